import type { Result } from '../../utils/errors/result.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import type { Memory } from '../../utils/storage/memory.ts';

/** What every part of the page is given. */
export interface PartProps {
  readonly memory: Memory;
  /** Her people, without those put away for good. */
  readonly people: readonly Friend[];
  readonly timeZone: string;
  /** Does one change: gives what was kept, or nothing, and then the page says why. */
  readonly keep: <T>(change: Promise<Result<T>>) => Promise<T | undefined>;
  /** A draft fills the page, or no longer. */
  readonly onWhole: (whole: boolean) => void;
}
