import type { Birthday, Channel } from '../friends/friend.ts';

/** What is odd about somebody who can be brought all the same. `text` is what stood in the file, as plain text. */
export interface Oddity {
  readonly kind: OddityKind;
  readonly text: string;
}

export type OddityKind =
  /** A number that lacks digits, has too many, or fits two countries; kept as text. */
  | 'number-short'
  | 'number-long'
  | 'number-which-country'
  /** An e-mail address of no known form; kept as text, never opened. */
  | 'email-unread'
  /** A date that can be read in two ways, or in none; left out. */
  | 'birthday-unread'
  /** The record bears a second, different name; the first is used. */
  | 'other-name'
  /** There are more ways to reach them than a record holds; `text` is the first that was left out. */
  | 'too-many-ways';

/** Somebody in the file who could be brought. Notes, postal addresses and pictures are never read. */
export interface FoundPerson {
  readonly name: string;
  /** The best first. May be empty. */
  readonly channels: readonly Channel[];
  readonly birthday?: Birthday;
  readonly odd: readonly Oddity[];
  /** The lines of the file in which they stand, from 1, both included. */
  readonly from: number;
  readonly to: number;
}

/** Why a record is not proposed. */
export type UnreadReason =
  /** Nothing in it is a name. */
  | 'no-name'
  /** A group of contacts, not one person. */
  | 'a-list'
  /** A line that is longer than a person's data ever is. */
  | 'line-too-long'
  /** More fields than there are heads, or a quotation mark that does not close: the columns have shifted. */
  | 'columns'
  /** Lines that belong to nobody. */
  | 'stray-lines';

/** A record that could not be read: nothing is lost without being named. */
export interface UnreadRecord {
  readonly why: UnreadReason;
  /** What can be shown of it, so that she knows whom it is about: plain text, may be empty. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One record of the file, read or not. */
export type Found =
  | { readonly person: FoundPerson; readonly unread?: undefined }
  | { readonly unread: UnreadRecord; readonly person?: undefined };
