import { useEffect, useState } from 'preact/hooks';

/** False, then true once `waiting` has held for so many milliseconds: what is quick shows nothing at all. */
export function useAfter(waiting: boolean, ms: number): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    setOver(false);
    if (!waiting) return;
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [waiting, ms]);
  return waiting && over;
}
