import type { SupportGroupProps } from '../../components/support-group.tsx';
import type { SupportLineProps } from '../../components/support-line.tsx';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Country, Kind } from '../../utils/support/helpline.ts';
import { linesFor } from '../../utils/support/shown-lines.ts';
import { lineInWords, type Telling } from './line-words.ts';

type Row = Omit<SupportLineProps, 'open' | 'onToggle'>;
type Group = Omit<SupportGroupProps, 'lines'> & { readonly lines: readonly Row[] };

/** The page's headings in order, and the kinds under each (S11). */
const headings: readonly { readonly key: MessageKey; readonly kinds: readonly Kind[] }[] = [
  { key: 'supportKindUrgent', kinds: ['emergency', 'poison'] },
  { key: 'supportKindCrisis', kinds: ['crisis'] },
  { key: 'supportKindAbuse', kinds: ['abuse'] },
  { key: 'supportKindPerinatal', kinds: ['perinatal'] },
  { key: 'supportKindParent', kinds: ['parent'] },
];

function directory(id: string): Row {
  const page = { label: 'findahelpline.com', href: 'https://findahelpline.com/' };
  return {
    id,
    name: t('supportDirectoryName'),
    about: t('supportDirectoryAbout'),
    links: [page],
    when: '',
    details: { checked: '', pageIntro: t('supportDetailPage'), page, elsewhereIntro: '', elsewhere: [] },
  };
}

/**
 * All that the page shows for a country, or for none (not chosen, or not one of ours): then a plain sentence instead of
 * a number, and a directory. Urgent and crisis are always there and never empty; another kind only when it has a line.
 */
export function groupsFor(country: Country | undefined, telling: Telling): readonly Group[] {
  const shown = country === undefined ? [] : linesFor(country, telling.now);
  const groups = headings.map(({ key, kinds }): Group => {
    const rows = shown.filter((line) => kinds.includes(line.kind));
    const lines = rows.map((line, at) => ({ id: `${key}-${at}`, ...lineInWords(line, telling) }));
    if (key === 'supportKindUrgent' && !rows.some((line) => line.kind === 'emergency')) {
      return { id: key, heading: t(key), before: t('supportEmergencyUnknown'), lines };
    }
    if (key !== 'supportKindCrisis') return { id: key, heading: t(key), lines };
    return {
      ...{ id: key, heading: t(key), after: t('supportTrusted') },
      lines: lines.length > 0 ? lines : [directory(`${key}-directory`)],
    };
  });
  return groups.filter(({ lines, before }) => lines.length > 0 || before !== undefined);
}
