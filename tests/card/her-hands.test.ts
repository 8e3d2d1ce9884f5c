import { describe, expect, it } from 'vitest';
import { watchHands } from '../../utils/page/her-hands.ts';

/** A page that only passes events on, and a clock that is set by hand. */
function handsAt() {
  const page = new EventTarget() as Document;
  const clock = { now: 100_000 };
  const hands = watchHands(page, () => clock.now);
  return { clock, hands, tell: (name: string) => page.dispatchEvent(new Event(name)) };
}

describe('G10: not while her hands are busy', () => {
  it.each(['keydown', 'input'])('for five seconds after %s', (name) => {
    const { clock, hands, tell } = handsAt();
    expect(hands.busy()).toBe(false);
    tell(name);
    clock.now += 4_999;
    expect(hands.busy()).toBe(true);
    clock.now += 1;
    expect(hands.busy()).toBe(false);
  });

  it.each([
    ['compositionstart', 'compositionend'],
    ['pointerdown', 'pointerup'],
    ['pointerdown', 'pointercancel'],
    ['pointerdown', 'dragend'],
  ])('from %s to %s, however long that is', (from, to) => {
    const { clock, hands, tell } = handsAt();
    tell(from);
    clock.now += 600_000;
    expect(hands.busy()).toBe(true);
    tell(to);
    expect(hands.busy()).toBe(false);
  });
});
