import { type Friend, type Strength, strengths } from '../utils/friends/friend.ts';
import { type MessageKey, t } from '../utils/i18n/t.ts';
import { CheckChip, ChipGroup, RadioChips } from './chips.tsx';
import type { PersonTyped } from './person-typed.ts';

export interface ChoiceProps {
  readonly typed: PersonTyped;
  readonly onChange: (change: Partial<PersonTyped>) => void;
}

const strengthWords = {
  laugh: 'peopleStrengthLaugh',
  getsIt: 'peopleStrengthGetsIt',
  practical: 'peopleStrengthPractical',
  vent: 'peopleStrengthVent',
  advice: 'peopleStrengthAdvice',
  walk: 'peopleStrengthWalk',
} as const satisfies Record<Strength, MessageKey>;

const strengthOrder = Object.keys(strengthWords) as Strength[];

const rhythmWords = {
  often: 'peopleRhythmOften',
  nowAndThen: 'peopleRhythmNowAndThen',
  rarely: 'peopleRhythmRarely',
  '': 'peopleRhythmNotSaying',
} as const satisfies Record<string, MessageKey>;

const circleWords = {
  inner: 'peopleCircleInner',
  close: 'peopleCircleClose',
  wider: 'peopleCircleWider',
} as const satisfies Record<Friend['circle'], MessageKey>;

const afterWords = {
  lighter: 'peopleAfterLighter',
  same: 'peopleAfterSame',
  heavier: 'peopleAfterHeavier',
  '': 'peopleRhythmNotSaying',
} as const satisfies Record<string, MessageKey>;

const relationWords = {
  '': 'peopleRelationNone',
  partner: 'peopleRelationPartner',
  ex: 'peopleRelationEx',
  inLaw: 'peopleRelationInLaw',
  colleague: 'peopleRelationColleague',
} as const satisfies Record<string, MessageKey>;

function optionsOf<T extends string>(words: Readonly<Record<T, MessageKey>>) {
  return (Object.keys(words) as T[]).map((value) => ({ value, label: t(words[value]) }));
}

/** A sentence with the name in it, or with "they" while there is none. */
function called(typed: PersonTyped, named: MessageKey, they: MessageKey): string {
  const name = typed.name.trim();
  return name === '' ? t(they) : t(named, name);
}

/** "Priya is the one who": makes you laugh, just gets it … */
export function StrengthChips({ typed, onChange }: ChoiceProps) {
  const set = (strength: Strength, on: boolean) =>
    onChange({ strengths: strengths.filter((one) => (one === strength ? on : typed.strengths.includes(one))) });
  return (
    <ChipGroup legend={called(typed, 'peopleTheOneWho', 'peopleTheOneWhoThey')}>
      {strengthOrder.map((strength) => (
        <CheckChip
          key={strength}
          label={t(strengthWords[strength])}
          checked={typed.strengths.includes(strength)}
          onChange={(on) => set(strength, on)}
        />
      ))}
    </ChipGroup>
  );
}

/** How often a hello feels right; she need not say. */
export function RhythmChips({ typed, onChange }: ChoiceProps) {
  return (
    <RadioChips
      legend={t('peopleHowOften')}
      options={optionsOf(rhythmWords)}
      value={typed.rhythm ?? ''}
      onChange={(rhythm) => onChange({ rhythm: rhythm === '' ? undefined : rhythm })}
    />
  );
}

/** One person, or a group's chat. */
export function KindChips({ typed, onChange }: ChoiceProps) {
  const options: { value: Friend['kind']; label: string }[] = [
    { value: 'person', label: t('peopleKindPerson') },
    { value: 'group', label: t('peopleKindGroup') },
  ];
  return (
    <RadioChips legend={t('peopleKind')} options={options} value={typed.kind} onChange={(kind) => onChange({ kind })} />
  );
}

/** At night: welcome at odd hours, or better not in hard moments. */
export function NightChips({ typed, onChange }: ChoiceProps) {
  return (
    <ChipGroup legend={t('peopleAtNight')}>
      <CheckChip label={t('peopleNightAlsoUp')} checked={typed.alsoUp} onChange={(alsoUp) => onChange({ alsoUp })} />
      <CheckChip
        label={t('peopleNightNotHard')}
        checked={typed.notInHardMoments}
        onChange={(notInHardMoments) => onChange({ notInHardMoments })}
      />
    </ChipGroup>
  );
}

/** Somebody close in another way is left out of hard moments unless she says otherwise (promise S23). */
export function RelationChips({ typed, onChange }: ChoiceProps) {
  return (
    <RadioChips
      legend={called(typed, 'peopleRelation', 'peopleRelationThey')}
      options={optionsOf(relationWords)}
      value={typed.relation ?? ''}
      onChange={(relation) =>
        onChange(relation === '' ? { relation: undefined } : { relation, notInHardMoments: true })
      }
    />
  );
}

/** How near they are to her. */
export function CircleChips({ typed, onChange }: ChoiceProps) {
  return (
    <RadioChips
      legend={t('peopleCircle')}
      options={optionsOf(circleWords)}
      value={typed.circle}
      onChange={(circle) => onChange({ circle })}
    />
  );
}

/** How she feels after a word with them; hers alone, and what it does is said below it. */
export function AfterChips({ typed, onChange }: ChoiceProps) {
  return (
    <div>
      <RadioChips
        legend={called(typed, 'peopleAfter', 'peopleAfterThey')}
        options={optionsOf(afterWords)}
        value={typed.after ?? ''}
        onChange={(after) => onChange({ after: after === '' ? undefined : after })}
      />
      <p class="says under">{t('peopleAfterSays')}</p>
    </div>
  );
}
