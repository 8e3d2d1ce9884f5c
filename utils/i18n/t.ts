import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

interface Locales {
  getMessage(key: string, substitutions?: string[]): string;
}

/** The same synchronous call in every browser; taken directly, so that the card in its frame need not carry a polyfill. */
function locales(): Locales {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { i18n?: Locales } | undefined>;
  const found = scope.browser?.i18n ?? scope.chrome?.i18n;
  if (!found) throw new Error('There are no locales outside the extension.');
  return found;
}

/** The sentence for a key in her language, with its places filled. A key that does not exist does not compile. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return locales().getMessage(key, substitutions);
}
