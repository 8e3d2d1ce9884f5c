import './share.css';
import { useState } from 'preact/hooks';
import { CodePanel } from '../../components/code-panel.tsx';
import { copyText } from '../../components/copy-text.ts';
import { ShareFaces } from '../../components/share-faces.tsx';
import type { Connection } from '../../utils/friends/connection.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { facesFor } from '../../utils/nudge/share-faces.ts';
import { lookAtShared } from './look-at-shared.ts';
import type { PageToShare, ToShare } from './what-to-share.ts';

interface Props {
  readonly toShare: ToShare | undefined;
  /** What is known of her people: nobody yet, a list that cannot be read (`failed`), or still being read. */
  readonly known:
    | { readonly friends: readonly Friend[]; readonly connections: readonly Connection[] }
    | 'loading'
    | 'failed';
  readonly now: number;
  readonly timeZone: string;
  readonly onPick: (friend: Friend, page: PageToShare) => void;
  readonly onOthers: (page: PageToShare) => void;
}

const refusals: Readonly<Record<Extract<ToShare, { is: 'refused' }>['why'], MessageKey>> = {
  'browser-page': 'shareNotBrowserPage',
  file: 'shareNotFile',
  'not-web': 'shareNotWeb',
  'private-host': 'shareNotPrivate',
  'hers-alone': 'shareNotHers',
  'too-long': 'shareNotLong',
};

/** Send this page to a friend: its title, three faces and the others; one muted sentence where it cannot be sent. */
export function ShareBlock({ toShare, known, now, timeZone, onPick, onOthers }: Props) {
  if (!toShare || toShare.is === 'absent') return null;
  if (toShare.is === 'refused') {
    return (
      <section class="share share-refused" aria-label={t('shareThis')}>
        <p class="says">{t(refusals[toShare.why])}</p>
      </section>
    );
  }
  const people = typeof known === 'object' ? known.friends.filter((friend) => !friend.archived) : [];
  return (
    <section class="share" aria-label={t('shareThis')}>
      <p class="share-title" title={toShare.title}>
        {t('shareSend')} <b>{toShare.title}</b>
      </p>
      {people.length > 0 && typeof known === 'object' ? (
        <ShareFaces
          faces={facesFor(people, known.connections, now, timeZone)}
          people={people}
          onPick={(friend) => onPick(friend, toShare)}
          onOthers={people.length > 1 ? () => onOthers(toShare) : undefined}
        />
      ) : (
        known !== 'loading' && <WithoutFriends page={toShare} code={known !== 'failed'} />
      )}
    </section>
  );
}

/** Nobody to send it to yet, or a list that cannot be read: the tidy link is good for something all the same. */
function WithoutFriends({ page, code }: { readonly page: PageToShare; readonly code: boolean }) {
  const [said, setSaid] = useState<MessageKey>();
  const [drawn, setDrawn] = useState<string>();
  const copy = async () => {
    const { href } = await lookAtShared(page);
    setSaid((await copyText(href)) ? 'peopleCopied' : 'peopleNotCopied');
  };
  return (
    <>
      <div class="pair">
        <button type="button" class="button button-small" onClick={() => void copy()}>
          {t('shareCopyTidy')}
        </button>
        {code && (
          <button
            type="button"
            class="button button-small"
            aria-expanded={drawn !== undefined}
            onClick={() => (drawn ? setDrawn(undefined) : void lookAtShared(page).then(({ href }) => setDrawn(href)))}
          >
            {t('shareCode')}
          </button>
        )}
      </div>
      {drawn && <CodePanel href={drawn} />}
      <p class="says share-said" role="status">
        {said ? t(said) : ''}
      </p>
    </>
  );
}
