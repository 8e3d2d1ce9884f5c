import { describe, expect, it } from 'vitest';
import type { Memory } from '../../utils/nudge/decide.ts';
import { defaultSettings, noPauses } from '../../utils/nudge/settings.ts';
import { soonest, soonestOfEach } from '../../utils/nudge/soonest.ts';

/** A Tuesday in March. */
const noon = Date.parse('2026-03-10T12:00:00Z');
const evening = Date.parse('2026-03-10T21:00:00Z');
const her: Memory = { settings: defaultSettings, pauses: noPauses, friends: [], nudges: [], connections: [] };
const both = { searches: true, feeds: true };
const at = (now: number, memory = her, looks = both) => soonestOfEach(memory, looks, now, 'UTC');

describe('the soonest card, of each kind', () => {
  it('a long scroll counts at any hour, a search only late', () => {
    expect(at(noon)).toEqual({ search: evening, scroll: 'now', at: 'now' });
    expect(at(evening)).toEqual({ search: 'now', scroll: 'now', at: 'now' });
  });

  it('a kind that she has not allowed never comes', () => {
    expect(at(noon, her, { searches: true, feeds: false })).toEqual({ search: evening, scroll: 'never', at: evening });
    expect(at(evening, her, { searches: false, feeds: true })).toEqual({ search: 'never', scroll: 'now', at: 'now' });
    expect(at(evening, her, { searches: false, feeds: false }).at).toBe('never');
  });

  it('her own pause holds both, and ends by day for a scroll', () => {
    const until = Date.parse('2026-03-11T10:00:00Z');
    const paused = { ...her, pauses: { ...noPauses, until } };
    expect(at(noon, paused)).toEqual({ search: Date.parse('2026-03-11T21:00:00Z'), scroll: until, at: until });
    expect(at(noon, { ...her, pauses: { ...noPauses, off: true } }).at).toBe('never');
  });

  it('the dose holds both', () => {
    const rows = { dismissed: 0, unanswered: 0 };
    const card = { id: 'n', at: noon - 3_600_000, day: '2026-03-10', kind: 'scroll', answer: 'not-now', turn: 0, rows };
    const { scroll, search } = at(noon, { ...her, nudges: [card] } as Memory);
    expect(scroll).toBe(card.at + 20 * 3_600_000);
    expect(search).toBe(Date.parse('2026-03-11T21:00:00Z'));
  });

  it('for searches alone it is what it was', () => {
    for (const now of [noon, evening, evening + 7_200_000]) expect(at(now).search).toBe(soonest(her, now, 'UTC').at);
  });
});
