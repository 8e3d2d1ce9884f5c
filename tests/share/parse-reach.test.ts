import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { type ChannelType, channelSchema } from '../../utils/friends/friend.ts';
import { messageLink } from '../../utils/share/message-link.ts';
import { parseReach } from '../../utils/share/parse-reach.ts';

/** As the pages hand it in, for somebody in Great Britain. */
function inBritain(raw: string): string | undefined {
  const number = parsePhoneNumberFromString(raw, 'GB');
  return number?.isPossible() ? number.number : undefined;
}

describe('what she typed becomes a way to reach somebody', () => {
  it.each<[string, ChannelType, string]>([
    ['07700 900123', 'sms', '+447700900123'],
    ['(07700) 900-123', 'sms', '+447700900123'],
    ['+44 7700 900123', 'sms', '+447700900123'],
    ['+44 (0)7700 900123', 'sms', '+447700900123'],
    ['0044 7700 900123', 'sms', '+447700900123'],
    ['+1 415 555 2671', 'sms', '+14155552671'],
    ['+91-98765-43210', 'sms', '+919876543210'],
    ['\u202a+44 7700 900123\u202c', 'sms', '+447700900123'],
    ['٠٧٧٠٠ ٩٠٠١٢٣', 'sms', '+447700900123'],
    ['０７７００９００１２３', 'sms', '+447700900123'],
    ['tel:+447700900123', 'phone', '+447700900123'],
    ['TEL:07700900123', 'phone', '+447700900123'],
    ['sms:+447700900123?body=Hi', 'sms', '+447700900123'],
    ['smsto:+447700900123', 'sms', '+447700900123'],
    ['jo@example.org', 'email', 'jo@example.org'],
    ['  Jo.B+kids@Example.org ', 'email', 'Jo.B+kids@Example.org'],
    ['<jo@example.org>', 'email', 'jo@example.org'],
    ['mailto:jo@example.org', 'email', 'jo@example.org'],
    ['jo@gmail.com', 'email', 'jo@gmail.com'],
    ['https://wa.me/447700900123', 'whatsapp', '+447700900123'],
    ['wa.me/447700900123?text=Hi', 'whatsapp', '+447700900123'],
    ['http://wa.me/+447700900123/', 'whatsapp', '+447700900123'],
    ['https://api.whatsapp.com/send?phone=447700900123&text=Hi', 'whatsapp', '+447700900123'],
    ['whatsapp://send?phone=+447700900123', 'whatsapp', '+447700900123'],
    ['https://t.me/ayesha_k', 'telegram', '@ayesha_k'],
    ['t.me/ayesha_k', 'telegram', '@ayesha_k'],
    ['https://telegram.me/ayesha_k?start=1', 'telegram', '@ayesha_k'],
    ['https://t.me/+447700900123', 'telegram', '+447700900123'],
    ['https://signal.me/#p/+447700900123', 'signal', '+447700900123'],
    [
      'https://signal.me/#eu/Ab3_-dEfGhIjKlMnOpQrStUvWxYz',
      'signal',
      'https://signal.me/#eu/Ab3_-dEfGhIjKlMnOpQrStUvWxYz',
    ],
    ['https://m.me/jo.bloggs', 'messenger', 'jo.bloggs'],
    ['https://www.messenger.com/t/jo.bloggs/', 'messenger', 'jo.bloggs'],
    ['https://www.facebook.com/messages/t/jo.bloggs', 'messenger', 'jo.bloggs'],
    ['https://ig.me/m/jo_b', 'instagram', 'jo_b'],
    ['https://www.instagram.com/jo_b/?hl=en', 'instagram', 'jo_b'],
    ['instagram.com/jo_b', 'instagram', 'jo_b'],
    ['https://line.me/ti/p/~jo_b', 'line', 'https://line.me/ti/p/~jo_b'],
    ['https://line.me/R/ti/p/%40jo', 'line', 'https://line.me/R/ti/p/%40jo'],
    ['https://teams.microsoft.com/l/chat/0/0?users=jo@example.org', 'teams', 'jo@example.org'],
    ['https://chat.whatsapp.com/Ab12Cd34Ef56Gh78Ij90Kl', 'group', 'https://chat.whatsapp.com/Ab12Cd34Ef56Gh78Ij90Kl'],
    ['chat.whatsapp.com/Ab12Cd34Ef56Gh78Ij90Kl?mode=ac_t', 'group', 'https://chat.whatsapp.com/Ab12Cd34Ef56Gh78Ij90Kl'],
    ['https://t.me/+NR2QaQ4dlEgxYmNl', 'group', 'https://t.me/+NR2QaQ4dlEgxYmNl'],
    ['https://t.me/joinchat/AAAAAE9zqZ1hYmNl', 'group', 'https://t.me/joinchat/AAAAAE9zqZ1hYmNl'],
    [
      'https://signal.group/#CjQKIDyYgIxcOUCEPYu8-JawC_tv1bcgkAhv',
      'group',
      'https://signal.group/#CjQKIDyYgIxcOUCEPYu8-JawC_tv1bcgkAhv',
    ],
    ['https://m.me/j/AbYIJfbxID4P7lSD/', 'group', 'https://m.me/j/AbYIJfbxID4P7lSD'],
    ['https://www.messenger.com/t/1705872003789005', 'group', 'https://www.messenger.com/t/1705872003789005'],
    ['https://www.facebook.com/groups/eastside.parents', 'group', 'https://www.facebook.com/groups/eastside.parents'],
    ['https://discord.gg/MWV8MBQGtv', 'group', 'https://discord.gg/MWV8MBQGtv'],
    [
      'https://teams.live.com/l/invite/FEAQ_SAnU1l-eZ7kwI',
      'group',
      'https://teams.live.com/l/invite/FEAQ_SAnU1l-eZ7kwI',
    ],
  ])('%j', (typed, type, address) => {
    const found = parseReach(typed, inBritain);
    expect(found).toEqual({ channel: { type, address } });
    // And it opens: nothing is filed under a service that then cannot be reached.
    expect(messageLink(found.channel, 'Hi').href).not.toBe('');
  });

  it('an empty field is no mistake', () => {
    for (const typed of ['', '   ', '\n']) {
      expect(parseReach(typed, inBritain)).toEqual({ channel: { type: 'copy', address: '' } });
    }
  });
});

describe('what cannot be used is kept as it was typed', () => {
  it.each(['123', '07700 9', '+44', '0', '(020)', '+999 12345678', '111', '٧٧٠٠'])('%j looks short', (typed) => {
    expect(parseReach(typed, inBritain)).toEqual({ channel: { type: 'copy', address: typed }, problem: 'looks-short' });
  });

  it.each([
    'Priya',
    '@priya',
    'ask at the school gate',
    '07700 900123 or 07700 900124',
    '07700 900123 (Sam)',
    'jo@example',
    'jo@example.org, sam@example.org',
    'a@b.c?bcc=e@x',
    'mailto:jo@example.org?bcc=e@x.example',
    'https://example.org/jo',
    'example.org/jo',
    'example.org',
    'https://wa.me/message/ABCDEF',
    'https://wa.me/',
    'https://wa.me/../',
    'https://wa.me@evil.example/447700900123',
    'https://wa.me.evil.example/447700900123',
    'https://wa.me:8443/447700900123',
    'https://t.me/share/url?url=x',
    'https://t.me/login/12345',
    'https://www.instagram.com/p/Cxyz/',
    'https://www.instagram.com/direct',
    'https://www.facebook.com/profile.php?id=100001234567890',
    'https://m.me/447700900123',
    'https://signal.me/#p/447',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'intent://wa.me/#Intent;end',
    'whatsapp://chat?code=x',
    '.',
    '---',
    '😴',
    '__proto__',
    'constructor/x',
    'https://constructor/x',
    '%0D%0A',
  ])('%j is not understood', (typed) => {
    expect(parseReach(typed, inBritain)).toEqual({
      channel: { type: 'copy', address: typed },
      problem: 'not-understood',
    });
  });
});

describe('never throws, never loses, never invents', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.string({ unit: 'grapheme' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.emailAddress(),
    fc.string({ unit: fc.constantFrom(...'0123456789+-() .') }),
    fc
      .tuple(fc.constantFrom('wa.me', 't.me', 'm.me', 'ig.me', 'signal.me', 'line.me', 'messenger.com'), fc.webPath())
      .map(([host, path]) => `https://${host}${path}`),
  );

  it('on anything typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { channel, problem } = parseReach(text, inBritain);
        expect(channelSchema.safeParse(channel).success).toBe(true);
        if (channel.type === 'copy') {
          expect(channel.address).toBe(text.toWellFormed().trim().slice(0, 500).toWellFormed());
          expect(problem === undefined).toBe(channel.address === '');
          return;
        }
        expect(problem).toBeUndefined();
        expect(messageLink(channel, 'Hi').href).not.toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('when the reader of numbers fails, or gives what is no number', () => {
    const broken = () => {
      throw new Error('no metadata');
    };
    for (const reader of [broken, () => 'javascript:alert(1)', () => '07700900123', () => '', () => undefined]) {
      expect(parseReach('07700 900123', reader)).toEqual({
        channel: { type: 'copy', address: '07700 900123' },
        problem: 'looks-short',
      });
    }
  });

  it('on very much', () => {
    expect(parseReach('7'.repeat(1_000_000), inBritain).channel.address).toHaveLength(500);
    expect(parseReach(`https://wa.me/${'a'.repeat(1_000_000)}`, inBritain).problem).toBe('not-understood');
    expect(parseReach(`a@${'a.'.repeat(100_000)}`, inBritain).problem).toBe('not-understood');
  });
});
