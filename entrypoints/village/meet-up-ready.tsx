import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../utils/browser/save-file.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { clockTime, dayAndMonth, weekdayName } from '../../utils/i18n/format.ts';
import { t } from '../../utils/i18n/t.ts';
import { plainText } from '../../utils/share/plain-text.ts';
import { calendarFile } from '../../utils/village/calendar-file.ts';
import { inviteDrafts } from '../../utils/village/invite-words-en.ts';
import { asIfInUtc, type MeetUp } from '../../utils/village/meet-up.ts';
import { CopyLines } from './copy-lines.tsx';
import type { PartProps } from './part-props.ts';
import { PickOne } from './pick-one.tsx';
import { toneName } from './tone-name.ts';
import { WriteTo } from './write-to.tsx';

interface Props extends Pick<PartProps, 'people' | 'timeZone' | 'keep' | 'onWhole'> {
  /** Of the calendar entry. */
  readonly id: string;
  readonly meetUp: MeetUp;
  readonly who: readonly Friend[];
  /** Moves the wordings on, so that the same ones do not come every time. */
  readonly turn: number;
  readonly onChange: () => void;
}

/** "on Saturday 28 November at 10:00": as the wall shows it, so no zone comes in. */
function whenInWords(meetUp: MeetUp): string {
  const at = asIfInUtc(meetUp);
  const language = t('stateLanguage');
  return t(
    'villageWhen',
    weekdayName(at, 'UTC', language),
    dayAndMonth(at, 'UTC', language),
    clockTime(at, 'UTC', language),
  );
}

/** What she made: in a sentence, for her calendar, and in words for each of those she ticked, one at a time. */
export function MeetUpReady({ id, meetUp, who, people, timeZone, turn, keep, onWhole, onChange }: Props) {
  const [friend, setFriend] = useState<Friend>();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!friend) start.current?.focus();
  }, [friend]);
  const [when, where] = [whenInWords(meetUp), plainText(meetUp.where, 120)];
  const { kind, weekly } = meetUp;
  const title = t(kind === 'coffee' ? 'villageCoffee' : 'villageWalk');
  const draftsFor = (n: number) =>
    inviteDrafts(kind, { when, where, weekly }, turn + n).map(({ tone, text }) => ({ label: t(toneName[tone]), text }));

  function saveEntry() {
    const text = calendarFile(meetUp, { title, note: t('villageEntryNote'), id, timeZone, made: Date.now() });
    saveFile(`${kind}.ics`, new Blob([text], { type: 'text/calendar' }));
  }

  if (friend) {
    return (
      <WriteTo
        {...{ friend, people, keep, onWhole }}
        drafts={draftsFor(who.indexOf(friend))}
        onSent={() => setOpened((now) => [...now, friend.id])}
        onBack={() => setFriend(undefined)}
      />
    );
  }
  return (
    <>
      <p class="made serif" ref={start} tabIndex={-1} dir="auto">
        {where === '' ? t('villageReady', when) : t('villageReadyWhere', when, where)}
        {weekly && ` ${t('villageReadyWeekly')}`}
      </p>
      <button type="button" class="link link-alone says" onClick={onChange}>
        {t('villageChange')}
      </button>
      {who.length > 0 ? (
        <section class="stack">
          <p class="says">{t('villageReadyWrite')}</p>
          <PickOne people={who} among={people} opened={opened} onPick={setFriend} />
        </section>
      ) : (
        <section class="stack">
          <h2 class="label">{t('villageReadyCopy')}</h2>
          <CopyLines lines={draftsFor(0).map(({ text }) => text)} />
        </section>
      )}
      <section class="stack calendar">
        <button type="button" class="button" onClick={saveEntry}>
          {t('villageCalendar')}
        </button>
        <p class="says">{t('villageCalendarSays')}</p>
      </section>
    </>
  );
}
