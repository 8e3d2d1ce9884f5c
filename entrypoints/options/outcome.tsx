import type { ComponentChildren } from 'preact';
import { Sentence } from '../../components/sentence.tsx';
import { useOutside } from '../../components/use-outside.ts';
import { dayAndHourInWords } from '../../components/when-in-words.ts';
import { grantedSearchOrigins, onGrantsChanged } from '../../utils/browser/grants.ts';
import { t } from '../../utils/i18n/t.ts';
import { soonest } from '../../utils/nudge/soonest.ts';
import { searchHosts } from '../../utils/signals/granted-hosts.ts';
import type { Memory } from '../../utils/storage/memory.ts';

const readGranted = () => grantedSearchOrigins(searchHosts());

interface Props {
  readonly memory: Memory;
  readonly now: number;
  readonly timeZone: string;
  readonly children: ComponentChildren;
}

/** What her settings come to, in words; worked out as if no search had ever kept me quiet (promise S3). */
export function Outcome({ memory, now, timeZone, children }: Props) {
  const [granted] = useOutside(readGranted, onGrantsChanged);
  const { at } = soonest(memory, now, timeZone);

  function words() {
    if (memory.pauses.off) return t('stateOff');
    if (granted?.length === 0) return t('optionsOutcomeNoSites');
    if (memory.settings.sharedComputer) return t('optionsOutcomeShared');
    if (at === 'never') return t('stateNever');
    if (at === 'now') return t('optionsOutcomeNow');
    return <Sentence of="optionsOutcome" parts={[<b key="when">{dayAndHourInWords(at, now, timeZone)}</b>]} />;
  }

  return (
    <p class="outcome" role="status">
      {words()} {children}
    </p>
  );
}
