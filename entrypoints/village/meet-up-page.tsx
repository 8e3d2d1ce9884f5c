import './meet-up.css';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { localTime } from '../../utils/nudge/local-time.ts';
import { changeSettings } from '../../utils/storage/settings-store.ts';
import { type MeetUpKind, meetUpFor } from '../../utils/village/meet-up.ts';
import { MeetUpForm, type MeetUpTyped } from './meet-up-form.tsx';
import { MeetUpReady } from './meet-up-ready.tsx';
import type { PartProps } from './part-props.ts';

/** A coffee or a walk: when, where and who, then a message for each and a line for her calendar. */
export function MeetUpPage({
  kind,
  memory,
  people,
  timeZone,
  keep,
  onWhole,
}: PartProps & { readonly kind: MeetUpKind }) {
  const [typed, setTyped] = useState<MeetUpTyped>(() => ({
    meetUp: meetUpFor(kind, localTime(Date.now(), timeZone).day, memory.settings.dropOff),
    who: [],
    remember: false,
  }));
  const [made, setMade] = useState<string>();

  function change() {
    setMade(undefined);
    document.querySelector('main')?.focus();
  }

  function make() {
    const { remember, meetUp } = typed;
    if (remember) void keep(changeSettings({ dropOff: meetUp.time }));
    // Chosen once for what she made: saving the file again replaces the entry, it does not add another.
    setMade(crypto.randomUUID());
    scrollTo(0, 0);
  }

  if (made !== undefined) {
    return (
      <MeetUpReady
        id={made}
        meetUp={typed.meetUp}
        who={people.filter(({ id }) => typed.who.includes(id))}
        {...{ people, timeZone, keep, onWhole }}
        turn={memory.connections.length}
        onChange={change}
      />
    );
  }
  return (
    <>
      <p class="lead">{t(kind === 'coffee' ? 'villageCoffeeLead' : 'villageWalkLead')}</p>
      <MeetUpForm typed={typed} people={people} dropOff={memory.settings.dropOff} onChange={setTyped} onMake={make} />
    </>
  );
}
