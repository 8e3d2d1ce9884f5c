import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchEngines } from '../../utils/signals/search-engines.ts';
import { searchParameters, searchPart } from '../../utils/signals/search-parameter.ts';

describe('the watcher looks for the parameters of the table', () => {
  it('all of them and no other', () => {
    expect([...searchParameters].sort()).toEqual([...new Set(searchEngines.flatMap((e) => e.parameters))].sort());
  });

  const folder = new URL('../fixtures/search-pages/', import.meta.url);
  const counted = readdirSync(folder).flatMap((name) =>
    (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { counts: { address: string }[] }).counts.map(
      (c) => c.address,
    ),
  );

  it.each(counted)('sees a search in %s', (address) => {
    expect(searchPart(address)).not.toBe('');
    const { search, hash } = new URL(address);
    expect(searchPart(search + hash)).not.toBe('');
  });

  it.each([
    '',
    '?',
    '?q=',
    '?q=&hl=en',
    '?q',
    '?v=abc123',
    '?seq=1',
    '?hl=en#q=x',
    '#q=x',
    'https://www.google.com/',
    'https://www.youtube.com/watch?v=q',
  ])('sees none in "%s"', (search) => {
    expect(searchPart(search)).toBe('');
  });
});
