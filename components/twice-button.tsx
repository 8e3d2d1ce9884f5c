import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What the button says after the first press; its box stays where and as large as it was. */
  readonly again: string;
  readonly class: string;
  readonly onSure: () => void;
}

/** A double click is one press. */
const apart = 500;

/**
 * For the few deeds that nothing undoes: a second press on the same spot, half a second after the first at the soonest.
 * No question, no dialog; going elsewhere takes the first press back.
 */
export function TwiceButton({ label, again, class: className, onSure }: Props) {
  const [asked, setAsked] = useState(false);
  const first = useRef(0);

  function press() {
    const now = performance.now();
    if (!asked) {
      first.current = now;
      setAsked(true);
    } else if (now - first.current >= apart) {
      setAsked(false);
      onSure();
    }
  }

  return (
    <button
      type="button"
      class={`twice ${className}`}
      onClick={press}
      onBlur={() => setAsked(false)}
      onKeyDown={(event) => event.key === 'Escape' && setAsked(false)}
    >
      <span class="twice-words" aria-hidden={asked} data-hidden={asked ? '' : undefined}>
        {label}
      </span>
      <span class="twice-words" aria-hidden={!asked} data-hidden={asked ? undefined : ''} aria-live="polite">
        {again}
      </span>
    </button>
  );
}
