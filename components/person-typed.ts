import type { Channel, ChannelType, Friend, Strength } from '../utils/friends/friend.ts';
import { plainText } from '../utils/share/plain-text.ts';
import { type BirthdayTyped, birthdayTyped, noBirthday, readBirthdayTyped } from './birthday-typed.ts';
import { reachAsTyped, readReach } from './read-reach.ts';

/** One line in which a way to reach somebody is typed, and the app that she picked for it. */
export interface ReachTyped {
  readonly text: string;
  readonly app: ChannelType | undefined;
}

/** What stands in the fields of a form about one person, before it is kept. */
export interface PersonTyped {
  readonly name: string;
  readonly kind: Friend['kind'];
  /** The best way first. */
  readonly reach: readonly ReachTyped[];
  readonly strengths: readonly Strength[];
  readonly rhythm: Friend['rhythm'];
  readonly alsoUp: boolean;
  readonly notInHardMoments: boolean;
  readonly relation: Friend['relation'];
  readonly birthday: BirthdayTyped;
  readonly note: string;
  readonly circle: Friend['circle'];
  readonly kidStages: readonly string[];
  /** IANA name; nothing: the same as hers. */
  readonly timeZone: string | undefined;
  readonly quiet: Friend['quiet'];
  readonly after: Friend['after'];
}

/** The part of a friend that the forms write. */
export type PersonKept = Pick<
  Friend,
  | 'name'
  | 'kind'
  | 'channels'
  | 'strengths'
  | 'rhythm'
  | 'alsoUp'
  | 'notInHardMoments'
  | 'relation'
  | 'birthday'
  | 'note'
  | 'circle'
  | 'kidStages'
  | 'timeZone'
  | 'quiet'
  | 'after'
>;

const nobody: PersonTyped = {
  name: '',
  kind: 'person',
  reach: [{ text: '', app: undefined }],
  strengths: [],
  rhythm: undefined,
  alsoUp: false,
  notInHardMoments: false,
  relation: undefined,
  birthday: noBirthday,
  note: '',
  circle: 'close',
  kidStages: [],
  timeZone: undefined,
  quiet: undefined,
  after: undefined,
};

/** The fields as they stand for somebody, or empty. Numbers are shown as people in her country write them. */
export function typedFrom(friend: Friend | undefined, country: string | undefined): PersonTyped {
  if (!friend) return nobody;
  const best = friend.channels.find((channel) => channel.preferred) ?? friend.channels[0];
  const others = friend.channels.filter((channel) => channel !== best);
  const ways = [best, ...others].map((channel) => ({ text: reachAsTyped(channel, country), app: channel?.type }));
  const { name, kind, strengths, rhythm, relation, circle, kidStages, timeZone, quiet, after } = friend;
  return {
    name,
    kind,
    reach: ways,
    strengths,
    rhythm,
    relation,
    circle,
    kidStages,
    timeZone,
    quiet,
    after,
    alsoUp: friend.alsoUp ?? false,
    notInHardMoments: friend.notInHardMoments ?? relation !== undefined,
    birthday: birthdayTyped(friend.birthday),
    note: friend.note ?? '',
  };
}

/** Nobody without a name; every other field may stay empty. */
export function isComplete(typed: PersonTyped): boolean {
  return plainText(typed.name, nameLength) !== '';
}

const nameLength = 80;
const noteLength = 1000;

/** Line by line, so that her line ends stay; nothing for a note of spaces alone. */
function noteOf(typed: string): string | undefined {
  const lines = typed
    .slice(0, 2 * noteLength)
    .split(/\r?\n/)
    .map((line) => plainText(line, noteLength));
  const note = lines.join('\n').trim().slice(0, noteLength).toWellFormed();
  return note === '' ? undefined : note;
}

/**
 * What is kept of it. A channel that she left as it stood is kept to the letter (`before`), so that a number which was
 * read when she lived elsewhere does not change by being looked at.
 */
export function keptFrom(
  typed: PersonTyped,
  countries: readonly string[],
  country: string | undefined,
  before?: Friend,
): PersonKept {
  const channels = typed.reach.flatMap(({ text, app }): Channel[] => {
    const same = before?.channels.find((one) => one.type === app && reachAsTyped(one, country) === text);
    if (same) return [{ type: same.type, address: same.address }];
    return text.trim() === '' ? [] : [readReach(text, app, countries).channel];
  });
  const birthday = readBirthdayTyped(typed.birthday);
  const [best, ...others] = channels;
  return {
    name: plainText(typed.name, nameLength),
    kind: typed.kind,
    channels: best ? [{ ...best, preferred: true }, ...others] : [],
    strengths: [...typed.strengths],
    rhythm: typed.rhythm,
    alsoUp: typed.alsoUp || undefined,
    // Somebody with one of the relations is left out unless she said otherwise; her "no" must be kept as a no.
    notInHardMoments: typed.relation ? typed.notInHardMoments : typed.notInHardMoments || undefined,
    relation: typed.relation,
    ...(birthday.wrong ? {} : { birthday: birthday.birthday }),
    note: noteOf(typed.note),
    circle: typed.circle,
    kidStages: [...typed.kidStages],
    timeZone: typed.timeZone,
    quiet: typed.quiet,
    after: typed.after,
  };
}

/**
 * Only the fields that she changed since the form stood as it `began`: what another window changed meanwhile, and what
 * she has not touched here, stays as it is.
 */
export function changeFrom(
  typed: PersonTyped,
  began: PersonTyped,
  countries: readonly string[],
  country: string | undefined,
  before: Friend,
): Partial<PersonKept> {
  const then = keptFrom(began, countries, country, before);
  const now = keptFrom(typed, countries, country, before);
  const changed = (field: string) =>
    JSON.stringify(now[field as keyof PersonKept]) !== JSON.stringify(then[field as keyof PersonKept]);
  return Object.fromEntries(Object.entries(now).filter(([field]) => changed(field)));
}
