import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Birthday, Channel, Friend } from '../../utils/friends/friend.ts';
import { wayKey } from '../../utils/import/ways.ts';
import { contactCards } from '../../utils/share/contact-cards.ts';
import { plainText } from '../../utils/share/plain-text.ts';
import { aFriend } from '../nudge/a-friend.ts';
import { readWhole } from './read-whole.ts';

const person = (part: Partial<Friend>): Friend => aFriend({ id: 'a', name: 'Priya', channels: [], ...part });

const read = (text: string) => readWhole(new TextEncoder().encode(text));
const written = (friends: readonly Friend[], notes = false) => contactCards(friends, { notes }).text;
const cardsIn = (text: string) => text.split('\r\n').filter((line) => /^BEGIN:VCARD$/.test(line)).length;

/** Words that a name could use to step out of its line. */
const hostile = fc.constantFrom(
  'BEGIN:VCARD',
  'END:VCARD',
  'item1.END:VCARD',
  '\r\n',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\\n',
  '\\',
  ';',
  ',',
  ':',
  '=',
  ' ',
  '\t',
  '"',
  'é',
  '👩‍👧',
  'नी',
  '漢',
  '\ud800',
  'TEL:+447700900999',
  'QUOTED-PRINTABLE',
  'x'.repeat(40),
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(hostile, { maxLength: 30 }).map((all) => all.join('')),
);
const name = anyText.map((text) => plainText(text, 80)).filter((text) => text !== '');

const mobile = fc.integer({ min: 0, max: 999 }).map((n) => `+447700900${String(n).padStart(3, '0')}`);
const landline = fc.integer({ min: 0, max: 999 }).map((n) => `+441632960${String(n).padStart(3, '0')}`);
const word = fc.stringMatching(/^[a-z][a-z0-9]{5,14}$/);
const channel: fc.Arbitrary<Channel> = fc.oneof(
  fc.record({ type: fc.constantFrom('sms', 'whatsapp', 'telegram', 'signal'), address: mobile }),
  fc.record({ type: fc.constant('phone' as const), address: landline }),
  fc.record({ type: fc.constantFrom('email', 'gmail'), address: word.map((one) => `${one}@example.org`) }),
  fc.record({ type: fc.constant('teams' as const), address: word.map((one) => `${one}@work.example.org`) }),
  fc.record({ type: fc.constantFrom('messenger', 'instagram'), address: word }),
  fc.record({ type: fc.constant('telegram' as const), address: word.map((one) => `@${one}`) }),
  fc.record({ type: fc.constant('line' as const), address: word.map((one) => `https://line.me/ti/p/${one}`) }),
);
const birthday: fc.Arbitrary<Birthday> = fc
  .record({
    date: fc.date({ min: new Date('1904-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    withYear: fc.boolean(),
  })
  .map(({ date, withYear }) => ({
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ...(withYear && { year: date.getUTCFullYear() }),
  }));
const friend = fc
  .record({
    name,
    channels: fc.uniqueArray(channel, { maxLength: 8, selector: wayKey }),
    birthday: fc.option(birthday, { nil: undefined }),
    note: fc.option(anyText, { nil: undefined }),
  })
  .map(({ birthday: day, note, ...rest }) => person({ ...rest, ...(day && { birthday: day }), ...(note && { note }) }));

/** What the reading files somebody's way under: both mail programs use the same letter box. */
const filed = ({ type, address }: Channel) => `${type === 'gmail' ? 'email' : type} ${address}`;

describe('contacts for other programs', () => {
  test('read back by our own import, everybody comes with the same name, ways and birthday, notes or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(friend, { maxLength: 6 }), fc.boolean(), async (friends, notes) => {
        const { people, unread } = await read(written(friends, notes));
        expect(unread).toEqual([]);
        expect(people.map((one) => one.name)).toEqual(friends.map((one) => one.name));
        for (const [n, one] of friends.entries()) {
          expect(people[n]?.channels.map(filed).sort()).toEqual(one.channels.map(filed).sort());
          expect(people[n]?.birthday).toEqual(one.birthday);
          expect(people[n]?.odd).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('whatever stands in a name, a way or a note, each person is one card, and no line is too long', async () => {
    const anything = fc.record({
      name: anyText,
      note: anyText,
      channels: fc.array(
        fc.record({ type: fc.constantFrom('copy', 'sms', 'email', 'group', 'line', 'whatsapp'), address: anyText }),
        { maxLength: 4 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 5 }), async (all) => {
        const friends = all.map((one) => person({ ...one, channels: one.channels as Channel[] }));
        const text = written(friends, true);
        expect(cardsIn(text)).toBe(friends.length);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(line))).toBe(line);
          if (/^\s/.test(line)) expect(line).not.toMatch(/^\s*([\w-]{1,64}\.)?(BEGIN|END)\s*:|^\s*$/i);
        }
        const { found } = await read(text);
        expect(found).toHaveLength(friends.length);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'Priya\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve',
    'BEGIN:VCARD',
    `${'x'.repeat(72)}BEGIN:VCARD\r\nTEL:+447700900999`,
    `${'x'.repeat(60)} END:VCARD`,
    `${'x'.repeat(8)}${'y'.repeat(62)}.BEGIN:VCARD`,
  ])('a name that plays at being a card stays a name: %j', async (hostileName) => {
    const tom = person({ name: 'Tom', channels: [{ type: 'sms', address: '+447700900118' }] });
    const { people } = await read(written([person({ name: hostileName }), tom]));
    expect(people.map((one) => one.name)).toEqual([plainText(hostileName, 80), 'Tom']);
    expect(people[0]?.channels).toEqual([]);
  });
});

describe('what stands in the file', () => {
  test('a card as phones read it', () => {
    const text = written([
      person({
        name: 'Nair, Priya; “Pri”',
        channels: [
          { type: 'email', address: 'priya@example.org' },
          { type: 'whatsapp', address: '+447700900118', preferred: true },
          { type: 'phone', address: '01632 960118' },
          { type: 'instagram', address: 'priya.example' },
        ],
        birthday: { day: 29, month: 2 },
        note: 'Likes\ngarden centres; tea',
      }),
    ]);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:;Nair\\, Priya\\; “Pri”;;;',
      'FN:Nair\\, Priya\\; “Pri”',
      'TEL;TYPE=CELL:+447700900118',
      'X-SOCIALPROFILE;TYPE=whatsapp:https://wa.me/447700900118',
      'EMAIL;TYPE=INTERNET:priya@example.org',
      'TEL;TYPE=HOME,VOICE:01632960118',
      'URL:https://ig.me/m/priya.example',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
      'END:VCARD',
      '',
    ]);
  });

  test('a note only where she asked for it, and nothing else of what is kept', () => {
    const one = person({ note: 'Likes\ntea; cake', timeZone: 'Asia/Tokyo', after: 'heavier', relation: 'ex' });
    expect(written([one])).not.toMatch(/tea|Tokyo|heavier|ex\b|NOTE/);
    expect(written([one], true)).toContain('NOTE:Likes\\ntea\\; cake\r\n');
    expect(written([one], true)).not.toMatch(/Tokyo|heavier/);
  });

  test('a birthday with its year stands as it is; a day that no calendar has is left out', () => {
    expect(written([person({ birthday: { day: 4, month: 3, year: 1986 } })])).toContain('BDAY:1986-03-04\r\n');
    expect(written([person({ birthday: { day: 31, month: 2, year: 1986 } })])).not.toContain('BDAY');
  });

  test('a group without a number stays behind and is named; one with a number goes', () => {
    const link = { type: 'group', address: 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv' } as const;
    const lot = person({ id: 'b', name: 'Coffee lot', kind: 'group', channels: [link] });
    const texts = person({
      id: 'c',
      name: 'Choir',
      kind: 'group',
      channels: [link, { type: 'sms', address: '+447700900119' }],
    });
    const cards = contactCards([lot, texts, person({})], { notes: false });
    expect(cards.behind.map((one) => one.name)).toEqual(['Coffee lot']);
    expect(cards.text).not.toContain('Coffee lot');
    expect(cards.text).toContain('FN:Choir');
  });

  test('a way that is only words stays here, and whose it is is said', () => {
    const copy = (address: string) => person({ channels: [{ type: 'copy', address }] });
    expect(contactCards([copy('the blue door')], { notes: false }).partly).toHaveLength(1);
    for (const address of ['', 'https://example.org/priya', '07700 9001', 'priya@example.org'])
      expect(contactCards([copy(address)], { notes: false }).partly, address).toEqual([]);
    expect(written([copy('javascript:alert(1)')])).not.toContain('javascript');
  });

  test('nobody gives an empty file', () => {
    expect(contactCards([], { notes: true })).toEqual({ text: '', behind: [], partly: [] });
  });
});
