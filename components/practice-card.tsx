import { useState } from 'preact/hooks';
import { bestChannel, type Friend } from '../utils/friends/friend.ts';
import { type MessageKey, t } from '../utils/i18n/t.ts';
import type { CardFriend, CardView } from '../utils/nudge/nudge.ts';
import { channelName } from './channel-words.ts';
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
  const back = () => setLine(undefined);
  return (
    <div class="practice-card always-night">
      <NudgeCard
        key={friend?.id}
        view={practiceView(friend)}
        hidden={line !== undefined}
        channelName={({ channel }) => (channel.type === 'copy' ? '' : channelName(channel.type))}
        supportHref={supportHref}
        settingsHref={settingsHref}
        onMessage={() => setLine('welcomePracticeMessage')}
        onKeep={() => setLine('welcomePracticeLater')}
        onNotNow={() => setLine('welcomePracticeGone')}
        onNotTonight={() => setLine('welcomePracticeQuiet')}
        onNotHere={() => setLine('welcomePracticeNot')}
        onNotThis={() => setLine('welcomePracticeNot')}
        onTurnOff={() => setLine('welcomePracticeNot')}
        onCopyLine={() => setLine('welcomePracticeMessage')}
        onAddOne={() => setLine('welcomePracticeGone')}
      />
      {line && <NudgeAfter line={t(line)} acts={[{ label: t('peopleBack'), run: back }]} onGone={back} />}
      <p class="visually-hidden" role="status">
        {line ? t(line) : ''}
      </p>
    </div>
  );
}
