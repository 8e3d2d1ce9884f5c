import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

vi.mock('../../utils/i18n/t.ts', () => import('../words.ts'));

const { safetyLine } = await import('../../entrypoints/popup/safety-line.ts');
const { stateLine } = await import('../../entrypoints/popup/state-line.ts');
const { friendLine } = await import('../../components/friend-line.ts');
const { clockInWords, dayAndHourInWords, tillInWords } = await import('../../components/when-in-words.ts');
const { outcomeOf } = await import('../../entrypoints/options/outcome-of.ts');
const { lengthInWords, lengthsWith } = await import('../../entrypoints/options/scroll-sentence.tsx');
const { defaultSettings, noPauses } = await import('../../utils/nudge/settings.ts');

import type { Friend } from '../../utils/friends/friend.ts';
import { aFriend } from '../nudge/a-friend.ts';

const zone = 'Europe/London';
const hour = 3_600_000;
/** A Tuesday, 23:00 in London. */
const now = Date.parse('2026-03-10T23:00:00Z');
const known = {
  settings: defaultSettings,
  pauses: noPauses,
  sites: true,
  spoke: false,
  soonest: { at: 'now' as const },
};

test.each([
  ['she turned them off', { pauses: { ...noPauses, off: true }, sites: false }, 'I’m off till you say otherwise.'],
  ['no site is granted', { sites: false }, 'I don’t look at any site yet. That’s fine too.'],
  ['done for tonight', { pauses: { ...noPauses, until: now + 7 * hour } }, 'Quiet till tomorrow, six in the morning.'],
  ['a pause that is over', { pauses: { ...noPauses, until: now - hour } }, 'I look at the sites you picked.'],
  ['a card stood', { spoke: true, soonest: { at: now + 22 * hour } }, 'I’ve said my bit. Quiet till tomorrow night.'],
  ['by day', { soonest: { at: now + 22 * hour } }, 'Quiet till tomorrow night.'],
  ['no time is left', { soonest: { at: 'never' as const } }, 'As it stands, I wouldn’t speak.'],
  [
    'shared',
    { settings: { ...defaultSettings, sharedComputer: true }, soonest: { at: 'never' as const } },
    'I look, and only speak here.',
  ],
  ['looking', {}, 'I look at the sites you picked.'],
])('the state in one sentence: %s', (_when, part, says) => {
  expect(stateLine({ ...known, ...part }, now, zone).says).toBe(says);
});

const on = { searches: true, feeds: true };
const from = (search: number | 'now' | 'never', scroll: number | 'now' | 'never', at = scroll) => ({
  search,
  scroll,
  at,
});
test.each([
  ['off', on, { ...noPauses, off: true }, from('now', 'now'), { says: 'stateOff' }],
  ['no site', { searches: false, feeds: false }, noPauses, from('never', 'never'), { says: 'optionsOutcomeNoSites' }],
  ['nothing fits', on, noPauses, from('never', 'never'), { says: 'stateNever' }],
  ['both now', on, noPauses, from('now', 'now'), { says: 'optionsOutcomeNowBoth' }],
  ['by day', on, noPauses, from(now + hour, 'now'), { says: 'optionsOutcomeScrollFirst', at: now + hour }],
  ['only feeds', { searches: false, feeds: true }, noPauses, from('never', 'now'), { says: 'optionsOutcomeScroll' }],
  [
    'only searches',
    { searches: true, feeds: false },
    noPauses,
    from('now', 'never', 'now'),
    { says: 'optionsOutcomeNow' },
  ],
  ['the dose', on, noPauses, from(now + 9 * hour, now + hour), { says: 'optionsOutcome', at: now + hour }],
] as const)('what her settings come to, scrolls and all: %s', (_when, looks, pauses, soonest, said) => {
  expect(outcomeOf(defaultSettings, pauses, looks, soonest)).toEqual(said);
});

test('a shared computer is said before any hour', () => {
  const shared = { ...defaultSettings, sharedComputer: true };
  expect(outcomeOf(shared, noPauses, on, from('never', 'never'))).toEqual({ says: 'optionsOutcomeShared' });
});

test('the lengths of a scroll are words, and hers is among them whatever it is', () => {
  expect(lengthsWith(20)).toEqual([8, 10, 15, 20, 30, 45]);
  expect(lengthsWith(12)).toEqual([8, 10, 12, 15, 20, 30, 45]);
  for (const minutes of lengthsWith(20)) expect(lengthInWords(minutes)).not.toMatch(/\d|no such key/);
  expect(lengthInWords(12)).toBe('12 minutes');
});

test('where it is changed is where the sentence is about', () => {
  expect(stateLine({ ...known, sites: false }, now, zone).part).toBe('look-at');
  expect(stateLine(known, now, zone).part).toBe('speak');
});

test.each([
  ['2026-03-10T23:30:00Z', 'tonight after 23:30', 'tonight'],
  ['2026-03-11T21:00:00Z', 'tomorrow after nine in the evening', 'tomorrow night'],
  ['2026-03-11T06:00:00Z', 'tomorrow after six in the morning', 'tomorrow, six in the morning'],
  ['2026-03-13T21:00:00Z', 'Friday after nine in the evening', 'Friday night'],
  ['2026-03-16T06:00:00Z', 'Monday after six in the morning', 'Monday'],
  ['2026-03-29T20:00:00Z', '29 March after nine in the evening', '29 March'],
])('a moment to come: %s', (at, long, short) => {
  expect(dayAndHourInWords(Date.parse(at), now, zone)).toBe(long);
  expect(tillInWords(Date.parse(at), now, zone)).toBe(short);
});

test('after midnight the coming evening is tonight', () => {
  const late = Date.parse('2026-03-11T01:00:00Z');
  expect(dayAndHourInWords(Date.parse('2026-03-11T21:00:00Z'), late, zone)).toBe('tonight after nine in the evening');
});

test('every full hour has words', () => {
  for (let one = 0; one < 24; one++)
    expect(clockInWords(`${String(one).padStart(2, '0')}:00`)).not.toMatch(/\d|no such key/);
});

const tom = aFriend({ id: 'd', name: 'Tom', channels: [{ type: 'whatsapp', address: '+447700900118' }] });

test.each([
  [{}, 'By WhatsApp'],
  [{ channels: [] }, 'I’d copy the words for you'],
  [{ alsoUp: true }, 'Up at odd hours too'],
  [{ kind: 'group' as const }, 'Group chat'],
  [{ lastIn: now - 7 * 24 * hour }, 'By WhatsApp'],
  [{ lastIn: now - 26 * hour, lastOut: now - hour }, 'Wrote to you yesterday'],
  [{ lastOut: now - hour }, 'You wrote today'],
  [{ rhythm: 'often' as const, lastOut: now - 15 * 24 * hour }, 'A good week to say hello'],
  [{ quiet: { from: '22:00', to: '07:00' }, alsoUp: true }, 'Asleep, with any luck'],
  [{ quiet: { from: '22:00', to: '07:00' }, timeZone: 'Pacific/Auckland' }, 'By WhatsApp'],
  [{ snoozeUntil: now + 100 * 24 * hour }, 'Resting till June'],
  [{ snoozeUntil: now + 3 * 24 * hour }, 'Resting till Friday'],
  [{ snoozeUntil: now - 1 }, 'By WhatsApp'],
])('one human line: %j', (part, line) => expect(friendLine({ ...tom, ...part }, now, zone)).toBe(line));

test('a line never counts, and never says how long it has been', () => {
  const time = fc.option(fc.integer({ min: 0, max: now + 10 ** 10 }), { nil: undefined });
  fc.assert(
    fc.property(
      time,
      time,
      time,
      fc.constantFrom('often', 'nowAndThen', 'rarely', undefined),
      (lastIn, lastOut, snoozeUntil, rhythm) => {
        expect(friendLine({ ...tom, lastIn, lastOut, snoozeUntil, rhythm } as Friend, now, zone)).not.toMatch(/\d/);
      },
    ),
  );
});

test('S28: the sentence that is promised before any permission, to the letter', async () => {
  const { t } = await import('../words.ts');
  expect(t('welcomeSharedComputer')).toBe('If someone checks this computer, they may see this extension.');
});

test('G14: no sentence of ours counts, pushes or exclaims', async () => {
  const { default: messages } = await import('../../public/_locales/en/messages.json', { with: { type: 'json' } });
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message, key).not.toMatch(/!|streak|overdue|you haven|waiting to hear|are you sure|something went wrong/i);
  }
});

describe('R2, R7, R10: what happened to her list, in one calm line', () => {
  const usual = { unsaved: false, behind: false, readOnly: false, mended: undefined };
  const day = 86_400_000;

  test.each([
    [{ mended: { at: now - 1, found: true } }, 'Your list went missing from this browser. I put it back.'],
    [{ mended: { at: now - day, found: true } }, undefined],
    [
      { mended: { at: now - 1, found: false } },
      'Your list went missing from this browser, and I couldn’t find it. A saved copy would bring it back.',
    ],
    [{ readOnly: true }, 'A newer version wrote your list. I can show it, and leave it as it is.'],
    [
      { unsaved: true, readOnly: true },
      'Not saved yet: the browser won’t take it just now, often because the disk is full. I’m holding on to it while the browser is open, and keep trying.',
    ],
    [
      { behind: true },
      'The browser won’t let me read your list just now, often because the disk is full. This is how I last saw it.',
    ],
    [{}, undefined],
  ])('%o', (known, says) => {
    expect(safetyLine({ ...usual, ...known }, now)?.says).toBe(says);
  });
});
