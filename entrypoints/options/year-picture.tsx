import { FriendFace } from '../../components/friend-face.tsx';
import type { Friend } from '../../utils/friends/friend.ts';
import type { SeasonRun, YearOfPerson } from '../../utils/friends/year-in-touch.ts';
import { t } from '../../utils/i18n/t.ts';
import { monthWord, seasonWord } from './year-words.ts';

interface Props {
  /** In her own order, the same as `year`. */
  readonly people: readonly Friend[];
  readonly year: readonly YearOfPerson[];
  readonly runs: readonly SeasonRun[];
}

/** A season that stands at both ends is named once, where it has room: four words over twelve months. */
function isNamed(run: SeasonRun, runs: readonly SeasonRun[]): boolean {
  const same = runs.filter(({ season }) => season === run.season);
  return same.every((other) => other === run || other.months.length < run.months.length);
}

/** A dotted thread for each person, a stitch above it for a word of hers and one below for a word of theirs. */
export function YearPicture({ people, year, runs }: Props) {
  const begins = new Set(runs.slice(1).flatMap(({ months }) => months.slice(0, 1)));
  const months = runs.flatMap((run) => run.months);
  const place = (index: number) => (begins.has(months[index] as (typeof months)[number]) ? ' year-turn' : '');
  return (
    <div class="year-picture" role="img" aria-label={t('yearPicture')}>
      <div class="year-row year-head">
        <div class="year-months">
          {runs.some(({ season }) => season) &&
            runs.map((run, index) => (
              <span class={`year-season serif year-span-${run.months.length}`} key={index}>
                {run.season && isNamed(run, runs) ? seasonWord(run.season) : ''}
              </span>
            ))}
          {months.map((month, index) => (
            <span class={`year-month${place(index)}`} key={index}>
              <span class="year-short">{monthWord(month, 'short')}</span>
              <span class="year-narrow">{monthWord(month, 'narrow')}</span>
            </span>
          ))}
        </div>
      </div>
      {people.map((friend, row) => (
        <div class="year-row" key={friend.id}>
          <span class="year-who">
            <FriendFace friend={friend} people={people} size={28} />
            <bdi class="year-name">{friend.name}</bdi>
          </span>
          <div class="year-months year-thread">
            {year[row]?.touches.map((touch, index) => (
              <span class={`year-cell year-${touch}${place(index)}`} key={index} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
