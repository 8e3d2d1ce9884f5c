import type {
  AnsweredAnswer,
  AnsweredMessage,
  ChoicesChangedMessage,
  GoneMessage,
  ReadMessage,
  ReadyAnswer,
  ReadyMessage,
  ScrollAnswer,
  ScrollMessage,
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

/** False once the extension was updated or removed while this page stayed: nobody will ever answer it again. */
export function isAlive(): boolean {
  return Boolean(runtime()?.id);
}

/** Long enough for a background that was ended in the middle of its work to be started anew, ms. */
const againAfter = 300;

/**
 * Sends one message and gives the background's answer, or `undefined` when nobody is there to answer (the extension
 * was updated or removed). Says it a second time when the background was ended before it could answer: everything it
 * does with a message may be done twice. Never throws: a page must not see our errors.
 */
export async function send(message: SignalMessage): Promise<SignalAnswer | undefined>;
export async function send(message: ScrollMessage): Promise<ScrollAnswer | undefined>;
export async function send(message: ReadMessage): Promise<SignalAnswer | undefined>;
export async function send(message: GoneMessage): Promise<undefined>;
export async function send(message: ReadyMessage): Promise<ReadyAnswer | undefined>;
export async function send(message: AnsweredMessage): Promise<AnsweredAnswer | undefined>;
export async function send(message: ChoicesChangedMessage): Promise<undefined>;
export async function send(message: unknown): Promise<unknown> {
  try {
    return await say(message);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, againAfter));
    return say(message).catch(() => undefined);
  }
}

async function say(message: unknown): Promise<unknown> {
  const port = runtime();
  return port?.id ? await port.sendMessage(message) : undefined;
}
