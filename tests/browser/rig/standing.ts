import { bundled } from './bundled.ts';
import type { Surface } from './surface.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Makes `standing` known to a page; once for each page that is opened. */
export async function withStanding(page: Surface): Promise<void> {
  await page.evaluate(`(() => { ${await bundled('standing-page.ts')}; return true; })()`);
}
