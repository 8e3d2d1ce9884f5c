import type { Topic } from '../recognise/label.ts';

/** Topics whose bare name on a disk would tell something she may not want told. */
const sensitive: ReadonlySet<Topic> = new Set<Topic>([
  'loss',
  'ppd',
  'mood',
  'fertility',
  'childmh',
  'childill',
  'partner',
  'same-sex',
  'loneliness',
]);

/** The word under which "not about this" is kept: the topic, or one shared word for all the sensitive ones. */
export function notThisWord(topic: Topic): string {
  return sensitive.has(topic) ? 'heavier things' : topic;
}
