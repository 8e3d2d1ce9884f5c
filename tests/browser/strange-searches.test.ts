import { expect, test } from 'vitest';
import { during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { cardIn, searchFor } from './rig/night.ts';
import { ready } from './rig/people.ts';
import { questions } from './rig/questions.ts';
import { pause } from './rig/surface.ts';

const strange = [
  'x'.repeat(100_000),
  '\u0000\u0001\u0008\u001b\u007f\u0085\u202e\u2066',
  'почему ребёнок не спит なぜ泣く لماذا يبكي 왜 우는 ทำไม க்யா ਕਿਉਂ რატომ ինչու ለምን γιατί למה',
  '%E0%A4%A',
  '<img src=x onerror=alert(1)>',
  '__proto__ constructor toString',
];

test('a search of any length, of control characters, in many scripts breaks nothing; the next one is answered', () =>
  during(chromiumNight(), async (night) => {
    await ready(night);
    const tab = await night.newTab();
    for (const text of strange) {
      await tab.open(text.startsWith('%E0') ? `https://www.google.com/search?q=${text}` : searchFor(text));
      await pause(5600);
    }
    expect(await night.complaints()).toEqual([]);
    await tab.open(searchFor(questions.connect));
    await cardIn(tab);
  }));
