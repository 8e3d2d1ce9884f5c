import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * Something outside the page that is read and can change (a permission, a waiting suggestion): read at once, after each
 * change and when the page is looked at again. `undefined` until the first answer. Both functions must stay the same.
 */
export function useOutside<T>(read: () => Promise<T>, onChanged: (changed: () => void) => () => void) {
  const [value, setValue] = useState<T>();
  const again = useCallback(() => {
    read().then(setValue, () => {});
  }, [read]);
  useEffect(() => {
    again();
    const stop = onChanged(again);
    addEventListener('focus', again);
    return () => {
      stop();
      removeEventListener('focus', again);
    };
  }, [again, onChanged]);
  return [value, again] as const;
}
