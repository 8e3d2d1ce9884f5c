import { useEffect, useId, useState } from 'preact/hooks';
import { channelName } from '../../components/channel-words.ts';
import { here } from '../../components/here.ts';
import { whatWasDone } from '../../components/in-touch-words.ts';
import { dayAndMonth } from '../../utils/i18n/format.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Answer } from '../../utils/nudge/nudge.ts';
import type { Memory } from '../../utils/storage/memory.ts';
import { type Everything, readEverything } from '../../utils/storage/whole-store.ts';

const { timeZone } = here();
const dayOf = (at: number) => dayAndMonth(at, timeZone, t('stateLanguage'));

const answered: Readonly<Record<Answer, MessageKey>> = {
  messaged: 'dataAnswerMessaged',
  later: 'dataAnswerLater',
  'not-now': 'cardNotNow',
  'not-tonight': 'cardDoneForTonight',
  'not-here': 'cardNotHere',
  'not-this': 'cardNotThis',
  'done-here': 'cardDoneHere',
  faded: 'dataAnswerNone',
  open: 'dataAnswerNone',
  unseen: 'dataAnswerUnseen',
};

interface Row {
  readonly title: MessageKey;
  readonly says: MessageKey;
  /** In words, a line each. */
  readonly lines: (all: Everything['whole']) => readonly string[];
  readonly raw: (all: Everything) => unknown;
}

const rows: readonly Row[] = [
  {
    title: 'peopleTitle',
    says: 'dataPeopleSays',
    lines: ({ friends, bin }) => [
      ...friends.map(({ name, channels }) =>
        [name, ...channels.map((one) => `${channelName(one.type)} ${one.address}`.trim())].join(', '),
      ),
      ...bin.map(({ friend }) => t('dataSetAside', friend.name)),
    ],
    raw: ({ whole, aside }) => ({ friends: whole.friends, bin: whole.bin, kept: whole.kept, unreadable: aside }),
  },
  {
    title: 'dataWhen',
    says: 'dataWhenSays',
    lines: ({ connections, friends }) =>
      connections.map((word) => {
        const name = friends.find((friend) => friend.id === word.friendId)?.name ?? t('dataSomebody');
        return `${name}, ${dayOf(word.at)}: ${whatWasDone(word)}`;
      }),
    raw: ({ whole }) => whole.connections,
  },
  {
    title: 'dataSpoke',
    says: 'dataSpokeSays',
    lines: ({ nudges }) => nudges.map(({ at, answer }) => `${dayOf(at)}: ${t(answered[answer])}`),
    raw: ({ whole }) => whole.nudges,
  },
  {
    title: 'dataJar',
    says: 'dataJarSays',
    lines: ({ settings }) => (settings?.jar ?? []).map(({ at, words }) => `${dayOf(at)}: ${words}`),
    raw: ({ whole }) => whole.settings?.jar ?? [],
  },
  {
    title: 'dataSettings',
    says: 'dataSettingsSays',
    lines: () => [],
    // The jar has a row of its own, above.
    raw: ({ whole: { settings, pauses } }) => ({
      settings: settings ? { ...settings, jar: undefined } : null,
      pauses: pauses ?? null,
    }),
  },
];

/** The kinds of things that are kept, each with a way to see all of it, in words and exactly as it is stored. */
export function StoredRows({ memory }: { memory: Memory }) {
  const [all, setAll] = useState<Everything>();
  // Read again whenever the page has read again.
  useEffect(() => {
    void readEverything().then((read) => setAll(read.ok ? read.value : undefined));
  }, [memory]);
  return (
    <ul class="data-rows">
      {rows.map((row) => (
        <StoredRow key={row.title} row={row} all={all} />
      ))}
    </ul>
  );
}

function StoredRow({ row, all }: { row: Row; all: Everything | undefined }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const lines = all ? row.lines(all.whole) : [];
  const raw = all ? row.raw(all) : undefined;
  const empty = Array.isArray(raw) && raw.length === 0;
  return (
    <li class="data-row">
      <div class="site-words">
        <h2 class="data-name">{t(row.title)}</h2>
        <p class="says">{t(row.says)}</p>
      </div>
      <button
        type="button"
        class="button button-small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'dataClose' : 'dataSee')}
        <span class="visually-hidden">: {t(row.title)}</span>
      </button>
      <div class="data-seen" id={id} hidden={!open}>
        {open && all && (
          <>
            {lines.length > 0 && (
              <ul class="data-lines">
                {lines.map((line, number) => (
                  <li key={number}>{line}</li>
                ))}
              </ul>
            )}
            {empty && <p class="says">{t('dataNothing')}</p>}
            {!empty && (
              <details open={lines.length === 0}>
                <summary class="link link-alone says">{t('dataExactly')}</summary>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
                <pre class="data-exactly" tabIndex={0}>
                  {JSON.stringify(raw, null, 1)}
                </pre>
              </details>
            )}
          </>
        )}
      </div>
    </li>
  );
}
