import type { Surface } from './surface.ts';

const session = '(globalThis.browser ?? globalThis.chrome).storage.session';

/** A suggestion waits in the popup, as one that no page could show. */
export function letWait(ours: Surface, kind: 'plain' | 'with-support', draft = 'Long night here. Are you up?') {
  return ours.evaluate<null>(
    `${session}.set({ waiting: { draft: ${JSON.stringify(draft)}, kind: '${kind}', until: Date.now() + 3600000 } })`,
  );
}

/** Nothing waits any more. */
export function letGo(ours: Surface) {
  return ours.evaluate<null>(`${session}.remove('waiting')`);
}

/** A draft for the first friend there is, kept for the morning and ready now; shown when a page is opened anew. */
export function keepForMorning(ours: Surface, draft: string) {
  return ours.evaluate<null>(`new Promise((done) => {
    const opened = indexedDB.open('mum-posse');
    opened.onsuccess = () => {
      const database = opened.result;
      const transaction = database.transaction(['kept', 'friends'], 'readwrite');
      const people = transaction.objectStore('friends').getAll();
      people.onsuccess = () => {
        const kept = { friendId: people.result[0].id, draft: ${JSON.stringify(draft)}, kind: 'morning' };
        const [dueAt, until] = [Date.now() - 60000, Date.now() + 3600000];
        transaction.objectStore('kept').put({ id: 'k', ...kept, dueAt, until });
      };
      transaction.oncomplete = () => {
        database.close();
        done(null);
      };
    };
  })`);
}
