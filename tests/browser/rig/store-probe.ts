import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Rollup } from 'vite';
import { copyBuild, type Target } from './build-copy.ts';

let code: Promise<string> | undefined;

/** The product's own storage room, bundled into one plain script that names its verbs `store`. */
function bundled(): Promise<string> {
  code ??= build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: path.join(import.meta.dirname, 'store-probe-page.ts'),
        output: { format: 'iife', entryFileNames: 'probe.js' },
      },
    },
  }).then((built) => ([built].flat()[0] as Rollup.RollupOutput).output[0].code);
  return code;
}

/**
 * A copy of the build with one page more, `probe.html`, in which `store` has the product's own verbs over the product's
 * own database; the background has them too.
 */
export async function copyWithProbe(target: Target): Promise<ReturnType<typeof copyBuild>> {
  const copy = copyBuild(target);
  const script = await bundled();
  writeFileSync(path.join(copy.folder, 'probe.js'), script);
  writeFileSync(
    path.join(copy.folder, 'probe.html'),
    '<!doctype html><meta charset="utf-8"><title>Probe</title><script src="probe.js"></script>',
  );
  appendFileSync(path.join(copy.folder, 'background.js'), `\n;${script}`);
  return copy;
}
