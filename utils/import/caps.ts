/** The caps of promise P24; they are counted while the file streams by, so that nothing large is ever held. */
export const caps = {
  /** Of the whole file, in bytes. */
  bytes: 50 * 1024 * 1024,
  /** Records, read or not. */
  records: 20_000,
  /** One line, unfolded, in bytes; a longer one is cut, and said to be if it mattered. */
  line: 64 * 1024,
  /** Cards within cards. */
  depth: 8,
  /** Lines of one card that are kept; of the others only their number is known. */
  linesOfOneCard: 400,
  /** Ways to reach one person (the schema of a friend holds no more). */
  ways: 20,
} as const;

/** So many bytes are read at a time: a few milliseconds' work, after which the page may draw, or stop it. */
export const sliceSize = 4 * 1024;
