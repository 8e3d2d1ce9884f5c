import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FindBox } from '../../components/find-box.tsx';
import type { Friend } from '../../utils/friends/friend.ts';
import { namesMatching } from '../../utils/friends/names-matching.ts';
import { t } from '../../utils/i18n/t.ts';
import type { FoundPerson } from '../../utils/import/person.ts';
import { type Proposal, proposalsFor } from '../../utils/import/proposals.ts';
import { BringRow, type BroughtAs } from './bring-row.tsx';

/** Somebody she ticked. */
export interface Ticked {
  readonly proposal: Proposal;
  readonly as: BroughtAs;
}

interface Props {
  readonly people: readonly FoundPerson[];
  readonly friends: readonly Friend[];
  readonly country: string | undefined;
  readonly onBring: (ticked: readonly Ticked[]) => void;
  readonly onLeave: () => void;
}

/** So many rows at first, and as many again each time she asks: a page of ten thousand is no list. */
const shownAtOnce = 50;

/** The people of the file, nobody ticked. */
export function BringList({ people, friends, country, onBring, onLeave }: Props) {
  const proposals = useMemo(() => proposalsFor(people, friends), [people, friends]);
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const [chosen, setChosen] = useState<ReadonlyMap<number, BroughtAs>>(new Map());
  const [asked, setAsked] = useState(false);
  const found = useMemo(() => namesMatching(proposals, wanted), [proposals, wanted]);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const nextRow = useRef<number>(undefined);
  const ticked = proposals.flatMap((proposal) => {
    const as = chosen.get(proposal.from);
    return as ? [{ proposal, as }] : [];
  });

  // What she stood on is gone: the file is read now.
  useEffect(() => title.current?.focus(), []);
  // "Show more" moves down as the list grows: she goes on with the first row that is new.
  useEffect(() => {
    const index = nextRow.current;
    nextRow.current = undefined;
    if (index !== undefined) list.current?.children[index]?.querySelector('input')?.focus();
  }, [shown]);

  function choose(proposal: Proposal, as: BroughtAs | undefined) {
    const next = new Map(chosen);
    if (as) next.set(proposal.from, as);
    else next.delete(proposal.from);
    setChosen(next);
  }

  function find(text: string) {
    setWanted(text);
    setShown(shownAtOnce);
  }

  function showMore() {
    nextRow.current = shown;
    setShown(shown + shownAtOnce);
  }

  function submit(event: Event) {
    event.preventDefault();
    setAsked(true);
    if (ticked.length > 0) onBring(ticked);
  }

  return (
    <form class="bring-list on-bg" onSubmit={submit}>
      <h2 class="section-title serif" tabIndex={-1} ref={title}>
        {t('bringWhom')}
      </h2>
      <p class="says">{t('bringNobodyTicked')}</p>
      <FindBox label={t('bringFind')} wanted={wanted} boxClass="bring-find" onWanted={find} />
      <ul ref={list}>
        {found.slice(0, shown).map((proposal) => (
          <BringRow
            key={proposal.from}
            proposal={proposal}
            country={country}
            chosen={chosen.get(proposal.from)}
            onChoose={(as) => choose(proposal, as)}
          />
        ))}
      </ul>
      <p class="says" role="status">
        {found.length === 0 ? t('peopleNobodyByThatName') : ''}
      </p>
      {found.length > shown && (
        <button type="button" class="button button-small" onClick={showMore}>
          {t('bringMore')}
        </button>
      )}
      <div class="form-end bring-end">
        <button type="submit" class="button button-main">
          {t('bringThem')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('peopleLeave')}
        </button>
        <p class="says" role="status">
          {asked && ticked.length === 0 ? t('bringTickFirst') : ''}
        </p>
      </div>
    </form>
  );
}
