import '../../components/theme.css';
import '../../components/support-page.css';
import { render } from 'preact';
import { browser } from '../../utils/browser/browser.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/nudge/settings.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings-store.ts';
import { defaultCountry } from '../../utils/support/default-country.ts';
import { closeThisTab } from './hide-page.ts';
import { SupportPage } from './support-page.tsx';

async function keep(supportCountry: string): Promise<boolean> {
  return (await changeSettings({ supportCountry })).ok;
}

/** The browser's own language where the page is in it (`en-GB`), else the language that the page is in. */
function wordsLanguage(browserLanguage: string): string {
  const written = t('supportLanguage');
  return browserLanguage === written || browserLanguage.startsWith(`${written}-`) ? browserLanguage : written;
}

/** Her choices, or nothing when the store keeps this page waiting: help is not to wait for an upgrade. */
async function settingsSoon(): Promise<Settings | undefined> {
  const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, 500, undefined));
  const read = await Promise.race([readSettings(), tooLong]);
  return read?.ok ? read.value : undefined;
}

async function open(root: HTMLElement): Promise<void> {
  const browserLanguage = browser.i18n.getUILanguage();
  const language = wordsLanguage(browserLanguage);
  const settings = await settingsSoon();
  document.documentElement.lang = language;
  document.title = t('supportTitle');
  if (settings) document.documentElement.dataset.look = settings.look;
  // Where her choices cannot be read the page still has to be there; it then works the country out, or asks, as at first.
  const chosen =
    settings?.supportCountry ?? defaultCountry(browserLanguage, Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '';
  render(
    <SupportPage chosenAtFirst={chosen} language={language} onChoose={keep} onHide={() => void closeThisTab()} />,
    root,
  );
}

const root = document.getElementById('app');
if (root) void open(root);
