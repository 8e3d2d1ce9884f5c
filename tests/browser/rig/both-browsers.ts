import { chromiumNight, forgetProfile } from './chromium-night.ts';
import { firefoxNight } from './firefox-night.ts';
import type { Night, NightOptions } from './night.ts';

/** The two browsers in which everything must hold, for `describe.each`. */
export const bothBrowsers: readonly (readonly [string, (options?: NightOptions) => Promise<Night>])[] = [
  ['Chromium', chromiumNight],
  ['Firefox', firefoxNight],
];

/** Runs a test in a night of its own, and leaves nothing behind, whatever becomes of it. */
export async function during<N extends Night>(night: Promise<N>, act: (night: N) => Promise<void>): Promise<void> {
  const running = await night;
  try {
    await act(running);
  } finally {
    await running.close();
    forgetProfile(running);
  }
}
