import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressBarRows } from '../../utils/share/address-bar-rows.ts';

const says = (name: string) => `Send this page to ${name}`;
const people = ['Priya', 'Sam & Jo', 'Zoë', 'Ana', 'Priya', 'Bea', 'Cleo'].map((name) => ({ name }));
const names = (typed: string, list: Parameters<typeof addressBarRows>[0] = people) =>
  addressBarRows(list, typed, says, true).map(({ content }) => content);

/** How an XML reader shows a text that holds no tags; throws where it would refuse it. */
function shownAs(description: string): string {
  if (/[<>"']|&(?!#\d+;)|[^\P{Cc}]/u.test(description) || !description.isWellFormed()) throw new Error('no XML');
  return description.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
}

describe('the rows under the address bar', () => {
  test.each([
    ['', ['Priya', 'Sam & Jo', 'Zoë', 'Ana', 'Bea']],
    ['pri', ['Priya']],
    [' ZOE ', ['Zoë']],
    ['a', ['Priya', 'Sam & Jo', 'Ana', 'Bea']],
    ['nobody', []],
  ])('typed "%s": %j', (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });

  test('nobody who is archived, and nobody without a name', () => {
    expect(names('', [{ name: 'Ana', archived: true }, { name: ' ' }, { name: 'Bea', archived: false }])).toEqual([
      'Bea',
    ]);
  });

  test('a name stays a name: Chromium reads the row as XML, Firefox as it stands', () => {
    const list = [{ name: 'Sam <url>&amp; "Jo\'s"</url>' }];
    const [chromium] = addressBarRows(list, '', says, true);
    const [firefox] = addressBarRows(list, '', says, false);
    expect(shownAs(chromium?.description ?? '')).toBe('Send this page to Sam <url>&amp; "Jo\'s"</url>');
    expect(firefox?.description).toBe('Send this page to Sam <url>&amp; "Jo\'s"</url>');
    expect(chromium?.content).toBe('Sam <url>&amp; "Jo\'s"</url>');
  });

  test('P21: no name makes a row that a reader of XML refuses, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (list) => {
        const rows = addressBarRows(
          list.map((name) => ({ name })),
          '',
          says,
          true,
        );
        for (const { description } of rows) expect(() => shownAs(description)).not.toThrow();
        expect(rows.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
