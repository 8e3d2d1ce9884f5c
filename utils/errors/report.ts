/** One kind of browser noise: what happened, and how the browsers say it. */
interface Noise {
  readonly what: string;
  readonly says: RegExp;
}

/**
 * Errors that come with tabs closing, extensions being updated and workers dying. Nothing is broken and nobody can act
 * on them. Chromium and Firefox word them differently; a new wording is a new row.
 */
export const noise: readonly Noise[] = [
  { what: 'nobody listens at the other end', says: /receiving end does not exist/i },
  { what: 'the other end went away', says: /message (port|channel) (is )?closed|disconnected port/i },
  { what: 'the answer never came', says: /promised response from onMessage listener went out of scope/i },
  { what: 'the process of the other end is gone', says: /actor .+ destroyed before query/i },
  { what: 'the extension was updated or removed', says: /extension context (was )?invalidated/i },
  { what: 'the tab is gone', says: /\b(no tab with id|invalid tab id|tab was (closed|discarded))\b/i },
  { what: 'the frame is gone', says: /\bframe (with id \d+ )?was removed|\bno frame with id\b/i },
  { what: 'the document is gone', says: /can't access dead object/i },
  { what: 'the page is out of reach', says: /cannot access (a chrome:|contents of)|missing host permission/i },
  { what: 'an error page stands there', says: /\bis showing error page\b/i },
  { what: 'a policy or the browser forbids it', says: /cannot be scripted due to an ExtensionsSettings policy/i },
  { what: 'the worker is being restarted', says: /^(Error: )?No SW\b/ },
  { what: 'a layout loop the browser ended by itself', says: /\bResizeObserver loop\b/i },
];

/** The sentence in an error, whatever was thrown. */
function words(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null || !('message' in error)) return '';
  return typeof error.message === 'string' ? error.message : '';
}

/** Whether this is one of the browser's own noises, which need no answer. Anything unknown is not noise. */
export function isNoise(error: unknown): boolean {
  const said = words(error);
  return said !== '' && noise.some((row) => row.says.test(said));
}

/**
 * The end of the road for an error that nobody expected, `when` in words ("while the card was placed"). Nothing is sent
 * or kept anywhere. In development it reaches the browser's own error list; in a release it is silent. Never throws.
 */
export function report(error: unknown, when: string): void {
  if (!import.meta.env?.DEV || isNoise(error)) return;
  globalThis.reportError?.(new Error(`Unexpected ${when}`, { cause: error }));
}
