import { expect, test } from 'vitest';
import { countriesOfNumber } from '../../utils/friends/phone.ts';
import { zoneChoices, zoneLabel } from '../../utils/friends/zone-choices.ts';

const supported = Intl.supportedValuesOf('timeZone');

test('the zones of the friend’s country come first, in its own order; every other zone once after them', () => {
  const { likely, others } = zoneChoices(['AU', 'GB', 'AU'], supported, 'en');
  expect(likely[0]).toEqual({ zone: 'Australia/Lord_Howe', label: 'Lord Howe, Australia' });
  expect(likely.map(({ zone }) => zone)).toContain('Europe/London');
  const all = [...likely, ...others].map(({ zone }) => zone);
  expect(new Set(all)).toEqual(new Set(supported));
  expect(all).toHaveLength(supported.length);
});

test('no zone is offered that the browser does not know; an unknown country brings none', () => {
  expect(zoneChoices(['GB'], ['Asia/Tokyo'], 'en').likely).toEqual([]);
  for (const country of ['XX', '', 'constructor']) expect(zoneChoices([country], supported, 'en').likely).toEqual([]);
});

test.each([
  ['Europe/Lisbon', 'Lisbon, Portugal'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires, Argentina'],
  ['America/Indiana/Knox', 'Knox, Indiana, United States'],
  ['Asia/Calcutta', 'Kolkata, India'],
  ['Asia/Kolkata', 'Kolkata, India'],
  ['Asia/Saigon', 'Ho Chi Minh City, Vietnam'],
  ['Asia/Singapore', 'Singapore'],
  ['UTC', 'UTC'],
])('%s is called %s', (zone, label) => {
  expect(zoneLabel(zone, 'en-GB')).toBe(label);
});

test('two zones of the list never bear one name', () => {
  const { likely, others } = zoneChoices(['US'], supported, 'en-GB');
  const labels = [...likely, ...others].map(({ label }) => label);
  expect(labels.filter((label, n) => labels.indexOf(label) !== n)).toEqual([]);
});

test.each([
  ['+61412345678', ['AU']],
  ['+12133734253', ['US']],
  ['07700 900118', []],
  ['not a number', []],
  ['', []],
])('the countries of %s', (number, countries) => {
  expect(countriesOfNumber(number)).toEqual(countries);
});

test('a number that several countries share names each of them', () => {
  expect(countriesOfNumber('+447700900118')).toContain('GB');
});
