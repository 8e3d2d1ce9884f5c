// npm run -s rehearse [-- --seed N]
// Reads a stretch of events, one JSON object a line, and prints each decision the extension would make, with its reason.
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Evening } from './rehearsal/evening.ts';
import { parseEvent, type RehearsalEvent } from './rehearsal/event.ts';
import type { Printed } from './rehearsal/printed.ts';

function refuse(sentence: string): never {
  process.stderr.write(`rehearse: ${sentence}\n`);
  process.exit(2);
}

function seedFrom(args: string[]): number {
  try {
    const { values } = parseArgs({ args, options: { seed: { type: 'string', default: '0' } } });
    const seed = Number(values.seed);
    if (Number.isSafeInteger(seed)) return seed;
    return refuse('--seed takes a whole number');
  } catch {
    return refuse('usage: npm run -s rehearse -- [--seed N] < events');
  }
}

/** Everything is read and checked before anything is decided, so that a bad line never leaves half an evening. */
function eventsFrom(input: string): RehearsalEvent[] {
  const events: RehearsalEvent[] = [];
  let earliest = Number.NEGATIVE_INFINITY;
  for (const [index, line] of input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = parseEvent(line);
    if (!parsed.ok) return refuse(`line ${index + 1}: ${parsed.error}`);
    const { event } = parsed;
    if (event.at < earliest) return refuse(`line ${index + 1}: "at": lies before the line above it`);
    earliest = event.event === 'clock' ? event.at + event.shift * 60_000 : event.at;
    events.push(event);
  }
  return events;
}

/** The same moment, written with the offset that the events use. */
function written(at: number, offset: string): string {
  if (offset === 'Z') return `${new Date(at).toISOString().slice(0, 19)}Z`;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  const local = at + (offset.startsWith('-') ? -minutes : minutes) * 60_000;
  return `${new Date(local).toISOString().slice(0, 19)}${offset}`;
}

const evening = new Evening(seedFrom(process.argv.slice(2)));
process.stdout.on('error', () => process.exit(0));
for (const event of eventsFrom(await text(process.stdin))) {
  for (const { at, ...rest } of evening.play(event) as Printed[]) {
    process.stdout.write(`${JSON.stringify({ at: written(at, event.offset), ...rest })}\n`);
  }
}
