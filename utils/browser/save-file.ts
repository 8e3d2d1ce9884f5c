/**
 * Hands a text to the browser as a file to download, straight from a click. By a link with an address of its own, which
 * needs no permission and which our policy lets pass: it opens nothing and sends nothing.
 */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download may begin a little later; the address dies with the page in any case.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
