// npm run -s recognise [-- --lang xx]
// Reads one search a line and prints its label and topic, line by line in the same order; nothing else.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { recognise } from '../utils/recognise/recognise.ts';

/** A search is read to this many characters; what follows in a longer line is dropped as it streams by. */
const longestLine = 2000;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever was reading has gone ("| head"): that is an end, not a failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

function hintFrom(args: string[]): { lang: string } | undefined {
  try {
    const { lang } = parseArgs({ args, options: { lang: { type: 'string' } } }).values;
    return lang === undefined ? undefined : { lang };
  } catch {
    process.stderr.write('recognise: usage: npm run -s recognise -- [--lang xx] < searches\n');
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

const hint = hintFrom(process.argv.slice(2));
process.stdin.setEncoding('utf8');
for await (const line of linesOf(process.stdin)) {
  const { label, topic } = recognise(line, hint);
  if (!process.stdout.write(`${label}\t${topic}\n`)) await once(process.stdout, 'drain');
}
