import { useEffect, useState } from 'preact/hooks';
import { TwiceButton } from '../../components/twice-button.tsx';
import type { Result } from '../../utils/errors/result.ts';
import type { Friend } from '../../utils/friends/friend.ts';
import { t } from '../../utils/i18n/t.ts';
import { bringBack, listBin, removeForGood } from '../../utils/storage/bin-store.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import type { Binned } from '../../utils/storage/whole.ts';

interface Props {
  /** Read again whenever the page has read again. */
  readonly memory: Memory;
  readonly keep: <T>(change: Promise<Result<T>>) => Promise<T | undefined>;
  readonly onBack: (friend: Friend) => void;
}

/** Whom she removed in the last thirty days: each can be brought back, or let go for good. Nothing while there is nobody. */
export function SetAside({ memory, keep, onBack }: Props) {
  const [bin, setBin] = useState<readonly Binned[]>([]);
  useEffect(() => {
    void listBin(Date.now()).then((read) => setBin(read.ok ? read.value : []));
  }, [memory]);
  if (bin.length === 0) return null;
  return (
    <details class="aside">
      <summary class="link link-alone">{t('asideTitle')}</summary>
      <p class="says">{t('asideSays')}</p>
      <ul>
        {bin.map(({ id, friend }) => (
          <li class="left-row" key={id}>
            <span class="left-says">{friend.name}</span>
            <button
              type="button"
              class="link link-act link-alone"
              onClick={() => void keep(bringBack(id)).then((back) => back && onBack(friend))}
            >
              {t('peopleBringBack')}
              <span class="visually-hidden">: {friend.name}</span>
            </button>
            <TwiceButton
              class="link link-alone"
              label={t('asideForGood')}
              again={t('asideForGoodAgain')}
              onSure={() => void keep(removeForGood(id))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
