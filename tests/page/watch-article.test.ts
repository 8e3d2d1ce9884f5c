import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchArticle } from '../../utils/page/watch-article.ts';

const screen = 800;
const second = 1_000;

/** A page of twenty paragraphs, 600 px wide and 150 px high each, with a footer of two screens below them. */
class Page {
  scrollTop = 0;
  looked = true;
  callable = false;
  readonly told: unknown[] = [];
  answer: string | undefined = 'heard';
  readonly place = { pathname: '/toddler/a' };
  private readonly heard = new Map<string, ((event: object) => void)[]>();

  open() {
    const paragraphs = Array.from({ length: 20 }, (_, at) => ({
      closest: () => null,
      getBoundingClientRect: () => {
        const top = 100 + at * 150 - this.scrollTop;
        return { top, bottom: top + 150, width: 600, height: 150 };
      },
    }));
    const article = {
      querySelector: () => (this.callable ? {} : null),
      querySelectorAll: () => paragraphs,
    };
    vi.stubGlobal('document', {
      hidden: false,
      hasFocus: () => this.looked,
      querySelector: (what: string) => (what === 'article' ? article : null),
    });
    vi.stubGlobal('location', this.place);
    vi.stubGlobal('innerHeight', screen);
    vi.stubGlobal('addEventListener', (name: string, does: (event: object) => void) =>
      this.heard.set(name, [...(this.heard.get(name) ?? []), does]),
    );
    const sendMessage = async (message: unknown) => {
      this.told.push(message);
      return this.answer;
    };
    vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
    watchArticle();
  }

  fire(name: string, isTrusted = true) {
    for (const does of this.heard.get(name) ?? []) does({ isTrusted });
  }

  /** She moves it by hand (or it moves by itself). */
  move(by: number, hand = true) {
    if (hand) this.fire('wheel');
    this.scrollTop += by;
    this.fire('scrollend');
  }

  async goThrough(each: number, hand = true) {
    for (let step = 0; step < 8; step += 1) {
      await vi.advanceTimersByTimeAsync(each);
      this.move(300, hand);
    }
  }
}

let page: Page;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-10T15:00:00Z') });
  page = new Page();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rest = () => vi.advanceTimersByTimeAsync(10 * second);

describe('an article was read to its end', () => {
  test('slowly, by her own hand: said once, and nothing with it', async () => {
    page.open();
    await page.goThrough(20 * second);
    expect(page.told).toEqual([]);
    await rest();
    expect(page.told).toEqual([{ kind: 'read' }]);
    page.move(-300);
    await rest();
    page.move(300);
    await rest();
    expect(page.told.length).toBe(1);
  });

  test.each<[string, (page: Page) => Promise<void>]>([
    ['a flick to the bottom', async () => page.goThrough(200)],
    [
      'a flick, and a long rest at the bottom',
      async () => {
        await page.goThrough(200);
        for (let nod = 0; nod < 20; nod += 1) {
          await vi.advanceTimersByTimeAsync(20 * second);
          page.move(nod % 2 ? 5 : -5);
        }
      },
    ],
    ['skimmed', async () => page.goThrough(8 * second)],
    ['moved by itself', async () => page.goThrough(20 * second, false)],
    [
      'moved by itself, with keys that the page made up',
      async () => {
        for (let step = 0; step < 8; step += 1) {
          await vi.advanceTimersByTimeAsync(20 * second);
          page.fire('keydown', false);
          page.move(300, false);
        }
      },
    ],
    [
      'in a tab that nobody looked at',
      async () => {
        page.looked = false;
        page.fire('blur');
        await page.goThrough(20 * second);
      },
    ],
    ['left before its end', async () => page.goThrough(20 * second).then(() => page.move(-900))],
    [
      'gone past its end, to what stands below',
      async () => {
        for (let step = 0; step < 8; step += 1) {
          await vi.advanceTimersByTimeAsync(20 * second);
          page.move(step === 7 ? 1500 : 300);
        }
      },
    ],
    [
      'with a number to call in it',
      async () => {
        page.callable = true;
        await page.goThrough(20 * second);
      },
    ],
  ])('not: %s', async (_what, act) => {
    page.open();
    await act(page);
    await rest();
    expect(page.told).toEqual([]);
  });

  test('a place that she comes to without a new page is another article, read from nothing', async () => {
    page.open();
    await page.goThrough(20 * second);
    page.place.pathname = '/toddler/b';
    page.move(1);
    await rest();
    expect(page.told).toEqual([]);
  });

  test('held: said again while she is still there; not for ever once she is gone', async () => {
    page.answer = 'held';
    page.open();
    await page.goThrough(20 * second);
    await vi.advanceTimersByTimeAsync(25 * second);
    expect(page.told.length).toBeGreaterThan(1);
    await vi.advanceTimersByTimeAsync(60 * second);
    const told = page.told.length;
    await vi.advanceTimersByTimeAsync(600 * second);
    expect(page.told.length).toBe(told);
    expect(vi.getTimerCount()).toBe(0);
  });
});
