import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Label, labels } from '../../utils/recognise/label.ts';

/** One written search with what it is. */
export interface Row {
  readonly label: Label;
  /** For `connect` and `care` the topic; for the others what kind of search it is. */
  readonly kind: string;
  readonly text: string;
  readonly language: string;
}

/** The kind of the harmless rows that are no look-alike of anything: text of every sort (the corpus's README). */
export const ordinaryText = 'world';

/** Reads every file of the corpus, in the order of their names. Throws on a line that is not `label, kind, text`. */
export function readCorpus(folder: string): Row[] {
  const rows: Row[] = [];
  for (const language of readdirSync(folder).sort()) {
    for (const file of readdirSync(path.join(folder, language)).sort()) {
      rows.push(...readRows(path.join(folder, language, file), language));
    }
  }
  return rows;
}

/** Reads the rows that were written apart and are never learnt from: one file a language. */
export function readHeldOut(folder: string): Row[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readRows(path.join(folder, file), path.basename(file, '.tsv')));
}

function readRows(file: string, language: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line === '') return [];
      const [label, kind, text, ...more] = line.split('\t');
      const isLabel = (name: string | undefined): name is Label => labels.includes(name as Label);
      if (!isLabel(label) || !kind || !text || more.length > 0) throw new Error(`${file}:${i + 1} is no row`);
      return [{ label, kind, text, language }];
    });
}

/** Whether a row is kept back and never learnt from: one in ten, by its text, so that moving a row does not move it. */
export function isKeptBack(row: Row): boolean {
  const key = row.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (createHash('sha256').update(key).digest()[0] ?? 0) < 26;
}
