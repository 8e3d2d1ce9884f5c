import './nudge-styles.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  /** At most three small things she can still do. */
  readonly acts: readonly AfterAct[];
  /** The keyboard was in the card that this line stands for; so it stays in reach, and the line stays while it is here. */
  readonly takesFocus?: boolean;
  /** Six seconds have passed untouched, or she pressed Esc. */
  onGone(): void;
  /**
   * Something she asked for follows when the line goes: then it goes even from under a resting hand, and Esc is not
   * "go on" but this, the way back.
   */
  onBack?: (() => void) | undefined;
}

/** The card folded to one sentence, with the way back. */
export function NudgeAfter({ line, acts, takesFocus = false, onGone, onBack }: NudgeAfterProps) {
  const after = useRef<HTMLElement>(null);
  // In the same breath as the words change: a key pressed at once, Esc above all, must still find the line.
  useLayoutEffect(() => {
    if (takesFocus) after.current?.focus();
    // A new line has new acts; the one that was pressed is gone, and the keyboard with it.
  }, [takesFocus, line]);
  useUntouched(after, goneAfterMs, onGone, onBack ? 'movement' : 'presence');
  return (
    <section
      ref={after}
      class={`nudge-after${acts.length > 2 ? ' nudge-after-three' : ''}${onBack ? ' nudge-after-back' : ''}`}
      tabIndex={-1}
      aria-label={t('cardRegion')}
      onKeyDown={(event) => event.key === 'Escape' && event.isTrusted && (onBack ?? onGone)()}
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
