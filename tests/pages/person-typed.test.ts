import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBirthdayTyped } from '../../components/birthday-typed.ts';
import { kidStages, stageIn, withStage } from '../../components/kid-stages.ts';
import { changeFrom, isComplete, keptFrom, type PersonTyped, typedFrom } from '../../components/person-typed.ts';
import { reachAsTyped, readReach } from '../../components/read-reach.ts';
import { channelTypes, type Friend, friendSchema } from '../../utils/friends/friend.ts';

const priya: Friend = {
  id: 'a',
  name: 'Priya',
  kind: 'person',
  channels: [
    { type: 'email', address: 'priya@example.org' },
    { type: 'whatsapp', address: '+447700900118', preferred: true },
  ],
  circle: 'close',
  strengths: ['laugh'],
  kidStages: [],
  face: { shape: 0, fill: 0 },
  created: 0,
  updated: 0,
};
const nobody = typedFrom(undefined, 'GB');
const called = (name: string, more: Partial<PersonTyped> = {}) => ({ ...nobody, name, ...more });

test('the fields show the best way first, as it is written at home', () => {
  expect(typedFrom(priya, 'GB').reach).toEqual([
    { text: '07700 900118', app: 'whatsapp' },
    { text: 'priya@example.org', app: 'email' },
  ]);
});

test('saving without a change keeps every channel to the letter, wherever she is now', () => {
  for (const country of ['GB', 'US', undefined]) {
    const kept = keptFrom(typedFrom(priya, country), country ? [country] : [], country, priya);
    expect(kept.channels).toEqual([
      { type: 'whatsapp', address: '+447700900118', preferred: true },
      { type: 'email', address: 'priya@example.org' },
    ]);
  }
});

test('what cannot be read is kept as she typed it', () => {
  const reach = (text: string) =>
    keptFrom(called('Tom', { reach: [{ text, app: undefined }] }), ['GB'], 'GB').channels[0]?.address;
  expect(reach('07700 9001')).toBe('07700 9001');
  expect(reach('the blue door')).toBe('the blue door');
  expect(reach('   ')).toBeUndefined();
});

test('ruling 5: nobody is filed under WhatsApp or Telegram by a number alone', () => {
  for (const text of ['07700 900118', '+447700900118', 'tel:+447700900118']) {
    expect(['sms', 'phone']).toContain(readReach(text, undefined, ['GB']).channel.type);
    expect(readReach(text, 'whatsapp', ['GB']).channel).toEqual({ type: 'whatsapp', address: '+447700900118' });
  }
});

test('an app that does not fit what was typed is not used', () => {
  expect(readReach('priya@example.org', 'whatsapp', ['GB']).channel.type).toBe('email');
  expect(readReach('07700 900118', 'gmail', ['GB']).channel.type).toBe('sms');
});

test.each([
  ['07700 9001', 'channelTroubleShort'],
  ['07700 900118 000', 'channelTroubleLong'],
  ['the blue door', 'channelTroubleUnread'],
  ['priya@example.org', undefined],
  ['https://m.me/priya.example', undefined],
])('%s is answered with a sentence or with none', (text, trouble) => {
  expect(readReach(text, undefined, ['GB']).trouble).toBe(trouble);
});

test('whatever is typed, what is kept fits the record', () => {
  const reach = fc.record({
    text: fc.string({ maxLength: 500 }),
    app: fc.option(fc.constantFrom(...channelTypes), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.array(reach, { maxLength: 5 }), (name, ways) => {
      const typed = called(name, { reach: ways });
      fc.pre(isComplete(typed));
      const kept = keptFrom(typed, ['GB'], 'GB');
      expect(friendSchema.safeParse({ ...priya, ...kept }).success).toBe(true);
      for (const way of ways)
        expect(() => reachAsTyped(readReach(way.text, way.app, ['GB']).channel, 'GB')).not.toThrow();
    }),
  );
});

test.each(['', '   ', '\u200b\u202e', '\u0000'])('P21: a name that shows nothing is no name: %j', (name) => {
  expect(isComplete(called(name))).toBe(false);
});

test('P21: a name is kept without what turns or hides text', () => {
  expect(keptFrom(called('Pri\u202eya\u0007'), [], undefined).name).toBe('Priya');
  expect([...new Intl.Segmenter().segment(keptFrom(called('x'.repeat(5000)), [], undefined).name)].length).toBe(80);
});

test('S23: a relation leaves somebody out of hard moments, and her own "no" is kept as a no', () => {
  const ex = { ...priya, relation: 'ex' as const };
  expect(typedFrom(ex, 'GB').notInHardMoments).toBe(true);
  const said = keptFrom({ ...typedFrom(ex, 'GB'), notInHardMoments: false }, ['GB'], 'GB', ex);
  expect(said.notInHardMoments).toBe(false);
  expect(typedFrom({ ...ex, ...said }, 'GB').notInHardMoments).toBe(false);
});

test('a birthday is kept with its year or without; a day that does not exist changes nothing', () => {
  const kept = (day: string, month: string, year: string) =>
    keptFrom(called('Ana', { birthday: { day, month, year } }), [], undefined);
  expect(kept('14', '3', '')).toMatchObject({ birthday: { month: 3, day: 14 } });
  expect(kept(' 29 ', '2', '')).toMatchObject({ birthday: { month: 2, day: 29 } });
  expect(kept('29', '2', '1988')).toMatchObject({ birthday: { month: 2, day: 29, year: 1988 } });
  expect(kept('', '', '')).toHaveProperty('birthday', undefined);
  const wrong = [
    ['29', '2', '1987'],
    ['31', '4', ''],
    ['14', '', ''],
    ['', '3', ''],
    ['', '', '1986'],
    ['14', '3', '86'],
    ['1e1', '3', ''],
  ] as const;
  for (const [day, month, year] of wrong) {
    expect(readBirthdayTyped({ day, month, year })).toEqual({ wrong: true });
    expect(kept(day, month, year)).not.toHaveProperty('birthday');
  }
});

test('whatever birthday and note she has kept stay when another form saves the rest', () => {
  const more = { birthday: { month: 2, day: 29, year: 1988 }, note: 'Likes\ngarden centres' };
  expect(keptFrom(typedFrom({ ...priya, ...more }, 'GB'), ['GB'], 'GB', priya)).toMatchObject(more);
});

test('P21: a note keeps its lines and loses what turns or hides text; an empty one is none', () => {
  const note = (typed: string) => keptFrom(called('Ana', { note: typed }), [], undefined).note;
  expect(note(' a\u202eb \r\n\u200b\nc ')).toBe('ab\n\nc');
  expect(note(' \n\u200b ')).toBeUndefined();
  expect(note('x'.repeat(5000))).toHaveLength(1000);
});

const known = {
  circle: 'inner',
  kidStages: ['Newborn', 'twins'],
  timeZone: 'Asia/Calcutta',
  quiet: { from: '21:30', to: '06:45' },
  after: 'heavier',
} as const;

test('what else she knows of somebody stays to the letter when another form saves the rest', () => {
  const whole = { ...priya, ...known, kidStages: [...known.kidStages] };
  expect(keptFrom(typedFrom(whole, 'GB'), ['GB'], 'GB', whole)).toMatchObject(known);
  const fits = friendSchema.safeParse({ ...priya, ...keptFrom(typedFrom(whole, 'GB'), ['GB'], 'GB', whole) });
  expect(fits.success).toBe(true);
});

test('only what she changed is written; another window’s change of another field stays', () => {
  const began = typedFrom(priya, 'GB');
  const elsewhere: Friend = { ...priya, note: 'Told elsewhere', channels: [], timeZone: 'Asia/Tokyo', rhythm: 'often' };
  const change = (part: Partial<PersonTyped>) => changeFrom({ ...began, ...part }, began, ['GB'], 'GB', elsewhere);
  expect(change({})).toEqual({});
  expect(change({ circle: 'wider' })).toEqual({ circle: 'wider' });
  expect(change({ after: 'lighter', quiet: { from: '22:00', to: '07:00' } })).toEqual({
    after: 'lighter',
    quiet: { from: '22:00', to: '07:00' },
  });
  expect(change({ reach: began.reach.toReversed() }).channels?.map(({ type }) => type)).toEqual(['email', 'whatsapp']);
});

test('a field that she emptied is written as empty', () => {
  const whole: Friend = { ...priya, ...known, kidStages: [], note: 'x', birthday: { day: 1, month: 2 } };
  const began = typedFrom(whole, 'GB');
  const empty = { note: '', timeZone: undefined, quiet: undefined, after: undefined };
  const nothing = { ...empty, birthday: { day: '', month: '', year: '' } };
  const written = changeFrom({ ...began, ...nothing }, began, ['GB'], 'GB', whole);
  expect(Object.keys(written).sort()).toEqual(['after', 'birthday', 'note', 'quiet', 'timeZone']);
  expect(Object.values(written).every((value) => value === undefined)).toBe(true);
});

test('a child’s stage is known by its other words, and words that are no stage stay', () => {
  const written = ['Newborn', 'twins', 'teenager'];
  expect(kidStages.filter((stage) => stageIn(written, stage))).toEqual(['baby', 'teen']);
  expect(withStage(written, 'baby', true)).toEqual(written);
  expect(withStage(written, 'baby', false)).toEqual(['twins', 'teenager']);
  expect(withStage(written, 'school', true)).toEqual([...written, 'school']);
});
