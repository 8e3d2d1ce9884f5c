import { Evening } from '../../../tools/rehearsal/evening.ts';
import { parseEvent } from '../../../tools/rehearsal/event.ts';
import type { Printed } from '../../../tools/rehearsal/printed.ts';
import { type Decided, decidedOn } from './judge.ts';
import type { Story } from './tell.ts';

/** Plays a story through the rehearsal and gives what was decided about its scrolls. Throws on a line it cannot read. */
export function decisionsIn(story: Story): Decided[] {
  const evening = new Evening(1);
  const printed: { during: number; line: Printed }[] = [];
  for (const { line, real } of story.told) {
    const parsed = parseEvent(line);
    if (!parsed.ok) throw new Error(`${parsed.error}: ${line}`);
    for (const decision of evening.play(parsed.event)) printed.push({ during: real, line: decision });
  }
  return decidedOn(story, printed);
}
