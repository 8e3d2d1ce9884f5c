// node tools/run.mjs tools/endure.ts [kills] [ends] [edits]
// The endurance of what she keeps, at full count, in real Chromium and Firefox; "npm test" does a few of each. Needs a build.
import { firefoxKillsAfterSaved } from '../tests/browser/rig/firefox-years.ts';
import { editsAtOnce, killsAfterSaved, killsInsideWrites, timesUntilBack } from '../tests/browser/rig/hardships.ts';
import { provide } from './browsers.ts';
import { say } from './steps.ts';

const [kills = 50, ends = 100, edits = 200] = process.argv.slice(2).map(Number);

provide(['chromium', 'firefox'], say);

let held = true;
function tell(what: string, holds: boolean): void {
  held &&= holds;
  say(`${holds ? 'holds ' : 'BROKEN'}  ${what}`);
}

const saved = await killsAfterSaved(kills);
tell(
  `R4: ${kills} times the browser was killed right after "saved": ${saved.lost} of ${saved.saved} lost`,
  saved.lost === 0,
);

const savedThere = await firefoxKillsAfterSaved(kills);
tell(
  `R4: ${kills} times Firefox was killed right after "saved": ${savedThere.lost} of ${savedThere.saved} lost`,
  savedThere.lost === 0,
);

const inside = await killsInsideWrites(ends);
tell(
  `R8: ${inside.kills} times the background was ended inside its writes (${inside.rounds} of them after a first write): ${inside.torn.length} torn ${inside.torn.join(' ')}`,
  inside.torn.length === 0 && inside.rounds > 0,
);

const three = await editsAtOnce(3, edits);
tell(
  `R12: two pages and the background, ${edits} changes of one friend and ${edits} new people each: ${three.kept} of ${three.wanted} kept, ${(three.took / 1000).toFixed(1)} s`,
  three.kept === three.wanted,
);
for (const [harm, took] of Object.entries(await timesUntilBack(500))) {
  tell(`R2: 500 people, ${harm}: ${took < 0 ? 'not all there' : `all there after ${took} ms`}`, took >= 0);
}
process.exit(held ? 0 : 1);
