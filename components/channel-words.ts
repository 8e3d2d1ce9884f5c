import type { ChannelType } from '../utils/friends/friend.ts';
import type { MessageKey } from '../utils/i18n/t.ts';
import { t } from '../utils/i18n/t.ts';

interface Words {
  /** The service's name, as it stands in "Open in …" and "by …". */
  readonly name: MessageKey;
  /** What opens, and what the service learns then. */
  readonly learns: MessageKey;
}

const words: Readonly<Record<ChannelType, Words>> = {
  whatsapp: { name: 'channelWhatsapp', learns: 'channelLearnsWhatsapp' },
  telegram: { name: 'channelTelegram', learns: 'channelLearnsTelegram' },
  sms: { name: 'channelSms', learns: 'channelLearnsSms' },
  email: { name: 'channelEmail', learns: 'channelLearnsEmail' },
  gmail: { name: 'channelGmail', learns: 'channelLearnsGmail' },
  signal: { name: 'channelSignal', learns: 'channelLearnsSignal' },
  messenger: { name: 'channelMessenger', learns: 'channelLearnsMessenger' },
  instagram: { name: 'channelInstagram', learns: 'channelLearnsInstagram' },
  line: { name: 'channelLine', learns: 'channelLearnsLine' },
  teams: { name: 'channelTeams', learns: 'channelLearnsTeams' },
  phone: { name: 'channelPhone', learns: 'channelLearnsPhone' },
  group: { name: 'channelGroup', learns: 'channelLearnsGroup' },
  copy: { name: 'channelCopy', learns: 'channelLearnsCopy' },
};

/** "WhatsApp", "text message": the channel as people call it. */
export function channelName(type: ChannelType): string {
  return t(words[type].name);
}

const opens: Partial<Readonly<Record<ChannelType, MessageKey>>> = {
  sms: 'peopleOpenMessages',
  email: 'peopleOpenMail',
  group: 'peopleOpenGroup',
};

/** What stands on the button that opens the channel; the button names the service (ruling 5). */
export function openWords(type: ChannelType, name: string): string {
  if (type === 'phone') return t('peopleCall', name);
  const own = opens[type];
  return own ? t(own) : t('peopleOpenIn', channelName(type));
}

/** One sentence: what opens, and what the service learns when it does (ruling 5 of the promises). */
export function channelLearns(type: ChannelType): string {
  return t(words[type].learns);
}
