// node tools/run.mjs tools/a-year.ts [people]
// Lives a year of evenings with 10,000 made-up people and says how often any limit of the promises was broken.
import { say } from './steps.ts';
import { type HowOften, liveAYear, type Year } from './year/live.ts';
import { type ProfileName, profiles } from './year/profiles.ts';

const people = Number(process.argv[2] ?? 10_000);
const names = Object.keys(profiles) as ProfileName[];
const doses: readonly HowOften[] = ['rarely', 'gently', 'often'];

const began = performance.now();
const groups = new Map<string, Year[]>();
const broken = new Map<string, number>();
let decisions = 0;
for (let who = 0; who < people; who += 1) {
  const name = names[who % names.length] ?? 'mixed';
  const howOften = doses[Math.floor(who / names.length) % doses.length] ?? 'gently';
  const year = liveAYear(name, howOften, who + 1);
  decisions += year.decisions;
  const group = `${name} · ${howOften}`;
  groups.set(group, [...(groups.get(group) ?? []), { ...year, breaches: [] }]);
  for (const { limit, says } of year.breaches) {
    broken.set(limit, (broken.get(limit) ?? 0) + 1);
    if ((broken.get(limit) ?? 0) <= 3) say(`person ${who + 1}, ${group}: ${limit} (${says})`);
  }
}

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
say('\n| who · how often | people | cards in a year, mean | most | 2nd month, mean | most | asked for, mean |');
say('|---|---|---|---|---|---|---|');
for (const [group, years] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const totals = years.map((year) => sum(year.byMonth));
  const second = years.map((year) => year.byMonth[1] ?? 0);
  const mean = (list: readonly number[]) => (sum(list) / list.length).toFixed(1);
  const asked = mean(years.map((year) => year.asked));
  const row = [group, years.length, mean(totals), Math.max(...totals), mean(second), Math.max(...second), asked];
  say(`| ${row.join(' | ')} |`);
}
say(`\n${people} people, ${decisions} decisions, ${((performance.now() - began) / 1000).toFixed(0)} s`);
say(`${sum([...broken.values()])} breaches`);
if (broken.size > 0) {
  for (const [limit, times] of broken) say(`  ${limit}: ${times}`);
  process.exit(1);
}
