import { useId } from 'preact/hooks';
import { RadioChips } from '../../components/chips.tsx';
import { t } from '../../utils/i18n/t.ts';
import { isThere, type Proposal } from '../../utils/import/proposals.ts';
import { remarksOn, whatIsKnown } from './bring-words.ts';

/** Brought as somebody new, or added to the one on her list. */
export type BroughtAs = 'new' | 'more';

interface Props {
  readonly proposal: Proposal;
  readonly country: string | undefined;
  /** Nothing: not ticked. */
  readonly chosen: BroughtAs | undefined;
  readonly onChoose: (as: BroughtAs | undefined) => void;
}

/** What a tick means at first: what the file knows more goes to the one who is there already. */
export function firstMeaning({ match }: Proposal): BroughtAs {
  return match && match.adds.length > 0 ? 'more' : 'new';
}

/** One person of the file: name, what would be kept, what is odd; a tick unless there is nothing to bring. */
export function BringRow({ proposal, country, chosen, onChoose }: Props) {
  const id = useId();
  const known = whatIsKnown(proposal, country);
  const remarks = remarksOn(proposal);
  const { match } = proposal;
  const words = (
    <span class="bring-words">
      <bdi class="bring-name">{proposal.name}</bdi>
      {known !== '' && (
        <>
          <span class="visually-hidden">. </span>
          <bdi class="says">{known}</bdi>
        </>
      )}
    </span>
  );
  if (isThere(proposal)) {
    return (
      <li class="bring-row">
        <div class="bring-there">{words}</div>
        <p class="says bring-says">{t('bringThere')}</p>
      </li>
    );
  }
  return (
    <li class="bring-row">
      <label class="check bring-check">
        <input
          class="tick"
          type="checkbox"
          checked={chosen !== undefined}
          aria-describedby={remarks.length > 0 ? id : undefined}
          onChange={(event) => onChoose(event.currentTarget.checked ? firstMeaning(proposal) : undefined)}
        />
        {words}
      </label>
      <div class="bring-says" id={id}>
        {remarks.map((remark) => (
          <p class="says" key={remark}>
            {remark}
          </p>
        ))}
      </div>
      {chosen && match && match.adds.length > 0 && (
        <div class="bring-says">
          <RadioChips
            legend={t('bringAs', proposal.name)}
            options={[
              { value: 'more', label: t('bringAsThem', match.name) },
              { value: 'new', label: t('bringAsNew') },
            ]}
            value={chosen}
            onChange={onChoose}
          />
        </div>
      )}
    </li>
  );
}
