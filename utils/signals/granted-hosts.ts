/** Match patterns of every search site in the table, for the manifest and the consent button. */
export function searchHosts(): string[] {
  return ['https://www.google.com/*'];
}
