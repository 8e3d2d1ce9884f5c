import { describe, expect, test } from 'vitest';
import * as files from './contact-files.ts';
import { readWhole } from './read-whole.ts';

const utf8 = new TextEncoder();
const card = (...lines: string[]) => utf8.encode(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'));
const way = (type: string, address: string) => `${type} ${address}`;

/** The first person of a file, in few words. */
async function first(file: Uint8Array, countries: readonly string[] = ['GB']) {
  const { people } = await readWhole(file, countries);
  const [one] = people;
  return one && { ...one, channels: one.channels.map(({ type, address }) => way(type, address)) };
}

describe('files as phones and mail programs write them', () => {
  test('an old Android phone: 2.1, quoted-printable with soft line ends, a picture, a fax', async () => {
    const { people, unread } = await readWhole(files.androidCards);
    expect(unread).toEqual([]);
    expect(people).toEqual([
      {
        name: 'Jörg Müller',
        channels: [
          { type: 'sms', address: '+447700900118', preferred: true },
          { type: 'email', address: 'joerg@example.org' },
          { type: 'phone', address: '+442079460002' },
        ],
        birthday: { month: 3, day: 14, year: 1986 },
        odd: [],
        from: 1,
        to: 17,
      },
      {
        name: 'Aunt Bea',
        channels: [{ type: 'copy', address: '12', preferred: true }],
        odd: [{ kind: 'number-short', text: '12' }],
        from: 18,
        to: 23,
      },
    ]);
  });

  test('an iPhone or iCloud: 3.0, groups, folded lines, a birthday without its year, a group of contacts', async () => {
    const { people, unread } = await readWhole(files.appleCards);
    expect(people).toEqual([
      {
        name: 'Priya Anne Nair',
        channels: [
          { type: 'sms', address: '+447700900119', preferred: true },
          { type: 'whatsapp', address: '+447700900120' },
          { type: 'email', address: 'priya@example.com' },
          { type: 'phone', address: '+442079460003' },
        ],
        birthday: { month: 2, day: 29 },
        odd: [],
        from: 1,
        to: 15,
      },
    ]);
    expect(unread).toEqual([{ why: 'a-list', text: 'Book club', from: 16, to: 22 }]);
  });

  test('4.0: two names, tel: and mailto: addresses; a card without BEGIN and one without END are cards', async () => {
    const { people, unread } = await readWhole(files.strictCards);
    expect(unread).toEqual([]);
    expect(people.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Thomas Okafor', 1, 11],
      ['Ines', 13, 16],
      ['Cleo', 17, 20],
    ]);
    expect(people[0]).toMatchObject({
      channels: [
        { type: 'sms', address: '+447700900121', preferred: true },
        { type: 'email', address: 'tom@example.net' },
      ],
      birthday: { month: 3, day: 14 },
      odd: [{ kind: 'other-name', text: 'Tom' }],
    });
  });

  test('Google, old heads: values joined by " ::: ", a note on two lines, a fax, a row without a name', async () => {
    const { people, unread } = await readWhole(files.googleOld);
    expect(people.map(({ name, channels }) => [name, ...channels.map((one) => way(one.type, one.address))])).toEqual([
      ['Priya Nair', 'sms +447700900119', 'sms +447700900118', 'email priya@example.com', 'email priya.n@example.org'],
      ['Dentist', 'phone +442079460004'],
    ]);
    expect(people[0]?.birthday).toEqual({ month: 2, day: 29 });
    expect(unread).toEqual([{ why: 'no-name', text: 'nobody@example.com', from: 4, to: 4 }]);
  });

  test('Google, new heads: labels, a link of a chat service, a company alone', async () => {
    const { people } = await readWhole(files.googleNew);
    expect(people).toMatchObject([
      { name: 'Ana Silva', birthday: { month: 12, day: 1, year: 1990 } },
      { name: 'Plumber & Co', channels: [{ type: 'sms', address: '+447700900123' }] },
    ]);
    expect(people[0]?.channels.map((one) => way(one.type, one.address))).toEqual([
      'sms +351912345678',
      'telegram @ana_silva',
      'email ana@example.com',
      'copy ana at example',
    ]);
    expect(people[0]?.odd).toEqual([{ kind: 'email-unread', text: 'ana at example' }]);
  });

  test('Outlook in German, in the encoding of Windows, with semicolons', async () => {
    const { people } = await readWhole(files.outlookGerman, ['DE']);
    expect(people.map((one) => one.name)).toEqual(['Jürgen Weiß', 'Sabine']);
    expect(people[0]?.channels.map((one) => way(one.type, one.address))).toEqual([
      'sms +4915123456789',
      'email juergen@example.de',
      'email j.weiss@example.de',
      'phone +493023125002',
    ]);
    expect(people[0]?.birthday).toEqual({ month: 3, day: 14, year: 1986 });
    expect(people[1]).toMatchObject({ channels: [], odd: [] });
  });

  test('Outlook in English: a date of two readings is left out and said, a row that slipped is named', async () => {
    const { people, unread } = await readWhole(files.outlookEnglish);
    expect(people.map(({ name, birthday }) => [name, birthday])).toEqual([
      ['Ruth Adeyemi', { month: 3, day: 25, year: 1984 }],
      ['Sam', undefined],
    ]);
    expect(people[1]?.odd).toEqual([{ kind: 'birthday-unread', text: '3/4/1984' }]);
    expect(unread).toMatchObject([{ why: 'columns', from: 4, to: 4 }]);
  });

  test('Outlook in French, in UTF-16', async () => {
    expect(await first(files.outlookFrench, ['FR'])).toMatchObject({
      name: 'Élodie Lefèvre',
      channels: ['sms +33639981234', 'email elodie@example.fr', 'phone +33199001234'],
    });
  });

  const all = Object.entries(files).filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array);
  test.each(all)('%s reads the same however it is cut into chunks', async (_name, file) => {
    const whole = await readWhole(file);
    for (const size of [1, 2, 3, 7, 64, 1000]) expect((await readWhole(file, ['GB'], size)).found).toEqual(whole.found);
  });
});

describe('encodings', () => {
  const cards = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Łuk\r\nEND:VCARD\r\n';
  test.each([
    ['UTF-8', utf8.encode(cards)],
    ['UTF-8 with a mark', utf8.encode(`\ufeff${cards}`)],
    ['UTF-16 LE', files.utf16(cards, 'le')],
    ['UTF-16 BE', files.utf16(cards, 'be')],
    ['UTF-16 LE without a mark', files.utf16(cards, 'le', false)],
    ['UTF-16 BE without a mark', files.utf16(cards, 'be', false)],
  ])('%s', async (_name, file) => {
    expect((await readWhole(file, [], 5)).people.map((one) => one.name)).toEqual(['Zoë Łuk']);
  });

  test.each([
    ['Latin-1 that says nothing', 'FN:J\xf6rg', 'Jörg'],
    ['Latin-1 that says so', 'FN;CHARSET=ISO-8859-1:J\xf6rg', 'Jörg'],
    ['Latin-1 in quoted-printable', 'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg', 'Jörg'],
    ['Cyrillic that says so', 'FN;CHARSET=windows-1251:\xce\xeb\xfc\xe3\xe0', 'Ольга'],
    ['UTF-8 that calls itself something unknown', 'FN;CHARSET=made-up:J\xc3\xb6rg', 'Jörg'],
    ['a letter folded in its middle', 'FN:J\xc3\r\n \xb6rg', 'Jörg'],
    ['a bare word for the encoding', 'FN;QUOTED-PRINTABLE:J=C3=B6rg', 'Jörg'],
    ['two encodings in one file', 'FN:J\xc3\xb6rg\r\nNICKNAME:J\xf6', 'Jörg'],
  ])('%s', async (_name, line, name) => {
    expect(await first(files.bytes(`BEGIN:VCARD\r\nVERSION:2.1\r\n${line}\r\nEND:VCARD\r\n`))).toMatchObject({ name });
  });
});

describe('vCards as they should not be', () => {
  test.each([
    ['FN:Ana\r\nBDAY:--0314', { month: 3, day: 14 }],
    ['FN:Ana\r\nBDAY:--03-14', { month: 3, day: 14 }],
    ['FN:Ana\r\nBDAY:19860314', { month: 3, day: 14, year: 1986 }],
    ['FN:Ana\r\nBDAY;VALUE=date:1986-03-14T00:00:00Z', { month: 3, day: 14, year: 1986 }],
    ['FN:Ana\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14', { month: 3, day: 14 }],
    ['FN:Ana\r\nBDAY:0000-03-14', { month: 3, day: 14 }],
    ['FN:Ana\r\nBDAY:1986-03-14;', { month: 3, day: 14, year: 1986 }],
    ['FN:Ana\r\nBDAY:\r\nBDAY:1986-03-14', { month: 3, day: 14, year: 1986 }],
    ['FN:Ana\r\nBDAY:1986-02-30', undefined],
    ['FN:Ana\r\nBDAY:circa 1800', undefined],
  ])('%s', async (lines, birthday) => {
    const one = await first(card('VERSION:3.0', lines));
    expect(one?.birthday).toEqual(birthday);
    expect(one?.odd.map((odd) => odd.kind)).toEqual(birthday ? [] : ['birthday-unread']);
  });

  test.each([
    ['the name in parts only', ['N:Nair;Priya;Anne;Dr.;'], 'Priya Anne Nair'],
    ['an empty FN and an N', ['FN:', 'N:Nair;Priya;;;'], 'Priya Nair'],
    ['a nickname only', ['NICKNAME:Pri,P'], 'Pri'],
    ['a company only', ['FN: ', 'N:;;;;', 'ORG:Bakery;Front'], 'Bakery, Front'],
    ['escapes', ['FN:Nair\\, Priya \\; \\\\ \\n x'], 'Nair, Priya ; \\ x'],
    ['an escaped divider in N', ['N:O\\;Neil;Jo;;;'], 'Jo O;Neil'],
    ['small letters', ['version:3.0', 'fn:priya'], 'priya'],
    ['a group before FN', ['item1.FN:Priya'], 'Priya'],
    ['a colon in a parameter', ['FN;X-A="a:b;c":Priya'], 'Priya'],
    ['a quotation mark that never closes', ['FN;X-A="a:Priya'], 'Priya'],
    ['lines that are none', ['FN:Priya', 'garbage', ':', ';;', '=', '', 'TEL'], 'Priya'],
    ['equal names twice', ['FN:Priya', 'FN:PRIYA'], 'Priya'],
  ])('%s', async (_what, lines, name) => {
    const { people, unread } = await readWhole(card(...lines));
    expect(people.map((one) => one.name)).toEqual([name]);
    expect(people[0]?.odd).toEqual([]);
    expect(unread).toEqual([]);
  });

  test('one broken card takes no other with it', async () => {
    const text = [
      'BEGIN:VCARD',
      'FN:Ana',
      'END:VCARD',
      'BEGIN:VCARD',
      'TEL:07700 900118',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN;ENCODING=QUOTED-PRINTABLE:Bea =',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Cleo',
      'VERSION:3.0',
      'FN:Dora',
      'END:VCARD',
      'words that stand about',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Eve',
    ].join('\n');
    const { people, unread } = await readWhole(utf8.encode(text));
    expect(people.map((one) => one.name)).toEqual(['Ana', 'Bea', 'Cleo', 'Dora', 'Eve']);
    expect(unread.map(({ why, from, to }) => [why, from, to])).toEqual([
      ['no-name', 4, 6],
      ['stray-lines', 17, 18],
    ]);
  });

  test('a card within a card is not somebody else, and what a note says is not read', async () => {
    const { people } = await readWhole(
      card(
        'VERSION:2.1',
        'FN:Ana',
        'AGENT:',
        'BEGIN:VCARD',
        'FN:Her boss',
        'TEL:07700 900118',
        'END:VCARD',
        'TEL:07700 900119',
        'NOTE;ENCODING=QUOTED-PRINTABLE:line=',
        'TEL:07700 900120',
      ),
    );
    expect(people).toMatchObject([{ name: 'Ana', channels: [{ address: '+447700900119' }] }]);
    expect(people[0]?.channels).toHaveLength(1);
  });
});

describe('numbers', () => {
  const one = async (number: string, countries: readonly string[]) =>
    (await readWhole(card('FN:Ana', `TEL:${number}`), countries)).people[0];

  test.each([
    ['07700 900118', ['GB'], '+447700900118'],
    ['0044 7700 900118', [], '+447700900118'],
    ['+44 (0)7700 900118', [], '+447700900118'],
    ['(206) 555-0142', ['US'], '+12065550142'],
    ['\u200e+44\u00a07700\u2011900118\u202c', [], '+447700900118'],
    ['\u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0661\u0661\u0668', ['GB'], '+447700900118'],
  ])('%s is read', async (number, countries, address) => {
    expect(await one(number, countries)).toMatchObject({ channels: [{ type: 'sms', address }], odd: [] });
  });

  test.each([
    ['07700 9001', ['GB'], 'number-short'],
    ['07700 900118 07700 900118', ['GB'], 'number-long'],
    ['07700 900118', [], 'number-which-country'],
  ])('%s stays as it is written, and is said to be odd', async (number, countries, kind) => {
    expect(await one(number, countries)).toMatchObject({
      channels: [{ address: number }],
      odd: [{ kind, text: number }],
    });
  });
});
