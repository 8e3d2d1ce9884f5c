import { useId, useState } from 'preact/hooks';
import { CheckChip, ChipGroup, RadioChips } from '../../components/chips.tsx';
import type { Friend } from '../../utils/friends/friend.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { isWallTime, type MeetUp } from '../../utils/village/meet-up.ts';

/** What stands in the fields. */
export interface MeetUpTyped {
  readonly meetUp: MeetUp;
  /** Ids of her people. */
  readonly who: readonly string[];
  /** This time is her drop-off time, and may be kept. */
  readonly remember: boolean;
}

interface Props {
  readonly typed: MeetUpTyped;
  readonly people: readonly Friend[];
  /** The time she had kept; nothing to tick where it is the same. */
  readonly dropOff: string | undefined;
  readonly onChange: (typed: MeetUpTyped) => void;
  readonly onMake: () => void;
}

const lengths: Readonly<Record<string, MessageKey>> = {
  30: 'villageLong30',
  60: 'villageLong60',
  120: 'villageLong120',
};

/** When, for how long, where, how often, who. Everything but the time may be left as it is. */
export function MeetUpForm({ typed, people, dropOff, onChange, onMake }: Props) {
  const { meetUp, who, remember } = typed;
  const [tried, setTried] = useState(false);
  const id = useId();
  const wrong = tried && !isWallTime(meetUp);
  const change = (part: Partial<MeetUp>) => onChange({ ...typed, meetUp: { ...meetUp, ...part } });
  const field = (name: 'day' | 'time', label: MessageKey) => (
    <div class="field">
      <label class="label" for={`${id}-${name}`}>
        {t(label)}
      </label>
      <input
        class={wrong ? 'box box-wrong' : 'box'}
        id={`${id}-${name}`}
        type={name === 'day' ? 'date' : 'time'}
        value={meetUp[name]}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </div>
  );

  function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    if (isWallTime(meetUp)) onMake();
  }

  return (
    <form class="form-grid on-bg" noValidate onSubmit={submit}>
      <div class="stack-small">
        <div class="side-by-side">
          {field('day', 'villageDay')}
          {field('time', 'villageTime')}
        </div>
        <p class="wrong" id={`${id}-wrong`} aria-live="polite">
          {wrong ? t('villageWhenWrong') : ''}
        </p>
        {meetUp.kind === 'walk' && meetUp.time !== dropOff && (
          <label class="check">
            <input
              class="tick"
              type="checkbox"
              checked={remember}
              onChange={(event) => onChange({ ...typed, remember: event.currentTarget.checked })}
            />
            {t('villageDropOff')}
          </label>
        )}
      </div>
      <RadioChips
        legend={t('villageLong')}
        options={Object.entries(lengths).map(([value, label]) => ({ value, label: t(label) }))}
        value={String(meetUp.minutes)}
        onChange={(minutes) => change({ minutes: Number(minutes) })}
      />
      <div class="field">
        <label class="label" for={`${id}-where`}>
          {t('villageWhere')}
        </label>
        <input
          class="box"
          id={`${id}-where`}
          dir="auto"
          autocomplete="off"
          maxLength={120}
          placeholder={t('villageWhereHint')}
          value={meetUp.where}
          onInput={(event) => change({ where: event.currentTarget.value })}
        />
      </div>
      <div class="stack-small">
        <RadioChips
          legend={t('villageRepeat')}
          options={[
            { value: 'once', label: t('villageRepeatOnce') },
            { value: 'weekly', label: t('villageRepeatWeekly') },
          ]}
          value={meetUp.weekly ? 'weekly' : 'once'}
          onChange={(often) => change({ weekly: often === 'weekly' })}
        />
        {meetUp.weekly && <p class="says">{t('villageRepeatSays')}</p>}
      </div>
      {people.length === 0 ? (
        <p class="says">{t('villageNobodyYet')}</p>
      ) : (
        <ChipGroup legend={t('villageWho')}>
          {people.map((friend) => (
            <CheckChip
              key={friend.id}
              label={friend.name}
              checked={who.includes(friend.id)}
              onChange={(on) =>
                onChange({ ...typed, who: on ? [...who, friend.id] : who.filter((one) => one !== friend.id) })
              }
            />
          ))}
        </ChipGroup>
      )}
      <div>
        <button type="submit" class="button button-main">
          {t('villageMake')}
        </button>
      </div>
    </form>
  );
}
