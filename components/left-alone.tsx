import { type MessageKey, t } from '../utils/i18n/t.ts';
import type { Pauses } from '../utils/nudge/settings.ts';

interface Props {
  readonly pauses: Pauses;
  readonly onChange: (change: (pauses: Pauses) => Pauses) => void;
}

/** What "not about this" is called on the page. A word that is not here is one of the heavier ones. */
const topicWords: Readonly<Record<string, MessageKey>> = {
  sleep: 'optionsTopicSleep',
  feeding: 'optionsTopicFeeding',
  behaviour: 'optionsTopicBehaviour',
  development: 'optionsTopicDevelopment',
  illness: 'optionsTopicIllness',
  toilet: 'optionsTopicToilet',
  school: 'optionsTopicSchool',
  siblings: 'optionsTopicSiblings',
  guilt: 'optionsTopicGuilt',
  burnout: 'optionsTopicBurnout',
  pregnancy: 'optionsTopicPregnancy',
  newborn: 'optionsTopicNewborn',
  teens: 'optionsTopicTeens',
  'special-needs': 'optionsTopicSpecialNeeds',
  'back-to-work': 'optionsTopicBackToWork',
  'single-parent': 'optionsTopicSingleParent',
  'kin-carers': 'optionsTopicKinCarers',
  dads: 'optionsTopicDads',
  other: 'optionsTopicOther',
};

/** Where and about what she said "not": each can be brought back. Nothing is shown when there is nothing. */
export function LeftAlone({ pauses, onChange }: Props) {
  const { notHere, notThis } = pauses;
  if (notHere.length + notThis.length === 0) return null;
  return (
    <section class="left-alone">
      <h2 class="section-title serif">{t('optionsLeftAlone')}</h2>
      <ul>
        {notHere.map((host) => (
          <LeftRow
            key={host}
            says={t('optionsNotHere', host)}
            onBack={() => onChange((p) => ({ ...p, notHere: p.notHere.filter((one) => one !== host) }))}
          />
        ))}
        {notThis.map((topic) => (
          <LeftRow
            key={topic}
            says={t('optionsNotThis', t(topicWords[topic] ?? 'optionsTopicHeavier'))}
            onBack={() => onChange((p) => ({ ...p, notThis: p.notThis.filter((one) => one !== topic) }))}
          />
        ))}
      </ul>
    </section>
  );
}

function LeftRow({ says, onBack }: { says: string; onBack: () => void }) {
  return (
    <li class="left-row">
      <span class="left-says">{says}</span>
      <button type="button" class="link link-act link-alone" onClick={onBack}>
        {t('peopleBringBack')}
        <span class="visually-hidden">: {says}</span>
      </button>
    </li>
  );
}
