import * as z from 'zod/mini';
import { channelTypes } from './friend.ts';

/** One reach-out: with whom, when, how. Never what was said. */
export const connectionSchema = z.object({
  id: z.string(),
  friendId: z.string(),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  how: z.enum(channelTypes),
});
export type Connection = z.infer<typeof connectionSchema>;
