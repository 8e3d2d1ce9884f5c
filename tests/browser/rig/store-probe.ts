import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyBuild, type Target } from './build-copy.ts';
import { bundled } from './bundled.ts';

/**
 * A copy of the build with one page more, `probe.html`, in which `store` has the product's own verbs over the product's
 * own database; the background has them too.
 */
export async function copyWithProbe(target: Target): Promise<ReturnType<typeof copyBuild>> {
  const copy = copyBuild(target);
  const script = await bundled('store-probe-page.ts');
  writeFileSync(path.join(copy.folder, 'probe.js'), script);
  writeFileSync(
    path.join(copy.folder, 'probe.html'),
    '<!doctype html><meta charset="utf-8"><title>Probe</title><script src="probe.js"></script>',
  );
  appendFileSync(path.join(copy.folder, 'background.js'), `\n;${script}`);
  return copy;
}
