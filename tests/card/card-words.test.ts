import { describe, expect, it } from 'vitest';
import { clockWords, reasonWords, toneWords, whyWords } from '../../components/card-words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { reasons, tones } from '../../utils/nudge/nudge.ts';

const ours = Object.entries(messages).filter(([key]) => key.startsWith('card'));
const said = (key: keyof typeof messages) => messages[key].message;

describe('the words on the card', () => {
  it('has a line for every reason and a name for every tone', () => {
    for (const reason of reasons) expect(said(reasonWords[reason])).toBeTruthy();
    for (const tone of tones) expect(said(toneWords[tone])).toBeTruthy();
  });

  it.each([...reasons.map((reason) => reasonWords[reason]), 'cardNobodyReason', 'cardCouldNotCopy'] as const)(
    '%s fits its line of 34 characters',
    (key) => expect(said(key).length).toBeLessThanOrEqual(34),
  );

  it.each(['cardNotHere', 'cardNotThis', 'cardTurnOff', 'cardAddOne', 'cardNotNow'] as const)(
    '%s fits its button of 16 characters',
    (key) => expect(said(key).length).toBeLessThanOrEqual(16),
  );

  it.each(ours)('G14: %s counts nothing, calls nothing, shames nobody', (_key, { message }) => {
    expect(message).not.toMatch(/!|\bsent\b|waiting for you|haven.t|overdue|times|streak|\bshe\b|\bhe\b/i);
    // "In 10 minutes" is her own choice of time, not a count about her.
    expect(message.replace('In 10 minutes', '')).not.toMatch(/\d/);
  });

  it('G17: says why, by cause and hour', () => {
    const causes = ['search', 'scroll', 'later'] as const;
    const sentences = causes.flatMap((cause) => [true, false].map((late) => said(whyWords({ cause, late }))));
    expect(new Set(sentences).size).toBe(4);
  });

  it.each([
    ['08:30', '8:30'],
    ['00:15', '0:15'],
    ['10:00', '10:00'],
  ])('%s is said %s', (time, words) => {
    expect(clockWords(time)).toBe(words);
  });
});
