/**
 * Whether two addresses of one site are the same part of it: from one short video to the next, from one page of a list to
 * the next. Going from the posts to the messages is not.
 */
export function isSamePart(one: string, other: string): boolean {
  return partOf(one) === partOf(other);
}

/** The first step of the path; whoever made a video is no part. */
function partOf(address: string): string | undefined {
  return new URL(address).pathname.split('/')[1]?.replace(/^@.+/, '@');
}
