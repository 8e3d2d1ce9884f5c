import { t } from '../../utils/i18n/t.ts';
import type { CardFriend } from '../../utils/nudge/nudge.ts';
import { channels } from '../../utils/share/channels.ts';

/** The service or app behind a friend's channel, as it is said in a sentence; empty for "just copy". */
export function channelName({ name, channel: { type } }: Pick<CardFriend, 'name' | 'channel'>): string {
  switch (type) {
    case 'sms':
      return t('cardMessagesApp');
    case 'email':
      return t('cardMailApp');
    case 'phone':
      return t('cardPhoneApp');
    case 'group':
      return name;
    default:
      return channels[type].name ?? '';
  }
}
