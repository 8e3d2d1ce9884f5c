import { type MessageKey, t } from '../utils/i18n/t.ts';
import { CheckChip, ChipGroup } from './chips.tsx';
import { type KidStage, kidStages, stageIn, withStage } from './kid-stages.ts';
import type { ChoiceProps } from './person-choices.tsx';

const stageWords = {
  expecting: 'peopleKidsExpecting',
  baby: 'peopleKidsBaby',
  toddler: 'peopleKidsToddler',
  preschool: 'peopleKidsPreschool',
  school: 'peopleKidsSchool',
  teen: 'peopleKidsTeen',
  grown: 'peopleKidsGrown',
} as const satisfies Record<KidStage, MessageKey>;

/** How old their children are, roughly; several, or none. */
export function KidChips({ typed, onChange }: ChoiceProps) {
  return (
    <ChipGroup legend={t('peopleKids')}>
      {kidStages.map((stage) => (
        <CheckChip
          key={stage}
          label={t(stageWords[stage])}
          checked={stageIn(typed.kidStages, stage)}
          onChange={(on) => onChange({ kidStages: withStage(typed.kidStages, stage, on) })}
        />
      ))}
    </ChipGroup>
  );
}
