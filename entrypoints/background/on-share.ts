import { browser } from '../../utils/browser/browser.ts';
import { t } from '../../utils/i18n/t.ts';
import { facesFor } from '../../utils/nudge/share-faces.ts';
import { addressBarRows } from '../../utils/share/address-bar-rows.ts';
import { readMemory } from '../../utils/storage/memory.ts';
import { remembered } from './memory.ts';
import { type Handed, remember } from './session.ts';

type MenuItem = Parameters<typeof browser.contextMenus.create>[0];
type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;
type Tab = NonNullable<Clicked[1]>;

const supportMenu = 'support';
const sendMenu = 'send';

/** Support stands at the same place, whatever was searched (promise S12); sending on whatever can be sent. */
export function menu(): MenuItem[] {
  return [
    { id: supportMenu, title: t('menuSupport'), contexts: ['action'] },
    {
      id: sendMenu,
      title: t('menuSend'),
      contexts: ['page', 'link', 'selection', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    },
  ];
}

/** The right-click menu, on our own button or on a page. */
export async function onMenu(clicked: Clicked[0], tab?: Tab): Promise<void> {
  if (clicked.menuItemId === supportMenu) {
    await browser.tabs.create({ url: browser.runtime.getURL('support.html') });
    return;
  }
  const { linkUrl, srcUrl, selectionText, pageUrl } = clicked;
  // A picture that is part of the page itself has no address of its own to send.
  const picture = srcUrl && /^https?:/i.test(srcUrl) ? srcUrl : undefined;
  const address = linkUrl ?? picture;
  await openPopup({
    at: Date.now(),
    page: pageOf(tab, pageUrl),
    link: address === undefined ? undefined : { address, picture: linkUrl === undefined },
    selection: selectionText?.slice(0, 1_000),
  });
}

/** She has typed my word in the address bar, and may name somebody now. */
export function whileNaming(): void {
  browser.omnibox.setDefaultSuggestion({ description: t('omniboxSend') });
}

type Suggest = Parameters<Parameters<typeof browser.omnibox.onInputChanged.addListener>[0]>[1];

/**
 * While she types a name there: who may be meant, the most fitting first. Nothing of it is remembered. On a shared
 * computer, and where her list cannot be read, nobody is named.
 */
export async function onNaming(typed: string, suggest: Suggest): Promise<void> {
  const now = Date.now();
  const read = await readMemory(now - remembered);
  if (!read.ok || read.value.settings.sharedComputer) return suggest([]);
  const { friends, connections } = read.value;
  const fitting = facesFor(friends, connections, now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  // Anybody, once she names them; before that only whom I would show her myself (promise S23).
  const people = typed.trim() === '' ? fitting : [...fitting, ...friends.filter((one) => !fitting.includes(one))];
  const markup = location.protocol === 'chrome-extension:';
  suggest(addressBarRows(people, typed, (name) => t('omniboxSendTo', name), markup));
}

/** She named somebody in the address bar: the popup knows who is meant. */
export async function onNamed(name: string): Promise<void> {
  await openPopup({ at: Date.now(), name: name.slice(0, 200) });
}

function pageOf(tab: Tab | undefined, address: string | undefined): Handed['page'] {
  const url = tab?.url ?? address;
  return url === undefined || tab?.incognito ? undefined : { tabId: tab?.id, address: url, title: tab?.title ?? '' };
}

/**
 * Opens the popup over the page; where the browser does not open it by itself, it stands in a tab. Nothing is awaited
 * before it: the browser opens it only in the very gesture.
 */
async function openPopup(handed: Handed): Promise<void> {
  const kept = remember({ handed });
  try {
    await browser.action.openPopup();
  } catch {
    const [under] = handed.page ? [] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const page = handed.page ?? pageOf(under, undefined);
    await kept;
    await remember({ handed: { ...handed, page } });
    await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
  }
}
