import { t } from '../../utils/i18n/t.ts';
import type { CardFriend } from '../../utils/nudge/nudge.ts';
import { channelName } from './channel-name.ts';
import type { Launched } from './launch.ts';

/** The last line after a draft was handed over. Never "sent": that is up to her. */
export function handedOverLine(friend: CardFriend, launched: Exclude<Launched, 'could-not-copy'>): string {
  const { type } = friend.channel;
  if (launched === 'copied') return t('cardAfterCopy');
  if (launched === 'copied-and-opened') {
    return type === 'group'
      ? t('cardAfterPasteGroup', friend.name)
      : t('cardAfterPaste', friend.name, channelName(friend));
  }
  if (mayStayEmpty(friend)) return t('cardAfterMaybe');
  return type === 'phone' ? t('cardAfterCall') : t('cardAfterOpen', channelName(friend));
}

/** Where the app may not answer, or may open with an empty draft, so that "Copy it" beside the line helps. */
export function mayStayEmpty({ channel: { type } }: CardFriend): boolean {
  return type === 'sms' || type === 'email' || type === 'telegram';
}
