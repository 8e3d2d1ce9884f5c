import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, productFiles, root } from './source-files.ts';

interface Door {
  /** The folder or file the row is about; the first row that fits a file is its row. */
  readonly room: RegExp;
  /** What of ours it may import, beside its own room. */
  readonly ours: readonly RegExp[];
  /** What of ours it may import as types only. */
  readonly types?: readonly RegExp[];
  /** Which packages it may import. */
  readonly packages: readonly RegExp[];
}

const zod = /^zod\/mini$/;
const phone = /^libphonenumber-js(\/.*)?$/;
const preact = /^preact(\/.*)?$/;
const wxt = /^(#imports|wxt\/.*)$/;
const texts = /^public\/_locales\/.*\.json$/;
const at = (...folders: string[]) => folders.map((folder) => new RegExp(`^${folder.replace('.', '\\.')}(/|$)`));

/** Who may import whom. A room may always import itself. */
const doors: readonly Door[] = [
  { room: /^utils\/signals\//, ours: [], packages: [] },
  { room: /^utils\/recognise\//, ours: [], packages: [] },
  { room: /^utils\/support\//, ours: [], packages: [zod] },
  { room: /^utils\/friends\//, ours: [], packages: [zod, phone] },
  { room: /^utils\/errors\//, ours: [], packages: [] },
  { room: /^utils\/browser\//, ours: [], packages: [/^webextension-polyfill$/, wxt] },
  { room: /^utils\/share\//, ours: at('utils/friends'), packages: [zod, phone, /^lean-qr$/] },
  {
    room: /^utils\/import\//,
    // How a name is made plain and an address is known to be one: the same as for what she types.
    ours: at('utils/friends', 'utils/share/plain-text.ts', 'utils/share/addresses.ts', 'utils/share/parse-reach.ts'),
    packages: [/^papaparse$/],
  },
  { room: /^utils\/village\//, ours: at('utils/share/plain-text.ts'), packages: [/^ical-generator$/] },
  {
    room: /^utils\/nudge\//,
    ours: at('utils/friends', 'utils/share', 'utils/recognise/label.ts'),
    types: at('utils/signals', 'utils/recognise'),
    packages: [zod],
  },
  { room: /^utils\/storage\//, ours: at('utils/friends', 'utils/nudge', 'utils/errors'), packages: [zod, /^idb$/] },
  { room: /^utils\/i18n\//, ours: [...at('utils/browser'), texts], packages: [] },
  {
    room: /^utils\/messages\/receive/,
    ours: at('utils/browser', 'utils/errors', 'utils/signals', 'utils/nudge'),
    packages: [zod],
  },
  { room: /^utils\/messages\//, ours: [], types: at('utils/signals', 'utils/nudge'), packages: [] },
  {
    room: /^utils\/page\//,
    // The digits by which a page's own help box is known (promise S9), not the table they come from.
    ours: at(
      'utils/signals',
      'utils/messages/send.ts',
      'utils/support/names-helpline.ts',
      'utils/support/helpline-digits.ts',
    ),
    types: at('utils/messages/contract.ts'),
    packages: [],
  },
  {
    room: /^components\/use-live\.tsx?$/,
    ours: at('utils/storage/changes.ts', 'utils/errors'),
    packages: [preact],
  },
  {
    room: /^components\//,
    ours: at('utils/friends', 'utils/share', 'utils/nudge', 'utils/i18n', 'utils/errors/result.ts'),
    packages: [preact],
  },
  {
    room: /^entrypoints\/(watch-[\w-]+|place-card|look-at-\w+)(\.|\/)/,
    ours: at('utils/signals', 'utils/page', 'utils/messages/send.ts'),
    types: at('utils/messages/contract.ts'),
    packages: [wxt],
  },
  { room: /^entrypoints\/background(\.|\/)/, ours: at('utils'), packages: [wxt, zod] },
  {
    room: /^entrypoints\/nudge\//,
    ours: at('components', 'utils/messages/send.ts', 'utils/i18n', 'utils/share', 'utils/nudge'),
    types: at('utils/messages/contract.ts'),
    packages: [preact],
  },
  {
    room: /^entrypoints\/(popup|options|welcome|support|village)\//,
    ours: at(
      'components',
      'utils/storage',
      'utils/friends',
      'utils/share',
      'utils/nudge',
      'utils/i18n',
      'utils/browser',
      'utils/support',
      'utils/village',
      'utils/import',
      'utils/errors',
      // The consent buttons name the sites of the table.
      'utils/signals',
      // An open card must hear when she turns something off.
      'utils/messages/send.ts',
    ),
    packages: [preact, zod],
  },
];

/** Rooms that must stay closed even where a row above opens the whole of `utils`. */
const never: readonly { readonly from: RegExp; readonly to: RegExp }[] = [
  { from: /^entrypoints\/background/, to: /^(components|utils\/page|utils\/import)\// },
  { from: /^entrypoints\/(popup|welcome|support|village)/, to: /^utils\/import\// },
];

const island = (file: string) => /^entrypoints\/([^/.]+)/.exec(file)?.[1];
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/');

function isAllowed(line: Import, door: Door): boolean {
  if (!line.ours) return door.packages.some((allowed) => allowed.test(line.to));
  if (/\.css$/.test(line.to)) return /^(components|entrypoints)\//.test(line.from);
  if (line.to.startsWith('entrypoints/')) return island(line.from) === island(line.to);
  if (never.some(({ from, to }) => from.test(line.from) && to.test(line.to))) return false;
  if (line.to.startsWith('utils/') && roomOf(line.to) === roomOf(line.from)) return true;
  if (line.to.startsWith('components/') && line.from.startsWith('components/')) return true;
  return (
    door.ours.some((one) => one.test(line.to)) || (line.typesOnly && !!door.types?.some((one) => one.test(line.to)))
  );
}

/** The same question for an import that is only made up. */
function opens(from: string, to: string, typesOnly = false): boolean {
  const door = doors.find(({ room }) => room.test(from));
  return (
    door !== undefined && isAllowed({ from, to, typesOnly, ours: /^(utils|components|entrypoints)\//.test(to) }, door)
  );
}

const files = productFiles();
const lines = files.flatMap(importsOf);

describe('Doors: who may import whom', () => {
  test('every file lies in a room that has a row', () => {
    expect(files.filter((file) => !doors.some(({ room }) => room.test(file)))).toEqual([]);
  });

  test.each([
    ['utils/nudge/decide.ts', 'utils/storage/database.ts'],
    ['utils/signals/settle.ts', 'zod/mini'],
    ['utils/page/report-signal.ts', 'utils/messages/receive.ts'],
    ['components/friend-list.tsx', 'utils/storage/friends-store.ts'],
    ['entrypoints/watch-search.ts', 'webextension-polyfill'],
    ['entrypoints/popup/main.tsx', 'entrypoints/options/main.tsx'],
    ['entrypoints/background/index.ts', 'components/notice.tsx'],
    ['entrypoints/background/index.ts', 'utils/page/nudge-frame.ts'],
    ['entrypoints/nudge/main.tsx', 'utils/storage/friends-store.ts'],
    ['entrypoints/popup/main.tsx', 'utils/import/read-contacts.ts'],
    ['utils/messages/send.ts', 'utils/nudge/nudge.ts'],
  ])('is shut from %s to %s', (from, to) => {
    expect(opens(from, to)).toBe(false);
  });

  test('the import reader sees every form', () => {
    expect(opens('utils/messages/send.ts', 'utils/nudge/nudge.ts', true)).toBe(true);
    expect(importsOf('tests/house/doors.test.ts').map(({ to, typesOnly }) => [to, typesOnly])).toEqual([
      ['node:fs', false],
      ['node:path', false],
      ['vitest', false],
      ['tests/house/source-files.ts', false],
    ]);
  });

  test('no import goes through a closed door', () => {
    const through = lines.filter((line) => {
      const door = doors.find(({ room }) => room.test(line.from));
      return door !== undefined && !isAllowed(line, door);
    });
    expect(through.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('our own files are imported with their ending, and exist', () => {
    const astray = lines.filter(({ ours, to }) => ours && !existsSync(path.join(root, to)));
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('there are no cycles', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, ours, typesOnly } of lines) {
      if (ours && !typesOnly) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const cycles: string[] = [];
    const finished = new Set<string>();
    function walk(file: string, path: readonly string[]): void {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || finished.has(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      finished.add(file);
    }
    for (const file of next.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('what runs in a foreign page reaches no heavy package by any way', () => {
    const reached = new Map<string, string>();
    function walk(file: string, start: string): void {
      if (reached.has(file)) return;
      reached.set(file, start);
      for (const line of lines) {
        if (line.from === file && line.ours && !line.typesOnly) walk(line.to, start);
      }
    }
    for (const file of files) if (/^entrypoints\/(watch-|place-card|look-at-)/.test(file)) walk(file, file);
    const heavy = lines.filter(
      ({ from, to, ours, typesOnly }) => reached.has(from) && !ours && !typesOnly && !/^wxt\//.test(to),
    );
    expect(heavy.map(({ from, to }) => `${reached.get(from)} → … ${from} → ${to}`)).toEqual([]);
  });

  test('no file only passes on what others hold', () => {
    const barrels = files.filter((file) => {
      const passedOn = importsOf(file).length > 0;
      const code = file.endsWith('.ts') ? file : '';
      return passedOn && code.endsWith('/index.ts') && !/^entrypoints\//.test(code);
    });
    expect(barrels).toEqual([]);
  });
});
