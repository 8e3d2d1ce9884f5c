import { readFileSync } from 'node:fs';
import { isSilent, type Label, labels } from '../../utils/recognise/label.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

/** One labelled search and what the recogniser made of it. */
interface Scored {
  readonly text: string;
  readonly label: Label;
  readonly topic: string;
  readonly language: string;
  readonly source: string;
  readonly read: Label;
  readonly readTopic: string;
}

const isLabel = (name: string | undefined): name is Label => labels.includes(name as Label);
const isNudge = (label: Label) => label === 'connect' || label === 'care';

/**
 * Scores a file of labelled searches: tab-separated `text label topic language source`, more columns ignored, a first line
 * of headings allowed. Gives the report as text, or throws an `Error` that names the line that cannot be read.
 */
export function score(file: string): string {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => readRow(line, i, file));
  if (rows.length === 0) throw new Error(`${file} holds no labelled search`);
  return [
    confusion(rows),
    unsafe(rows),
    figures('all', rows),
    ...grouped(rows, 'language', (row) => row.language),
    ...grouped(rows, 'source', (row) => row.source.split(':')[0] ?? ''),
  ].join('\n\n');
}

function readRow(line: string, at: number, file: string): Scored[] {
  const [text = '', label, topic = '', language = '', source = ''] = line.replace(/\r$/, '').split('\t');
  if (line.trim() === '' || (at === 0 && label === 'label')) return [];
  if (!isLabel(label)) throw new Error(`${file}:${at + 1}: the second column is not one of ${labels.join(' ')}`);
  const read = recognise(text);
  return [{ text, label, topic, language, source, read: read.label, readTopic: read.topic }];
}

function confusion(rows: readonly Scored[]): string {
  const cell = (value: string | number) => String(value).padStart(9);
  const lines = labels.map((label) => {
    const own = rows.filter((row) => row.label === label);
    const counts = labels.map((read) => cell(own.filter((row) => row.read === read).length));
    return `${label.padEnd(9)}${counts.join('')}${cell(own.length)}`;
  });
  return [`is \\ read${labels.map(cell).join('')}${cell('all')}`, ...lines].join('\n');
}

function unsafe(rows: readonly Scored[]): string {
  const found = rows.filter((row) => isSilent(row.label) && isNudge(row.read));
  const lines = found.map((row) => `  ${row.label} read as ${row.read}: ${row.text}`);
  return [`Unsafe nudges: ${found.length}`, ...lines].join('\n');
}

function grouped(rows: readonly Scored[], name: string, keyOf: (row: Scored) => string): string[] {
  const keys = [...new Set(rows.map(keyOf))].filter((key) => key !== '').sort();
  if (keys.length < 2) return [];
  return [
    `By ${name}:\n${keys
      .map((key) =>
        figures(
          key,
          rows.filter((row) => keyOf(row) === key),
        ).replaceAll('\n', ' '),
      )
      .join('\n')}`,
  ];
}

function figures(name: string, rows: readonly Scored[]): string {
  const of = (label: Label) => rows.filter((row) => row.label === label);
  const grave = rows.filter((row) => isSilent(row.label));
  const connects = of('connect');
  const found = connects.filter((row) => row.read === 'connect');
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${part} of ${whole} (${percent(part, whole)})`);
  const count = (list: readonly Scored[], is: (row: Scored) => boolean) => share(list.filter(is).length, list.length);
  return [
    `${name}: ${rows.length} searches;`,
    `  nudge where silence was due ${count(grave, (row) => isNudge(row.read))};`,
    `  silent where it was due ${count(grave, (row) => isSilent(row.read))};`,
    `  nudge on none ${count(of('none'), (row) => isNudge(row.read))};`,
    `  quiet after none ${count(of('none'), (row) => isSilent(row.read))};`,
    `  connect found ${share(found.length, connects.length)};`,
    `  of these the topic ${count(found, (row) => row.readTopic === row.topic)};`,
    `  care found ${count(of('care'), (row) => row.read === 'care')};`,
    `  care read as connect ${count(of('care'), (row) => row.read === 'connect')}`,
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
