import { expect, test } from 'vitest';
import { chromiumNight, forgetProfile } from './rig/chromium-night.ts';
import { everythingKept, type Night, searchFor } from './rig/night.ts';
import { priya, ready } from './rig/people.ts';
import { filesWith, isExtensions } from './rig/profile-files.ts';
import { questions } from './rig/questions.ts';
import { pause } from './rig/surface.ts';

/** A word that no program writes by itself; every search of this test carries it. */
const canary = 'quibblefrost';

/** Ten searches of every kind that the background tells apart. */
const searches: readonly string[] = [
  searchFor(`${questions.connect} ${canary}`),
  searchFor(`${questions.none} ${canary}`),
  searchFor(`${canary} ${questions.connect}`, 'csp-none'),
  searchFor(`${questions.connect} ${canary}`, 'coep'),
  searchFor(`${questions.connect} ${canary}`, 'help-box'),
  `https://www.bing.com/search?q=${encodeURIComponent(`${questions.connect} ${canary}`)}`,
  `https://duckduckgo.com/?q=${encodeURIComponent(`${questions.connect} ${canary}`)}`,
  searchFor(`${canary.repeat(2)} ${'x'.repeat(20_000)}`),
  searchFor(`i feel so alone since the baby ${canary}`),
  searchFor(`${questions.urgent} ${canary}`),
];

async function visitAll(night: Night): Promise<void> {
  const tab = await night.newTab();
  for (const address of searches) {
    await tab.open(address);
    await pause(6200);
    // A month later: no cap on how often a card may come stands between one search and the next.
    if (night.clock.exact) night.clock.jumpTo(new Date(night.clock.now() + 30 * 86_400_000).toISOString().slice(0, 19));
  }
  await tab.close();
}

test('P5: after ten searches nothing of what was typed is kept, in any store or file of ours', async () => {
  const night = await chromiumNight();
  const { id } = night.rig;
  try {
    await ready(night);
    await visitAll(night);
    const ours = await night.ours('popup.html');
    const kept = await everythingKept(ours.page);
    // The reading itself works: her friend is found where she is kept.
    expect(kept.databases).toContain(priya.name);
    expect(JSON.stringify(kept)).not.toContain(canary);
    expect(JSON.stringify(kept)).not.toContain('search?');
  } finally {
    await night.close();
  }
  try {
    const files = filesWith(night.profile, canary);
    expect(files.filter((file) => isExtensions(file, id))).toEqual([]);
    // The search of the files works: the browser's own history has the word, and our store has her friend.
    expect(files).toContain('Default/History');
    expect(filesWith(night.profile, priya.name).filter((file) => isExtensions(file, id))).not.toEqual([]);
  } finally {
    forgetProfile(night);
  }
}, 180_000);
