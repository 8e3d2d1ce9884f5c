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
  { what: 'the other end went away', says: /message (port|channel) (is )?closed|disconnected port|port closed/i },
  { what: 'the answer never came', says: /promised response from onMessage listener went out of scope/i },
  { what: 'the extension was updated or removed', says: /extension context (was )?invalidated|context invalidated/i },
  { what: 'the tab is gone', says: /no tab with id|invalid tab id|tab was closed|no such tab/i },
  {
    what: 'the frame is gone',
    says: /frame (with id \d+ )?(was removed|is not available|not found)|no frame with id/i,
  },
  { what: 'the document is gone', says: /document (is )?(not active|unloaded)|page.*back.?forward cache/i },
  { what: 'the page is out of reach', says: /cannot access (a chrome|contents of|this page)|missing host permission/i },
  { what: 'an error page stands there', says: /showing error page|cannot be scripted due to an extensions? settings/i },
  {
    what: 'the worker is being restarted',
    says: /no SW|service worker (was )?(stopped|terminated)|actor .* destroyed/i,
  },
  { what: 'a layout loop the browser ended by itself', says: /ResizeObserver loop/i },
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
