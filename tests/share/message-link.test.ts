import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChannelType, channelTypes } from '../../utils/friends/friend.ts';
import { channels } from '../../utils/share/channels.ts';
import { groupLinkHosts } from '../../utils/share/group-link.ts';
import { type MessageLink, messageLink } from '../../utils/share/message-link.ts';

const phone = '+447700900123';
const group = 'https://chat.whatsapp.com/Ab12Cd34Ef56Gh78Ij90Kl';
const nothing: MessageLink = { launch: 'none', href: '', carriesText: false };

const href = (type: ChannelType, address: string, text = 'Hi') => messageLink({ type, address }, text).href;

describe('each way has its link', () => {
  it.each<[ChannelType, string, MessageLink]>([
    [
      'whatsapp',
      phone,
      { launch: 'tab', href: 'https://wa.me/447700900123?text=Hi%20you', carriesText: true, host: 'wa.me' },
    ],
    ['whatsapp', '', { launch: 'tab', href: 'https://wa.me/?text=Hi%20you', carriesText: true, host: 'wa.me' }],
    [
      'telegram',
      '@ayesha_k',
      { launch: 'tab', href: 'https://t.me/ayesha_k?text=Hi%20you', carriesText: true, host: 't.me' },
    ],
    [
      'telegram',
      phone,
      { launch: 'tab', href: 'https://t.me/+447700900123?text=Hi%20you', carriesText: true, host: 't.me' },
    ],
    ['sms', phone, { launch: 'anchor', href: 'sms:+447700900123?body=Hi%20you', carriesText: true }],
    [
      'email',
      'jo.b+kids@example.org',
      { launch: 'anchor', href: 'mailto:jo.b%2Bkids@example.org?body=Hi%20you', carriesText: true },
    ],
    [
      'gmail',
      'jo@example.org',
      {
        launch: 'tab',
        href: 'https://mail.google.com/mail/?view=cm&fs=1&to=jo%40example.org&body=Hi%20you',
        carriesText: true,
        host: 'mail.google.com',
      },
    ],
    [
      'signal',
      phone,
      { launch: 'tab', href: 'https://signal.me/#p/+447700900123', carriesText: false, host: 'signal.me' },
    ],
    [
      'signal',
      'https://signal.me/#eu/Ab3_-dEfGhIjKlMnOpQrStUvWxYz',
      {
        launch: 'tab',
        href: 'https://signal.me/#eu/Ab3_-dEfGhIjKlMnOpQrStUvWxYz',
        carriesText: false,
        host: 'signal.me',
      },
    ],
    ['messenger', 'jo.bloggs', { launch: 'tab', href: 'https://m.me/jo.bloggs', carriesText: false, host: 'm.me' }],
    [
      'instagram',
      '@jo_b.loves',
      { launch: 'tab', href: 'https://ig.me/m/jo_b.loves', carriesText: false, host: 'ig.me' },
    ],
    ['line', '', { launch: 'tab', href: 'https://line.me/R/share?text=Hi%20you', carriesText: true, host: 'line.me' }],
    [
      'teams',
      'jo@example.org',
      {
        launch: 'tab',
        href: 'https://teams.microsoft.com/l/chat/0/0?users=jo%40example.org&message=Hi%20you',
        carriesText: true,
        host: 'teams.microsoft.com',
      },
    ],
    ['phone', phone, { launch: 'anchor', href: 'tel:+447700900123', carriesText: false }],
    ['group', group, { launch: 'tab', href: group, carriesText: false, host: 'chat.whatsapp.com' }],
    ['copy', 'over the fence', nothing],
  ])('%s to "%s"', (type, address, expected) => {
    expect(messageLink({ type, address }, 'Hi you')).toEqual(expected);
  });

  it('and each row is tried above or says that it opens nothing', () => {
    expect(Object.keys(channels).sort()).toEqual([...channelTypes].sort());
  });

  it.each<[ChannelType, string, string]>([
    ['whatsapp', phone, 'https://wa.me/447700900123'],
    ['telegram', '@ayesha_k', 'https://t.me/ayesha_k'],
    ['sms', phone, 'sms:+447700900123'],
    ['email', 'jo@example.org', 'mailto:jo@example.org'],
    ['teams', 'jo@example.org', 'https://teams.microsoft.com/l/chat/0/0?users=jo%40example.org'],
    ['line', '', ''],
    ['whatsapp', '', ''],
  ])('%s without words', (type, address, expected) => expect(href(type, address, ' \n ')).toBe(expected));
});

describe('words are encoded strictly', () => {
  it.each([
    ['a b', 'a%20b'],
    ['a+b', 'a%2Bb'],
    ['a&b=c', 'a%26b%3Dc'],
    ['what? #1', 'what%3F%20%231'],
    ["!'()*", '%21%27%28%29%2A'],
    ['-_.~', '-_.~'],
    ['50%', '50%25'],
    ['%0D%0ABcc: x', '%250D%250ABcc%3A%20x'],
    ['one\ntwo', 'one%0Atwo'],
    ['one\r\ntwo', 'one%0Atwo'],
    ['one\rtwo', 'one%0Atwo'],
    ['one\u2028two', 'one%0Atwo'],
    ['one\ttwo', 'one%20two'],
    ['one\u0000two', 'onetwo'],
    ['\u202eevil\u202c', 'evil'],
    ['é', '%C3%A9'],
    ['😴', '%F0%9F%98%B4'],
    ['\ud83d', '%EF%BF%BD'],
    ['نعم', '%D9%86%D8%B9%D9%85'],
    ['"<>\\^`{|}', '%22%3C%3E%5C%5E%60%7B%7C%7D'],
    ['https://example.org/?a=1&b=2', 'https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2'],
  ])('%j', (text, expected) => {
    expect(href('whatsapp', phone, text)).toBe(`https://wa.me/447700900123?text=${expected}`);
    expect(href('sms', phone, text)).toBe(`sms:+447700900123?body=${expected}`);
    expect(href('email', 'jo@example.org', text)).toBe(
      `mailto:jo@example.org?body=${expected.replaceAll('%0A', '%0D%0A')}`,
    );
  });

  it('and read back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const read = new URL(href('whatsapp', phone, `${text}.`)).searchParams.get('text');
        const kept = text
          .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
          .replace(/\t/g, ' ')
          .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
        expect(read).toBe(`${kept}.`.trim());
      }),
    );
  });

  it('cuts a long draft at 600, between characters', () => {
    const read = (text: string) => new URL(href('whatsapp', phone, text)).searchParams.get('text') ?? '';
    expect(read('a'.repeat(601))).toBe('a'.repeat(600));
    expect(read(`a${'👩‍👧'.repeat(200)}`)).toBe(`a${'👩‍👧'.repeat(119)}`);
    expect(read('word '.repeat(10_000)).length).toBe(599);
    expect(href('telegram', '@ayesha_k', '寝'.repeat(10_000)).length).toBeLessThan(8192);
    expect(href('email', 'jo@example.org', 'a\n'.repeat(10_000)).length).toBeLessThan(8192);
  });
});

describe('a number is used in the form that people write, and only as a number', () => {
  it.each([
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '+44(0) 7700-900-123',
    '+44.7700.900.123',
    '+44-7700/900123',
    '0044 7700 900 123',
    ' +447700900123 ',
    '\u202a+44 7700 900123\u202c',
    '+44\u00a07700\u202f900123',
    '+44 7700\u2011900123',
  ])('%j', (address) => {
    expect(href('whatsapp', address)).toBe('https://wa.me/447700900123?text=Hi');
    expect(href('phone', address)).toBe('tel:+447700900123');
  });
});

/** Things that come in with a backup file, an address book, or a slip of the finger. */
const hostile = [
  'a@b.c?bcc=e@x.example',
  'a@b.co?bcc=e@x.example',
  'a@b.co&cc=e@x.example',
  'a@b.co,e@x.example',
  'a@b.co;e@x.example',
  'a@b.co e@x.example',
  'a@b.co%0D%0ABcc:e@x.example',
  'a@b.co\r\nBcc: e@x.example',
  'a@b.co\n.uk',
  'a%40b@b.co\u0000',
  '"a b"@b.co',
  'a@b',
  'a@[127.0.0.1]',
  'a@@b.co',
  '@b.co',
  'a@b..co',
  'a..b@b.co',
  'a@-b.co',
  'á@b.co',
  'a@bücher.example',
  'mailto:a@b.co',
  'mailto:a@b.co?bcc=e@x.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://wa.me/x',
  'file:///etc/passwd',
  'chrome-extension://abc/page.html',
  'vbscript:msgbox(1)',
  'intent://scan/#Intent;scheme=zxing;end',
  'about:blank',
  '//evil.example',
  'https://evil.example',
  'http://chat.whatsapp.com/Ab12Cd34Ef56Gh78Ij90Kl',
  'https://chat.whatsapp.com.evil.example/Ab12Cd34Ef56Gh78Ij90Kl',
  'https://chat.whatsapp.com@evil.example/Ab12Cd34Ef56Gh78Ij90Kl',
  'https://user:pass@chat.whatsapp.com/Ab12Cd34Ef56Gh78Ij90Kl',
  'https://chat.whatsapp.com:8443/Ab12Cd34Ef56Gh78Ij90Kl',
  'https://chat.whatsapp.com/../Ab12',
  'https://chat.whatsapp.com/a b',
  'https://t.me/+447700900123',
  'https://t.me/iv?url=https://evil.example',
  'https://www.facebook.com/l.php?u=https://evil.example',
  'https://www.facebook.com/dialog/send?app_id=1&link=https://evil.example',
  'https://line.me/R/nv/x',
  'https://teams.microsoft.com/l/chat/0/0?users=a@b.co&message=x',
  'https://invite.viber.com/',
  'https://signal.group/',
  'wa.me/../',
  'wa.me/447700900123',
  '../../447700900123',
  '+44 7700 900123?text=x',
  '+447700900123;ext=1',
  '+447700900123,+447700900124',
  '+447700900123&body=x',
  '+447700900123#1',
  '+44770%30900123',
  '+٤٤٧٧٠٠٩٠٠١٢٣',
  '+４４７７００９００１２３',
  '+0447700900123',
  '07700 900123 x',
  '+44',
  '+44770090012345678',
  '+44 7700 9OO123',
  '*#06#',
  'jo bloggs',
  'jo/bloggs',
  'jo?text=x',
  'jo#x',
  'jo%2fx',
  '..',
  '.',
  '@',
  'share',
  'joinchat',
  '447700900123',
  'a'.repeat(500),
  '\ud800',
  '<b>jo</b>',
  '__proto__',
  'constructor',
];

describe('a number as it is dialled at home', () => {
  it('opens what the telephone itself opens, and no service that could take it for a stranger abroad', () => {
    expect(href('sms', '07700 900123')).toBe('sms:07700900123?body=Hi');
    expect(href('phone', '07700-900 123')).toBe('tel:07700900123');
    for (const type of ['whatsapp', 'telegram', 'signal'] as const) expect(href(type, '07700 900123'), type).toBe('');
    for (const near of ['07700', '7700 900123', '07700 900123;ext=1', '0770090012345678'])
      expect(href('sms', near)).toBe('');
  });
});

describe('P23: a hostile address is never part of a link', () => {
  it('tries at least 60', () => expect(new Set(hostile).size).toBeGreaterThanOrEqual(60));

  const strict = channelTypes.filter((type) => channels[type].addressKind !== 'none');
  it.each(hostile)('%j', (address) => {
    for (const type of strict) {
      const link = messageLink({ type, address }, '');
      // Some are quite good names for some service; then they are in the link exactly once, after its own path.
      if (link.href === '') expect(link).toEqual(nothing);
      else expect(isSound(link, type)).toBe(true);
    }
    for (const type of ['sms', 'phone', 'whatsapp', 'signal', 'email', 'gmail', 'teams', 'group'] as const) {
      expect(href(type, address), type).toBe('');
    }
  });

  it.each(['email', 'gmail', 'teams'] as const)('%s: "a@b.c?bcc=e@x" is refused, %%0D%%0A stays inert', (type) => {
    expect(messageLink({ type, address: 'a@b.c?bcc=e@x' }, 'Hi')).toEqual(nothing);
    const kept = href(type, 'jo@example.org', 'Hi%0D%0ABcc: e@x.example\r\nBcc: e@x.example?&bcc=e@x.example');
    expect(kept.split('?')).toHaveLength(2);
    expect(kept).not.toMatch(/[?&](?:to|cc|bcc|subject)=e/i);
    expect(kept).toContain('%250D%250A');
  });

  it('a name that is only digits goes nowhere but to its own service', () => {
    expect(href('messenger', '447700900123')).toBe('');
    expect(href('instagram', '447700900123')).toBe('');
    expect(href('telegram', '447700900123')).toBe('');
  });
});

describe('a link to a group leads to a group', () => {
  it.each([
    [`${group}?mode=ac_t&utm_source=x#y`, group],
    [
      'https://chat.whatsapp.com/invite/Ab12Cd34Ef56Gh78Ij90Kl',
      'https://chat.whatsapp.com/invite/Ab12Cd34Ef56Gh78Ij90Kl',
    ],
    ['https://t.me/+NR2QaQ4dlEgxYmNl', 'https://t.me/+NR2QaQ4dlEgxYmNl'],
    ['https://t.me/joinchat/AAAAAE9zqZ1hYmNl', 'https://t.me/joinchat/AAAAAE9zqZ1hYmNl'],
    ['https://t.me/eastside_parents', 'https://t.me/eastside_parents'],
    [
      'https://signal.group/#CjQKIDyYgIxcOUCEPYu8-JawC_tv1bcgkAhv',
      'https://signal.group/#CjQKIDyYgIxcOUCEPYu8-JawC_tv1bcgkAhv',
    ],
    ['https://m.me/j/AbYIJfbxID4P7lSD/?send_source=gc%3Acopy', 'https://m.me/j/AbYIJfbxID4P7lSD'],
    ['https://ig.me/j/AbZ81XGZAz_n43nA/', 'https://ig.me/j/AbZ81XGZAz_n43nA'],
    ['https://www.messenger.com/t/1705872003789005', 'https://www.messenger.com/t/1705872003789005'],
    ['https://www.facebook.com/groups/eastside.parents/?ref=share', 'https://www.facebook.com/groups/eastside.parents'],
    ['https://discord.gg/MWV8MBQGtv?event=1', 'https://discord.gg/MWV8MBQGtv'],
    ['https://discord.com/invite/MWV8MBQGtv', 'https://discord.com/invite/MWV8MBQGtv'],
    ['https://line.me/R/ti/g/ukT9xDEADS', 'https://line.me/R/ti/g/ukT9xDEADS'],
    ['https://line.me/ti/g2/NFIjhfbP_g?utm_source=x', 'https://line.me/ti/g2/NFIjhfbP_g'],
    [
      'https://teams.microsoft.com/l/channel/19%3Aabc123%40thread.tacv2/General?groupId=12345678-1234-1234-1234-123456789012&message=x',
      'https://teams.microsoft.com/l/channel/19%3Aabc123%40thread.tacv2/General?groupId=12345678-1234-1234-1234-123456789012',
    ],
    ['https://teams.live.com/l/invite/FEAQ_SAnU1l-eZ7kwI?v=g1', 'https://teams.live.com/l/invite/FEAQ_SAnU1l-eZ7kwI'],
    ['https://groups.google.com/g/eastside-parents', 'https://groups.google.com/g/eastside-parents'],
    ['https://groupme.com/join_group/116593082/z1Vs4Ej3', 'https://groupme.com/join_group/116593082/z1Vs4Ej3'],
    [
      'https://invite.viber.com/?g2=AQBA7jF9Y7%2BXBkqTI0PoYF%2Bmn&lang=en',
      'https://invite.viber.com/?g2=AQBA7jF9Y7%2BXBkqTI0PoYF%2Bmn',
    ],
  ])('%s', (address, expected) => expect(href('group', address)).toBe(expected));
});

const hostOf: Partial<Record<ChannelType, string>> = {
  whatsapp: 'wa.me',
  telegram: 't.me',
  gmail: 'mail.google.com',
  signal: 'signal.me',
  messenger: 'm.me',
  instagram: 'ig.me',
  line: 'line.me',
  teams: 'teams.microsoft.com',
};
const schemeOf: Partial<Record<ChannelType, string>> = { sms: 'sms:', email: 'mailto:', phone: 'tel:' };

/** Nothing to open, or an address that a browser reads as this row says. */
function isSound(link: MessageLink, type: ChannelType): boolean {
  if (link.href === '') return link.launch === 'none' && !link.carriesText && link.host === undefined;
  if (/[^\x21-\x7e]|["<>\\^`{|}!'()*]/.test(link.href)) return false;
  const url = new URL(link.href);
  const row = channels[type];
  if (link.launch !== row.launch || link.carriesText !== (row.carriesText === 'yes')) return false;
  if (link.href.split('?').length > 2 || link.href.split('#').length > 2) return false;
  if (row.launch === 'anchor') return url.protocol === schemeOf[type] && link.host === undefined;
  if (url.protocol !== 'https:' || url.username || url.password || url.port || url.host !== link.host) return false;
  return type === 'group' ? groupLinkHosts.includes(url.host) : url.host === hostOf[type];
}

describe('P22: only what is on the list is ever opened', () => {
  const type = fc.constantFrom(...channelTypes);
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 15 });
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    fc.emailAddress(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    digits.map((d) => `+${d}`),
    fc
      .tuple(fc.constantFrom(...groupLinkHosts), fc.webPath(), fc.webQueryParameters())
      .map(([h, p, q]) => `https://${h}${p}?${q}`),
    fc.string({ unit: fc.constantFrom(...'aA1_.@+?&=#%/: \r\n'), maxLength: 30 }),
    fc.constantFrom(...hostile),
  );
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 800 }),
    fc.constantFrom(...hostile),
  );

  it('for any address and any words', () => {
    fc.assert(
      fc.property(type, typed, words, (t, address, text) => {
        const link = messageLink({ type: t, address }, text);
        expect(isSound(link, t), link.href).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('P8 as ruled: a number enters an https link only towards WhatsApp, Telegram or Signal', () => {
    fc.assert(
      fc.property(
        type,
        digits,
        fc.constantFrom('+', '00', '', '@', 'https://wa.me/', 'https://t.me/+'),
        (t, number, before) => {
          const { href } = messageLink({ type: t, address: `${before}${number}` }, 'Hi');
          if (!href.startsWith('https:') || !href.includes(number)) return;
          expect(['whatsapp', 'telegram', 'signal']).toContain(t);
          expect(['wa.me', 't.me', 'signal.me']).toContain(new URL(href).host);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('Signal: the number is only in the part that the browser does not send', () => {
    const url = new URL(href('signal', phone));
    expect(url.hash).toContain('447700900123');
    expect(url.pathname + url.search).toBe('/');
  });
});
