/**
 * Puts the text on the clipboard, from a click of hers. Two ways, because a page's permissions policy can forbid the
 * newer one in a frame. False when neither worked; then she is told, and can copy by hand.
 */
export async function copyText(text: string, page: Document = document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, page);
  }
}

function copyBySelection(text: string, page: Document): boolean {
  const before = page.activeElement;
  const area = page.createElement('textarea');
  area.className = 'said';
  area.value = text;
  page.body.append(area);
  area.select();
  let copied = false;
  try {
    copied = page.execCommand('copy');
  } catch {
    copied = false;
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
