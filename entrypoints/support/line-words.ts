import type { SupportLineProps, SupportLink } from '../../components/support-line.tsx';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Note } from '../../utils/support/helpline.ts';
import type { Opening } from '../../utils/support/opening-hours.ts';
import type { ShownLine } from '../../utils/support/shown-lines.ts';

/** The moment and the language in which a line is put into words. */
export interface Telling {
  readonly now: number;
  readonly language: string;
}

type NoteKey = `supportNote${Capitalize<Note[0]>}` & MessageKey;

function noteKey(word: Note[0]): NoteKey {
  return `supportNote${word[0]?.toUpperCase()}${word.slice(1)}` as NoteKey;
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

/** A time on her own clock, with the day when it is another day. */
function moment(instant: number, { now, language }: Telling): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const parts = sameDay(instant, now) ? time : ({ weekday: 'long', ...time } as const);
  return new Intl.DateTimeFormat(language, parts).format(instant);
}

function hoursInWords(opening: Opening, telling: Telling): string {
  if (opening.state === 'always') return t('supportAnyHour');
  if (opening.state === 'open') return t('supportOpenUntil', moment(opening.until, telling));
  if (opening.state === 'closed') return t('supportClosedUntil', moment(opening.opens, telling));
  return t('supportHoursUnknown');
}

/** A calendar date of the table, which belongs to no zone. */
function dateInWords(date: string, language: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
}

function pageLink(page: string): SupportLink {
  return { label: new URL(page).hostname.replace(/^www\./, ''), href: page };
}

function whyPageOnly(line: ShownLine): string[] {
  if (line.whyPageOnly === 'unconfirmed') return [t('supportPageUnconfirmed')];
  return line.whyPageOnly === 'long-ago' ? [t('supportPageLongAgo')] : [];
}

/** A line in her language. Says its hours and the month of the check beside every number (S15, S18). */
export function lineInWords(
  line: ShownLine,
  telling: Telling,
): Pick<SupportLineProps, 'name' | 'about' | 'links' | 'when' | 'details'> {
  const page = line.page === undefined ? undefined : pageLink(line.page);
  const month = dateInWords(line.checked, telling.language, { month: 'short', year: 'numeric' });
  const numbers = line.numbers.map(({ shown, link }) => ({
    label: line.textWord === undefined ? shown : t('supportTextWord', line.textWord, shown),
    href: link,
  }));
  return {
    name: line.name ?? t('supportEmergencyName'),
    about: [...line.notes.map(([word, ...values]) => t(noteKey(word), ...values)), ...whyPageOnly(line)].join(' '),
    links: numbers.length > 0 || page === undefined ? numbers : [page],
    when: numbers.length > 0 ? `${hoursInWords(line.opening, telling)} · ${t('supportChecked', month)}` : '',
    details: {
      checked: t('supportDetailChecked', dateInWords(line.checked, telling.language, { dateStyle: 'long' })),
      pageIntro: t(page === undefined ? 'supportDetailNoPage' : 'supportDetailPage'),
      ...(page === undefined ? {} : { page }),
      elsewhereIntro: t('supportDetailElsewhere'),
      elsewhere: line.elsewhere.map(({ place, number }) => ({
        place,
        link: { label: number.shown, href: number.link },
      })),
    },
  };
}
