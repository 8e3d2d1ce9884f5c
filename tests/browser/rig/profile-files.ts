import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a profile in which a word stands, in either way that browsers write text. Paths from the profile. */
export function filesWith(profile: string, word: string): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const whole = path.join(profile, file);
    if (!statSync(whole, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(whole);
    return forms.some((form) => bytes.includes(form));
  });
}

/**
 * Whether a file of a profile holds what an extension keeps. Both browsers give every extension folders of its own:
 * named after its id (IndexedDB, storage.local, storage.sync), or shared by all extensions alone (their workers, rules
 * and state). All else is the browser's own: history, cache, sessions, favicons, predictions.
 */
export function isExtensions(file: string, id: string): boolean {
  return (
    file.includes(id) ||
    /(^|\/)(Extension (State|Rules|Scripts)|Service Worker|Local Storage|File System|WebStorage|databases|browser-extension-data|extension-store)(\/|$)/.test(
      file,
    )
  );
}
