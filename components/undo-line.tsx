import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';

interface Props {
  /** What was done, in one sentence. */
  readonly deed: string;
  readonly onUndo: () => void;
  /** After ten seconds in which nobody pointed at the line or stood on it. */
  readonly onGone: () => void;
}

/** Undo instead of asking: the deed, and the way back for ten seconds. */
export function UndoLine({ deed, onUndo, onGone }: Props) {
  const [held, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
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
      <button type="button" class="link link-act" onClick={onUndo}>
        {t('peopleBringBack')}
      </button>
    </div>
  );
}
