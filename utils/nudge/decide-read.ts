import { isSilent, type Topic } from '../recognise/label.ts';
import {
  atTheEnd,
  type Decision,
  doseSays,
  herWord,
  type Memory,
  type Moment,
  type Present,
  plainOffer,
  type StayReason,
  thoseThatHold,
} from './decide.ts';
import { readWordings } from './draft.ts';
import { nextTurn } from './new-nudge.ts';
import { quietUntil } from './quiet.ts';

/** Least time between two cards after an article, ms, whatever the dose would allow. */
export const readGap = 7 * 86_400_000;

/** What an article may be about that no light word belongs after, even where the same worry searched for brings a card. */
const heavy: ReadonlySet<Topic | ''> = new Set<Topic | ''>([
  'illness',
  'loss',
  'ppd',
  'mood',
  'fertility',
  'childmh',
  'childill',
]);

/** One article that was read to its end, and where and when; `reading` is what its title says, read in memory alone. */
export interface ReadMoment
  extends Pick<
    Moment,
    'now' | 'timeZone' | 'host' | 'granted' | 'inPrivate' | 'settingUp' | 'hindrance' | 'seed' | 'reading'
  > {
  /** The title has a word after which no card may come, whatever it is read as. */
  readonly heavyTitle: boolean;
}

/**
 * The whole decision about an article that was read to its end: what it is about, her settings, the dose of all cards and
 * one a week of its own, the friend, the draft. It counts at any hour but those she works. Pure: the same moment, memory
 * and seed give the same answer.
 */
export function decideRead(moment: ReadMoment, memory: Memory, present: Present): Decision {
  const stay = (why: StayReason): Decision => ({ decision: 'stay', why });
  const { now, timeZone, reading } = moment;
  if (!moment.granted) return stay('not-granted');
  if (moment.inPrivate) return stay('private');
  const silent = isSilent(reading.label) ? { quietUntil: quietUntil(now, timeZone) } : {};
  if (moment.settingUp) return { ...stay('setting-up'), ...silent };
  if (isSilent(reading.label)) return { ...stay('quiet'), ...silent };
  if (present.quietUntil !== undefined && present.quietUntil > now) return stay('quiet');
  if (moment.heavyTitle || reading.label === 'care' || heavy.has(reading.topic)) return stay('quiet');

  const lately = memory.nudges.some((n) => n.kind === 'read' && n.answer !== 'unseen' && now - n.at < readGap);
  const dose = doseSays(moment, memory, present, 'read') ?? (lately ? 'budget' : undefined);
  const against = thoseThatHold(herWord(moment, memory));
  return atTheEnd(
    against,
    dose,
    moment.hindrance,
    () => plainOffer(moment, memory, () => readWordings(nextTurn(memory.nudges))),
    () => 'read-to-end',
  );
}
