import type { Channel, ChannelType } from '../utils/friends/friend.ts';
import { asWritten, looksLikeNumber, readNumber, toE164 } from '../utils/friends/phone.ts';
import type { MessageKey } from '../utils/i18n/t.ts';
import { parseReach } from '../utils/share/parse-reach.ts';

/** The ways that a telephone number can be used; she files it under one of them herself. */
const numberApps = ['sms', 'whatsapp', 'telegram', 'signal', 'phone'] as const satisfies readonly ChannelType[];
const mailApps = ['email', 'gmail'] as const satisfies readonly ChannelType[];

export interface ReachRead {
  /** What would be kept. What could not be read is kept as typed, under "just copy". */
  readonly channel: Channel;
  /** The apps to choose from for what she typed; fewer than two: nothing to choose. */
  readonly apps: readonly ChannelType[];
  /** What is odd about it, as a sentence's key. It never stops her. */
  readonly trouble: MessageKey | undefined;
}

const troubles = {
  short: 'channelTroubleShort',
  'looks-short': 'channelTroubleShort',
  'not-understood': 'channelTroubleUnread',
  long: 'channelTroubleLong',
  'which-country': 'channelTroubleCountry',
} as const satisfies Record<string, MessageKey>;

function within<T extends ChannelType>(apps: readonly T[], chosen: ChannelType | undefined): T | undefined {
  return apps.find((app) => app === chosen);
}

/** Reads what she typed in one field: a number, an e-mail address, a name or a link. `chosen` is the app she picked. */
export function readReach(raw: string, chosen: ChannelType | undefined, countries: readonly string[]): ReachRead {
  const typed = raw.trim();
  if (typed === '') return { channel: { type: 'copy', address: '' }, apps: [], trouble: undefined };
  if (looksLikeNumber(typed)) {
    const type = within(numberApps, chosen) ?? numberApps[0];
    const read = readNumber(typed, countries);
    return 'e164' in read
      ? { channel: { type, address: read.e164 }, apps: numberApps, trouble: undefined }
      : { channel: { type, address: typed }, apps: numberApps, trouble: troubles[read.trouble] };
  }
  return readWords(typed, chosen, countries);
}

/** Everything but a bare number: an e-mail address, a link, or words that lead nowhere. */
function readWords(typed: string, chosen: ChannelType | undefined, countries: readonly string[]): ReachRead {
  const { channel, problem } = parseReach(typed, (raw) => countries.map((one) => toE164(raw, one)).find(Boolean));
  if (problem) return { channel, apps: [], trouble: troubles[problem] };
  const apps = within(mailApps, channel.type) ? mailApps : within(numberApps, channel.type) ? numberApps : [];
  const type = apps.find((app) => app === chosen) ?? channel.type;
  return { channel: { ...channel, type }, apps, trouble: undefined };
}

/** A kept way to reach somebody as it stands in the field again. */
export function reachAsTyped(channel: Channel | undefined, country: string | undefined): string {
  if (!channel) return '';
  return channel.address.startsWith('+') ? asWritten(channel.address, country) : channel.address;
}
