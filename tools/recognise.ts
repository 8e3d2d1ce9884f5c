import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { recognise } from '../utils/recognise/recognise.ts';

// A search is read to 2,000 characters; what follows in a longer line is never kept.
const longestLine = 2000;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever was reading has gone ("| head"): that is an end, not a failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const place = process.argv.indexOf('--lang');
const lang = place < 0 ? undefined : process.argv[place + 1];

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { label, topic } = recognise(line.slice(0, longestLine), lang === undefined ? undefined : { lang });
  if (!process.stdout.write(`${label}\t${topic}\n`)) await once(process.stdout, 'drain');
}
