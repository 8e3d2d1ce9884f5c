/**
 * Puts the words on the clipboard, from her click. False when the browser would not; then nothing is claimed and she is
 * told, so that she can copy by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
