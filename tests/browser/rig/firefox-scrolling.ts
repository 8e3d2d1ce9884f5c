import { type BidiLine, evaluateIn } from './firefox-surface.ts';
import type { ScrollWith } from './scrolling.ts';

const keys = { down: '\uE00F', up: '\uE00E' };
/** How far one notch of the browser's own headless wheel goes, px, near enough. */
const notch = 140;

/**
 * Sends the input of one movement over the middle of a tab of Firefox. The standard's own wheel moves the page at once
 * and without an end (`scrollend`), and its touch moves nothing; so wheel and finger are sent to the window as the
 * system sends them, and from there on everything is as in life, gliding and run-out included.
 */
export async function scrollFirefox(
  line: BidiLine,
  asBrowser: <T>(expression: string) => Promise<T>,
  tab: string,
  by: ScrollWith,
  distance: number,
): Promise<void> {
  await line.send('browsingContext.activate', { context: tab });
  if (by === 'page-key') {
    const value = distance < 0 ? keys.up : keys.down;
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    await line.send('input.performActions', { context: tab, actions: [{ type: 'key', id: 'keys', actions }] });
    return;
  }
  const middle = '[mozInnerScreenX + innerWidth / 2, mozInnerScreenY + innerHeight / 2, innerHeight / 2]';
  const [x = 0, y = 0, half = 0] = await evaluateIn<number[]>(line, tab, middle);
  const wait = 'await new Promise((go) => setTimeout(go, 16))';
  if (by === 'wheel') {
    const count = Math.max(1, Math.round(Math.abs(distance) / notch));
    const turn = `windowUtils.sendNativeMouseScrollEvent(${x}, ${y}, 0, 0, ${-Math.sign(distance)}, 0, 0, 0, null, null)`;
    await asBrowser<null>(`(async () => { for (let i = 0; i < ${count}; i++) { ${turn}; ${wait}; } })()`);
    return;
  }
  const reach = Math.max(-half, Math.min(half, distance)) * 0.8;
  const touch = (state: string, at: string) =>
    `windowUtils.sendNativeTouchPoint(1, windowUtils.${state}, ${x}, ${y} + ${reach} * (0.5 - ${at}), 1, 90, null)`;
  await asBrowser<null>(
    `(async () => { for (let i = 0; i < 1; i += 0.1) { ${touch('TOUCH_CONTACT', 'i')}; ${wait}; } ${touch('TOUCH_REMOVE', '1')}; })()`,
  );
}
