import { expect, test, vi } from 'vitest';

vi.mock('../../utils/i18n/t.ts', () => import('../words.ts'));
vi.mock('../../utils/browser/browser.ts', () => ({ browser: {} }));

const { namesMatching } = await import('../../utils/friends/names-matching.ts');
const { shiftThrice } = await import('../../components/use-quick-hide.ts');
const { comingMonday } = await import('../../entrypoints/options/coming-monday.ts');

test.each([
  [
    ['Shift', 0],
    ['Shift', 1000],
    ['Shift', 4999],
  ],
  [
    ['a', 0],
    ['Shift', 100],
    ['Shift', 200],
    ['Shift', 300],
  ],
])('S26: three presses of Shift within five seconds hide: %j', (...presses) => {
  const pressed = shiftThrice();
  expect(presses.map(([key, at]) => pressed(key as string, at as number)).at(-1)).toBe(true);
});

test.each([
  [
    ['Shift', 0],
    ['Shift', 1000],
    ['Shift', 5000],
  ],
  [
    ['Shift', 0],
    ['A', 100],
    ['Shift', 200],
    ['Shift', 300],
  ],
  [
    ['Shift', 0],
    ['Shift', 100],
  ],
])('S26: typing capitals does not: %j', (...presses) => {
  const pressed = shiftThrice();
  expect(presses.some(([key, at]) => pressed(key as string, at as number))).toBe(false);
});

const people = ['Zoë', 'Priya', 'Ángel'].map((name) => ({ name }));
test.each([
  ['zoe', ['Zoë']],
  ['  PRI', ['Priya']],
  ['ang', ['Ángel']],
  ['', ['Zoë', 'Priya', 'Ángel']],
  ['nobody', []],
])('finding by name, accents and capitals aside: %j', (typed, found) => {
  expect(namesMatching(people, typed).map((one) => one.name)).toEqual(found);
});

test.each([
  ['2026-03-10T23:00:00Z', 'Europe/London', '2026-03-16T06:00:00Z'],
  ['2026-03-16T12:00:00Z', 'Europe/London', '2026-03-23T06:00:00Z'],
  ['2026-03-28T12:00:00Z', 'Europe/London', '2026-03-30T05:00:00Z'],
  ['2026-03-15T23:30:00Z', 'Pacific/Auckland', '2026-03-22T17:00:00Z'],
])('the coming Monday from %s in %s', (now, zone, monday) => {
  expect(new Date(comingMonday(Date.parse(now), zone)).toISOString()).toBe(new Date(monday).toISOString());
});
