import { isSilent, type Label, labels } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';
import { ordinaryText, type Row } from './corpus.ts';
import { clothes, mustPhrases, orders, slips, spaces, variants } from './must-variants.ts';

const longPhrase = 9;
const seed = 11;

interface Read extends Row {
  readonly read: Label;
  readonly readTopic: string;
}

/** The figures of the model card, as Markdown: how many rows there are, and how rows never learnt from are read. */
export function figuresOf(rows: readonly Row[], keptBack: readonly Row[], heldOut: readonly Row[]): string {
  const read = (list: readonly Row[]): Read[] =>
    list.map((row) => {
      const { label, topic } = recognise(row.text);
      return { ...row, read: label, readTopic: topic };
    });
  return [
    '# What the recogniser learnt from, and how it reads what it never saw',
    'Written by `npm run learn`; the model card (`recogniser-model-card.md`) says what it means.',
    '## Rows in the corpus',
    counts(rows),
    '## Read right: rows kept back, one in ten of the corpus',
    table(read(keptBack)),
    '## Read right: held-out rows, written apart and harder on purpose',
    table(read(heldOut)),
    '## Silent: the must-list with one slip, a space too many or too few, its words in another order, in other clothes',
    ofMustList(),
    '## Rows kept back, what they are and what they are read as',
    confusion(read(keptBack)),
    '',
  ].join('\n\n');
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function counts(rows: readonly Row[]): string {
  const line = (name: string, own: readonly Row[]) =>
    `| ${name} | ${labels.map((label) => own.filter((row) => row.label === label).length).join(' | ')} | ${own.length} |`;
  return [
    `| language | ${labels.join(' | ')} | all |`,
    `|---|${labels.map(() => '---|').join('')}---|`,
    ...languagesOf(rows).map((language) => line(language, ownOf(rows, language))),
    line('all', rows),
  ].join('\n');
}

function table(rows: readonly Read[]): string {
  const languages = languagesOf(rows);
  return [
    '| language | rows | grave: silent | grave: a card | none: a card | ordinary text: a card | none: silent | connect found | its topic | care found | care as connect |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...languages.map((language) => figureLine(language, ownOf(rows, language))),
    figureLine('all', rows),
  ].join('\n');
}

function figureLine(name: string, rows: readonly Read[]): string {
  const grave = rows.filter((row) => isSilent(row.label));
  const of = (label: Label) => rows.filter((row) => row.label === label);
  const share = (list: readonly Read[], is: (row: Read) => boolean) => percent(list.filter(is).length, list.length);
  const isCard = ({ readTopic }: Read) => readTopic !== '';
  const found = of('connect').filter((row) => row.read === 'connect');
  const cells = [
    share(grave, (row) => isSilent(row.read)),
    `${grave.filter(isCard).length} of ${grave.length}`,
    share(of('none'), isCard),
    share(
      of('none').filter((row) => row.kind === ordinaryText),
      isCard,
    ),
    share(of('none'), (row) => isSilent(row.read)),
    share(of('connect'), (row) => row.read === 'connect'),
    share(found, (row) => row.readTopic === row.kind),
    share(of('care'), (row) => row.read === 'care'),
    share(of('care'), (row) => row.read === 'connect'),
  ];
  return `| ${name} | ${rows.length} | ${cells.join(' | ')} |`;
}

function ofMustList(): string {
  const ways = [...slips, ...spaces, ...orders];
  const silent = (varied: readonly string[]) =>
    percent(varied.filter((search) => isSilent(recognise(search).label)).length, varied.length);
  return [
    `| language | phrases | any slip | the same, 9 letters and more | other clothes | ${ways.map(([name]) => name).join(' | ')} |`,
    `|---|---|---|---|---|${ways.map(() => '---|').join('')}`,
    ...mustPhrases().map(([language, phrases]) => {
      const long = phrases.filter((phrase) => phrase.length >= longPhrase);
      const cells = [slips, clothes].map((group) => silent(variants(phrases, group, seed)));
      cells.splice(1, 0, silent(variants(long, slips, seed)));
      for (const way of ways) cells.push(silent(variants(phrases, [way], seed)));
      return `| ${language} | ${phrases.length} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function confusion(rows: readonly Read[]): string {
  return [
    `| is, read as | ${labels.join(' | ')} |`,
    `|---|${labels.map(() => '---|').join('')}`,
    ...labels.map((label) => {
      const own = rows.filter((row) => row.label === label);
      return `| ${label} | ${labels.map((read) => own.filter((row) => row.read === read).length).join(' | ')} |`;
    }),
  ].join('\n');
}

function languagesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map((row) => row.language))].sort();
}

function ownOf<Kind extends Row>(rows: readonly Kind[], language: string): Kind[] {
  return rows.filter((row) => row.language === language);
}
