/** What she typed, read as a web address; without a scheme it is taken for https. Anything else than the web is nothing. */
function readAddress(typed: string): URL | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text) || text.length > 2000) return undefined;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    const address = new URL(whole);
    const isSite = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/.test(address.hostname);
    return /^https?:$/.test(address.protocol) && isSite ? address : undefined;
  } catch {
    return undefined;
  }
}

/** The host of a site that she named, by its name or by any of its addresses; nothing when it is none. */
export function siteTyped(typed: string): string | undefined {
  return readAddress(typed)?.hostname;
}

/**
 * The address of one group, as it is kept: host and path, without what follows a question mark or a hash and without a
 * slash at the end. Nothing when it is no address, or only a whole site.
 */
export function groupTyped(typed: string): string | undefined {
  const address = readAddress(typed);
  const path = address?.pathname.replace(/\/+$/, '');
  return address && path ? `https://${address.hostname}${path}` : undefined;
}
