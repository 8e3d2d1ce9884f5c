/**
 * Puts the words on the clipboard, from her click. Two ways, because a page's permissions policy can forbid the newer one
 * in a frame. False when neither worked; then nothing is claimed and she is told, so that she can copy by hand.
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
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
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
