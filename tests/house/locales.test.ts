import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, filesUnder, productFiles, read, root } from './source-files.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}
type Messages = Record<string, Message>;

const folder = 'public/_locales';
const languages = readdirSync(path.join(root, folder)).sort();
const messagesOf = (language: string) => JSON.parse(read(`${folder}/${language}/messages.json`)) as Messages;
const english = messagesOf('en');

const named = (text: string) => [...text.matchAll(/\$(\w+)\$/g)].map((match) => (match[1] ?? '').toLowerCase());

describe('the texts', () => {
  test('every text says to its translator what it is for', () => {
    expect(Object.keys(english).filter((key) => (english[key]?.description ?? '').trim() === '')).toEqual([]);
    expect(Object.keys(english).filter((key) => english[key]?.message.trim() === '')).toEqual([]);
  });

  test.each(languages)('%s has the same texts with the same places to fill', (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    const wrong = Object.keys(english).filter((key) => {
      const ours = messages[key];
      const places = Object.keys(ours?.placeholders ?? {})
        .map((place) => place.toLowerCase())
        .sort();
      const declared = Object.keys(english[key]?.placeholders ?? {})
        .map((place) => place.toLowerCase())
        .sort();
      const used = [...new Set(named(ours?.message ?? ''))].sort();
      return String(places) !== String(declared) || String(used) !== String(places);
    });
    expect(wrong).toEqual([]);
  });

  test('a place to fill is filled from $1, $2 … without gaps', () => {
    const wrong = Object.keys(english).filter((key) => {
      const contents = Object.values(english[key]?.placeholders ?? {}).map(({ content }) => content);
      return (
        contents.some((content) => !/^\$[1-9]$/.test(content)) ||
        !contents.every((_, i) => contents.includes(`$${i + 1}`))
      );
    });
    expect(wrong).toEqual([]);
  });

  const sources = [...productFiles(), 'wxt.config.ts', ...filesUnder('entrypoints', /\.html$/)];
  const code = sources.map((file) => (file.endsWith('.html') ? read(file) : codeOf(file))).join('\n');

  test('every text that is asked for is there', () => {
    const asked = [
      ...[...code.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''),
      ...[...code.matchAll(/\bt\(\s*['"](\w+)['"]/g)].map((match) => match[1] ?? ''),
    ];
    expect(asked.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  test('every text that is there is asked for', () => {
    const literals = new Set(
      [...code.matchAll(/['"`](\w+)['"`]/g), ...code.matchAll(/__MSG_(\w+)__/g)].map((m) => m[1]),
    );
    // Keys put together from a fixed and a chosen part: `reason_${code}`.
    const patterns = [...code.matchAll(/`(\w*(?:\$\{[^}`]*\}\w*)+)`/g)].map(
      (match) => new RegExp(`^${(match[1] ?? '').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
    );
    const specific = patterns.filter(({ source }) => source.replace(/\\w\+|[\^$]/g, '').length >= 3);
    const idle = Object.keys(english).filter(
      (key) => !literals.has(key) && !specific.some((pattern) => pattern.test(key)),
    );
    expect(idle).toEqual([]);
  });
});
