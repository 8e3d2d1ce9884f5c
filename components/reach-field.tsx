import { useId, useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import { afterPress } from './after-press.ts';
import { channelLearns, channelName } from './channel-words.ts';
import { RadioChips } from './chips.tsx';
import type { ReachTyped } from './person-typed.ts';
import { readReach } from './read-reach.ts';

interface Props {
  readonly label: string;
  readonly value: ReachTyped;
  readonly countries: readonly string[];
  /** Sentences come after she has left the field once, not while she types. */
  readonly left: boolean;
  readonly labelHidden?: boolean;
  readonly onLeave: () => void;
  readonly onChange: (value: ReachTyped) => void;
}

/** One line for a number, an address, a name or a link. */
export function ReachField({ label, value, countries, left, labelHidden = false, onLeave, onChange }: Props) {
  const id = useId();
  const trouble = left ? readReach(value.text, value.app, countries).trouble : undefined;
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={trouble ? 'box box-wrong' : 'box'}
        dir="auto"
        value={value.text}
        maxLength={500}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('peopleReachHint')}
        aria-describedby={`${id}-says`}
        onInput={(event) => onChange({ ...value, text: event.currentTarget.value })}
        onBlur={() => afterPress(onLeave)}
      />
      <p class="wrong" id={`${id}-says`} aria-live="polite">
        {trouble ? t(trouble) : ''}
      </p>
    </div>
  );
}

interface AppsProps extends Pick<Props, 'value' | 'countries' | 'onChange'> {
  /** It was kept before: the choice is folded away behind a word until she wants another one. */
  readonly settled?: boolean;
}

/** Which app a number or an address belongs to, where there is a choice, and what that app learns when it opens. */
export function ReachApps({ value, countries, settled = false, onChange }: AppsProps) {
  const [folded, setFolded] = useState(settled);
  const { apps, channel, trouble } = readReach(value.text, value.app, countries);
  if (value.text.trim() === '') return null;
  const choice = apps.length > 1;
  return (
    <div class="reach-apps">
      {choice && !folded && (
        <RadioChips
          legend={t('channelWhich')}
          options={apps.map((app) => ({ value: app, label: channelName(app) }))}
          value={channel.type}
          onChange={(app) => onChange({ ...value, app })}
        />
      )}
      {trouble === undefined && (
        <p class="says">
          {folded && choice && `${t('peopleReachedBy', channelName(channel.type))}. `}
          {channelLearns(channel.type)}{' '}
          {folded && choice && (
            <button type="button" class="link" onClick={() => setFolded(false)}>
              {t('channelAnother')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
