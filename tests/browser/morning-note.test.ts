import { expect, test } from 'vitest';
import { during } from './rig/both-browsers.ts';
import { chromiumNight } from './rig/chromium-night.ts';
import { ready } from './rig/people.ts';
import { pause, until } from './rig/surface.ts';

const draft = 'Shall we have tea on the doorstep?';

test('S25: the morning note comes once, names nobody, and not in a quiet; what she changed in the draft stays', () =>
  during(chromiumNight(), async (night) => {
    await ready(night);
    const popup = await night.rig.openOurs('popup.html');
    await popup.evaluate(async (text) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opened = indexedDB.open('mum-posse');
        opened.onsuccess = () => done(opened.result);
      });
      const transaction = database.transaction(['kept', 'friends'], 'readwrite');
      const people = transaction.objectStore('friends').getAll();
      people.onsuccess = () => {
        const [friendId, at] = [people.result[0].id, Date.now()];
        const kept = { friendId, draft: text, dueAt: at - 60_000, until: at + 3_600_000, kind: 'morning' };
        transaction.objectStore('kept').put({ id: 'k', ...kept });
      };
      await new Promise((done) => transaction.addEventListener('complete', done));
      database.close();
    }, draft);
    await popup.reload();
    await popup.getByText(draft).first().waitFor();

    // The browser's own question cannot be answered here, and its notes cannot be read: both are stood in for.
    const worker = await night.rig.worker();
    const ring = (allowed: boolean, quiet: boolean) =>
      worker.evaluate(
        async ([may, hushed]) => {
          const scope = globalThis as unknown as { notes?: string[] };
          scope.notes ??= [];
          type Asked = { permissions?: string[] };
          type Told = ((told: unknown) => void) | undefined;
          interface Api {
            permissions: { contains(asked: Asked): Promise<boolean> };
          }
          // Under either of its names, with or without a callback.
          const apis = globalThis as unknown as { browser?: Api; chrome: Api };
          for (const api of new Set([apis.browser, apis.chrome])) {
            if (!api) continue;
            const contains = api.permissions.contains.bind(api.permissions);
            const answer = async (asked: Asked) => (asked.permissions ? may === true : contains(asked));
            Object.assign(api.permissions, {
              contains: async (asked: Asked, told: Told) => {
                const is = await answer(asked);
                told?.(is);
                return is;
              },
            });
            const create = async (_id: string, note: object, told: Told) => {
              scope.notes?.push(JSON.stringify(note));
              told?.('morning');
              return 'morning';
            };
            Object.defineProperty(api, 'notifications', { configurable: true, value: { create } });
          }
          await chrome.storage.session.set({ quietUntil: hushed ? Date.now() + 3_600_000 : 0 });
          const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
          event.dispatch({ name: 'kept' });
        },
        [allowed, quiet],
      );
    const notes = () => worker.evaluate(() => (globalThis as unknown as { notes?: string[] }).notes ?? []);

    await ring(false, false);
    await pause(1_000);
    expect(await notes()).toEqual([]);
    await ring(true, true);
    await pause(1_000);
    expect(await notes()).toEqual([]);
    await ring(true, false);
    await until('the note', async () => (await notes()).length === 1 || null);
    await ring(true, false);
    await pause(1_000);
    const [said, ...more] = await notes();
    expect(more).toEqual([]);
    expect(said).not.toMatch(/Priya|tea|doorstep/i);

    await popup.getByRole('button', { name: 'Open the draft' }).click();
    await popup.getByRole('textbox').first().fill('Tea at mine instead?');
    await popup.getByRole('button', { name: 'Back' }).click();
    await popup.getByText('Tea at mine instead?').first().waitFor();
    await popup.reload();
    await popup.getByText('Tea at mine instead?').first().waitFor();
    await popup.getByRole('button', { name: 'Let it go' }).click();
    await until('it to be gone', async () => (await popup.getByText('Tea at mine').count()) === 0 || null);
    expect(await night.complaints()).toEqual([]);
  }));
