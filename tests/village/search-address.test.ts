import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineOf, engines, lookingFor, lookingForAll, searchAddress } from '../../utils/village/search-address.ts';

describe('P22: one ordinary search', () => {
  test.each(engines.map(({ id }) => id))(
    '%s: an https address of the engine’s own, the search as its one parameter',
    (id) => {
      const address = new URL(searchAddress(id, 'rhyme', 'Leeds & Bradford?q=x#y') ?? '');
      expect(address.protocol).toBe('https:');
      expect(address.origin).toBe(new URL(engineOf(id).before).origin);
      expect([...address.searchParams.values()]).toEqual(['library rhyme time babies toddlers Leeds & Bradford?q=x#y']);
      expect(address.hash).toBe('');
    },
  );

  test('without a place there is no search', () => {
    for (const place of ['', '   ', '…', '\u200b\u202e', '?!', '\n']) {
      expect(searchAddress('google', 'playgroup', place)).toBeUndefined();
    }
    expect(searchAddress('google', 'playgroup', 'M1')).toBeDefined();
    expect(searchAddress('google', 'playgroup', '東京')).toContain(encodeURIComponent('東京'));
  });

  test('an engine that there is not is the first one', () => {
    for (const id of [undefined, 'nosuch', '__proto__', 'constructor']) expect(engineOf(id)).toBe(engines[0]);
  });

  test('whatever she types stays inside that parameter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...engines),
        fc.constantFrom(...lookingForAll),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (engine, what, place) => {
          const address = searchAddress(engine.id, what, place);
          if (address === undefined) return;
          expect(address.startsWith(engine.before)).toBe(true);
          expect(address.length).toBeLessThanOrEqual(2000);
          const read = new URL(address);
          expect(read.origin + read.pathname).toBe(new URL(engine.before).origin + new URL(engine.before).pathname);
          const values = [...read.searchParams.values()];
          expect(values).toHaveLength(1);
          expect(values[0]?.startsWith(`${lookingFor[what]} `)).toBe(true);
          expect(read.username + read.password + read.hash).toBe('');
        },
      ),
    );
  });
});
