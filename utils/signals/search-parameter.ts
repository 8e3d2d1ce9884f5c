/** Every parameter that holds a search on any site of the table; tests/signals/search-parameter.test.ts keeps the two in step. */
export const searchParameters = ['p', 'q', 'query', 'search_query', 'text'] as const;

const filled = new RegExp(`[?&](?:${searchParameters.join('|')})=[^&#]+`, 'g');

/**
 * The parts of an address that may hold what was searched, as they stand there; empty when there is none. Never empty
 * for an address that `searchQuery` would read, and now and then not empty for another: it is small enough for the
 * watcher, and the background reads properly.
 */
export function searchPart(address: string): string {
  return address.match(filled)?.join('') ?? '';
}
