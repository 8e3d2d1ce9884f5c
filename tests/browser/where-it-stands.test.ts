import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from './rig/both-browsers.ts';
import { chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import type { Night, Tab } from './rig/night.ts';
import { type Box, withStanding } from './rig/standing.ts';

const plain = 258;
const withSupport = 284;
const page = 'https://pages.example/anything';

const fixed = (style: string, content = 'Of the page’s own') =>
  `<div class="own" style="position:fixed;background:#ddd;${style}">${content}</div>`;
const text = '<p>Some words of a page, again and again.</p>'.repeat(60);
/** A box in a tree of the page's own, as consent boxes are put up; made when the page is. */
const shadow = (style: string) => `<div id="outer"></div><i data-in-shadow="${style}"></i>`;

type Where = 'right' | 'left' | 'bottom' | 'top' | 'nowhere';

/** Pages with furniture of their own: what stands there, and where the card then is, at 1280 × 720. */
const wide: readonly (readonly [what: string, body: string, where: Where])[] = [
  ['nothing', text, 'right'],
  ['a bar along the bottom', text + fixed('left:0;right:0;bottom:0;height:80px'), 'nowhere'],
  ['a bar along the top', text + fixed('left:0;right:0;top:0;height:80px'), 'right'],
  ['a cookie box bottom right', text + fixed('right:20px;bottom:20px;width:360px;height:200px'), 'left'],
  ['a cookie box bottom left', text + fixed('left:20px;bottom:20px;width:360px;height:200px'), 'right'],
  ['a cookie bar in the middle', text + fixed('left:400px;right:400px;bottom:0;height:160px'), 'right'],
  ['a cookie bar over most of the width', text + fixed('left:200px;right:200px;bottom:0;height:160px'), 'nowhere'],
  [
    'a box to talk to somebody',
    text + fixed('right:24px;bottom:24px;width:64px;height:64px;border-radius:50%'),
    'left',
  ],
  [
    'the same as a frame',
    `${text}<iframe class="own" style="position:fixed;right:24px;bottom:24px;width:80px;height:80px;border:0"></iframe>`,
    'left',
  ],
  [
    'one in each corner',
    text +
      fixed('right:24px;bottom:24px;width:64px;height:64px') +
      fixed('left:24px;bottom:24px;width:64px;height:64px'),
    'nowhere',
  ],
  ['a column on the right', text + fixed('right:0;top:0;bottom:0;width:300px'), 'left'],
  ['a column on the left', text + fixed('left:0;top:0;bottom:0;width:240px'), 'right'],
  [
    'a column on both sides',
    text + fixed('left:0;top:0;bottom:0;width:240px') + fixed('right:0;top:0;bottom:0;width:240px'),
    'nowhere',
  ],
  [
    'a film on the right',
    '<video class="own" controls style="position:absolute;right:0;bottom:0;width:400px;height:300px;background:#000"></video>',
    'left',
  ],
  [
    'a film over all of it',
    '<video class="own" controls style="position:absolute;inset:0;width:100%;height:100%;background:#000"></video>',
    'nowhere',
  ],
  [
    'a foot that sticks',
    `<main>${text}</main><footer class="own" style="position:sticky;bottom:0;height:90px;background:#ddd">Foot</footer>`,
    'nowhere',
  ],
  ['a head that sticks', `<header style="position:sticky;top:0;height:90px">Head</header>${text}`, 'right'],
  ['all of it in one fixed box', `<div style="position:fixed;inset:0;overflow:auto">${text}</div>`, 'right'],
  [
    'a bar that is not to be seen',
    text + fixed('left:0;right:0;bottom:0;height:80px;visibility:hidden').replace('own', ''),
    'right',
  ],
  ['a cookie box in a tree of its own', `${text}${shadow('right:0;bottom:0;width:420px;height:220px')}`, 'left'],
  ['a cookie bar in a tree of its own', `${text}${shadow('left:0;right:0;bottom:0;height:120px')}`, 'nowhere'],
];

const narrow: readonly (readonly [what: string, body: string, where: Where])[] = [
  ['nothing', text, 'bottom'],
  ['tabs along the bottom', text + fixed('left:0;right:0;bottom:0;height:56px'), 'top'],
  ['a head that stays', text + fixed('left:0;right:0;top:0;height:56px'), 'bottom'],
  ['both', text + fixed('left:0;right:0;bottom:0;height:56px') + fixed('left:0;right:0;top:0;height:56px'), 'nowhere'],
];

/** Rules with which a page would wipe out, hide, shrink or move whatever is put into it. */
const hostileRules: readonly (readonly [what: string, rules: string])[] = [
  ['unsets everything', '*{all:unset!important}'],
  ['hides boxes', 'div{display:none!important}'],
  ['hides what is in the page', 'body *{opacity:0!important}'],
  [
    'hides what was added',
    'html>*:not(head):not(body){display:none!important;visibility:hidden!important;opacity:0!important}',
  ],
  [
    'moves what was added',
    'html>div{position:static!important;transform:translate(-500px,-500px) scale(.1)!important;inset:auto!important}',
  ],
  ['lets no click through', '*{pointer-events:none!important}'],
  ['has huge letters', 'html{font-size:120px!important}*{font-size:5rem!important;line-height:4!important}'],
  ['puts everything below it', '*{z-index:-1!important}'],
  ['frames nothing', 'iframe{display:none!important;width:0!important;height:0!important}'],
  [
    'clips and filters',
    'html>*{clip-path:circle(1px)!important;filter:blur(9px)!important;mask:none!important;max-width:10px!important}',
  ],
  ['writes from the right', 'html{direction:rtl!important;writing-mode:horizontal-tb}'],
  ['writes from top to bottom', 'html{writing-mode:vertical-rl!important}'],
  ['stretches and turns', 'html>*{rotate:20deg!important;scale:3!important;translate:100px!important;zoom:1}'],
];
/** Rules under which no box can stay where it is put: the page itself moves with everything in it. */
const movingRules: readonly (readonly [what: string, rules: string])[] = [
  ['is shifted', 'html{transform:translate(-300px,-200px)}'],
  ['is small', 'html{transform:scale(.3)}'],
  ['is a long box of its own', 'html{transform:translateX(0);height:6000px}'],
  ['turns with everything in it', '*{rotate:20deg!important;scale:3!important;translate:100px!important}'],
  ['is contained', 'html{contain:paint;height:6000px}'],
];

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

  /** What a page may be in the middle of: its body, what happens on it, and why no card comes. */
  test.each([
    ['a field for a password', '<input type="password">', '', 'form'],
    ['a field for a bank card', '<input autocomplete="billing cc-number">', '', 'form'],
    ['a form half filled in', '<form><input id="x"></form>', "x.value = 'half a line'", 'form'],
    ['a choice not yet sent', '<select id="x"><option>a<option>b</select>', 'x.selectedIndex = 1', 'form'],
    ['a question of the page’s own', '<dialog open>Sure?</dialog>', '', 'typing'],
    ['the same, of its own making', '<div aria-modal="true">Sure?</div>', '', 'typing'],
    ['words being written', '<div contenteditable id="x">half a line</div>', 'x.focus()', 'typing'],
    ['words being marked', '<p id="x">Some words</p>', 'getSelection().selectAllChildren(x)', 'selecting'],
    [
      'a call',
      '<video id="x"></video><canvas id="c"></canvas>',
      "c.getContext('2d'), x.srcObject = c.captureStream()",
      'sharing',
    ],
    ['a helpline', '<p>Call <a href="tel:116123">116 123</a></p>', '', 'help'],
    ['nothing at all', '<p>Some words</p>', '', null],
  ])('G10: not over %s', async (_what, body, does, why) => {
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
