import path from 'node:path';
import { build, type Rollup } from 'vite';
import type { Surface } from './surface.ts';

let code: Promise<string> | undefined;

/** The code that puts a card on a page, bundled into one plain script that names it `standing`. */
function bundled(): Promise<string> {
  code ??= build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: path.join(import.meta.dirname, 'standing-page.ts'),
        output: { format: 'iife', entryFileNames: 'standing.js' },
      },
    },
  }).then((built) => ([built].flat()[0] as Rollup.RollupOutput).output[0].code);
  return code;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Makes `standing` known to a page; once for each page that is opened. */
export async function withStanding(page: Surface): Promise<void> {
  await page.evaluate(`(() => { ${await bundled()}; return true; })()`);
}
