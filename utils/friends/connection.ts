import * as z from 'zod/mini';
import { channelTypes } from './friend.ts';

/** One word between her and somebody: with whom, when, how. Never what was said. */
export const connectionSchema = z.object({
  id: z.string(),
  friendId: z.string(),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  /** `copy` where she did not say by which way. */
  how: z.enum(channelTypes),
  /** They wrote to her. Absent: she wrote; every record of the time before this field was hers. */
  from: z.optional(z.literal('them')),
});
export type Connection = z.infer<typeof connectionSchema>;

/** True for a word of hers: only those say when somebody was last written to. */
export function isHers({ from }: Pick<Connection, 'from'>): boolean {
  return from === undefined;
}
