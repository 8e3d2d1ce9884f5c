/** Small everyday wins, wry and warm, in our own words; for any child's age and whoever looks after it. Short: they go on a medal. */
export const wins: readonly string[] = [
  'Everybody wore shoes. Two each.',
  'Left the house before it was time to come back.',
  'Drank it while it was warm.',
  'Survived the supermarket.',
  'Passed the sweets aisle with dignity.',
  'Found the other glove.',
  'Said no and lived.',
  'Said yes to myself, once.',
  'A vegetable was licked.',
  'Bedtime ended on the day it began.',
  'Nobody cried at the shoe shop. Not even me.',
  'Apologised to a small person and meant it.',
  'Washed it, dried it, put it away. All three.',
  'Answered the same question with the same smile.',
  'Sat down.',
  'Read the long one to the end, with voices.',
  'Asked for help, out loud.',
  'Got the splinter out.',
  'Made a dinner that somebody ate.',
  'Toast counts as dinner.',
  'Kept my temper. It was in my pocket all along.',
  'Lost my temper and found it again.',
  'Signed the form before it was due.',
  'Remembered the library books.',
  'Cut the toast the right way round.',
  'Let the floor be.',
  'Went out with yoghurt on and didn’t mind.',
  'Sang the song again.',
  'Stood in the rain for a snail.',
  'Had a shower with the door shut.',
  'Sent the message I’d been meaning to send.',
  'Laughed instead.',
  'Took the bus with everything and everyone.',
  'Put the phone down and did the puzzle.',
  'Did the school run in one piece.',
  'Cancelled something and rested.',
  'Built the tower. Let it fall.',
  'Got through the appointment.',
  'Loved them when they were at their loudest.',
  'Began again after lunch.',
];

/** So many at a time. */
export const winsAtATime = 5;

/** Some of them to choose from; `turn` (a whole number from 0) moves on through all of them before one comes back. */
export function someWins(turn: number): readonly string[] {
  const start = (turn * winsAtATime) % wins.length;
  return wins.slice(start, start + winsAtATime);
}
