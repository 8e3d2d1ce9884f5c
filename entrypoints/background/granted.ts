import { browser } from '../../utils/browser/browser.ts';

/** True while she grants this site. The browser is asked each time: she may have taken it back a moment ago (P30). */
export function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${host}/*`] });
}
