import { describe, expect, test } from 'vitest';
import { bothBrowsers, during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { cardIn, searchFor, staysQuiet } from './rig/night.ts';
import { ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { until } from './rig/surface.ts';

describe.each(bothBrowsers)('pages with strict rules, %s', (_name, start) => {
  test.each(['csp-none', 'trusted-types'])('the card stands on a page with the rules "%s"', (rules) =>
    during(start(), async (night) => {
      await ready(night);
      const card = await cardIn(await night.newTab(searchFor(questions.connect, rules)));
      expect(await card.names('button')).toContain('Not now');
    }),
  );

  test('S9: where the page itself offers a helpline, nothing of ours appears', () =>
    during(start(), async (night) => {
      await ready(night);
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect, 'help-box')))).toBe(true);
    }));
});

describe('pages where the card cannot run, Chromium', () => {
  test.each(['coep', 'sandbox'])('P12: on a page with the rules "%s" nothing stays, and the popup holds it', (rules) =>
    during(chromiumNight(), async (night) => {
      await ready(night);
      const tab = await night.newTab(searchFor(questions.connect, rules));
      expect(await staysQuiet(tab)).toBe(true);
      // No empty frame is left over either.
      const left = night.rig.context
        .pages()
        .flatMap((page) => (page.url().includes('/search') ? page.frames().slice(1) : []));
      expect(left.map((frame) => frame.url())).toEqual([]);
      const popup = await night.ours('popup.html');
      await until('the suggestion in the popup', async () =>
        /for priya/i.test(await popup.page.text()) ? true : null,
      );
    }),
  );
});
