import type { Friend } from '../../utils/friends/friend.ts';
import type { SeasonRun, Touch, YearOfPerson } from '../../utils/friends/year-in-touch.ts';
import { t } from '../../utils/i18n/t.ts';
import { monthWord, runWords, touchWords } from './year-words.ts';

interface Props {
  readonly id: string;
  readonly people: readonly Friend[];
  readonly year: readonly YearOfPerson[];
  readonly runs: readonly SeasonRun[];
}

/** The same words as the picture, as a table: a row for each person, a column for each season, the months in words. */
export function YearTable({ id, people, year, runs }: Props) {
  const starts = runs.map((_, index) => runs.slice(0, index).reduce((sum, { months }) => sum + months.length, 0));
  const lines = (touches: readonly Touch[], run: SeasonRun, start: number) =>
    run.months.flatMap((month, index) => {
      const touch = touches[start + index];
      return touch === undefined || touch === 'none'
        ? []
        : [t('yearMonthSays', monthWord(month), t(touchWords[touch]))];
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is wider than the page, so the keyboard must reach it
    <section class="year-table" id={id} aria-label={t('yearTable')} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{t('yearTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('yearWho')}</th>
            {runs.map((run, index) => (
              <th scope="col" key={index}>
                {runWords(run)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((friend, row) => (
            <tr key={friend.id}>
              <th scope="row">
                <bdi>{friend.name}</bdi>
              </th>
              {runs.map((run, index) => (
                <td key={index}>
                  {lines(year[row]?.touches ?? [], run, starts[index] ?? 0).map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
