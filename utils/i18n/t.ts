import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

interface Locales {
  getMessage(key: string, substitutions?: string[]): string;
}

/** The same synchronous call in every browser; taken directly, so that the card in its frame need not carry a polyfill. */
function locales(): Locales | undefined {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { i18n?: Locales } | undefined>;
  return scope.browser?.i18n ?? scope.chrome?.i18n;
}

/**
 * The sentence for a key in her language, with its places filled. A key that does not exist does not compile. Empty in
 * a page that has outlived its extension (an update while it was open): there is nobody left to say anything.
 */
export function t(key: MessageKey, ...substitutions: string[]): string {
  try {
    return locales()?.getMessage(key, substitutions) ?? '';
  } catch {
    return '';
  }
}
