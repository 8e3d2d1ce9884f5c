import './small-ask.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { RadioChips } from '../../components/chips.tsx';
import { FriendFace } from '../../components/friend-face.tsx';
import { ShareFaces } from '../../components/share-faces.tsx';
import { UndoLine } from '../../components/undo-line.tsx';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import type { SmallAsk as Ask } from '../../utils/nudge/small-asks.ts';
import type { AskHeld } from './use-small-ask.ts';

interface Props {
  readonly held: AskHeld;
  readonly people: readonly Friend[];
}

type Of<Kind extends Ask['kind']> = Props & { readonly ask: Extract<Ask, { kind: Kind }> };

/** The quiet place for one small ask: a question, its answers, and two ways to be rid of it; or what an answer led to. */
export function SmallAsk(props: Props) {
  const { held } = props;
  const { ask, step } = held;
  const place = useRef<HTMLElement>(null);
  // The answer she pressed is gone: what it led to is where she goes on from, and is read to her.
  useEffect(() => {
    if (step !== 'asked' && document.activeElement === document.body) {
      place.current?.querySelector<HTMLElement>('.ask-says')?.focus();
    }
  }, [step]);
  if (step === 'never') return <UndoLine deed={t('askNeverNoted')} onUndo={held.again} onGone={held.close} />;
  return (
    <section class="ask" ref={place} aria-label={t('askPlace')}>
      {ask.kind === 'beforeYouGo' && <BeforeYouGo {...props} ask={ask} />}
      {ask.kind === 'checkIn' && <CheckIn {...props} ask={ask} />}
      {ask.kind === 'followThrough' && <FollowThrough {...props} ask={ask} />}
      {ask.kind === 'copy' && <Copy {...props} ask={ask} />}
    </section>
  );
}

function Says({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="ask-says" tabIndex={-1}>
      {children}
    </p>
  );
}

function Answer({ words, onGive }: { readonly words: string; readonly onGive: () => void }) {
  return (
    <button type="button" class="button button-small" onClick={onGive}>
      {words}
    </button>
  );
}

/** The way out: of the same box as the answers (promise G13), and beside it the way out for good. */
function WayOut({ held, words = t('cardNotNow') }: { readonly held: AskHeld; readonly words?: string }) {
  return (
    <div class="ask-out">
      <Answer words={words} onGive={held.notNow} />
      <button type="button" class="link link-alone" onClick={held.never}>
        {t('askNever')}
      </button>
    </div>
  );
}

function BeforeYouGo({ held, ask, people }: Of<'beforeYouGo'>) {
  const { faces, line } = ask;
  return (
    <>
      <Says>{t('askBeforeYouGo')}</Says>
      {faces.length > 0 ? (
        <ShareFaces
          faces={faces}
          people={people}
          onPick={(friend) => held.write(friend, line)}
          onOthers={people.length > 1 ? () => held.others(line) : undefined}
        />
      ) : (
        <div class="pair ask-answers">
          <Answer words={t('cardAddOne')} onGive={() => held.goOn({ at: 'form' })} />
        </div>
      )}
      <WayOut held={held} />
    </>
  );
}

function CheckIn({ held, ask }: Of<'checkIn'>) {
  const { friend, anybody } = ask;
  if (held.step === 'good') return <Says>{t('askGood')}</Says>;
  if (held.step === 'not-alone') {
    return (
      <>
        <Says>{t('askNotAlone')}</Says>
        <p class="says">{t(friend || !anybody ? 'askTinyStep' : 'askTinyStepBelow')}</p>
        <div class="pair">
          {friend && <Answer words={t('askWriteTo', friend.name)} onGive={() => held.goOn({ at: 'draft', friend })} />}
          {!anybody && <Answer words={t('cardAddOne')} onGive={() => held.goOn({ at: 'form' })} />}
          <Answer words={t('cardNotNow')} onGive={held.close} />
        </div>
      </>
    );
  }
  return (
    <>
      <Says>{t('askCheckIn')}</Says>
      <div class="pair ask-answers">
        <Answer words={t('askToday')} onGive={() => held.answered('good')} />
        <Answer words={t('askThisWeek')} onGive={() => held.answered('good')} />
        <Answer words={t('askCantRemember')} onGive={() => held.answered('not-alone')} />
      </div>
      <WayOut held={held} words={t('askSkip')} />
    </>
  );
}

const afters = ['lighter', 'same', 'heavier'] as const;
const afterWords = { lighter: 'askLighter', same: 'askSame', heavier: 'askHeavier' } as const;

function FollowThrough({ held, ask, people }: Of<'followThrough'>) {
  const { line } = ask;
  // As she is now, for she may have been changed since; gone from the list, there is nothing more to ask.
  const friend = people.find(({ id }) => id === ask.friend.id);
  if (!friend) return <Says>{t('askAnotherTime')}</Says>;
  if (held.step === 'another-time') return <Says>{t('askAnotherTime')}</Says>;
  if (held.step === 'talked') {
    return (
      <>
        <Says>{t('askTalkedSays', friend.name)}</Says>
        <RadioChips
          legend={t('askAfter')}
          quiet
          options={[
            ...afters.map((value) => ({ value, label: t(afterWords[value]) })),
            { value: '' as const, label: t('peopleRhythmNotSaying') },
          ]}
          value={friend.after ?? ''}
          onChange={(after) => held.after(friend, after === '' ? undefined : after)}
        />
        <p class="says">{t('askAfterSays')}</p>
        <div class="pair">
          {friend.after !== 'heavier' && (
            <Answer words={t('askWalk')} onGive={() => held.goOn({ at: 'draft', friend, draft: line })} />
          )}
          <Answer words={t('askThatIsAll')} onGive={held.close} />
        </div>
      </>
    );
  }
  return (
    <>
      <div class="ask-who">
        <FriendFace friend={friend} people={people} size={32} />
        <Says>{t('askTalked', friend.name)}</Says>
      </div>
      <div class="pair ask-answers">
        <Answer words={t('askYes')} onGive={() => held.answered('talked')} />
        <Answer words={t('askNotYet')} onGive={() => held.answered('another-time')} />
        <Answer words={t('optionsHeardFrom', friend.name)} onGive={() => held.wrote(friend)} />
      </div>
      <WayOut held={held} />
    </>
  );
}

function Copy({ held }: Of<'copy'>) {
  if (held.step === 'copied') return <Says>{t('dataCopySaved')}</Says>;
  return (
    <>
      <Says>{t('askCopy')}</Says>
      <div class="pair ask-answers">
        <Answer words={t('dataCopySave')} onGive={held.takeCopy} />
      </div>
      <WayOut held={held} />
    </>
  );
}
