import type { PageKind } from '../share/page-kind.ts';
import { withLink } from './share-words-en.ts';

/** One wording for what she sends: her own from last time, a wry one, a plain one, or nothing but the link. */
export interface ShareWording {
  readonly tone: 'own' | 'wry' | 'plain' | 'link';
  readonly text: string;
}

/** Her own words for one kind of page, kept because she said so. */
export interface OwnWords {
  readonly kind: PageKind;
  readonly text: string;
}

/**
 * The wordings to offer with a link, first one first: her own for this kind where she kept some. `turn` moves the lines
 * on. Built from our own tables and her own words alone; nothing of the page can reach it (promise S21).
 */
export function shareWordings(kind: PageKind, own: readonly OwnWords[], turn: number): ShareWording[] {
  const line = (tone: 'wry' | 'plain') => {
    const lines = withLink[kind][tone];
    return { tone, text: lines[turn % lines.length] ?? '' };
  };
  const hers = own.find((words) => words.kind === kind);
  const first: ShareWording[] = hers ? [{ tone: 'own', text: hers.text }] : [];
  return [...first, line('wry'), line('plain'), { tone: 'link', text: '' }];
}
