import { useEffect, useState } from 'preact/hooks';

/** The time now, in ms since 1970, brought up to date each minute while the page is open. */
export function useClock(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
