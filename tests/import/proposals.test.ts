import { describe, expect, test } from 'vitest';
import type { FoundPerson } from '../../utils/import/person.ts';
import { isThere, proposalsFor } from '../../utils/import/proposals.ts';
import { friend } from '../storage/fresh-store.ts';

const sms = (address: string) => ({ type: 'sms', address }) as const;
const email = (address: string) => ({ type: 'email', address }) as const;
let line = 0;
const found = (name: string, ...channels: FoundPerson['channels']): FoundPerson => {
  line += 1;
  return { name, channels, odd: [], from: line, to: line };
};

describe('the same person', () => {
  const priya = friend({ id: 'p', name: 'Priya', channels: [{ type: 'whatsapp', address: '+447700900118' }] });

  test.each([
    [
      'the number, filed under another app',
      found('P. Nair', sms('+447700900118')),
      { by: 'way', sameName: false, adds: [] },
    ],
    ['the name, capitals and accents aside', found('PRÍYA ', email('p@example.com')), { by: 'name', sameName: true }],
    [
      'both, and something more',
      found('priya', sms('+447700900118'), email('p@example.com')),
      { by: 'way', adds: [email('p@example.com')] },
    ],
  ])('is known by %s', (_what, person, match) => {
    expect(proposalsFor([person], [priya])).toMatchObject([{ match: { id: 'p', name: 'Priya', ...match } }]);
  });

  test('an address in other capitals is the same address', () => {
    const tom = friend({ id: 't', name: 'Tom', channels: [{ type: 'gmail', address: 'Tom@Example.com' }] });
    expect(proposalsFor([found('Thomas', email('tom@example.com'))], [tom])).toMatchObject([{ match: { id: 't' } }]);
  });

  test('where two friends share a telephone, the one of that name is meant', () => {
    const shared = [{ type: 'phone', address: '+442079460002' }] as const;
    const both = [
      friend({ id: 'a', name: 'Ana', channels: [...shared] }),
      friend({ id: 'b', name: 'Bo', channels: [...shared] }),
    ];
    expect(proposalsFor([found('Bo', ...shared)], both)).toMatchObject([{ match: { id: 'b' } }]);
    expect(proposalsFor([found('Cleo', ...shared)], both)).toMatchObject([{ match: { id: 'a', sameName: false } }]);
  });

  test('only somebody of that name with nothing new is there already', () => {
    const there = (person: FoundPerson) => proposalsFor([person], [priya]).map(isThere);
    expect(there(found('Priya', sms('+447700900118')))).toEqual([true]);
    expect(there(found('Priya'))).toEqual([true]);
    expect(there(found('Priya', sms('+447700900119')))).toEqual([false]);
    expect(there(found('Her mother', sms('+447700900118')))).toEqual([false]);
  });

  test('somebody who has twenty ways already is offered no more than fit', () => {
    const many = friend({
      id: 'm',
      name: 'Mo',
      channels: Array.from({ length: 19 }, (_, n) => email(`m${n}@example.com`)),
    });
    const [one] = proposalsFor([found('Mo', sms('+447700900118'), sms('+447700900119'))], [many]);
    expect(one?.match?.adds).toEqual([sms('+447700900118')]);
  });
});

describe('twice in one file', () => {
  test('one name and one way in common: one person, with the ways of both', () => {
    const [one, ...others] = proposalsFor(
      [
        found('Ana', { ...sms('+447700900118'), preferred: true }),
        found('Bea'),
        {
          ...found('ana', { ...email('a@example.com'), preferred: true }, sms('+447700900118')),
          birthday: { month: 3, day: 14 },
        },
      ],
      [],
    );
    expect(one).toMatchObject({
      name: 'Ana',
      channels: [{ ...sms('+447700900118'), preferred: true }, email('a@example.com')],
      birthday: { month: 3, day: 14 },
      twin: false,
    });
    expect(others.map(({ name }) => name)).toEqual(['Bea']);
  });

  test('one name and nothing in common: two people, each with a word about the other', () => {
    const both = proposalsFor([found('Ana', sms('+447700900118')), found('Ana', sms('+447700900119'))], []);
    expect(both.map(({ twin }) => twin)).toEqual([true, true]);
  });

  test('one telephone and two names: two people', () => {
    expect(proposalsFor([found('Ana', sms('+442079460002')), found('Bo', sms('+442079460002'))], [])).toHaveLength(2);
  });

  test('the same file read twice over brings nobody new the second time', () => {
    const people = [found('Ana', sms('+447700900118')), found('Bo', email('b@example.com')), found('Cleo')];
    const friends = people.map(({ name, channels }, n) => friend({ id: `f${n}`, name, channels: [...channels] }));
    expect(proposalsFor(people, friends).map(isThere)).toEqual([true, true, true]);
  });
});
