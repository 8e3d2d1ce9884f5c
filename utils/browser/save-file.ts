/**
 * Hands a text (JSON, when no other `type` is named) or a ready file to the browser to download, straight from a click. By a link with an
 * address of its own, which needs no permission and which our policy lets pass: it opens nothing and sends nothing.
 */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download may begin a little later; the address dies with the page in any case.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
