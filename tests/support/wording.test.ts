import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { noteWords } from '../../utils/support/helpline.ts';

const ours = Object.entries(messages).filter(([key]) => key.startsWith('support'));

describe('the words of the support page', () => {
  test('every note has its words', () => {
    for (const word of noteWords) {
      expect(Object.keys(messages)).toContain(`supportNote${word[0]?.toUpperCase()}${word.slice(1)}`);
    }
  });

  test('every text is told to translators', () => {
    expect(ours.length).toBeGreaterThan(60);
    for (const [, { message, description }] of ours) {
      expect(message.trim()).not.toBe('');
      expect(description.length).toBeGreaterThan(8);
    }
  });

  test.each(ours.map(([key, { message }]) => [key, message]))(
    'S19: %s is plain: no exclamation, no emoji, no promise, no method, no diagnosis, no alarm',
    (_, message) => {
      expect(message).not.toMatch(/!|\p{Extended_Pictographic}/u);
      expect(message).not.toMatch(
        /\byou(’|')?(ll| will) be (fine|ok|okay|alright|safe)|it gets better|don(’|')t worry|promise/i,
      );
      expect(message).not.toMatch(
        /suicid|kill|overdos|\bpills?\b|hang(ed|ing)|\bcut(ting)?\b|self.?harm|\bdie\b|death/i,
      );
      expect(message).not.toMatch(/depress|psychosis|disorder|diagnos|symptom|illness|patient/i);
      expect(message).not.toMatch(
        /you seem|we noticed|we detected|you searched|get help now|immediately|warning|alert/i,
      );
    },
  );

  test('S20: it says that it is not an emergency service, and claims to detect, prevent or treat nothing', () => {
    expect(messages.supportIntroAfter.message).toContain('not an emergency service');
    for (const [, { message }] of ours) expect(message).not.toMatch(/\b(detect|prevent|treat|cure|diagnose|protect)/i);
  });

  test('says what hiding does not undo', () => {
    expect(messages.supportFootHistory.message).toMatch(/this page in your browser’s/);
  });
});

test('S12: the page takes nothing from its address and asks the network for nothing', () => {
  for (const file of ['main.tsx', 'support-page.tsx', 'groups.ts', 'line-words.ts', 'hide-page.ts', 'index.html']) {
    const source = readFileSync(new URL(`../../entrypoints/support/${file}`, import.meta.url), 'utf8');
    expect(source).not.toMatch(/location\.|URLSearchParams|fetch\(|sendMessage|storage\.session/);
  }
});
