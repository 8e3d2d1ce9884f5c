import type { CDPSession, Page } from 'playwright-core';
import type { ScrollWith } from './scrolling.ts';
import { pause } from './surface.ts';

/** How fast a wheel or a pad is turned by a bored hand, px a second. */
const speed = 5000;

/**
 * Sends the input of one movement to a tab of Chromium, as a wheel or pad, a touch screen or a keyboard does: from
 * there on everything is the browser's own, the run-out of a flick included. A wheel's turn is one movement with one
 * end; single notches sent one by one would each be a movement of their own.
 */
export async function scrollChromium(page: Page, session: CDPSession, by: ScrollWith, distance: number): Promise<void> {
  // A tab that she does not look at gets no input.
  await page.bringToFront();
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  const middle = { x: Math.round(width / 2), y: Math.round(height / 2) };
  if (by === 'page-key') await page.keyboard.press(distance < 0 ? 'PageUp' : 'PageDown');
  else if (by === 'finger') await flick(session, middle, distance);
  else {
    await session.send('Input.synthesizeScrollGesture', {
      ...middle,
      yDistance: -distance,
      speed,
      gestureSourceType: 'mouse',
    });
  }
}

/** A finger that draws for about a tenth of a second and lets go while still moving. */
async function flick(session: CDPSession, { x, y }: { x: number; y: number }, distance: number): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const reach = Math.max(-y, Math.min(y, distance)) * 0.8;
  const point = (share: number) => [{ x, y: Math.round(y + reach / 2 - reach * share) }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(0) });
  for (let share = 0.1; share < 1; share += 0.1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(share) });
    await pause(8);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
