import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from './rig/both-browsers.ts';
import { chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { busyPages, fixed, hostileRules, movingRules, narrow, text, type Where, wide } from './rig/furnished-pages.ts';
import type { Night, Tab } from './rig/night.ts';
import { type Box, withStanding } from './rig/standing.ts';

const plain = 258;
const withSupport = 284;
const page = 'https://pages.example/anything';

describe.each(bothBrowsers)('where the card stands, %s', (_name, start) => {
  let night: Night;
  let tab: Tab;

  beforeAll(async () => {
    night = await start({ grants: 'none' });
    await (await night.welcome()).close();
    tab = await night.newTab();
  });
  afterAll(async () => {
    await night.close();
    forgetProfile(night);
  });
  beforeEach(async () => {
    await tab.resize(1280, 720);
    await tab.open(`${page}?${Math.random()}`);
    await withStanding(tab.page);
  });

  /** Makes the page anew: its body, its rules; then puts a card on it, and gives where it is. */
  const stand = async (body: string, height = plain, rules = '', rightToLeft = false): Promise<Box | null> => {
    await tab.page.evaluate(`(() => {
      standing.away();
      document.head.querySelector('#theirs')?.remove();
      document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(`<style id="theirs">${rules}</style>`)});
      document.body.innerHTML = ${JSON.stringify(body)};
      for (const one of document.querySelectorAll('[data-in-shadow]')) {
        const root = document.getElementById('outer').attachShadow({ mode: 'open' });
        root.innerHTML = '<div style="position:fixed;background:#ddd;' + one.dataset.inShadow + '">Cookies</div>';
      }
      scrollTo(0, 0);
      return true;
    })()`);
    return await tab.page.evaluate<Box | null>(`(standing.stand(${height}, ${rightToLeft}), standing.box())`);
  };
  const size = () =>
    tab.page.evaluate<{ width: number; height: number }>(
      '({ width: document.documentElement.clientWidth, height: document.documentElement.clientHeight })',
    );

  test('G6: beside the page’s own furniture, or nowhere', async () => {
    const found: [string, Where][] = [];
    for (const [what, body] of wide) {
      const box = await stand(body);
      found.push([what, box === null ? 'nowhere' : box.left > 500 ? 'right' : 'left']);
    }
    expect(found).toEqual(wide.map(([what, , where]) => [what, where]));
    await tab.resize(390, 844);
    const low: [string, Where][] = [];
    for (const [what, body] of narrow) {
      const box = await stand(body);
      low.push([what, box === null ? 'nowhere' : box.top > 100 ? 'bottom' : 'top']);
    }
    expect(low).toEqual(narrow.map(([what, , where]) => [what, where]));
  });

  test('G6: at every size of window within its share of it, whole, and in the corner', async () => {
    const faults: string[] = [];
    const shown: string[] = [];
    for (const [width, height] of [
      [320, 568],
      [390, 844],
      [768, 1024],
      [1280, 720],
      [1366, 650],
      [1920, 1080],
      [3840, 2160],
      // 1280 × 1024 at 400 %, as WCAG 1.4.10 has it.
      [320, 256],
    ] as const) {
      await tab.resize(width, height);
      for (const kind of [plain, withSupport]) {
        for (const rightToLeft of [false, true]) {
          const box = await stand(text, kind, '', rightToLeft);
          if (!box) continue;
          shown.push(`${width} × ${height}: ${kind}`);
          const inside = await size();
          const which = `${width} × ${height}, ${kind}, ${rightToLeft ? 'rtl' : 'ltr'}: ${JSON.stringify(box)}`;
          const share = (box.width * box.height) / (inside.width * inside.height);
          const strip = width <= 480;
          if (box.height > inside.height * (strip ? 0.33 : 0.4)) faults.push(`${which} is too high`);
          if (!strip && share > 0.25) faults.push(`${which} takes too much`);
          // A strip of a card's own width lies up to 3 px outside.
          const over = strip ? 3 : 0;
          if (
            box.left < 0 ||
            box.top < 0 ||
            box.left + box.width > inside.width + over ||
            box.top + box.height > inside.height
          )
            faults.push(`${which} is not whole in the window`);
          if (!strip && (rightToLeft ? box.left !== 20 : Math.round(inside.width - box.left - box.width) !== 20))
            faults.push(`${which} is not in its corner`);
          if (!(await tab.page.evaluate('standing.inSight()'))) faults.push(`${which} is not in sight`);
        }
      }
    }
    expect(faults).toEqual([]);
    for (const roomy of ['390 × 844: 258', '768 × 1024: 284', '1280 × 720: 258', '1366 × 650: 284', '3840 × 2160: 284'])
      expect(shown).toContain(roomy);
    expect(shown.filter((one) => one.startsWith('320 × 256'))).toEqual([]);
  });

  test('P14: whatever rules a page has, the card is whole and where it belongs', async () => {
    for (const [what, rules] of hostileRules) {
      const box = await stand(text, plain, rules);
      const { width, height } = await size();
      expect(box, what).toEqual({ left: width - 360, top: height - 278, width: 340, height: plain });
      expect(await tab.page.evaluate('standing.inSight()'), what).toBe(true);
    }
  });

  test('P14: where the page moves everything in it, the card is whole in the window or not there at all', async () => {
    for (const [what, rules] of movingRules) {
      const box = await stand(text, plain, rules);
      const { width, height } = await size();
      if (box === null) continue;
      expect(box.width, what).toBe(340);
      expect(
        box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height,
        what,
      ).toBe(true);
    }
  });

  test('P14: a plain box without a name, nothing left on the page, and no fight when it is taken away', async () => {
    const before = await tab.page.evaluate<string[]>('Object.keys(globalThis)');
    await stand(text);
    expect(await tab.page.evaluate('standing.plain()')).toBe('<div></div>|||null');
    expect(
      (await tab.page.evaluate<string[]>('Object.keys(globalThis)')).filter((key) => !before.includes(key)),
    ).toEqual([]);
    await tab.page.evaluate('(document.documentElement.lastElementChild.remove(), true)');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await tab.page.evaluate('[standing.isThere(), standing.gone()]')).toEqual([false, true]);
    expect(await tab.page.evaluate('[...document.documentElement.children].map((one) => one.localName)')).toEqual([
      'head',
      'body',
    ]);

    await stand(text);
    await tab.page.evaluate('(standing.remove(), true)');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await tab.page.evaluate('[...document.documentElement.children].map((one) => one.localName)')).toEqual([
      'head',
      'body',
    ]);
  });

  test.each(busyPages)('G10: not over %s', async (_what, body, does, why) => {
    await stand(text);
    await tab.page.evaluate(
      `(() => { standing.away(); document.body.innerHTML = ${JSON.stringify(body)}; ${does}; return true; })()`,
    );
    expect(await tab.page.evaluate(`standing.stand(${plain})`)).toBe(why);
    expect(await tab.page.evaluate('standing.isThere()')).toBe(why === null);
  });

  test('G2: putting it up, folding it and taking it away move the focus nowhere and scroll nothing', async () => {
    await stand(`<a href="#one" id="one">One</a>${text}`);
    await tab.page.evaluate("(standing.away(), document.getElementById('one').focus(), scrollTo(0, 40), true)");
    const state = () => tab.page.evaluate('[document.activeElement.id, scrollY, document.documentElement.scrollWidth]');
    const before = await state();
    await tab.page.evaluate(`(standing.stand(${plain}), true)`);
    expect(await state()).toEqual(before);
    await tab.page.evaluate('(standing.fold(), true)');
    expect(await state()).toEqual(before);
    await tab.page.evaluate('(standing.remove(), true)');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await state()).toEqual(before);
  });

  test.each([
    [320, 640],
    [768, 900],
    [1280, 720],
    [320, 256],
  ])('G5: at %d × %d no link is ever wholly hidden while she tabs through sixty', async (width, height) => {
    await tab.resize(width, height);
    const links = Array.from(
      { length: 60 },
      (_, i) =>
        `<a href="#l${i}" style="position:absolute;left:${(i % 4) * 24 + 1}%;top:${Math.floor(i / 4) * 7}vh">Link ${i}</a>`,
    ).join('');
    await stand(
      `<div style="position:relative;height:110vh">${links}</div>${fixed('left:24px;bottom:24px;width:48px;height:48px')}`,
    );
    await tab.page.evaluate('(document.activeElement.blur(), true)');
    const hidden: string[] = [];
    for (let i = 0; i < 60; i++) {
      await tab.keys('Tab');
      const fault = await tab.page.evaluate<string | null>(`(() => {
        const one = document.activeElement;
        const card = standing.box();
        if (!card || one.localName !== 'a') return one.localName === 'a' ? null : 'the focus is on ' + one.localName;
        const box = one.getBoundingClientRect();
        const within = box.left >= card.left && box.top >= card.top && box.right <= card.left + card.width && box.bottom <= card.top + card.height;
        return within ? one.textContent : null;
      })()`);
      if (fault) hidden.push(fault);
    }
    expect(hidden).toEqual([]);
  });
});

describe('how the card comes and goes, Chromium', () => {
  test('G9: it fades in no longer than 200 ms; where less motion is wanted, no longer than 100 ms, and nothing moves', async () => {
    const night = await chromiumNight({ grants: 'none' });
    try {
      await (await night.welcome()).close();
      const tab = await night.newTab(page);
      const [shown] = night.rig.context.pages().filter((one) => one.url().startsWith(page));
      for (const [reducedMotion, longest, moves] of [
        ['no-preference', 200, true],
        ['reduce', 100, false],
      ] as const) {
        await shown?.emulateMedia({ reducedMotion });
        await shown?.reload();
        await withStanding(tab.page);
        await tab.page.evaluate(`(standing.stand(${plain}), standing.remove(), true)`);
        const drawn = await tab.page.evaluate<{ duration: number; moves: boolean }[]>('standing.drawn');
        expect(drawn.length).toBe(2);
        for (const { duration } of drawn) expect(duration).toBeLessThanOrEqual(longest);
        expect(drawn.some((one) => one.moves)).toBe(moves);
      }
    } finally {
      await night.close();
      forgetProfile(night);
    }
  });
});
