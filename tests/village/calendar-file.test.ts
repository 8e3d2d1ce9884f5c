import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, weeksInAYear } from '../../utils/village/calendar-file.ts';
import { isWallTime, type MeetUp } from '../../utils/village/meet-up.ts';

const day = 86_400_000;
const made = Date.UTC(2026, 0, 2, 3, 4, 5);
const walk: MeetUp = { kind: 'walk', day: '2026-03-10', time: '09:00', minutes: 30, where: '', weekly: true };

function fileOf(meetUp: MeetUp, timeZone: string, title = 'Walk and talk', note = 'Bring nothing.'): string {
  return calendarFile(meetUp, { title, note, id: 'one-of-a-kind', timeZone, made });
}

/** The one entry of a file, read by another library than the one that wrote it; throws where the file is not as it must be. */
function entryOf(text: string): { event: ICAL.Event; root: ICAL.Component } {
  ICAL.design.strict = true;
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  // Zones are known by their name; those of another file must not answer for this one's.
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = root.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return { event: new ICAL.Event(events[0]), root };
}

/** What the clock on the wall shows there: by the runtime's own table of zones, which the reader above does not use. */
function wall(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return parts;
}

/** Every time at which the reader says that it takes place. */
function times(text: string): number[] {
  const { event } = entryOf(text);
  if (!event.isRecurring()) return [event.startDate.toJSDate().getTime()];
  const iterator = event.iterator();
  const all: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    all.push(event.getOccurrenceDetails(next).startDate.toJSDate().getTime());
  }
  return all;
}

const expected = (meetUp: MeetUp) =>
  Array.from({ length: meetUp.weekly ? weeksInAYear : 1 }, (_, n) => {
    const date = new Date(Date.parse(`${meetUp.day}T00:00:00Z`) + n * 7 * day).toISOString().slice(0, 10);
    return `${date} ${meetUp.time}`;
  });

const zones = [
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Argentina/Buenos_Aires',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Gaza',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Nuuk',
  'Antarctica/Troll',
  'UTC',
];

describe('a weekly walk is at the same time on the wall, across every change of the clocks', () => {
  test.each(zones.flatMap((zone) => [`${zone} 2026-03-10`, `${zone} 2026-09-08`, `${zone} 2019-10-15`]))(
    '%s',
    (row) => {
      const [zone = '', from = ''] = row.split(' ');
      const meetUp = { ...walk, day: from };
      expect(times(fileOf(meetUp, zone)).map((at) => wall(at, zone))).toEqual(expected(meetUp));
    },
  );

  test('in any place the runtime knows, on any day, at any hour by day', () => {
    const anywhere = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const anyDay = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const anyTime = fc
      .tuple(fc.integer({ min: 6, max: 22 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(anywhere, anyDay, anyTime, fc.boolean(), (zone, from, time, weekly) => {
        const meetUp = { ...walk, day: from, time, weekly };
        const shown = times(fileOf(meetUp, zone)).map((at) => wall(at, zone));
        // A day that a place left out of its calendar is nobody's day.
        const there = expected(meetUp).filter((one) => !/^2011-12-30/.test(one) || !/Apia|Fakaofo/.test(zone));
        expect(there.every((one) => shown.includes(one))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('some of these places do change their clocks within the year, so that this says something', () => {
    const offsets = times(fileOf(walk, 'Europe/London')).map((at) => at % day);
    expect(new Set(offsets).size).toBe(2);
    expect(new Set(times(fileOf(walk, 'Australia/Lord_Howe')).map((at) => at % day)).size).toBe(2);
  });
});

test('it takes as long as she said, is one entry under one id, and invites nobody', () => {
  const { event, root } = entryOf(
    fileOf({ ...walk, minutes: 120, weekly: false, where: 'our kitchen' }, 'Europe/London'),
  );
  expect(event.duration.toSeconds()).toBe(7200);
  expect([event.uid, event.summary, event.location, event.description]).toEqual([
    'one-of-a-kind',
    'Walk and talk',
    'our kitchen',
    'Bring nothing.',
  ]);
  expect(event.isRecurring()).toBe(false);
  expect(event.attendees).toEqual([]);
  expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
  expect(root.getFirstPropertyValue('method')).toBeNull();
});

const hostile = [
  'the park\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:another',
  'a\nATTACH:https://evil.example/x',
  'BEGIN:VEVENT',
  'x\u2028END:VCALENDAR\u2029y\u0085z\u000b\u000c',
  'semi; comma, back\\slash \\n "quotes" : colon ^n',
  '\u202egnp.exe\u202c',
  'RRULE:FREQ=SECONDLY',
  '👩‍👧‍👦'.repeat(40),
  'ü'.repeat(300),
  'ملتقى الأمهات عند البوابة، الطابق الثاني',
  '\ud800 lone',
  'a'.repeat(1_000_000),
  '=HYPERLINK("https://evil.example")',
  '',
];

describe('P21: what she types is one line of text in the file and nothing else', () => {
  /** Only the lines that a file of ours may have, each no longer than the standard allows, in octets. */
  function isOurs(text: string): void {
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    }
    const names = lines.filter((line) => !line.startsWith(' ')).map((line) => /^[A-Z-]+/.exec(line)?.[0]);
    const known =
      /^(BEGIN|END|VERSION|PRODID|TZID|TZOFFSETFROM|TZOFFSETTO|DTSTART|DTEND|DTSTAMP|UID|SEQUENCE|SUMMARY|LOCATION|DESCRIPTION|RRULE)$/;
    expect(names.filter((name) => !known.test(name ?? ''))).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  }

  test.each(hostile.map((where, n) => [n, where] as const))('hostile text %i', (_, where) => {
    const text = fileOf({ ...walk, where }, 'Europe/London', where, where);
    isOurs(text);
    const { event } = entryOf(text);
    for (const said of [event.location, event.summary, event.description]) {
      expect(said ?? '').not.toMatch(/[\r\n]/);
    }
    expect(times(text)).toHaveLength(weeksInAYear);
  });

  test('any text at all, as place and as title and as note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (where, weekly) => {
        const text = fileOf({ ...walk, where, weekly }, 'America/New_York', where, where);
        isOurs(text);
        entryOf(text);
      }),
    );
  });

  test('a zone that is no name of one becomes UTC', () => {
    const text = fileOf(walk, 'Europe/London\r\nBEGIN:VALARM');
    isOurs(text);
    expect(times(text).map((at) => wall(at, 'UTC'))).toEqual(expected(walk));
  });
});

test.each([
  ['2026-02-28', '09:00', true],
  ['2026-02-29', '09:00', false],
  ['2026-13-01', '09:00', false],
  ['2026-1-1', '09:00', false],
  ['', '', false],
  ['2026-06-01', '24:00', false],
  ['2026-06-01', '23:59', true],
  ['1026-06-01', '10:00', false],
  ['2026-06-01T00', '10:00', false],
])('%s %s is a day and a time that exist: %s', (one, time, is) => {
  expect(isWallTime({ day: one, time })).toBe(is);
});
