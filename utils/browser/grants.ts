import { browser } from './browser.ts';

/**
 * The host permissions that she may grant and take back. A person can revoke one in the browser's own settings at any
 * moment, so nothing here is remembered: every question goes to the browser (promise P30).
 */

interface Pattern {
  readonly host: string;
  readonly subdomains: boolean;
}

/** Only what we ask for ourselves: https, any path. Other patterns cover nothing here. */
function parsePattern(origin: string): Pattern | undefined {
  if (origin === '<all_urls>') return { host: '', subdomains: true };
  const found = /^(?:https|\*):\/\/(\*\.|\*(?=\/))?([^/*]*)\/\*?$/.exec(origin);
  if (!found) return undefined;
  const [, star, host = ''] = found;
  return { host, subdomains: star !== undefined };
}

function covers(granted: string, wanted: string): boolean {
  const [have, want] = [parsePattern(granted), parsePattern(wanted)];
  if (!have || !want) return granted === wanted;
  if (have.subdomains && have.host === '') return true;
  if (want.subdomains && !have.subdomains) return false;
  return have.host === want.host || (have.subdomains && want.host.endsWith(`.${have.host}`));
}

/** Which of the wanted match patterns the granted ones cover, in the wanted order. */
export function coveredBy(granted: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter((origin) => granted.some((one) => covers(one, origin)));
}

/** Every origin that is granted right now, as the browser writes them. Empty when the browser will not say. */
export async function everyGrant(): Promise<string[]> {
  try {
    const { origins = [] } = await browser.permissions.getAll();
    return [...origins];
  } catch {
    return [];
  }
}

/** Which of these match patterns are granted right now, in the wanted order. */
export async function grantedOrigins(wanted: readonly string[]): Promise<string[]> {
  return coveredBy(await everyGrant(), wanted);
}

/** Asks the browser for these sites. Call it straight from a click: after an await the browser refuses to ask. */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Gives these sites back to her. False when the browser kept any of them. */
export async function takeBack(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Calls back after anything was granted or revoked, here or in the browser's own settings. Returns the way to stop. */
export function onGrantsChanged(changed: () => void): () => void {
  const listener = () => changed();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** True when at least one watcher is registered with the browser. False also when the browser will not say. */
export async function isLooking(): Promise<boolean> {
  try {
    return (await browser.scripting.getRegisteredContentScripts()).length > 0;
  } catch {
    return false;
  }
}
