import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareWordings } from '../../utils/nudge/share-draft.ts';
import { facesFor } from '../../utils/nudge/share-faces.ts';
import { withLink } from '../../utils/nudge/share-words-en.ts';
import { pageKind, pageKinds } from '../../utils/share/page-kind.ts';
import { aFriend } from './a-friend.ts';

const every = Object.values(withLink).flatMap((tones) => Object.values(tones).flat());

describe('S21 G14: every line that may go with a link', () => {
  test.each(every)('%s', (line) => {
    expect(line.length).toBeLessThanOrEqual(76);
    expect(line).toBe(line.trim());
    expect(line).not.toMatch(/!|\d|http|\n/);
    expect(line).not.toMatch(/\b(tonight|midnight|a\.?m\.?|o’clock|late|night|awake|search|google|scroll|online)\b/i);
    expect(line).not.toMatch(
      /\b(should have|failing|failed|bad mum|overdue|streak|cure|doctor|diagnos|you never|waiting)\b/i,
    );
  });

  test('a recipe is swapped, and anything may be chatted about', () => {
    expect(withLink.recipe.plain).toContain('Swap you this for yours?');
    expect(withLink.page.plain[0]).toBe('Hey, wanna chat about this?');
  });

  test('what is offered comes out of these tables, or was written by her', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pageKinds), fc.nat(), (kind, turn) => {
        const offered = shareWordings(kind, [{ kind, text: 'Hers' }], turn);
        expect(offered.map(({ tone }) => tone)).toEqual(['own', 'wry', 'plain', 'link']);
        expect(offered.every(({ text }) => text === '' || text === 'Hers' || every.includes(text))).toBe(true);
      }),
    );
  });

  test('her own words stand first, and only for the kind she wrote them for', () => {
    const own = [{ kind: 'recipe', text: 'Ours fell over.' }] as const;
    expect(shareWordings('recipe', own, 0)[0]).toEqual({ tone: 'own', text: 'Ours fell over.' });
    expect(shareWordings('article', own, 0)[0]?.tone).toBe('wry');
  });
});

test.each([
  [['Recipe'], 'recipe'],
  [['WebPage', 'BreadcrumbList', 'Recipe', 'og:article'], 'recipe'],
  [['NewsArticle', 'VideoObject'], 'article'],
  [['og:video.other'], 'video'],
  [['VideoObject'], 'video'],
  [['Product', 'Offer'], 'product'],
  [['og:product'], 'product'],
  [['DiscussionForumPosting'], 'thread'],
  [['QAPage'], 'thread'],
  [['BlogPosting'], 'article'],
  [['og:article'], 'article'],
  [['og:website', 'Organization'], 'page'],
  [['constructor', '__proto__', ''], 'page'],
  [[], 'page'],
] as const)('a page that declares %j is a %s', (types, kind) => {
  expect(pageKind(types)).toBe(kind);
});

describe('whose faces stand first', () => {
  const night = Date.parse('2026-03-04T01:12:00Z');
  const noon = Date.parse('2026-03-04T12:00:00Z');
  const names = ['Asha', 'Bea', 'Cleo', 'Dee', 'Eve'];
  const people = names.map((name) => aFriend({ name }));
  const shown = (friends: typeof people, now: number) => facesFor(friends, [], now, 'UTC').map(({ name }) => name);

  test('three at the most, the same through one night', () => {
    expect(shown(people, night)).toHaveLength(3);
    expect(shown(people, night + 3_600_000)).toEqual(shown(people, night));
    expect(facesFor([], [], noon, 'UTC')).toEqual([]);
  });

  test('somebody written to an hour ago still comes, behind the others', () => {
    const friends = people.slice(0, 3).map((one, at) => (at === 0 ? { ...one, lastOut: noon - 3_600_000 } : one));
    expect(shown(friends, noon)).toHaveLength(3);
    expect(shown(friends, noon)[2]).toBe('Asha');
  });

  test('S23: at night nobody whom she keeps out of hard moments; never anybody who rests or is set aside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ hard: fc.boolean(), ex: fc.boolean(), rests: fc.boolean(), gone: fc.boolean() }), {
          maxLength: 8,
        }),
        fc.constantFrom(night, noon),
        (kinds, now) => {
          const friends = kinds.map(({ hard, ex, rests, gone }, at) =>
            aFriend({
              name: `F${at}`,
              ...(hard && { notInHardMoments: true }),
              ...(ex && { relation: 'ex' }),
              ...(rests && { snoozeUntil: now + 1 }),
              ...(gone && { archived: true }),
            }),
          );
          for (const friend of facesFor(friends, [], now, 'UTC')) {
            expect(friend.archived || friend.snoozeUntil).toBeFalsy();
            if (now === night) expect(friend.notInHardMoments || friend.relation).toBeFalsy();
          }
        },
      ),
    );
  });
});
