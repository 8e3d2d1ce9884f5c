import '../../components/theme.css';
import '../../components/support-page.css';
import { render } from 'preact';
import { browser } from '../../utils/browser/browser.ts';
import { t } from '../../utils/i18n/t.ts';
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

async function open(root: HTMLElement): Promise<void> {
  const browserLanguage = browser.i18n.getUILanguage();
  const language = wordsLanguage(browserLanguage);
  const settings = await readSettings();
  document.documentElement.lang = language;
  document.title = t('supportTitle');
  // Where her choices cannot be read the page still has to be there; it then asks, or works the country out, as at first.
  if (settings.ok) document.documentElement.dataset.look = settings.value.look;
  const kept = settings.ok ? settings.value.supportCountry : undefined;
  const chosen = kept ?? defaultCountry(browserLanguage, Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '';
  render(
    <SupportPage chosenAtFirst={chosen} language={language} onChoose={keep} onHide={() => void closeThisTab()} />,
    root,
  );
}

const root = document.getElementById('app');
if (root) void open(root);
