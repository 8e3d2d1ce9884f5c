import type { ChannelType } from '../friends/friend.ts';

/** One way to reach somebody: what it takes, what it can carry, how it is opened, what its service then learns. */
export interface ChannelRow {
  /** The service's own name, the same in every language. Absent where it is a plain word; the locale files have that. */
  readonly name?: string;
  /** Whether the draft can travel in the link. Where it cannot, it is copied first. */
  readonly carriesText: 'yes' | 'no';
  /** What its address is. `none`: the service asks her to whom, or nothing is opened. */
  readonly addressKind: 'phone' | 'email' | 'username' | 'url' | 'none';
  /**
   * `tab`: an https link, opened in a tab of its own. `anchor`: another scheme, opened by a real anchor without a target,
   * for anything else leaves an empty tab or replaces the page. `none`: nothing is opened, the draft is copied.
   */
  readonly launch: 'tab' | 'anchor' | 'none';
  /**
   * Whether the company behind the link learns to whom she is about to write; the friend form says so once. Where
   * `launch` is `tab` and the text is carried, it also gets the draft when the link opens, before she sends anything.
   */
  readonly learnsAddress: boolean;
}

/** One row per way. The form of each link stands in message-link.ts. */
export const channels: Readonly<Record<ChannelType, ChannelRow>> = {
  whatsapp: { name: 'WhatsApp', carriesText: 'yes', addressKind: 'phone', launch: 'tab', learnsAddress: true },
  // By @username, or by number. Older apps open the chat with an empty draft; copying stays on offer.
  telegram: { name: 'Telegram', carriesText: 'yes', addressKind: 'username', launch: 'tab', learnsAddress: true },
  sms: { name: 'SMS', carriesText: 'yes', addressKind: 'phone', launch: 'anchor', learnsAddress: false },
  email: { carriesText: 'yes', addressKind: 'email', launch: 'anchor', learnsAddress: false },
  gmail: { name: 'Gmail', carriesText: 'yes', addressKind: 'email', launch: 'tab', learnsAddress: true },
  // The number stands behind the #, which the browser does not send; the page that opens can still read it.
  signal: { name: 'Signal', carriesText: 'no', addressKind: 'phone', launch: 'tab', learnsAddress: true },
  messenger: { name: 'Messenger', carriesText: 'no', addressKind: 'username', launch: 'tab', learnsAddress: true },
  instagram: { name: 'Instagram', carriesText: 'no', addressKind: 'username', launch: 'tab', learnsAddress: true },
  // Opens LINE's own list of people, on a phone; the desktop app does not know the link.
  line: { name: 'LINE', carriesText: 'yes', addressKind: 'none', launch: 'tab', learnsAddress: false },
  // By the address with which the friend signs in.
  teams: { name: 'Teams', carriesText: 'yes', addressKind: 'email', launch: 'tab', learnsAddress: true },
  phone: { carriesText: 'no', addressKind: 'phone', launch: 'anchor', learnsAddress: false },
  group: { carriesText: 'no', addressKind: 'url', launch: 'tab', learnsAddress: true },
  copy: { carriesText: 'no', addressKind: 'none', launch: 'none', learnsAddress: false },
};
