import './nudge-styles.ts';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import { Mark } from './mark.tsx';
import { useUntouched } from './use-untouched.ts';

/** How long a last line stands when nobody touches it. */
const goneAfterMs = 6_000;

export interface AfterAct {
  readonly label: string;
  run(): void;
}

interface NudgeAfterProps {
  /** What was done, in one sentence. */
  readonly line: string;
  /** At most two small things she can still do. */
  readonly acts: readonly AfterAct[];
  /** The keyboard was in the card that this line stands for; so it stays in reach, and the line stays while it is here. */
  readonly takesFocus?: boolean;
  /** Six seconds have passed untouched, or she pressed Esc. */
  onGone(): void;
}

/** The card folded to one sentence, with the way back. */
export function NudgeAfter({ line, acts, takesFocus = false, onGone }: NudgeAfterProps) {
  const after = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) after.current?.focus();
  }, [takesFocus]);
  useUntouched(after, goneAfterMs, onGone);
  return (
    <section
      ref={after}
      class="nudge-after"
      tabIndex={-1}
      aria-label={t('cardRegion')}
      onKeyDown={(event) => event.key === 'Escape' && event.isTrusted && onGone()}
    >
      <Mark size={18} />
      <p>{line}</p>
      {acts.map((act) => (
        <button key={act.label} type="button" class="nudge-link nudge-act" onClick={() => act.run()}>
          {act.label}
        </button>
      ))}
    </section>
  );
}
