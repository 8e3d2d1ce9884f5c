import { describe, expect, test } from 'vitest';
import { during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { firefoxNight } from './rig/firefox-night.ts';
import { everythingKept, everythingKeptAtRest, type Night, searchFor, staysQuiet } from './rig/night.ts';
import { ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';

/** Each kind in one of the browsers: what tells them apart is decided before any browser is asked. */
const kinds = [
  ['urgent', 'Chromium', chromiumNight],
  ['crisis', 'Chromium', chromiumNight],
  ['discreet', 'Firefox', firefoxNight],
] as const;

describe('S1–S4: an unsafe search leaves no mark', () => {
  test.each(kinds)('%s, %s: nothing is shown, nothing is written, and the night is quiet', (kind, _name, start) =>
    during<Night>(start(), async (night) => {
      await ready(night);
      const ours = await night.ours('support.html');
      const before = await everythingKeptAtRest(ours.page);
      const tab = await night.newTab('https://pages.example/');
      await tab.open(searchFor(questions[kind]));
      const dom = '[document.documentElement.outerHTML, window.length, document.title].join("\\n")';
      const page = await tab.page.evaluate<string>(dom);
      expect(await staysQuiet(tab)).toBe(true);
      expect(await tab.page.evaluate<string>(dom)).toBe(page);
      const after = await everythingKept(ours.page);
      expect(after.databases).toBe(before.databases);
      expect(after.local).toBe(before.local);
      const [sessionBefore, sessionAfter] = [JSON.parse(before.session), JSON.parse(after.session)];
      const changed = Object.keys(sessionAfter).filter(
        (key) => JSON.stringify(sessionAfter[key]) !== JSON.stringify(sessionBefore[key]),
      );
      expect(changed, 'S3').toEqual(['quietUntil']);
      expect(typeof sessionAfter.quietUntil).toBe('number');
      expect(Object.keys(sessionBefore).filter((key) => !(key in sessionAfter))).toEqual([]);
      const badge = '(globalThis.browser ?? globalThis.chrome).action.getBadgeText({})';
      expect(await ours.page.evaluate(badge)).toBe('');

      // All tabs are quiet now, for a question that would otherwise have been answered.
      expect(await staysQuiet(await night.newTab(searchFor(questions.connect)))).toBe(true);
      expect(await night.complaints()).toEqual([]);
    }),
  );
});
