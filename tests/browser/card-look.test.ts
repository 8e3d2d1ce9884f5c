import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from './rig/both-browsers.ts';
import { cardStates } from './rig/card-states.ts';
import { type ChromiumNight, chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { copyWithCards } from './rig/drawn-card.ts';
import type { Night, Tab } from './rig/night.ts';
import { until } from './rig/surface.ts';

/** Rules laid over the card's own, which no policy of a document stands in the way of. */
const lay = (rules: string) =>
  `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(rules)}); document.adoptedStyleSheets = [sheet]; return true; })()`;
/** What she may ask of any text (WCAG 1.4.12). */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
/** Text alone grows, as a browser's own text zoom does it. */
const enlarge = `(() => {
  const all = [...document.querySelectorAll('body *:not(svg *)')];
  const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
  all.forEach((one, i) => { one.style.fontSize = sizes[i] * 2 + 'px'; });
  return true;
})()`;

const overflow = `(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) =>
  [scrollWidth > clientWidth ? 'scrolls sideways' : '', scrollHeight > clientHeight ? 'is higher than its frame' : ''].filter(Boolean))(document.documentElement)`;
/** The two ways are whole in sight, or can be scrolled to where the window is lower than they are. */
const pairInSight = `[...document.querySelectorAll('.nudge-pair button')].filter((one) => {
  const box = one.getBoundingClientRect();
  return box.top < 0 || (box.bottom > innerHeight + 1 && box.height <= innerHeight) || box.left < 0 || box.right > innerWidth + 1;
}).map((one) => one.textContent + ' is out of sight')`;
/** Every control that is no word in a sentence, where it is too small; what has room about it instead, axe measures. */
const small = `[...document.querySelectorAll('button, summary, label:has(input)')].filter((one) =>
  one.checkVisibility({ visibilityProperty: true }) && !one.closest('.nudge-why')).flatMap((one) => {
  const { width, height } = one.getBoundingClientRect();
  const least = one.matches('.nudge-button') ? 44 : 24;
  const fits = height >= least && width >= least;
  return fits ? [] : [(one.textContent || one.localName).trim() + ' is ' + width + ' × ' + height];
})`;
/** By which computed rules the two ways differ; how they are coloured is left out (look.md, section 6). */
const unlike = `(() => {
  const [one, other] = [...document.querySelectorAll('.nudge-pair button')];
  if (!one || !other) return [];
  const [a, b] = [getComputedStyle(one), getComputedStyle(other)];
  const colours = /color|^background|^-webkit-text-(fill|stroke)|^(border|outline|column-rule|text-decoration|text-emphasis|caret)/;
  const differing = [...a].filter((name) => a.getPropertyValue(name) !== b.getPropertyValue(name));
  const [first, second] = [one, other].map((button) => button.getBoundingClientRect());
  const box = ['width', 'height', 'top'].filter((side) => first[side] !== second[side]);
  const widths = ['borderTopWidth', 'borderLeftWidth', 'borderTopStyle', 'textDecorationLine'].filter((name) => a[name] !== b[name]);
  return [...differing.filter((name) => !colours.test(name)), ...box, ...widths];
})()`;
/** What would move by itself. */
const moving = `[...document.querySelectorAll('*')].filter((one) => {
  const { animationName, transitionDuration } = getComputedStyle(one);
  return animationName !== 'none' || parseFloat(transitionDuration) > 0;
}).map((one) => one.className + ' moves')`;
const leftEdges = `[...document.querySelectorAll('.nudge > .face, .nudge > .nudge-note, .nudge-pair, .nudge-foot .mark')].map((one) => Math.round(one.getBoundingClientRect().left))`;

describe.each(bothBrowsers)('how the card looks, %s', (browser, start) => {
  let night: Night;
  let copy: Awaited<ReturnType<typeof copyWithCards>>;
  let tab: Tab;
  let address = '';

  beforeAll(async () => {
    copy = await copyWithCards(browser === 'Chromium' ? 'chrome' : 'firefox');
    night = await start({ folder: copy.folder, grants: 'none' });
    tab = await night.ours('card/index.html#search/night');
    address = (await tab.page.evaluate<string>('location.href')).split('#')[0] ?? '';
  });
  afterAll(async () => {
    await night.close();
    copy.remove();
    forgetProfile(night);
  });

  const draw = async ([show, [width, height], press]: (typeof cardStates)[number], look = 'night/ltr') => {
    await tab.open('about:blank');
    await tab.open(`${address}#${encodeURIComponent(`${show}/${look}`)}`);
    await until('the card', () => tab.page.evaluate("!!document.querySelector('.nudge, .nudge-after') || null"));
    await tab.resize(width, height);
    if (press === 'summary') {
      await tab.page.evaluate("(document.querySelector('summary').click(), true)");
      await until('why', () => tab.page.evaluate("!!document.querySelector('.nudge-why') || null"));
    }
  };
  const each = async (look: string, states: typeof cardStates, check: (name: string) => Promise<string[]>) => {
    const found: string[] = [];
    for (const state of states) {
      await draw(state, look);
      const name = `${state[0]} ${state[1].join(' × ')} ${state[2] ?? ''}`;
      found.push(...(await check(name)).map((one) => `${name}: ${one}`));
    }
    return found;
  };
  const ask = (expression: string) => tab.page.evaluate<string[]>(expression);

  test('G7, G9, G13: every state fits its frame, can be hit, does not move, and the two ways are alike but for their colours', async () => {
    const found = await each('night/ltr', cardStates, async () => [
      ...(await ask(overflow)),
      ...(await ask(small)),
      ...(await ask(moving)),
      ...(await ask(unlike)).map((rule) => `the two ways differ in ${rule}`),
    ]);
    expect(found).toEqual([]);
  });

  test('G13: "Not now" is one click away, "Turn these off" two, and nobody asks whether she is sure', async () => {
    await draw(['search', [340, 258]]);
    expect(await tab.page.names('button')).toContain('Not now');
    await tab.page.press('summary', 'Why this?');
    await tab.page.awaits('button', 'Turn these off');
    expect(await tab.page.text()).not.toMatch(/sure|why did|tell us|reason/i);
  });

  test('the frame is as high for a name of two letters as for one of sixty, and left edges are one line', async () => {
    for (const show of ['short', 'search', 'long']) {
      await draw([show, [340, 258]]);
      expect(
        await tab.page.evaluate("document.querySelector('.nudge').getBoundingClientRect().height"),
        show,
      ).toBeCloseTo(258, 0);
      const edges = await tab.page.evaluate<number[]>(leftEdges);
      expect(Math.max(...edges) - Math.min(...edges), show).toBeLessThanOrEqual(1);
    }
  });

  test('G8: from the right it fits as well', async () => {
    expect(await each('day/rtl', cardStates, () => ask(overflow))).toEqual([]);
  });

  const whole = cardStates.filter(([show]) => /^(search|care|morning|scroll)/.test(show));
  test('G8: with wider letters and lines nothing goes sideways, and the two ways stay in sight, in words', async () => {
    const cut = `[...document.querySelectorAll('.nudge-pair span')].filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 2).map((one) => one.textContent + ' is cut')`;
    const found = await each('night/ltr', whole, async () => {
      await ask(lay(spacing));
      return [
        ...(await ask(overflow)).filter((one) => one === 'scrolls sideways'),
        ...(await ask(pairInSight)),
        ...(await ask(cut)),
      ];
    });
    expect(found).toEqual([]);
  });

  test('G8: with text of twice the size nothing goes sideways, and the two ways stay in sight', async () => {
    const found = await each('night/ltr', whole, async () => {
      await ask(enlarge);
      return [...(await ask(overflow)).filter((one) => one === 'scrolls sideways'), ...(await ask(pairInSight))];
    });
    expect(found).toEqual([]);
  });
});

describe('the card in forced colours, and over time, Chromium', () => {
  let night: ChromiumNight;
  let copy: Awaited<ReturnType<typeof copyWithCards>>;
  beforeAll(async () => {
    copy = await copyWithCards('chrome');
    night = await chromiumNight({ folder: copy.folder, grants: 'none' });
  });
  afterAll(async () => {
    await night.close();
    copy.remove();
    forgetProfile(night);
  });

  test('G8: with her own colours every control has a border, the main button a second line, and the focus shows', async () => {
    const page = await night.rig.openOurs('card/index.html#search/night');
    await page.setViewportSize({ width: 340, height: 258 });
    await page.emulateMedia({ forcedColors: 'active' });
    const bare =
      await page.evaluate(`[...document.querySelectorAll('.nudge-button, .nudge input:not(:checked), .nudge')]
      .filter((one) => { const s = getComputedStyle(one); return parseFloat(s.borderTopWidth) < 1 || s.borderTopColor === s.backgroundColor; })
      .map((one) => one.className || one.type)`);
    expect(bare).toEqual([]);
    const second = "getComputedStyle(document.querySelector('.nudge-main'), '::after').borderTopWidth";
    expect(await page.evaluate(second)).toBe('2px');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const { outlineStyle } = (await page.evaluate(
      '(({ outlineStyle }) => ({ outlineStyle }))(getComputedStyle(document.activeElement))',
    )) as { outlineStyle: string };
    expect(outlineStyle).toBe('solid');
    await page.close();
  });

  test('G4: untouched it stays at least twenty seconds; under a hand or with the keyboard in it, for ever', async () => {
    const page = await night.rig.context.newPage();
    await page.clock.install({ time: new Date('2026-03-04T01:12:00') });
    await page.goto(`chrome-extension://${night.rig.id}/card/index.html#search/night`);
    await page.locator('.nudge').waitFor();
    const gone = () => page.evaluate("document.documentElement.dataset.gone === 'yes'");
    await page.mouse.move(600, 500);
    await page.clock.runFor(20_000);
    expect(await gone()).toBe(false);
    await page.mouse.move(100, 100);
    await page.clock.runFor(600_000);
    expect(await gone()).toBe(false);
    await page.locator('textarea').focus();
    await page.mouse.move(600, 500);
    await page.clock.runFor(600_000);
    expect(await gone()).toBe(false);
    await page.evaluate('document.activeElement.blur()');
    await page.clock.runFor(20_000);
    expect(await gone()).toBe(false);
    await page.clock.runFor(21_000);
    expect(await gone()).toBe(true);
    await page.close();
  });
});
