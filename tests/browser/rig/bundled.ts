import path from 'node:path';
import { build, type Rollup } from 'vite';

const made = new Map<string, Promise<string>>();

/** A module of this folder with all it imports, as one plain script; made once for each. */
export function bundled(module: string): Promise<string> {
  const known = made.get(module);
  if (known) return known;
  const code = build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: path.join(import.meta.dirname, module),
        output: { format: 'iife', entryFileNames: 'bundled.js' },
      },
    },
  }).then((built) => ([built].flat()[0] as Rollup.RollupOutput).output[0].code);
  made.set(module, code);
  return code;
}
