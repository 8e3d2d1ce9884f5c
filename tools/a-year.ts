// node tools/run.mjs tools/a-year.ts [people] [from]
// Lives a year of evenings with 10,000 made-up people and says how often any limit of the promises was broken.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { say } from './steps.ts';
import { type HowOften, liveAYear, type Year } from './year/live.ts';
import { type ProfileName, profiles } from './year/profiles.ts';

const names = Object.keys(profiles) as ProfileName[];
const doses: readonly HowOften[] = ['rarely', 'gently', 'often'];
const shares = 2;

/** Every second person, or whatever share it is; the year of each without its cards. */
function live(people: number, from: number, share: number): (Omit<Year, 'cards'> & { readonly who: number })[] {
  const years = [];
  for (let who = from + share; who < from + people; who += shares) {
    const name = names[who % names.length] ?? 'mixed';
    const howOften = doses[Math.floor(who / names.length) % doses.length] ?? 'gently';
    const { cards: _, ...year } = liveAYear(name, howOften, who + 1);
    years.push({ ...year, who: who + 1 });
  }
  return years;
}

function tell(years: readonly ReturnType<typeof live>[number][], seconds: number): number {
  const broken = years.flatMap(({ who, profile, howOften, breaches }) =>
    breaches.map(({ limit, says }) => ({ limit, says: `person ${who}, ${profile} · ${howOften}: ${limit} (${says})` })),
  );
  for (const { says } of broken.slice(0, 20)) say(says);

  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const mean = (list: readonly number[]) => (sum(list) / list.length).toFixed(1);
  say('\n| who · how often | people | cards in a year, mean | most | 2nd month, mean | most | asked for, mean |');
  say('|---|---|---|---|---|---|---|');
  for (const name of names) {
    for (const howOften of doses) {
      const group = years.filter((year) => year.profile === name && year.howOften === howOften);
      const totals = group.map((year) => sum(year.byMonth));
      const second = group.map((year) => year.byMonth[1] ?? 0);
      const asked = mean(group.map((year) => year.asked));
      const row = [`${name} · ${howOften}`, group.length, mean(totals), Math.max(...totals), mean(second)];
      say(`| ${[...row, Math.max(...second), asked].join(' | ')} |`);
    }
  }
  say(`\n${years.length} people, ${sum(years.map(({ decisions }) => decisions))} decisions, ${seconds.toFixed(0)} s`);
  say(`${broken.length} breaches`);
  for (const limit of new Set(broken.map((one) => one.limit))) {
    say(`  ${limit}: ${broken.filter((one) => one.limit === limit).length}`);
  }
  return broken.length;
}

if (isMainThread) {
  const people = Number(process.argv[2] ?? 10_000);
  const from = Number(process.argv[3] ?? 0);
  const began = performance.now();
  const halves = await Promise.all(
    Array.from({ length: shares }, (_, share) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { people, from, share } });
      return new Promise<ReturnType<typeof live>>((done, failed) => worker.on('message', done).on('error', failed));
    }),
  );
  process.exitCode = tell(halves.flat(), (performance.now() - began) / 1000) > 0 ? 1 : 0;
} else {
  const { people, from, share } = workerData as Record<'people' | 'from' | 'share', number>;
  parentPort?.postMessage(live(people, from, share));
}
