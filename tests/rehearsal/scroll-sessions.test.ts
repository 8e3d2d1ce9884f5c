import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../tools/rehearsal/event.ts';
import { devices } from './sessions/devices.ts';
import { drifting } from './sessions/drifting.ts';
import { held } from './sessions/held.ts';
import { judge } from './sessions/judge.ts';
import { movements } from './sessions/movements.ts';
import { notDrifting } from './sessions/not-drifting.ts';
import { decisionsIn } from './sessions/play.ts';
import type { Expected } from './sessions/session.ts';
import { tell } from './sessions/tell.ts';

const groups = [
  ['drifting: one card when it has been long, at a lull', drifting],
  ['not drifting: no card', notDrifting],
  ['something in the way: no card while it lasts, and never a second one', held],
] as const;

const byName = (sessions: readonly Expected[]) => sessions.map((session) => [session.says, session] as const);

describe.each(groups)('she is %s', (_, sessions) => {
  it.each(byName(sessions))('%s', (_, session) => {
    const story = tell(session);
    expect(judge(session, story, decisionsIn(story))).toEqual([]);
  });
});

describe('the decision is the same however one and the same movement is sampled', () => {
  describe.each(byName(movements))('%s', (_, session) => {
    const story = tell(session, 'summed');
    const when = (at: typeof story): number | undefined => {
      const nudge = decisionsIn(at).find(({ decision }) => decision === 'nudge');
      return nudge && at.drifting.minutesAt(nudge.real);
    };

    it.each(devices)('%s', (device) => {
      const other = tell(session, device);
      expect(judge(session, other, decisionsIn(other))).toEqual([]);
      const [here, there] = [when(story), when(other)];
      expect(there === undefined).toBe(here === undefined);
      expect(Math.abs((there ?? 0) - (here ?? 0))).toBeLessThan(1);
    });
  });
});

describe('the sessions themselves', () => {
  const all = [...drifting, ...notDrifting, ...held, ...movements];

  it('are events that the rehearsal can read, in time order but where the clock is set back', () => {
    for (const session of all) {
      const { told } = tell(session);
      for (const { line } of told) expect(parseEvent(line).ok, `${session.says}: ${line}`).toBe(true);
      const real = told.map((t) => t.real);
      expect(real, session.says).toEqual([...real].sort((a, b) => a - b));
    }
  });

  it('each have a sentence of their own, and are told the same way every time', () => {
    expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
    for (const session of all.slice(0, 10)) expect(tell(session).told).toEqual(tell(session).told);
  });

  it('where a card is due, she drifts for two minutes longer than it may take to come', () => {
    for (const session of drifting) {
      const { drifting: active, ends } = tell(session);
      const { scrollMinutes = 20, scrollMinutesLate = 15 } = (session.settings ?? {}) as Record<string, number>;
      expect(active.minutesAt(ends), session.says).toBeGreaterThan(Math.min(scrollMinutes, scrollMinutesLate) + 5);
    }
  });
});
