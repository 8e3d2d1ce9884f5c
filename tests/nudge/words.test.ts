import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftWordings, scrollWordings } from '../../utils/nudge/draft.ts';
import { anyTime, byTopic, gently, lightly, together } from '../../utils/nudge/words-en.ts';
import { topics } from '../../utils/recognise/label.ts';

const every = [
  ...Object.values(anyTime).flat(),
  ...Object.values(gently).flat(),
  ...Object.values(lightly).flat(),
  ...Object.values(together).flat(),
  ...Object.values(byTopic).flatMap((tones) => Object.values(tones).flat()),
];

describe('S21 G14 every line that may be sent', () => {
  it.each(every)('%s', (line) => {
    expect(line.length).toBeLessThanOrEqual(76);
    expect(line).toBe(line.trim());
    expect(line).not.toMatch(/!|\d/);
    // The hour and the screen stay out of it.
    expect(line).not.toMatch(/\b(tonight|midnight|a\.?m\.?|o’clock|late|night|awake|search|google|scroll|online)\b/i);
    // No guilt, no counting, no promise about health.
    expect(line).not.toMatch(
      /\b(should have|failing|failed|bad mum|overdue|streak|cure|doctor|diagnos|you never|waiting)\b/i,
    );
  });
});

describe('nobody has to be anybody for a line to fit', () => {
  it.each(every)('%s: not who she is, nor whom she lives with', (line) => {
    expect(line).not.toMatch(
      /\b(mum|mummy|mom|mother|mothers|dad|daddy|father|grandma|nan|wife|husband|hubby|girlfriend|boyfriend|partner|breast\w*|pregnan\w*)\b/i,
    );
    expect(line).not.toMatch(/\bmy (son|daughter|boy|girl|baby|bump|little (boy|girl))\b/i);
  });

  it.each([...Object.values(anyTime), ...Object.values(gently)].flat())(
    '%s: it fits a teenager as well as a newborn',
    (line) => {
      expect(line).not.toMatch(
        /\b(small people|tiny|baby|babies|toddlers?|buggy|pram|nappy|nappies|newborn|teens?)\b(?! triumph)/i,
      );
    },
  );

  it.each(topics)('%s: three to choose from, all different', (topic) => {
    for (let turn = 0; turn < 28; turn += 1) {
      for (const label of ['connect', 'care'] as const) {
        const lines = draftWordings(label, topic, 'now', turn).map(({ text }) => text);
        expect(new Set(lines).size).toBe(3);
        expect(lines.every((line) => line !== '')).toBe(true);
      }
    }
  });

  it.each(Object.keys(byTopic) as (keyof typeof byTopic)[])('%s: its own lines come up', (topic) => {
    const own = Object.values(byTopic[topic] ?? {}).flat();
    const shown = new Set(
      Array.from({ length: 14 }, (_, turn) => draftWordings('connect', topic, 'now', turn)).flatMap((wordings) =>
        wordings.map(({ text }) => text),
      ),
    );
    expect(own.filter((line) => !shown.has(line))).toEqual([]);
  });

  it('a worry that is no laughing matter is met plainly first', () => {
    expect(draftWordings('connect', 'loneliness', 'now', 0).map(({ tone }) => tone)).toEqual(['plain', 'wry', 'few']);
    expect(draftWordings('connect', 'feeding', 'now', 0).map(({ tone }) => tone)).toEqual(['wry', 'plain', 'few']);
  });

  it.each([
    ['is it just me', /^Is it just me/],
    ['room for a vent', /\b(vent|moan)\b/],
    ['soup, asked for', /soup on our doorstep/],
    ['soup, offered', /Shall I drop some off/],
    ['the worst meme', /worst meme/],
    ['hardly a word', /^☕\?$/],
    ['a tiny triumph', /^Tiny triumph/],
  ])('there is %s', (_, words) => {
    expect(every.some((line) => words.test(line))).toBe(true);
  });
});

describe('rotation', () => {
  it.each(['wry', 'plain', 'few'] as const)('no %s line comes twice within fourteen', (tone) => {
    expect(new Set(anyTime[tone]).size).toBeGreaterThanOrEqual(14);
    for (const topic of ['', ...topics] as const) {
      const lines = Array.from({ length: 40 }, (_, turn) =>
        draftWordings('connect', topic, 'now', turn).find((w) => w.tone === tone),
      ).map((w) => w?.text);
      for (let i = 0; i + 14 <= lines.length; i += 1) expect(new Set(lines.slice(i, i + 14)).size).toBe(14);
    }
  });

  it('none comes back within fourteen, whatever the topics are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('' as const, ...topics), { minLength: 60, maxLength: 60 }), (asked) => {
        for (const tone of ['wry', 'plain', 'few'] as const) {
          const lines = asked.map((topic, turn) =>
            draftWordings('connect', topic, 'now', turn).find((w) => w.tone === tone),
          );
          for (let i = 0; i + 14 <= lines.length; i += 1) {
            expect(new Set(lines.slice(i, i + 14).map((w) => w?.text)).size).toBe(14);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('care is plain and soft and never wry, whatever the topic', () => {
    for (const topic of topics) {
      const tones = draftWordings('care', topic, 'now', 3).map((w) => w.tone);
      expect(tones).toEqual(['plain', 'softer', 'few']);
    }
  });

  it.each(['daft', 'plain', 'few'] as const)('after a scroll no %s line comes twice within fourteen', (tone) => {
    for (const send of ['now', 'morning'] as const) {
      const lines = Array.from({ length: 60 }, (_, turn) => scrollWordings(send, turn).find((w) => w.tone === tone));
      for (let i = 0; i + 14 <= lines.length; i += 1) {
        expect(new Set(lines.slice(i, i + 14).map((w) => w?.text)).size).toBe(14);
      }
    }
  });

  it('no line stands in two tables, so that none comes back by another way', () => {
    expect(every.filter((line, index) => every.indexOf(line) !== index)).toEqual([]);
  });

  it('a scroll and a search share no line, so that none comes back by the other way', () => {
    const others = new Set([...Object.values(anyTime), ...Object.values(gently)].flat());
    expect(
      Object.values(lightly)
        .flat()
        .filter((line) => others.has(line)),
    ).toEqual([]);
  });

  it('a scroll is daft first, and plain first where it is kept for the morning', () => {
    expect(scrollWordings('now', 3).map((w) => w.tone)).toEqual(['daft', 'plain', 'few']);
    expect(scrollWordings('morning', 3).map((w) => w.tone)).toEqual(['plain', 'daft', 'few']);
  });
});

describe('S21: after a scroll', () => {
  it.each(Object.values(lightly).flat())('%s: nothing of feeds, pages, screens or time spent', (line) => {
    expect(line).not.toMatch(
      /\b(feed|feeds|page|post|posts|screen|video|videos|app|apps|hours?|minutes ago|still up)\b/i,
    );
  });
});
