import { describe, expect, it, vi } from 'vitest';

vi.mock('../../utils/i18n/t.ts', () => ({ t: (key: string, ...given: string[]) => [key, ...given].join(' ') }));

import { channelName } from '../../entrypoints/nudge/channel-name.ts';
import { handedOverLine } from '../../entrypoints/nudge/last-line.ts';
import type { ChannelType } from '../../utils/friends/friend.ts';

const nell = (type: ChannelType) => ({
  id: 'nell',
  name: 'Nell',
  kind: 'person' as const,
  face: { shape: 4, fill: 3 },
  reason: 'getsIt' as const,
  send: 'now' as const,
  keepFor: '08:30',
  channel: { type, address: '' },
});

describe('the last line', () => {
  it.each([
    ['whatsapp', 'opened', 'cardAfterOpen WhatsApp'],
    ['signal', 'copied-and-opened', 'cardAfterPaste Nell Signal'],
    ['group', 'copied-and-opened', 'cardAfterPasteGroup Nell'],
    ['sms', 'opened', 'cardAfterMaybe'],
    ['email', 'opened', 'cardAfterMaybe'],
    ['phone', 'opened', 'cardAfterCall'],
    ['copy', 'copied', 'cardAfterCopy'],
    // Filed under an app, but with an address that makes no link.
    ['whatsapp', 'copied', 'cardAfterCopy'],
  ] as const)('%s, %s: %s', (type, launched, line) => {
    expect(handedOverLine(nell(type), launched)).toBe(line);
  });

  it('names every channel but "just copy"', () => {
    expect(channelName(nell('telegram'))).toBe('Telegram');
    expect(channelName(nell('sms'))).toBe('cardMessagesApp');
    expect(channelName(nell('copy'))).toBe('');
  });
});
