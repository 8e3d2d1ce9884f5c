import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardMessage, PlaceAnswer, PlaceMessage } from '../utils/messages/contract.ts';
import { send } from '../utils/messages/send.ts';
import { watchHands } from '../utils/page/her-hands.ts';
import { type StandingCard, standCard } from '../utils/page/standing-card.ts';

type Asked = PlaceMessage | CardMessage;
type Reply = (answer: PlaceAnswer | boolean) => void;

/** What of the extension API is used here, under either of its names, without the polyfill's weight. */
interface Api {
  readonly runtime: {
    readonly id: string;
    readonly onMessage: {
      addListener(listener: (message: Asked, sender: { id?: string; tab?: unknown }, reply: Reply) => boolean): void;
    };
  };
  readonly i18n: { getMessage(key: string): string };
}

/** Marks this isolated world, not the page's, as one that listens already: the file may be injected again. */
const world = globalThis as { mumPosseListens?: true; browser?: Api; chrome?: Api };

/**
 * Injected into one tab when a card is due. Answers the background whether the card may stand on this page and puts its
 * frame up; answers with codes only, never with text of the page.
 */
export default defineUnlistedScript(() => {
  const api = world.browser ?? world.chrome;
  if (!api || world.mumPosseListens) return;
  world.mumPosseListens = true;
  const hands = watchHands(document);
  let card: StandingCard | undefined;

  const place = (message: PlaceMessage, reply: Reply) => {
    card?.remove();
    const next = standCard(message, {
      page: document,
      hands,
      rightToLeft: api.i18n.getMessage('cardDirection') === 'rtl',
      onGone: () => {
        card = undefined;
        void send({ kind: 'gone' });
      },
    });
    card = typeof next === 'string' ? undefined : next;
    if (typeof next === 'string') return reply(next);
    void next.placed.then((answer) => {
      if (answer !== 'shown' && card === next) card = undefined;
      reply(answer);
    });
  };

  const act = (message: CardMessage): boolean => {
    const standing = card;
    if (message.act === 'remove') card = undefined;
    if (message.act !== 'there') standing?.[message.act]();
    return standing !== undefined;
  };

  api.runtime.onMessage.addListener((message, sender, reply) => {
    // The background has no tab; nobody else may ask.
    if (sender.id !== api.runtime.id || sender.tab) return false;
    if (message.kind === 'place') {
      place(message, reply);
      return true;
    }
    if (message.kind !== 'card') return false;
    reply(act(message));
    return false;
  });
});
