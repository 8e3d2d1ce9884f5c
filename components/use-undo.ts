import { useCallback, useState } from 'preact/hooks';

export interface Undo {
  /** What was done, in one sentence. */
  readonly deed: string;
  /** What the way back is called; "Bring back" when left out. */
  readonly word?: string;
  readonly back: () => Promise<unknown>;
}

/** The last thing that can be undone; a new one takes its place. */
export function useUndo() {
  const [undo, setUndo] = useState<Undo>();
  const forget = useCallback(() => setUndo(undefined), []);
  const goBack = useCallback(() => {
    void undo?.back();
    setUndo(undefined);
  }, [undo]);
  return { deed: undo?.deed, word: undo?.word, offer: setUndo, goBack, forget };
}
