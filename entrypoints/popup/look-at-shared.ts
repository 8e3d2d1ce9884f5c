import * as z from 'zod/mini';
import { askPage } from '../../utils/browser/active-page.ts';
import { cleanLink } from '../../utils/share/clean-link.ts';
import { type PageKind, pageKind } from '../../utils/share/page-kind.ts';
import { searchQuery } from '../../utils/signals/search-query.ts';
import type { PageToShare } from './what-to-share.ts';

/** What a page told, read as what a stranger says: anything that does not fit is nothing. */
const lookSchema = z.object({
  title: z.string().check(z.maxLength(1_000)),
  canonical: z.string().check(z.maxLength(4_000)),
  types: z.array(z.string().check(z.maxLength(70))).check(z.maxLength(40)),
  selection: z.string().check(z.maxLength(1_000)),
});

/** What goes to a friend: the link, and what it leads to. */
export interface Shared {
  readonly href: string;
  readonly kind: PageKind;
}

/** At her click: one look at the page for its own address, its kind and what she marked. Without it the link still goes. */
export async function lookAtShared(page: PageToShare): Promise<Shared> {
  const answer = page.tabId === undefined ? undefined : await askPage(page.tabId, '/look-at-page.js');
  const parsed = lookSchema.safeParse(answer);
  const look = parsed.success ? parsed.data : undefined;
  const selection = page.selection || look?.selection || undefined;
  const link = cleanLink(page.address, { canonical: look?.canonical || undefined, selection });
  const href = link.ok && !searchQuery(link.href) ? link.href : page.href;
  return { href, kind: page.picture ? 'picture' : pageKind(look?.types ?? []) };
}
