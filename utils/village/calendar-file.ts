import ical, { ICalEventRepeatingFreq } from 'ical-generator';
import { plainText } from '../share/plain-text.ts';
import { asIfInUtc, type MeetUp } from './meet-up.ts';
import { zoneBlock } from './zone-block.ts';

/** How often something weekly comes in the file: a year of it. Then she may well make another. */
export const weeksInAYear = 52;

const day = 86_400_000;
const week = 7 * day;
/** Place names are made of these; one that is not is no place that a calendar would know. */
const zoneName = /^[A-Za-z0-9_+/-]{1,60}$/;

interface Written {
  /** What the calendar shows; plain text of ours. */
  readonly title: string;
  readonly note: string;
  /** Tells this entry from every other; the same one twice is one entry. */
  readonly id: string;
  /** IANA name of where it is. */
  readonly timeZone: string;
  /** When the file was made, ms since 1970, UTC. */
  readonly made: number;
}

/** The Date that the library writes as this wall time: it takes what this machine's clock shows, and for UTC, UTC's. */
function shown(about: number, zone: string): Date {
  const wall = new Date(about);
  if (zone === 'UTC') return wall;
  const [hour, minute] = [wall.getUTCHours(), wall.getUTCMinutes()];
  return new Date(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), hour, minute);
}

/**
 * The text of an .ics file (RFC 5545) with one entry: at that time on that place's clocks, on every week's too across a
 * change of them. The days and times must be such as exist (`isWallTime`). Whatever she typed stands in it as one line of
 * plain text: it opens no property and no part of its own. Nobody is invited by it and nothing rings.
 */
export function calendarFile(meetUp: MeetUp, { title, note, id, timeZone, made }: Written): string {
  const zone = zoneName.test(timeZone) ? timeZone : 'UTC';
  const about = asIfInUtc(meetUp);
  const span = meetUp.weekly ? weeksInAYear * week : week;
  const where = plainText(meetUp.where, 120);

  const calendar = ical({
    prodId: { company: 'Mum Posse', product: 'Your village', language: 'EN' },
    // Two days before and a week after, since the place may be up to fourteen hours from UTC.
    timezone: { name: null, generator: (name) => zoneBlock(name, about - 2 * day, about + span + week) },
  });
  calendar.createEvent({
    id,
    start: shown(about, zone),
    end: shown(about + meetUp.minutes * 60_000, zone),
    timezone: zone,
    stamp: new Date(made),
    summary: plainText(title, 120),
    description: plainText(note, 400),
    ...(where !== '' && { location: where }),
    ...(meetUp.weekly && { repeating: { freq: ICalEventRepeatingFreq.WEEKLY, count: weeksInAYear } }),
  });
  return `${calendar.toString().trimEnd()}\r\n`;
}
