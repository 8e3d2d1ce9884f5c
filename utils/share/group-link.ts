interface GroupHost {
  readonly hosts: readonly string[];
  /** The whole path of an invitation or a group's own page; no redirecting page of the host fits it. */
  readonly path: RegExp;
  /** Which parts of the query are kept, and in what form. Everything else in it is dropped. */
  readonly query?: Readonly<Record<string, RegExp>>;
  /** The whole fragment, where the invitation is in it. */
  readonly fragment?: RegExp;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Where groups of people live. Only these: a link may also come in with a backup file or an address book, and one click
 * in the quiet of the night should never open a page that somebody else chose. Any other link is kept and copied.
 */
const groupHosts: readonly GroupHost[] = [
  { hosts: ['chat.whatsapp.com'], path: /^\/(?:invite\/)?[A-Za-z0-9]{10,40}$/ },
  // "+" and digits alone would be a person's number.
  {
    hosts: ['t.me', 'telegram.me'],
    path: /^\/(?:\+(?!\d+$)[\w-]{8,40}|joinchat\/[\w-]{8,40}|[A-Za-z]\w{3,31})$/,
  },
  { hosts: ['signal.group'], path: /^\/$/, fragment: /^#[\w=-]{20,200}$/ },
  { hosts: ['m.me', 'ig.me'], path: /^\/j\/[\w-]{6,60}$/ },
  { hosts: ['www.messenger.com', 'messenger.com'], path: /^\/t\/\d{6,25}$/ },
  {
    hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com'],
    path: /^\/(?:groups\/[A-Za-z0-9.]{2,80}|messages\/t\/\d{6,25})$/,
  },
  { hosts: ['discord.gg'], path: /^\/[\w-]{2,40}$/ },
  { hosts: ['discord.com'], path: /^\/(?:invite\/[\w-]{2,40}|channels\/(?:@me|\d{10,25})\/\d{10,25})$/ },
  { hosts: ['line.me'], path: /^\/(?:R\/)?ti\/g2?\/[\w@-]{4,60}$/ },
  {
    hosts: ['teams.microsoft.com'],
    path: /^\/l\/(?:chat|channel|team)\/19(?::|%3A)[\w%@.-]{6,200}(?:\/[\w%.-]{1,120})?$/i,
    query: { groupId: uuid, tenantId: uuid },
  },
  { hosts: ['teams.live.com'], path: /^\/l\/(?:invite|community)\/[\w-]{6,80}$/ },
  { hosts: ['groups.google.com'], path: /^\/g\/[\w.-]{2,80}$/ },
  { hosts: ['groupme.com', 'www.groupme.com', 'web.groupme.com'], path: /^\/join_group\/\d{4,15}\/\w{4,20}$/ },
  { hosts: ['invite.viber.com'], path: /^\/$/, query: { g: /^[\w+/=-]{10,120}$/, g2: /^[\w+/=-]{10,120}$/ } },
];

/** Every host that a group link may lead to. */
export const groupLinkHosts: readonly string[] = groupHosts.flatMap((row) => row.hosts);

/**
 * The link to a group, rebuilt from the parts that belong to it, or nothing where it is not one we know (see above).
 * Https on the default port, without a user name; follow-up parameters are dropped.
 */
export function groupLink(address: string): string | undefined {
  const url = parse(address);
  if (url?.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  const row = groupHosts.find((r) => r.hosts.includes(url.hostname));
  const path = url.pathname === '/' ? '/' : url.pathname.replace(/\/$/, '');
  if (!row?.path.test(path)) return undefined;
  if (row.fragment && !row.fragment.test(url.hash)) return undefined;

  const kept = Object.entries(row.query ?? {}).flatMap(([name, form]) => {
    const value = url.searchParams.get(name);
    return value && form.test(value) ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  // An invitation whose secret is its query is none without it.
  if (row.query && path === '/' && kept.length === 0) return undefined;
  return `https://${url.hostname}${path}${kept.length ? `?${kept.join('&')}` : ''}${row.fragment ? url.hash : ''}`;
}

function parse(address: string): URL | undefined {
  if (address.length > 2000 || /\s/.test(address.trim())) return undefined;
  try {
    return new URL(address.trim());
  } catch {
    return undefined;
  }
}
