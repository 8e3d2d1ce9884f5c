import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/nudge/decide.ts';
import { restsNow } from '../../utils/nudge/fresh-start.ts';
import { newNudge } from '../../utils/nudge/new-nudge.ts';
import type { Answer, Nudge } from '../../utils/nudge/nudge.ts';
import { defaultSettings, noPauses } from '../../utils/nudge/settings.ts';
import { soonest } from '../../utils/nudge/soonest.ts';
import { aFriend } from './a-friend.ts';

const hour = 3_600_000;
const start = Date.parse('2026-03-10T22:00:00Z');

function card(hours: number, answer: Answer): Nudge {
  const made = { id: `n${hours}`, kind: 'search', now: start + hours * hour, timeZone: 'UTC' } as const;
  return { ...newNudge(made, [], 0), answer };
}
const memory = (nudges: readonly Nudge[], fresh?: number) => ({
  settings: { ...defaultSettings, freshSince: fresh === undefined ? undefined : start + fresh * hour },
  pauses: noPauses,
  friends: [aFriend({ name: 'Priya', alsoUp: true })],
  nudges,
  connections: [],
});
const says = (nudges: readonly Nudge[], hours: number, fresh?: number) => {
  const now = start + hours * hour;
  const reading = { label: 'connect', topic: 'sleep' } as const;
  const here = { host: 'www.google.com', granted: true, inPrivate: false, restored: false, settingUp: false, seed: 1 };
  const decision = decide({ now, timeZone: 'UTC', reading, ...here }, memory(nudges, fresh), { cardOpen: false });
  return decision.decision === 'stay' ? decision.why : decision.decision;
};
const twice = [card(0, 'not-now'), card(24, 'not-now')];

describe('starting afresh', () => {
  it('ends the longer gaps that her answers asked for', () => {
    expect(says(twice, 48)).toBe('rest');
    expect(says(twice, 48, 47)).toBe('nudge');
    expect(says([card(0, 'faded'), card(24, 'faded'), card(48, 'faded')], 96, 95)).toBe('nudge');
  });

  it('G11 never the dose', () => {
    expect(says(twice, 30, 29)).toBe('budget');
    const four = [0, 24, 48, 72].map((hours) => card(hours, 'not-now'));
    expect(says(four, 98, 97)).toBe('budget');
  });

  it('what she passes over after it counts anew', () => {
    expect(says([...twice, card(48, 'not-now'), card(70, 'not-now')], 96, 47)).toBe('rest');
  });

  it('is offered only while a longer gap is all that keeps a card away', () => {
    expect(restsNow(memory(twice), start + 48 * hour, 'UTC')).toBe(true);
    expect(restsNow(memory(twice), start + 73 * hour, 'UTC')).toBe(false);
    expect(restsNow(memory(twice, 47), start + 48 * hour, 'UTC')).toBe(false);
    expect(restsNow(memory([]), start, 'UTC')).toBe(false);
  });

  it('the sentence about the soonest next card knows it', () => {
    expect(soonest(memory(twice, 47), start + 48 * hour, 'UTC').at).toBe('now');
    expect(soonest(memory(twice), start + 48 * hour, 'UTC').at).toBe(start + 72 * hour);
  });

  it('R15 one that a wrong clock put far ahead counts for nothing', () => {
    expect(says(twice, 48, 24 * 300)).toBe('rest');
  });
});
