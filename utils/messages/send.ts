import type {
  AnsweredAnswer,
  AnsweredMessage,
  ChoicesChangedMessage,
  GoneMessage,
  ReadyAnswer,
  ReadyMessage,
  SignalAnswer,
  SignalMessage,
} from './contract.ts';

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

/** The extension's own port to the background, without the polyfill's weight; gone once the extension was updated. */
function runtime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
}

/**
 * Sends one message and gives the background's answer, or `undefined` when nobody is there to answer (the extension
 * was updated or removed). Never throws: a page must not see our errors.
 */
export async function send(message: SignalMessage): Promise<SignalAnswer | undefined>;
export async function send(message: GoneMessage): Promise<undefined>;
export async function send(message: ReadyMessage): Promise<ReadyAnswer | undefined>;
export async function send(message: AnsweredMessage): Promise<AnsweredAnswer | undefined>;
export async function send(message: ChoicesChangedMessage): Promise<undefined>;
export async function send(message: unknown): Promise<unknown> {
  try {
    const port = runtime();
    return port?.id ? await port.sendMessage(message) : undefined;
  } catch {
    return undefined;
  }
}
