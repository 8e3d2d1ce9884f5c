import './year.css';
import { useId, useState } from 'preact/hooks';
import { here } from '../../components/here.ts';
import { StillShapes } from '../../components/still-shapes.tsx';
import { Trouble } from '../../components/trouble.tsx';
import { useClock } from '../../components/use-clock.ts';
import { useLive } from '../../components/use-live.ts';
import { bySeason, lastTwelveMonths, yearInTouch } from '../../utils/friends/year-in-touch.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { readWordsForPages } from '../../utils/storage/page-memory.ts';
import { YearPicture } from './year-picture.tsx';
import { YearTable } from './year-table.tsx';
import { touchWords } from './year-words.ts';

const { timeZone } = here();
/** A little more than twelve months. */
const farEnough = 400 * 86_400_000;

/** Who, how lately, in which season: whether they were in touch in a month, never how often. */
export function YearPage({ memory }: { memory: Memory }) {
  const now = useClock();
  const words = useLive(() => readWordsForPages(Date.now() - farEnough), ['connections']);
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const people = memory.friends.filter((friend) => !friend.archived);

  if (people.length === 0) {
    return (
      <>
        <p class="page-says">{t('yearNobody')}</p>
        <a class="link link-act" href="#people">
          {t('peopleTitle')}
        </a>
      </>
    );
  }
  if (words.state === 'loading') return <StillShapes />;
  if (words.state === 'failed') return <Trouble error={words.error} onAgain={words.again} />;

  const months = lastTwelveMonths(now, timeZone);
  const runs = bySeason(months, timeZone);
  const year = yearInTouch(people, words.value, now, timeZone);
  const drawn = { people, year, runs };
  return (
    <>
      <p class="page-says">{t('yearSays')}</p>
      <section class="panel year">
        <YearPicture {...drawn} />
        <div class="year-foot">
          {(['you', 'they', 'both'] as const).map((touch) => (
            <span class="year-key" key={touch}>
              <span class={`year-cell year-${touch}`} aria-hidden="true" />
              {t(touchWords[touch])}
            </span>
          ))}
          <button
            type="button"
            class="link link-alone year-read"
            aria-expanded={asTable}
            aria-controls={id}
            onClick={() => setAsTable(!asTable)}
          >
            {t('yearRead')}
          </button>
        </div>
        {asTable && <YearTable id={id} {...drawn} />}
      </section>
    </>
  );
}
