import { useCallback, useState } from 'preact/hooks';
import type { Result } from '../utils/errors/result.ts';
import type { TroubleSaid } from './trouble.tsx';

/**
 * Runs changes to what is stored, one at a time as they come: gives what was kept, or `undefined` and remembers why it
 * was not, for the line beside the control.
 */
export function useKept() {
  const [notKept, setNotKept] = useState<TroubleSaid>();
  const keep = useCallback(async <T>(change: Promise<Result<T>>): Promise<T | undefined> => {
    const result = await change;
    setNotKept(result.ok ? undefined : result.error);
    return result.ok ? result.value : undefined;
  }, []);
  return { notKept, keep };
}
