import type { Channel, Friend } from '../friends/friend.ts';
import { caps } from './caps.ts';
import { nameKey } from './name-key.ts';
import type { FoundPerson } from './person.ts';
import { wayKey } from './ways.ts';

/** Somebody on her list who may be the same person. */
export interface Match {
  readonly id: string;
  readonly name: string;
  /** A number, an address or a link that both have; or the name alone. */
  readonly by: 'way' | 'name';
  /** The names are the same, capitals and accents aside. */
  readonly sameName: boolean;
  /** What the file knows and her list does not. Only ever added; nothing of hers is changed. */
  readonly adds: readonly Channel[];
}

/** Somebody whom she may bring, and where they are already. */
export interface Proposal extends FoundPerson {
  readonly match?: Match;
  /** Somebody else in the file bears the same name, with no way in common. */
  readonly twin: boolean;
}

/** The people of a file, each once: two records of one name that share a way to reach them are one person. */
function onceEach(found: readonly FoundPerson[]): { person: FoundPerson; name: string }[] {
  const people: { person: FoundPerson; name: string }[] = [];
  const seen = new Map<string, number>();
  for (const person of found) {
    const name = nameKey(person.name);
    const keys = person.channels.length === 0 ? [name] : person.channels.map((way) => `${name}\n${wayKey(way)}`);
    const index = keys.map((key) => seen.get(key)).find((at) => at !== undefined) ?? people.length;
    const before = people[index];
    people[index] = { name, person: before ? joined(before.person, person) : person };
    for (const key of keys) if (!seen.has(key)) seen.set(key, index);
  }
  return people;
}

function joined(first: FoundPerson, second: FoundPerson): FoundPerson {
  const known = new Set(first.channels.map(wayKey));
  const more = second.channels.filter((way) => !known.has(wayKey(way))).map(({ type, address }) => ({ type, address }));
  const room = caps.ways - first.channels.length;
  const over = more
    .slice(room)
    .slice(0, 1)
    .map(({ address }) => ({ kind: 'too-many-ways', text: address }) as const);
  const birthday = first.birthday ?? second.birthday;
  return {
    ...first,
    channels: [...first.channels, ...more.slice(0, room)],
    ...(birthday && { birthday }),
    odd: [...first.odd, ...second.odd.filter((odd) => !first.odd.some((one) => one.text === odd.text)), ...over],
  };
}

/**
 * Whom she may bring, in order of name. Somebody is recognised by a number or an address that a friend has too, else by
 * the same name; which of the two it is, is hers to say.
 */
export function proposalsFor(found: readonly FoundPerson[], friends: readonly Friend[]): Proposal[] {
  const byWay = new Map<string, Friend[]>();
  const byName = new Map<string, Friend>();
  for (const friend of friends) {
    for (const way of friend.channels) byWay.set(wayKey(way), [...(byWay.get(wayKey(way)) ?? []), friend]);
    if (!byName.has(nameKey(friend.name))) byName.set(nameKey(friend.name), friend);
  }
  const people = onceEach(found);
  const names = new Map<string, number>();
  for (const { name } of people) names.set(name, (names.get(name) ?? 0) + 1);

  const proposals = people.map(({ person, name }): Proposal => {
    const sameWay = person.channels.flatMap((way) => byWay.get(wayKey(way)) ?? []);
    // Where two friends share a telephone, the one of that name is meant.
    const friend = sameWay.find((one) => nameKey(one.name) === name) ?? sameWay[0] ?? byName.get(name);
    const twin = (names.get(name) ?? 0) > 1;
    if (!friend) return { ...person, twin };
    const known = new Set(friend.channels.map(wayKey));
    const adds = person.channels
      .filter((way) => !known.has(wayKey(way)))
      .slice(0, Math.max(0, caps.ways - friend.channels.length))
      .map(({ type, address }) => ({ type, address }));
    const by = sameWay.length > 0 ? 'way' : 'name';
    const match = { id: friend.id, name: friend.name, by, sameName: nameKey(friend.name) === name, adds } as const;
    return { ...person, twin, match };
  });
  const order = new Intl.Collator();
  return proposals.sort((a, b) => order.compare(a.name, b.name) || a.from - b.from);
}

/** On her list already, with all that the file knows: there is nothing to bring. */
export function isThere({ match }: Proposal): boolean {
  return match?.sameName === true && match.adds.length === 0;
}
