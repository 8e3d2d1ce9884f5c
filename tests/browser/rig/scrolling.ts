import { pause, type Surface, until } from './surface.ts';

/**
 * What she moves a page with: the notches of a mouse wheel, a finger that draws and lets go, or the Page Down key (Page
 * Up for a negative distance).
 */
export type ScrollWith = 'wheel' | 'finger' | 'page-key';

/** Where the page stands: the document, and the one box inside it that may scroll. */
const placeOf = 'document.scrollingElement.scrollTop + (document.querySelector("main")?.scrollTop ?? 0)';

/** Waits until the page has come to rest after a movement, and tells how far it went. */
export async function untilAtRest(page: Surface, before: number): Promise<number> {
  let last = Number.NaN;
  let still = 0;
  const rest = await until('the page to come to rest', async () => {
    const now = await page.evaluate<number>(placeOf);
    still = now === last ? still + 1 : 0;
    last = now;
    return still >= 2 ? now : null;
  });
  return rest - before;
}

/** Moves the page by real input and waits until it rests; the distance it went, px, down positive. */
export async function moved(page: Surface, move: () => Promise<void>): Promise<number> {
  const before = await page.evaluate<number>(placeOf);
  await move();
  // The first frame in which anything moves comes after the input has been answered for.
  await pause(60);
  return await untilAtRest(page, before);
}
