import { describe, expect, test } from 'vitest';
import { codeOf, filesUnder, productFiles } from './source-files.ts';

/** Every place in the files where the code says one of these words. */
function places(files: readonly string[], words: RegExp): string[] {
  return files.flatMap((file) =>
    codeOf(file)
      .split('\n')
      .flatMap((line, number) => (words.test(line) ? [`${file}:${number + 1} ${line.trim()}`] : [])),
  );
}

const inForeignPages = [
  ...filesUnder('utils/page'),
  ...filesUnder('utils/signals'),
  ...filesUnder('entrypoints').filter((file) => /^entrypoints\/(watch-|place-card|look-at-)/.test(file)),
];

describe('what the source never says', () => {
  test('code in foreign pages opens no way in, and polls nothing', () => {
    const words =
      /\bpostMessage\b|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|\bfetch\s*\(|XMLHttpRequest|sendBeacon|\bsetInterval\b|\beval\b|new Function\b/;
    expect(places(inForeignPages, words)).toEqual([]);
  });

  test('no code of ours reaches for the network, writes markup, or makes code from text', () => {
    const words =
      /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\bfetch\s*\(|XMLHttpRequest|sendBeacon|EventSource|WebSocket|\beval\s*\(|new Function\b|importScripts/;
    expect(places(productFiles(), words)).toEqual([]);
  });

  test('quiet code: nothing is written to the console', () => {
    expect(places(productFiles(), /\bconsole\s*\./)).toEqual([]);
  });

  test('P19: nobody from outside is listened to, and no address is called on removal (S29)', () => {
    const words = /onMessageExternal|onConnectExternal|externally_connectable|setUninstallURL/;
    expect(places(productFiles(), words)).toEqual([]);
  });

  test('P27: the background keeps nothing in its own memory', () => {
    const files = filesUnder('entrypoints').filter((file) => /^entrypoints\/background(\.|\/)/.test(file));
    expect(places(files, /^(export\s+)?(let|var)\s/)).toEqual([]);
  });

  test('P28: alarms are never all cleared', () => {
    expect(places(productFiles(), /alarms\s*\.\s*clearAll/)).toEqual([]);
  });
});
