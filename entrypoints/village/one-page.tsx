import { useState } from 'preact/hooks';
import { RadioChips } from '../../components/chips.tsx';
import { FirstPerson } from '../../components/first-person.tsx';
import { here } from '../../components/here.ts';
import { keptFrom, type PersonTyped } from '../../components/person-typed.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { addFriend } from '../../utils/storage/friends-store.ts';
import { type Beginning, beginnings, firstDrafts } from '../../utils/village/first-words-en.ts';
import type { PartProps } from './part-props.ts';
import { PickOne } from './pick-one.tsx';
import { toneName } from './tone-name.ts';
import { WriteTo } from './write-to.tsx';

const place = here();

const named: Readonly<Record<Beginning, MessageKey>> = {
  gate: 'villageOneGate',
  class: 'villageOneClass',
  cousin: 'villageOneCousin',
  neighbour: 'villageOneNeighbour',
  colleague: 'villageOneColleague',
  anybody: 'villageOneAnybody',
};

/** From somebody who comes to mind to a first line in her own app: who, a name and a way, a draft. */
export function OnePage({ memory, people, keep, onWhole }: PartProps) {
  const [whom, setWhom] = useState<Beginning>();
  const [friend, setFriend] = useState<Friend>();

  async function add(typed: PersonTyped) {
    const added = await keep(addFriend(keptFrom(typed, place.countries, place.country), Date.now()));
    if (added) setFriend(added);
  }

  if (friend) {
    const drafts = firstDrafts(whom ?? 'anybody', memory.connections.length);
    return (
      <WriteTo
        {...{ friend, people, keep, onWhole }}
        drafts={drafts.map(({ tone, text }) => ({ label: t(toneName[tone]), text }))}
        onBack={() => setFriend(undefined)}
      />
    );
  }
  return (
    <>
      <p class="lead">{t('villageOneLead')}</p>
      <RadioChips
        legend={t('villageOneWho')}
        options={beginnings.map((value) => ({ value, label: t(named[value]) }))}
        value={whom}
        onChange={setWhom}
      />
      {whom && (
        <section class="panel stack">
          <h2 class="label">{t('villageOneForm')}</h2>
          <FirstPerson
            key={people.length}
            countries={place.countries}
            alsoUp={false}
            button={t('villageOneKeep')}
            onKeep={(typed) => void add(typed)}
          />
        </section>
      )}
      {whom && people.length > 0 && (
        <section class="stack">
          <h2 class="label">{t('villageOneKnown')}</h2>
          <PickOne people={people} among={people} onPick={setFriend} />
        </section>
      )}
    </>
  );
}
