import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';

interface Props {
  /** What was done, in one sentence. */
  readonly deed: string;
  /** What the way back is called; "Bring back" when left out. */
  readonly word?: string | undefined;
  readonly onUndo: () => void;
  /** After ten seconds in which nobody pointed at the line or stood on it. */
  readonly onGone: () => void;
}

/** Undo instead of asking: the deed, and the way back for ten seconds. */
export function UndoLine({ deed, word, onUndo, onGone }: Props) {
  const [held, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  const button = useRef<HTMLButtonElement>(null);
  const caught = useRef(false);
  // The row she stood on is gone: the way back is where she can go on from. Once, and only when she stands nowhere.
  useEffect(() => {
    if (caught.current || document.activeElement !== document.body) return;
    caught.current = true;
    button.current?.focus();
  });
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => gone.current(), 10_000);
    return () => clearTimeout(timer);
  }, [held, deed]);
  return (
    <div
      class="undo"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span role="status">{deed}</span>
      <button ref={button} type="button" class="link link-act" onClick={onUndo}>
        {word ?? t('peopleBringBack')}
      </button>
    </div>
  );
}
