import './sheet.css';
import { useEffect, useRef } from 'preact/hooks';
import { type DraftChoice, DraftSheet } from '../../components/draft-sheet.tsx';
import { openWebPage } from '../../utils/browser/own-pages.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { logConnection } from '../../utils/storage/connections-store.ts';
import type { PartProps } from './part-props.ts';

interface Props extends Pick<PartProps, 'people' | 'keep' | 'onWhole'> {
  readonly friend: Friend;
  readonly drafts: readonly DraftChoice[];
  readonly onSent?: () => void;
  readonly onBack: () => void;
}

/** The draft for one friend, alone on the page until she goes back. Kept is who, when and how, never what. */
export function WriteTo({ friend, people, drafts, keep, onWhole, onSent, onBack }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onWhole(true);
    scrollTo(0, 0);
    place.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    return () => {
      onWhole(false);
      // What she stood on is gone with the sheet.
      document.querySelector('main')?.focus();
    };
  }, [onWhole]);
  return (
    <div ref={place} class="panel write">
      <DraftSheet
        friend={friend}
        people={people}
        drafts={drafts}
        onOpenWeb={(address) => void openWebPage(address)}
        onSent={async (how) => {
          await keep(logConnection({ friendId: friend.id, at: Date.now(), how }));
          onSent?.();
        }}
        onBack={onBack}
      />
    </div>
  );
}
