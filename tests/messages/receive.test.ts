import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receive, type Sender } from '../../utils/messages/receive.ts';

const card = 'chrome-extension://ours/nudge.html';
const fromPage: Sender = { id: 'ours', url: 'https://www.google.com/search?q=a', frameId: 0, tab: { id: 7 } };
const fromCard: Sender = { id: 'ours', url: card, frameId: 3, tab: { id: 7 } };
const ours = { id: 'ours', origin: 'chrome-extension://ours', card: [card] };
const get = (raw: unknown, sender: Sender) => receive(raw, sender, ours);
const signal = { kind: 'signal', address: 'https://www.google.com/search?q=a', settled: true };
const feed = 'https://www.reddit.com/';
const scroll = {
  kind: 'scroll',
  address: feed,
  notes: [
    [1, 0, 900, 900, 9000, feed],
    [2, 2, 0, 0, 0],
  ],
};

describe('P17 who may say what', () => {
  it.each([
    ['a watcher reports a search', signal, fromPage, true],
    ['a watcher reports a scroll', scroll, { ...fromPage, url: feed }, true],
    ['a frame of a page reports a scroll', scroll, { ...fromPage, frameId: 2 }, false],
    ['the card reports a scroll', scroll, fromCard, false],
    ['a scroll with words in it', { ...scroll, notes: [[1, 0, 900, 900, 9000, feed, 'words']] }, fromPage, false],
    ['a scroll of a million notes', { ...scroll, notes: Array(1_000_000).fill([1, 0, 1, 1, 1]) }, fromPage, false],
    ['a scroll without end', { ...scroll, notes: [[1, 0, Number.POSITIVE_INFINITY, 1, 1]] }, fromPage, false],
    ['a watcher reports that an article was read', { kind: 'read' }, fromPage, true],
    ['an article with its title', { kind: 'read', title: 'x' }, fromPage, false],
    ['a frame of a page reports an article', { kind: 'read' }, { ...fromPage, frameId: 2 }, false],
    ['the popup reports an article', { kind: 'read' }, { id: 'ours', url: `${ours.origin}/popup.html` }, false],
    ['place-card says that the page was left', { kind: 'gone' }, fromPage, true],
    ['the card asks what to show', { kind: 'ready', token: 'x' }, fromCard, true],
    [
      'the card, with its token still in the address',
      { kind: 'ready', token: 'x' },
      { ...fromCard, url: `${card}#x` },
      true,
    ],
    [
      'the popup says that she changed something',
      { kind: 'choices-changed' },
      { id: 'ours', url: `${ours.origin}/popup.html` },
      true,
    ],
    ['a page says so', { kind: 'choices-changed' }, fromPage, false],
    [
      'the popup pretends to be the card',
      { kind: 'ready', token: 'x' },
      { id: 'ours', url: `${ours.origin}/popup.html` },
      false,
    ],
    ['a page forges the card’s question', { kind: 'ready', token: 'x' }, fromPage, false],
    ['a page forges an answer', { kind: 'answered', token: 'x', answer: 'messaged' }, fromPage, false],
    ['a frame of a page reports a search', signal, { ...fromPage, frameId: 2 }, false],
    ['another extension', signal, { ...fromPage, id: 'theirs' }, false],
    ['a private window', signal, { ...fromPage, tab: { id: 7, incognito: true } }, false],
    ['no tab', signal, { ...fromPage, tab: undefined }, false],
    ['a page without https', signal, { ...fromPage, url: 'http://www.google.com/search?q=a' }, false],
    ['a look-alike of the card', { kind: 'ready', token: 'x' }, { ...fromCard, url: `${card}.evil.example/` }, false],
    ['the card pretends to be a watcher', signal, fromCard, false],
    ['an unknown kind', { kind: 'friends' }, fromPage, false],
    ['a kind from the prototype', { kind: 'constructor' }, fromPage, false],
    ['a field too many', { ...signal, friends: true }, fromPage, false],
    ['an address of a million characters', { ...signal, address: 'a'.repeat(1_000_000) }, fromPage, false],
  ])('%s: %#', (_, raw, sender, heard) => {
    expect(get(raw, sender) !== undefined).toBe(heard);
  });

  it('never throws and never hears a page speak for the card, for 10,000 forged messages', () => {
    const kind = fc.constantFrom(
      'signal',
      'scroll',
      'gone',
      'ready',
      'answered',
      'choices-changed',
      'friends',
      '__proto__',
      '',
    );
    const forged = fc.oneof(
      fc.anything(),
      fc.record({
        kind,
        token: fc.anything(),
        address: fc.anything(),
        settled: fc.anything(),
        answer: fc.anything(),
        notes: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(forged, (raw) => {
        const heard = get(raw, fromPage)?.message.kind;
        expect(heard === undefined || ['signal', 'scroll', 'gone'].includes(heard)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
