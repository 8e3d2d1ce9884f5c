import { useEffect, useState } from 'preact/hooks';

/** What fills the first screen and a little more, and what a later moment can draw without standing still. */
const first = 14;
const each = 60;

/**
 * A long list, drawn a slice at a time, so that the page answers her at once: gives the rows to draw now, and the next
 * ones right after the page had time for her, until all of them are there.
 */
export function useInSlices<T>(rows: readonly T[]): readonly T[] {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= rows.length) return;
    const timer = setTimeout(() => setDrawn(drawn + each), 30);
    return () => clearTimeout(timer);
  }, [drawn, rows.length]);
  return rows.length <= drawn ? rows : rows.slice(0, drawn);
}
