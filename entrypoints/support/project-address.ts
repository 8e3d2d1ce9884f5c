/**
 * PROJECT CONSTANT, to be set before release: where "Tell us one is wrong" writes to. The domain is reserved for examples
 * and receives nothing.
 */
const projectAddress = 'hello@mum-posse.example';

/** A mail in her own program, with this subject and nothing else in it. Opening it sends nothing. */
export function mailLink(subject: string): string {
  return `mailto:${projectAddress}?subject=${encodeURIComponent(subject)}`;
}
