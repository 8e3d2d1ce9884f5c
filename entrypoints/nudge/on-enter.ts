import type { CardMessage } from '../../utils/messages/contract.ts';

interface Api {
  readonly runtime: {
    readonly id: string;
    readonly onMessage: {
      addListener(listener: (message: Partial<CardMessage>, sender: { id?: string; tab?: unknown }) => false): void;
    };
  };
}

/** Her shortcut was pressed: the keyboard goes to the card's first button, or to its last line's. Never by itself. */
export function onEnter(page: Document): void {
  const scope = globalThis as { browser?: Api; chrome?: Api };
  const api = scope.browser ?? scope.chrome;
  api?.runtime.onMessage.addListener((message, sender) => {
    const ours = sender.id === api.runtime.id && !sender.tab && message.kind === 'card' && message.act === 'enter';
    if (ours) page.querySelector<HTMLElement>('section:not([hidden]) button, button')?.focus();
    return false;
  });
}
