import { birthdayInWords } from '../../components/birthday-words.ts';
import { reachAsTyped } from '../../components/read-reach.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { FoundPerson, OddityKind, UnreadReason } from '../../utils/import/person.ts';
import type { Proposal } from '../../utils/import/proposals.ts';
import type { FileTrouble } from '../../utils/import/read-contacts.ts';
import type { Progress } from './use-reading.ts';

export const progressWords = {
  begun: 'bringReading',
  some: 'bringReadingSome',
  half: 'bringReadingHalf',
  most: 'bringReadingMost',
} as const satisfies Record<Progress, MessageKey>;

export const troubleWords = {
  empty: 'bringEmpty',
  packed: 'bringPacked',
  'our-copy': 'bringOurCopy',
  'not-contacts': 'bringNotContacts',
  'too-large': 'bringTooLong',
  'too-many': 'bringTooLong',
  unreadable: 'bringUnreadable',
} as const satisfies Record<FileTrouble, MessageKey>;

export const unreadWords = {
  'no-name': 'bringUnreadNoName',
  'a-list': 'bringUnreadList',
  'line-too-long': 'bringUnreadLong',
  columns: 'bringUnreadColumns',
  'stray-lines': 'bringUnreadStray',
} as const satisfies Record<UnreadReason, MessageKey>;

const oddWords = {
  'number-short': 'bringOddNumber',
  'number-long': 'bringOddNumber',
  'number-which-country': 'bringOddCountry',
  'email-unread': 'bringOddEmail',
  'birthday-unread': 'bringOddBirthday',
  'other-name': 'bringOddName',
  'too-many-ways': 'bringOddWays',
} as const satisfies Record<OddityKind, MessageKey>;

/** The ways to reach somebody as she writes them herself, and the birthday: what would be kept. */
export function whatIsKnown(person: FoundPerson, country: string | undefined): string {
  const shown = person.channels.slice(0, 3).map((way) => reachAsTyped(way, country));
  const rest = person.channels.length > 3 ? ['…'] : [];
  const day = person.birthday ? [t('bringBirthday', birthdayInWords(person.birthday))] : [];
  return [...shown, ...rest, ...day].join(' · ');
}

/** What she should know before she ticks somebody, in sentences. */
export function remarksOn({ match, channels, twin, odd }: Proposal): string[] {
  const remarks: string[] = [];
  if (match?.by === 'name') remarks.push(t('bringSameName'));
  else if (match && !match.sameName) remarks.push(t('bringSharesWay', match.name));
  else if (match && match.adds.length > 0) remarks.push(t('bringAddsWay'));
  if (twin) remarks.push(t('bringTwin'));
  if (channels.length === 0) remarks.push(t('bringNoWay'));
  return [...remarks, ...odd.map(({ kind, text }) => t(oddWords[kind], text))];
}
