/** Every parameter that holds a search on any site of the table; tests/signals/search-parameter.test.ts keeps the two in step. */
export const searchParameters = ['p', 'q', 'query', 'search_query', 'text'] as const;

const filled = new RegExp(`[?&](?:${searchParameters.join('|')})=[^&#]`);

/**
 * Whether an address, or the part of it from the `?` or `#` on, may hold a search: true for every one that
 * `searchQuery` would read, and now and then for another. Small enough for the watcher; the background reads properly.
 */
export function hasSearch(address: string): boolean {
  return filled.test(address);
}
