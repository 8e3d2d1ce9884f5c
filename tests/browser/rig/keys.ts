/** The keys a walk without a pointer needs: Playwright's name of each, and its code point in the WebDriver standard. */
const codePoints = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
} as const;

export type Key = keyof typeof codePoints;
/** One press, with Shift or Ctrl held down or not. */
export type Press = Key | `Shift+${Key}` | 'Control+a';

const held = { Shift: '\uE008', Control: '\uE009' } as const;

/** The steps of presses for the standard's keyboard. */
export function keySteps(presses: readonly Press[]): object[] {
  return presses.flatMap((press) => {
    const parts = press.split('+');
    const last = parts.at(-1) ?? '';
    const values = [
      ...parts.slice(0, -1).map((name) => held[name as keyof typeof held]),
      codePoints[last as Key] ?? last,
    ];
    const downs = values.map((value) => ({ type: 'keyDown', value }));
    const ups = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    return [...downs, ...ups];
  });
}

/** The steps of a text, key by key. */
export function typedSteps(text: string): object[] {
  return [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}
