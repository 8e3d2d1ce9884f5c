import { beforeEach, expect, test, vi } from 'vitest';
import { freshProfile, good } from '../storage/fresh-store.ts';

/** A browser of tabs and memory only; it says in which order it was asked to open and to close. */
const session = new Map<string, unknown>();
const steps: string[] = [];
let tabs: { id: number; windowId: number }[] = [];
let stands = true;

vi.mock('../../utils/browser/browser.ts', () => ({
  browser: {
    alarms: { clear: async () => true, create: async () => {} },
    storage: {
      session: {
        get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(session.get(key))])),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        },
        remove: async (keys: string[]) => {
          for (const key of keys) session.delete(key);
        },
      },
    },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.find((one) => one.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return tab;
      },
      query: async ({ windowId }: { windowId: number }) => tabs.filter((tab) => tab.windowId === windowId),
      create: async ({ windowId }: { windowId: number }) => {
        steps.push(`opened in ${windowId}`);
        tabs = [...tabs, { id: 99, windowId }];
      },
      remove: async (id: number) => {
        steps.push(`closed ${id}`);
        tabs = tabs.filter((tab) => tab.id !== id);
      },
      sendMessage: async (_tab: number, { act }: { act: string }) => (act === 'there' ? stands : true),
    },
  },
}));
const { onAnswered } = await import('../../entrypoints/background/on-card.ts');
const { addNudge, listNudges } = await import('../../utils/storage/nudges-store.ts');
const { closeStore } = await import('../../utils/storage/database.ts');

const say = (answer: Parameters<typeof onAnswered>[0]['answer']) =>
  onAnswered({ kind: 'answered', token: 'token', answer }, 7);
const answered = async () => good(await listNudges(0)).map((nudge) => nudge.answer);

function cardStands(cause: 'search' | 'scroll') {
  session.set('card', {
    token: 'token',
    tabId: 7,
    made: Date.now(),
    state: 'open',
    view: { cause, form: 'plain', late: true, look: 'system', friends: [], wordings: [] },
    card: { nudgeId: 'n', host: 'www.reddit.com', topic: '', form: 'plain' },
  });
}

/** A card stands in tab 7, beside another tab of its window. */
beforeEach(async () => {
  await closeStore();
  freshProfile();
  session.clear();
  steps.length = 0;
  stands = true;
  tabs = [
    { id: 7, windowId: 1 },
    { id: 8, windowId: 1 },
    { id: 9, windowId: 2 },
  ];
  const rows = { dismissed: 0, unanswered: 0 };
  good(await addNudge({ id: 'n', at: Date.now(), day: '2026-03-04', kind: 'scroll', answer: 'open', turn: 0, rows }));
  cardStands('scroll');
});

test('“I’m done here” closes the tab when its line goes, and not before', async () => {
  await say('not-now');
  expect(await say('done-here')).toEqual({ ok: true });
  expect(steps).toEqual([]);
  await say('close');
  expect(steps).toEqual(['closed 7']);
  expect(await answered()).toEqual(['done-here']);
  expect(session.has('card')).toBe(false);
});

test('the only tab of its window leaves an empty one behind', async () => {
  tabs = tabs.filter((tab) => tab.id !== 8);
  await say('done-here');
  await say('close');
  expect(steps).toEqual(['opened in 1', 'closed 7']);
});

test('an undo keeps the tab, also when the card is then left by another way', async () => {
  await say('not-now');
  await say('done-here');
  await say('undo');
  expect(await answered()).toEqual(['open']);
  await say('not-now');
  await say('close');
  expect(steps).toEqual([]);
  expect(await answered()).toEqual(['not-now']);
});

test('asked for again in ten minutes after all, the tab stays', async () => {
  await say('done-here');
  await say('undo');
  await onAnswered({ kind: 'answered', token: 'token', answer: 'later', until: 'ten-minutes', draft: 'Hello.' }, 7);
  await say('close');
  expect(steps).toEqual([]);
});

test('nothing is closed when the page was left meanwhile', async () => {
  await say('done-here');
  stands = false;
  await say('close');
  expect(steps).toEqual([]);
});

test('nor by another tab, or with another token', async () => {
  await say('done-here');
  await onAnswered({ kind: 'answered', token: 'token', answer: 'close' }, 8);
  await onAnswered({ kind: 'answered', token: 'guessed', answer: 'close' }, 7);
  expect(steps).toEqual([]);
});

test('adding somebody never closes the tab, and is no dismissal', async () => {
  await say('add-one');
  await say('close');
  expect(steps).toEqual([]);
  expect(await answered()).toEqual(['done-here']);
});

test('after a search nothing closes a tab, whatever is said', async () => {
  cardStands('search');
  await say('done-here');
  await say('close');
  expect(steps).toEqual([]);
});

test('a tab that is gone already is no error', async () => {
  await say('done-here');
  tabs = [];
  expect(await say('close')).toEqual({ ok: true });
});
