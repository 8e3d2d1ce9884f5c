import type { ComponentChildren } from 'preact';
import { Sentence } from '../../components/sentence.tsx';
import { useOutside } from '../../components/use-outside.ts';
import { dayAndHourInWords } from '../../components/when-in-words.ts';
import { coveredBy, everyGrant, onGrantsChanged } from '../../utils/browser/grants.ts';
import { t } from '../../utils/i18n/t.ts';
import { soonestOfEach } from '../../utils/nudge/soonest.ts';
import { hostOfPattern, hostPatterns, siteHosts } from '../../utils/signals/granted-hosts.ts';
import { looksFor } from '../../utils/signals/purposes.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { outcomeOf } from './outcome-of.ts';

interface Props {
  readonly memory: Memory;
  readonly now: number;
  readonly timeZone: string;
  readonly children: ComponentChildren;
}

/** What her settings come to, in words; worked out as if no search had ever kept me quiet (promise S3). */
export function Outcome({ memory, now, timeZone, children }: Props) {
  const [origins] = useOutside(everyGrant, onGrantsChanged);
  const { settings, pauses } = memory;

  function words() {
    if (!origins) return '';
    const wanted = [...siteHosts(), ...hostPatterns({ hosts: settings.addedFeeds })];
    const granted = coveredBy(origins, wanted).map(hostOfPattern);
    const articles = settings.readOn.some((host) => granted.includes(host));
    const looks = { ...looksFor(granted, settings), articles };
    const { says, at } = outcomeOf(settings, pauses, looks, soonestOfEach(memory, looks, now, timeZone));
    const when = at === undefined ? [] : [<b key="when">{dayAndHourInWords(at, now, timeZone)}</b>];
    return (
      <>
        <Sentence of={says} parts={when} />
        {looks.searches && !looks.feeds && ` ${t('optionsOutcomeNoFeeds')}`}
      </>
    );
  }

  return (
    <p class="outcome" role="status">
      {words()} {children}
    </p>
  );
}
