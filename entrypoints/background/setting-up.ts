import { browser } from '../../utils/browser/browser.ts';

/** True while the welcome page is open anywhere: until she has finished it, nothing speaks. */
export async function isSettingUp(): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getURL('welcome.html') });
  return tabs.length > 0;
}
