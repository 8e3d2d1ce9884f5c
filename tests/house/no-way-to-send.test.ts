import { describe, expect, test } from 'vitest';
import { codeOf, filesUnder, productFiles } from './source-files.ts';

const filesThatSay = (words: RegExp) => productFiles().filter((file) => words.test(codeOf(file)));

describe('what only her own click may do', () => {
  test('G18: an address is opened by these files alone, each from a click of hers; none of them sends', () => {
    expect(
      filesThatSay(
        /\.click\s*\(\)|window\.open\b|openWebPage\s*\(|\.submit\s*\(|requestSubmit|location\.(assign|replace)\b|location\.href\s*=[^=]/,
      ),
    ).toEqual([
      'entrypoints/nudge/launch.ts',
      'entrypoints/nudge/nudge-page.tsx',
      'entrypoints/popup/popup-page.tsx',
      'entrypoints/popup/share-sheet.tsx',
      'entrypoints/village/find-page.tsx',
      'entrypoints/village/village-page.tsx',
      'entrypoints/village/write-to.tsx',
      'utils/browser/own-pages.ts',
      // A file of her own, on her own disk.
      'utils/browser/save-file.ts',
    ]);
  });

  test('G18: the background opens pages of ours only', () => {
    const opens = filesUnder('entrypoints/background').flatMap((file) =>
      [...codeOf(file).matchAll(/tabs\.create\(([^)]*\)?[^)]*)\)/g)].map(([, what = '']) => what),
    );
    expect(opens.length).toBeGreaterThan(0);
    for (const what of opens) expect(what).toMatch(/getURL\('|windowId/);
  });

  test('G20: no switch for demonstrations: a card comes by one way alone, and no page of ours shows one by its address', () => {
    expect(filesThatSay(/\b(demo|demoMode|isDemo|debugCard|forceCard|fakeNow)\b/)).toEqual([]);
    expect(filesThatSay(/addNudge\(/)).toEqual(['entrypoints/background/on-card.ts', 'utils/storage/nudges-store.ts']);
    expect(filesThatSay(/kind: 'place'/).filter((file) => !file.startsWith('utils/messages/'))).toEqual([
      'entrypoints/background/place-card.ts',
    ]);
  });
});
