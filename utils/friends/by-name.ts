import type { Friend } from './friend.ts';

// One collator for a whole list: `localeCompare` looks its rules up for every pair.
const names = new Intl.Collator();

/** The order of her list: by name as her language sorts, and for one name always the same way round. */
export function byName(a: Pick<Friend, 'id' | 'name'>, b: Pick<Friend, 'id' | 'name'>): number {
  return names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
