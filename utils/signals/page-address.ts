/** An address as far as a long scroll asks about it. */
export interface AddressParts {
  /** Lower case, as the browser writes it. */
  readonly host: string;
  /** Lower case, percent-decoded, without doubled slashes or one at its end; `/` for the front page. */
  readonly path: string;
  readonly steps: readonly string[];
  /** With its question mark, as it stands; empty when there is none. */
  readonly query: string;
}

/** Nothing that tells one page from another lies further behind. */
const longestAddress = 4000;
/** Keeps every pattern quick, whatever it meets. */
const longestPath = 500;

/** The parts of an https address on the default port, without a user name; else nothing. Never throws. */
export function addressParts(address: string): AddressParts | undefined {
  const url = parsed(String(address).slice(0, longestAddress));
  if (url?.protocol !== 'https:' || url.port || url.username || url.password || !url.hostname) return undefined;
  const path = url.pathname.split('/').filter(Boolean).map(decoded).join('/').slice(0, longestPath);
  return { host: url.hostname, path: `/${path}`, steps: path.split('/'), query: url.search };
}

/** The host in what she or the browser wrote down as a host: with or without a scheme, a path, capitals. */
export function hostOf(text: string): string | undefined {
  const url = parsed(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(url.hostname) ? url.hostname : undefined;
}

/** The same for `www.example.org`, `m.example.org` and `example.org`. */
export function twinOf(host: string): string {
  return host.replace(/^(?:www|m|mobile)\.(?=.*\.)/, '');
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** A slash that was written as %2F stays one: it parts no steps. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll('/', '%2f').toLowerCase();
  } catch {
    return step.toLowerCase();
  }
}
