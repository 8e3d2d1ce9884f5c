import { useEffect, useRef, useState } from 'preact/hooks';
import { bestChannel, type Friend } from '../utils/friends/friend.ts';
import { type MessageKey, t } from '../utils/i18n/t.ts';
import type { CardFriend, CardView } from '../utils/nudge/nudge.ts';
import { channelName } from './channel-words.ts';
import { hasKeyboard } from './has-keyboard.ts';
import { NudgeAfter } from './nudge-after.tsx';
import { NudgeCard } from './nudge-card.tsx';

interface Props {
  /** The friend she just added; without one a made-up name stands there. */
  readonly friend: Friend | undefined;
  readonly supportHref: string;
  readonly settingsHref: string;
}

function practiceView(friend: Friend | undefined): CardView {
  const shown: CardFriend = {
    id: friend?.id ?? 'practice',
    name: friend?.name ?? t('welcomePracticeName'),
    kind: friend?.kind ?? 'person',
    face: friend?.face ?? { shape: 0, fill: 5 },
    reason: friend && !friend.alsoUp ? 'easy' : 'alsoUp',
    send: 'now',
    keepFor: '08:30',
    channel: friend ? bestChannel(friend) : { type: 'copy', address: '' },
  };
  return {
    cause: 'search',
    form: 'plain',
    late: true,
    look: 'night',
    friends: [shown],
    wordings: [
      { tone: 'wry', text: t('welcomePracticeWry') },
      { tone: 'plain', text: t('welcomePracticePlain') },
      { tone: 'few', text: t('welcomePracticeFew') },
    ],
  };
}

/** The very card, with nothing behind it: whatever she presses is only said. */
export function PracticeCard({ friend, supportHref, settingsHref }: Props) {
  const [line, setLine] = useState<MessageKey>();
  const place = useRef<HTMLDivElement>(null);
  /** She came to the last line with the keyboard, and goes back with it. */
  const byKeyboard = useRef(false);
  const say = (words: MessageKey) => {
    byKeyboard.current = hasKeyboard();
    setLine(words);
  };
  const back = () => setLine(undefined);
  useEffect(() => {
    if (line || !byKeyboard.current) return;
    byKeyboard.current = false;
    place.current?.querySelector<HTMLElement>('.nudge-main')?.focus();
  }, [line]);
  return (
    <div ref={place} class="practice-card always-night">
      <NudgeCard
        key={friend?.id}
        view={practiceView(friend)}
        hidden={line !== undefined}
        channelName={({ channel }) => (channel.type === 'copy' ? '' : channelName(channel.type))}
        supportHref={supportHref}
        settingsHref={settingsHref}
        onMessage={() => say('welcomePracticeMessage')}
        onKeep={() => say('welcomePracticeLater')}
        onNotNow={() => say('welcomePracticeGone')}
        onNotTonight={() => say('welcomePracticeQuiet')}
        onNotHere={() => say('welcomePracticeNot')}
        onNotThis={() => say('welcomePracticeNot')}
        onTurnOff={() => say('welcomePracticeNot')}
        onCopyLine={() => say('welcomePracticeMessage')}
        onAddOne={() => say('welcomePracticeGone')}
      />
      {line && (
        <NudgeAfter
          line={t(line)}
          acts={[{ label: t('peopleBack'), run: back }]}
          takesFocus={byKeyboard.current}
          onGone={back}
        />
      )}
      <p class="visually-hidden" role="status">
        {line ? t(line) : ''}
      </p>
    </div>
  );
}
