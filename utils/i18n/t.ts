import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../browser/browser.ts';

export type MessageKey = keyof typeof messages;

/** The sentence for a key in her language, with its places filled. A key that does not exist does not compile. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
