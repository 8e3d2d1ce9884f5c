import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n/t.ts';
import { BirthdayFields } from './birthday-fields.tsx';
import { readBirthdayTyped } from './birthday-typed.ts';
import { KidChips } from './kid-chips.tsx';
import { NameField } from './name-field.tsx';
import { NoteField } from './note-field.tsx';
import {
  AfterChips,
  CircleChips,
  KindChips,
  NightChips,
  RelationChips,
  RhythmChips,
  StrengthChips,
} from './person-choices.tsx';
import { isComplete, type PersonTyped } from './person-typed.ts';
import { QuietFields } from './quiet-fields.tsx';
import { ReachApps, ReachField } from './reach-field.tsx';
import { ZoneField } from './zone-field.tsx';

interface Props {
  readonly start: PersonTyped;
  readonly countries: readonly string[];
  /** The popup leaves out what can wait; the settings show all of it. */
  readonly whole: boolean;
  /** Puts the caret in the name at once; only where she asked for the form. */
  readonly startTyping?: boolean;
  /** `began` is what stood there before she changed anything. `false`: it was not kept, and stays hers to keep. */
  readonly onSave: (typed: PersonTyped, began: PersonTyped) => Promise<boolean> | undefined;
  readonly onLeave: () => void;
  /** Stands beside the two buttons. */
  readonly children?: ComponentChildren;
}

/** One person's fields. What she typed stays hers until she saves or leaves it. */
export function FriendForm({ start, countries, whole, startTyping = false, onSave, onLeave, children }: Props) {
  const [typed, setTyped] = useState(start);
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState(start.reach.some((way) => way.text !== ''));
  const change = (part: Partial<PersonTyped>) => setTyped((now) => ({ ...now, ...part }));
  const changeWay = (index: number, way: PersonTyped['reach'][number]) =>
    change({ reach: typed.reach.map((one, i) => (i === index ? way : one)) });
  const called = typed.name.trim() || t('peopleThey');
  const wrongBirthday = readBirthdayTyped(typed.birthday).wrong === true;
  const began = useRef(start);
  const more = useRef<HTMLDetailsElement>(null);

  function makeFirst(index: number) {
    const way = typed.reach[index];
    if (way) change({ reach: [way, ...typed.reach.filter((one) => one !== way)] });
  }

  async function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    setLeft(true);
    // What is wrong must be seen.
    if (wrongBirthday && more.current) more.current.open = true;
    if (!isComplete(typed) || wrongBirthday) return;
    const kept = await onSave(typed, began.current);
    if (kept !== false) began.current = typed;
  }

  const choices = { typed, onChange: change };
  return (
    <form class="friend-form" noValidate onSubmit={(event) => void submit(event)}>
      <div class="friend-fields">
        <NameField
          value={typed.name}
          missing={tried && !isComplete(typed)}
          startTyping={startTyping}
          onChange={(name) => change({ name })}
        />
        {typed.reach.map((way, index) => (
          <ReachField
            key={index}
            label={index === 0 ? t('peopleReach', called) : t('peopleReachAnother')}
            value={way}
            countries={countries}
            left={left}
            onLeave={() => setLeft(true)}
            onChange={(next) => changeWay(index, next)}
          />
        ))}
      </div>
      {typed.reach.map((way, index) => (
        <div class="reach-way" key={index}>
          <ReachApps
            value={way}
            settled={start.reach[index]?.text !== '' && start.reach[index] !== undefined}
            countries={countries}
            onChange={(next) => changeWay(index, next)}
          />
          {whole && index > 0 && way.text.trim() !== '' && (
            <button type="button" class="link link-alone says" onClick={() => makeFirst(index)}>
              {t('peopleReachUseFirst', way.text.trim())}
            </button>
          )}
        </div>
      ))}
      {whole && typed.reach.length < 5 && (
        <button
          type="button"
          class="link link-alone says"
          onClick={() => change({ reach: [...typed.reach, { text: '', app: undefined }] })}
        >
          {t('peopleReachAdd')}
        </button>
      )}
      {!whole && <KindChips {...choices} />}
      <StrengthChips {...choices} />
      {whole && <RhythmChips {...choices} />}
      <NightChips {...choices} />
      {whole && (
        <details class="more" ref={more}>
          <summary class="link link-alone says">{t('peopleMore', called)}</summary>
          <KindChips {...choices} />
          <CircleChips {...choices} />
          <KidChips {...choices} />
          <RelationChips {...choices} />
          <AfterChips {...choices} />
          <ZoneField {...choices} countries={countries} />
          <QuietFields {...choices} />
          <BirthdayFields
            value={typed.birthday}
            wrong={tried && wrongBirthday}
            onChange={(birthday) => change({ birthday })}
          />
          <NoteField value={typed.note} onChange={(note) => change({ note })} />
        </details>
      )}
      <div class="form-end">
        <button type="submit" class="button button-main">
          {t('peopleSave')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('peopleLeave')}
        </button>
        {children}
      </div>
    </form>
  );
}
