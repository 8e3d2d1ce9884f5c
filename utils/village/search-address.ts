import { plainText } from '../share/plain-text.ts';

/** What she may look for, with the words of the search in our own plain English. */
export const lookingFor = {
  playgroup: 'baby and toddler playgroup',
  walk: 'parents buggy walk group',
  rhyme: 'library rhyme time babies toddlers',
  feeding: 'breastfeeding café support group',
  dads: 'dads and children group',
  single: 'single parents group',
  twins: 'twins club parents',
  send: 'parent carers group additional needs',
  grandparents: 'grandparents and toddlers group',
  library: 'family events library community centre',
} as const;
export type LookingFor = keyof typeof lookingFor;
export const lookingForAll = Object.keys(lookingFor) as LookingFor[];

interface Engine {
  readonly id: string;
  readonly name: string;
  /** Everything before the search, which is always the last parameter. */
  readonly before: string;
}

/** Search engines with an address that takes a search; the first is used until she chooses another. */
export const engines: readonly Engine[] = [
  { id: 'duckduckgo', name: 'DuckDuckGo', before: 'https://duckduckgo.com/?q=' },
  { id: 'google', name: 'Google', before: 'https://www.google.com/search?q=' },
  { id: 'bing', name: 'Bing', before: 'https://www.bing.com/search?q=' },
  { id: 'ecosia', name: 'Ecosia', before: 'https://www.ecosia.org/search?q=' },
  { id: 'brave', name: 'Brave Search', before: 'https://search.brave.com/search?q=' },
  { id: 'qwant', name: 'Qwant', before: 'https://www.qwant.com/?q=' },
  { id: 'startpage', name: 'Startpage', before: 'https://www.startpage.com/sp/search?query=' },
  { id: 'mojeek', name: 'Mojeek', before: 'https://www.mojeek.com/search?q=' },
];

/** The engine of that id; the first one for an id that there is not. */
export function engineOf(id: string | undefined): Engine {
  return engines.find((one) => one.id === id) ?? (engines[0] as Engine);
}

/**
 * The address of one ordinary search for that near a place of hers; nothing for a place of no letters or digits. Always
 * an address of the engine's, with our words and her place percent-encoded as its last parameter.
 */
export function searchAddress(engine: string | undefined, what: LookingFor, place: string): string | undefined {
  const near = plainText(place, 80);
  if (!/[\p{L}\p{N}]/u.test(near)) return undefined;
  return `${engineOf(engine).before}${encodeURIComponent(`${lookingFor[what]} ${near}`)}`;
}
