import { copyText } from '../../components/copy-text.ts';
import type { MessageLink } from '../../utils/share/message-link.ts';

/** What became of a draft. `opened` means that the browser was asked to; whether an app answered cannot be known. */
export type Launched = 'opened' | 'copied-and-opened' | 'copied' | 'could-not-copy';

/**
 * Hands the draft over from a click of hers: copied first where the channel cannot carry it, then opened. When copying
 * was needed and failed, nothing is opened: she would stand in the chat with nothing to say. Sends nothing, ever.
 */
export async function launch(link: MessageLink, text: string, page: Document = document): Promise<Launched> {
  const mustCopy = !link.carriesText || link.launch === 'none';
  // Nothing to paste into a telephone call.
  const canPaste = !link.href.startsWith('tel:');
  if (mustCopy && canPaste && !(await copyText(text, page))) return 'could-not-copy';
  if (link.launch === 'none') return 'copied';
  open(link, page);
  return mustCopy && canPaste ? 'copied-and-opened' : 'opened';
}

/**
 * An https link gets a tab of its own, which knows nothing of this page. Any other scheme is a real anchor without a
 * target: measured to leave the page where it is, with an app or without (links.md), where a tab would stay empty.
 */
function open(link: MessageLink, page: Document): void {
  const anchor = page.createElement('a');
  anchor.href = link.href;
  anchor.rel = 'noopener noreferrer';
  if (link.launch === 'tab') anchor.target = '_blank';
  // Pressed outside the document, so that the guard over her own clicks does not take it for a page's forgery.
  anchor.click();
}
