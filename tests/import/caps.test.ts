import { describe, expect, test } from 'vitest';
import { caps, sliceSize } from '../../utils/import/caps.ts';
import { readContacts } from '../../utils/import/read-contacts.ts';
import { readWhole } from './read-whole.ts';

const utf8 = new TextEncoder();
const megabyte = 1024 * 1024;

/** So many chunks of one megabyte, and how many of them were asked for. */
function endless(chunk: Uint8Array, chunks: number) {
  const asked = { chunks: 0 };
  async function* stream() {
    for (let n = 0; n < chunks; n += 1) {
      asked.chunks += 1;
      yield chunk;
    }
  }
  return { stream: stream(), asked };
}

const card = (name: string, ...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD', ''].join('\r\n');

describe('P24: caps, counted while the file streams by', { timeout: 60_000 }, () => {
  test('200 MB of zeros are let go of after the first megabyte', async () => {
    const { stream, asked } = endless(new Uint8Array(megabyte), 200);
    expect(await readWhole(stream)).toMatchObject({ people: [], unread: [], trouble: 'not-contacts' });
    expect(asked.chunks).toBe(1);
  });

  test('200 MB of zeros inside a card, or a row: stopped at 50 MB, what came before is there', async () => {
    for (const start of [`${card('Ana')}BEGIN:VCARD\r\nFN:`, 'Name,Phone\nAna,07700 900118\nBea,"']) {
      async function* stream() {
        yield utf8.encode(start);
        yield* endless(new Uint8Array(megabyte), 200).stream;
      }
      const { people, trouble } = await readWhole(stream());
      expect(people.map((one) => one.name)).toEqual(['Ana']);
      expect(trouble).toBe('too-large');
    }
  });

  test('the file is stopped at 50 MB, and no more of it is asked for', async () => {
    const lines = utf8.encode('NOTE:x\r\n'.repeat(megabyte / 8));
    const { stream, asked } = endless(lines, 200);
    async function* whole() {
      yield utf8.encode('BEGIN:VCARD\r\nFN:Ana\r\n');
      yield* stream;
    }
    expect(await readWhole(whole())).toMatchObject({ trouble: 'too-large' });
    expect(asked.chunks).toBeLessThanOrEqual(51);
  });

  test.each([
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['zip', [0x50, 0x4b, 3, 4]],
  ])('%s is not unpacked', async (_name, start) => {
    const file = new Uint8Array(1000);
    file.set(start);
    expect(await readWhole(file)).toMatchObject({ people: [], trouble: 'packed' });
  });

  test('after 20,000 records the reading ends, and says so', async () => {
    const file = utf8.encode(`Name,Phone\n${'Ana,\n'.repeat(caps.records + 5)}`);
    const { people, trouble } = await readWhole(file);
    expect(people).toHaveLength(caps.records);
    expect(trouble).toBe('too-many');
  });

  test('exactly 20,000 records are all of them', async () => {
    const file = utf8.encode(`Name,Phone\n${'Ana,\n'.repeat(caps.records)}`);
    expect(await readWhole(file)).toMatchObject({ trouble: undefined });
  });

  test('a card of 1,000,000 lines is one person', async () => {
    const file = utf8.encode(
      card('Ana', Array.from({ length: 1_000_000 }, (_, n) => `TEL:+4477009${10000 + (n % 90000)}`).join('\r\n')),
    );
    const { people, unread } = await readWhole(file);
    expect(unread).toEqual([]);
    expect(people).toHaveLength(1);
    expect(people[0]?.channels).toHaveLength(caps.ways);
    expect(people[0]?.odd.map((one) => one.kind)).toEqual(['too-many-ways']);
  });

  test('a picture of 5 MB streams by, folded or on one line', async () => {
    const picture = '/9j4AAQSkZJRgABA'.repeat((5 * megabyte) / 16);
    const folded = picture.replace(/.{74}/g, '$&\r\n ');
    for (const one of [picture, folded]) {
      const file = utf8.encode(card('Ana', `PHOTO;ENCODING=b;TYPE=JPEG:${one}`, 'TEL:+447700900118') + card('Bea'));
      const { people, unread } = await readWhole(file);
      expect(unread).toEqual([]);
      expect(people).toMatchObject([{ name: 'Ana', channels: [{ address: '+447700900118' }] }, { name: 'Bea' }]);
    }
  });

  test('a line of more than 64 KB that is to be read names its record; the next ones are read', async () => {
    const long = 'x'.repeat(caps.line + 1);
    const cards = await readWhole(utf8.encode(card('Ana') + card(long) + card('Bea')));
    expect(cards.people.map((one) => one.name)).toEqual(['Ana', 'Bea']);
    expect(cards.unread).toMatchObject([{ why: 'line-too-long', from: 5, to: 8 }]);
    const rows = await readWhole(utf8.encode(`Name,Phone\nAna,\n${long}${long}${long},\nBea,\n`));
    expect(rows.people.map(({ name, from }) => [name, from])).toEqual([
      ['Ana', 2],
      ['Bea', 4],
    ]);
    expect(rows.unread).toMatchObject([{ why: 'line-too-long', from: 3, to: 3 }]);
  });

  test('cards nested a thousand deep are one card', async () => {
    const deep = 'AGENT:\r\nBEGIN:VCARD\r\nFN:Not her\r\n'.repeat(1000);
    const { people } = await readWhole(
      utf8.encode(`BEGIN:VCARD\r\nFN:Ana\r\n${deep}${'END:VCARD\r\n'.repeat(1001)}${card('Bea')}`),
    );
    expect(people[0]).toMatchObject({ name: 'Ana' });
    expect(people.at(-1)).toMatchObject({ name: 'Bea' });
    expect(people.filter((one) => one.name === 'Not her')).toEqual([]);
  });

  test('10,000 quotation marks, closed or not, and rows after them', async () => {
    for (const quotes of ['"'.repeat(10_000), '"'.repeat(10_001), '"a'.repeat(5_000), '"\n"a'.repeat(2_500)]) {
      const { people } = await readWhole(utf8.encode(`Name,Phone\nAna,\n${quotes},\nBea,07700 900118\nCleo,\n`));
      expect(people.map((one) => one.name)).toContain('Ana');
      expect(people.map((one) => one.name)).toContain('Cleo');
    }
  });

  test('whoever reads decides when it goes on: one slice of the file at a time, and no more after a stop', async () => {
    const file = utf8.encode(card('Ana').repeat(20_000));
    const { stream, asked } = endless(file, 100);
    let before = 0;
    for await (const { bytes } of readContacts(stream, [])) {
      expect(bytes - before).toBeLessThanOrEqual(sliceSize);
      before = bytes;
      if (bytes > 100_000) break;
    }
    expect(asked.chunks).toBe(1);
  });

  test('a file that the browser stops handing over leaves what was read', async () => {
    async function* broken() {
      yield utf8.encode(card('Ana').repeat(2000));
      throw new DOMException('gone', 'NotReadableError');
    }
    const { people, trouble } = await readWhole(broken());
    expect(people.length).toBeGreaterThan(1900);
    expect(trouble).toBe('unreadable');
  });

  test.each([
    ['nothing', '', 'empty'],
    ['spaces', '\ufeff  \r\n\n', 'empty'],
    ['our own copy', '{"mum-posse": 1}', 'our-copy'],
    ['a web page', '<!doctype html><title>x</title>', 'not-contacts'],
    ['a list of something else', 'Date,Amount,Shop\n1,2,3', 'not-contacts'],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'not-contacts'],
  ])('%s: %s', async (_what, text, trouble) => {
    expect(await readWhole(utf8.encode(text))).toMatchObject({ found: [], trouble });
  });
});

describe('P21: what a file says stays text', () => {
  const hostile = [
    '=HYPERLINK("https://evil.example","x")',
    '+cmd|calc',
    '@SUM(A1)',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'Ana\u202egnp.exe',
    'A\u200bn\u200da\0\x07',
    '\u2067Ana\u2069',
    'javascript:alert(1)',
    'a@b.c?bcc=e@x',
    '%0D%0ABcc: e@x',
    '"; DROP TABLE friends; --',
  ];

  test.each(hostile)('%j', async (text) => {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    const inList = await readWhole(
      utf8.encode(`Name,Phone,E-mail,Birthday,Website 1 - Value\n${quoted},${quoted},${quoted},${quoted},${quoted}\n`),
    );
    const inCard = await readWhole(
      utf8.encode(
        card(
          text.replace(/[\\;,]/g, '\\$&'),
          `TEL:${text}`,
          `EMAIL:${text}`,
          `BDAY:${text}`,
          `URL:${text}`,
          `X-${text}:1`,
        ),
      ),
    );
    for (const { people } of [inList, inCard]) {
      expect(people).toHaveLength(1);
      const [one] = people;
      expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
      const texts = [one?.name ?? '', ...(one?.odd ?? []).map((odd) => odd.text)];
      for (const { type, address } of one?.channels ?? []) {
        expect(type).toBe('copy');
        texts.push(address);
      }
      expect(texts.join('')).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  test('heads named after what every object has are columns like others', async () => {
    const { people } = await readWhole(
      utf8.encode('__proto__,constructor,toString,Name,Phone\n{"a":1},b,c,Ana,07700 900118\n'),
    );
    expect(people).toMatchObject([{ name: 'Ana', channels: [{ address: '+447700900118' }] }]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});
