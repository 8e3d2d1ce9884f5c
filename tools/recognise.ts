// npm run -s recognise [-- --lang xx]
// Reads one search a line and prints its label and topic, line by line in the same order; nothing else.
// npm run -s recognise -- --score FILE.tsv
// Reads labelled searches (text, label, topic, language, source) and prints how well they were recognised.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { recognise } from '../utils/recognise/recognise.ts';
import { score } from './recognise/score.ts';

/** A search is read to this many characters; what follows in a longer line is dropped as it streams by. */
const longestLine = 2000;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever was reading has gone ("| head"): that is an end, not a failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

function optionsFrom(args: string[]): { lang?: string; score?: string } {
  try {
    return parseArgs({ args, options: { lang: { type: 'string' }, score: { type: 'string' } } }).values;
  } catch {
    process.stderr.write('recognise: usage: npm run -s recognise -- [--lang xx] < searches, or -- --score FILE.tsv\n');
    return process.exit(2);
  }
}

/**
 * The lines of a stream, each cut to `longestLine`. Only a line feed ends a line (a carriage return before it goes):
 * other characters that some call line ends can stand in a search, and would put every later answer out of step.
 */
async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string | undefined;
  for await (const chunk of stream) {
    const [first = '', ...rest] = chunk.split('\n');
    begun = ((begun ?? '') + first).slice(0, longestLine + 1);
    for (const next of rest) {
      yield cleaned(begun);
      begun = next.slice(0, longestLine + 1);
    }
  }
  if (begun) yield cleaned(begun);
}

function cleaned(line: string): string {
  return line.replace(/\r$/, '').slice(0, longestLine);
}

async function answerEachLine(lang: string | undefined): Promise<void> {
  const hint = lang === undefined ? undefined : { lang };
  process.stdin.setEncoding('utf8');
  for await (const line of linesOf(process.stdin)) {
    const { label, topic } = recognise(line, hint);
    if (!process.stdout.write(`${label}\t${topic}\n`)) await once(process.stdout, 'drain');
  }
}

function printScore(file: string): void {
  try {
    process.stdout.write(`${score(file)}\n`);
  } catch (error) {
    process.stderr.write(`recognise: ${error instanceof Error ? error.message : 'the file cannot be read'}\n`);
    process.exitCode = 2;
  }
}

const options = optionsFrom(process.argv.slice(2));
if (options.score === undefined) await answerEachLine(options.lang);
else printScore(options.score);
