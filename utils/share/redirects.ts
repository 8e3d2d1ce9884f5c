/** Doors that only lead on: the host (with its subdomains), the path, and the parameter that holds the real address. */
const doors: readonly (readonly [host: string, path: RegExp, parameters: string])[] = [
  ['google.*', /^\/url$/, 'url q'],
  ['youtube.com', /^\/redirect$/, 'q'],
  ['facebook.com', /^\/(?:l\.php|flx\/warn\/?)$/, 'u'],
  ['l.facebook.com', /^\//, 'u'],
  ['l.instagram.com', /^\//, 'u'],
  ['l.threads.com', /^\//, 'u'],
  ['l.messenger.com', /^\//, 'u'],
  ['out.reddit.com', /^\//, 'url'],
  ['duckduckgo.com', /^\/l\/?$/, 'uddg'],
  ['vk.com', /^\/away\.php$/, 'to'],
  ['t.umblr.com', /^\/redirect$/, 'z'],
  ['linkedin.com', /^\/(?:safety\/go|redir\/redirect)\/?$/, 'url'],
  ['safelinks.protection.outlook.com', /^\//, 'url'],
  ['slack-redir.net', /^\/link$/, 'url'],
  ['steamcommunity.com', /^\/linkfilter\/?$/, 'url u'],
  ['medium.com', /^\/r\/?$/, 'url'],
  ['awin1.com', /^\/cread\.php$/, 'ued p'],
  ['go.skimresources.com', /^\/?$/, 'url'],
  ['click.linksynergy.com', /^\/(?:deeplink|fs-bin\/click)$/, 'murl'],
  ['web.archive.org', /^\/save\/_embed\/$/, 'url'],
  ['disq.us', /^\/url$/, 'url'],
  ['href.li', /^\/$/, ''],
];

function isHost(host: string, name: string): boolean {
  if (!name.endsWith('.*')) return host === name || host.endsWith(`.${name}`);
  return new RegExp(`^(?:www\\.)?${name.slice(0, -2)}\\.[a-z]{2,3}(?:\\.[a-z]{2})?$`).test(host);
}

/** Where a door that only leads on leads to, as text; nothing for every other address. Follows nothing itself. */
export function leadsTo({ hostname, pathname, search, searchParams }: URL): string | undefined {
  for (const [host, path, parameters] of doors) {
    if (!isHost(hostname, host) || !path.test(pathname)) continue;
    const inside =
      parameters === ''
        ? search.slice(1)
        : parameters
            .split(' ')
            .map((one) => searchParams.get(one))
            .find(Boolean);
    const target = /^https?%3a/i.test(inside ?? '') ? decoded(inside ?? '') : inside;
    if (target && /^https?:\/\//i.test(target)) return target.replace(/:~:text=.*$/, '');
  }
  const amp = isHost(hostname, 'google.*') ? /^\/amp\/(s\/)?([^/]+\.[^/]+.*)$/.exec(pathname) : null;
  return amp ? `http${amp[1] ? 's' : ''}://${amp[2]}` : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
