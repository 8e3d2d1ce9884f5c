import { useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import { NameField } from './name-field.tsx';
import { isComplete, type PersonTyped, typedFrom } from './person-typed.ts';
import { ReachApps, ReachField } from './reach-field.tsx';

interface Props {
  readonly countries: readonly string[];
  /** Ticked beforehand only where the question was for someone to write to at an odd hour. */
  readonly alsoUp: boolean;
  readonly button: string;
  readonly onKeep: (typed: PersonTyped) => void;
}

/** The smallest way to add somebody: two boxes and done. */
export function FirstPerson({ countries, alsoUp, button, onKeep }: Props) {
  const [typed, setTyped] = useState<PersonTyped>({ ...typedFrom(undefined, undefined), alsoUp });
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState(false);
  const way = typed.reach[0] ?? { text: '', app: undefined };
  const change = (part: Partial<PersonTyped>) => setTyped((now) => ({ ...now, ...part }));

  function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    setLeft(true);
    if (isComplete(typed)) onKeep(typed);
  }

  return (
    <form class="first" noValidate onSubmit={submit}>
      <div class="first-fields">
        <NameField
          labelHidden
          value={typed.name}
          missing={tried && !isComplete(typed)}
          onChange={(name) => change({ name })}
        />
        <ReachField
          labelHidden
          label={t('peopleReachFirst')}
          value={way}
          countries={countries}
          left={left}
          onLeave={() => setLeft(true)}
          onChange={(next) => change({ reach: [next] })}
        />
        <button type="submit" class="button button-main">
          {button}
        </button>
      </div>
      <ReachApps value={way} countries={countries} onChange={(next) => change({ reach: [next] })} />
      <label class="check">
        <input
          class="tick"
          type="checkbox"
          checked={typed.alsoUp}
          onChange={(event) => change({ alsoUp: event.currentTarget.checked })}
        />
        {t('peopleNightAlsoUp')}
      </label>
    </form>
  );
}
