/**
 * Puts a PNG on the clipboard, from her click. The promise is handed over at once, because a browser lets only the click
 * itself write there. False where the browser cannot, or where the picture does not come.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    // Where the clipboard gave up first, the picture's own failure would be nobody's.
    png.catch(() => {});
    return false;
  }
}
