import type { Printed } from '../../../tools/rehearsal/printed.ts';
import { type Chosen, longFrom } from './active.ts';
import type { Answer, Expected } from './session.ts';
import type { Story } from './tell.ts';

/** A printed decision about a scroll, with the real second it fell due at. */
export interface Decided {
  readonly real: number;
  readonly decision: 'nudge' | 'stay';
  readonly why: string;
}

/** Minutes that a stopwatch may be off by: a gesture's end is told, not its beginning. */
const slack = 0.1;

/** The real second of something printed while the line of real second `during` was played. */
export function realOf({ walls }: Pick<Story, 'walls'>, at: number, during: number): number {
  for (const { from, zero } of walls.filter(({ from }) => from <= during).reverse()) {
    const real = (at - zero) / 1000;
    if (real >= from - 0.001 && real <= during + 0.001) return real;
  }
  return during;
}

/** Only what was decided about a scroll. */
export function decidedOn(
  story: Story,
  printed: readonly { readonly during: number; readonly line: Printed }[],
): Decided[] {
  return printed
    .filter(({ line }) => (line.cause as string) === 'scroll')
    .map(({ during, line: { at, decision, why } }) => ({ real: realOf(story, at, during), decision, why }));
}

/** The wall clock, ms since 1970, at a real second. */
const wallAt = ({ walls }: Story, real: number): number =>
  (walls.findLast(({ from }) => from <= real)?.zero ?? 0) + real * 1000;

const told = (story: Story, { real, decision, why }: Decided): string =>
  `${decision} ${why} at ${new Date(wallAt(story, real)).toISOString().slice(11, 19)}, ` +
  `${story.drifting.minutesAt(real).toFixed(2)} active minutes`;

/** What is wrong with these decisions, in sentences; nothing when they are what a person would have done. */
export function judge(
  { answer, settings }: Pick<Expected, 'answer' | 'settings'>,
  story: Story,
  decided: readonly Decided[],
): string[] {
  const nudges = decided.filter(({ decision }) => decision === 'nudge');
  const [first] = nudges;
  const wrong: string[] = [];
  const complain = (about: string, decision: Decided): void => {
    wrong.push(`${about}: ${told(story, decision)}`);
  };
  if (answer.card === 'never' && first) complain('a card where none should be', first);
  if (answer.card === 'once' && !first) wrong.push('no card where one should be');
  for (const more of nudges.slice(1)) complain('a second card', more);
  for (const nudge of nudges.filter(({ why }) => why !== 'long-scroll')) complain('a card for another reason', nudge);
  if (answer.card !== 'never' && first) {
    for (const about of timing(answer, story, first, settings)) complain(about, first);
  }
  return [...wrong, ...staysOf(answer, story, decided)];
}

function timing(
  answer: Exclude<Answer, { card: 'never' }>,
  story: Story,
  { real }: Decided,
  settings: Partial<Chosen> | undefined,
): string[] {
  const wrong: string[] = [];
  const active = story.drifting.minutesAt(real);
  const long = longFrom(wallAt(story, real), story.timeZone, settings);
  const mark = (name: string): number => {
    const at = story.marks.get(name);
    if (at === undefined) throw new Error(`there is no mark called ${name}`);
    return at;
  };
  if (active < long - slack) wrong.push(`before ${long} active minutes`);
  if (active < 8 - slack) wrong.push('before 8 active minutes');
  const after = answer.after === undefined ? undefined : mark(answer.after);
  if (after !== undefined && real < after) wrong.push(`before "${answer.after}"`);
  const since = after === undefined ? long : Math.max(long, story.drifting.minutesAt(after));
  const within = answer.card === 'once' ? (answer.within ?? 3) : Number.POSITIVE_INFINITY;
  if (active > since + within + slack) wrong.push(`more than ${within} active minutes late`);
  if (answer.card === 'once' && answer.before !== undefined && real > mark(answer.before)) {
    wrong.push(`after "${answer.before}"`);
  }
  if (story.gestures.some((end) => end <= real && real - end < 0.5)) wrong.push('in the middle of a movement');
  return wrong;
}

/** At most one `stay` in 5 active minutes, and one more where a reached threshold is held back. */
function staysOf({ why, card }: Answer, story: Story, decided: readonly Decided[]): string[] {
  const wrong: string[] = [];
  const stays = decided.filter(({ decision }) => decision === 'stay');
  const minutes = (real: number): number => story.scrolling.allMinutesAt(real);
  for (const [i, stay] of stays.entries()) {
    const next = stays[i + 2];
    if (next && minutes(next.real) - minutes(stay.real) < 5 - slack) {
      wrong.push(`three stays in 5 active minutes: ${[stay, stays[i + 1], next].map((s) => s?.why).join(', ')}`);
    }
  }
  if (stays.length > Math.floor(minutes(Number.POSITIVE_INFINITY) / 5) + 1) {
    wrong.push(`${stays.length} stays in ${minutes(Number.POSITIVE_INFINITY).toFixed(1)} active minutes`);
  }
  if (why !== undefined && !stays.some((stay) => stay.why === why)) {
    wrong.push(`held back, but never said "${why}" (${card}); said ${stays.map((s) => s.why).join(', ') || 'nothing'}`);
  }
  return wrong;
}
