import { namesExpression, placeExpression, type Role, type Surface, tickWith, until } from './surface.ts';

/** Puppeteer's own line to the browser; its type is internal, its commands are the WebDriver BiDi standard's. */
export interface BidiLine {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export interface BidiTree {
  readonly context: string;
  readonly url: string;
  readonly children?: BidiTree[] | null;
}

/** The value of an expression in one browsing context, sent as text so that any plain value comes in one piece. */
export async function evaluateIn<T>(line: BidiLine, context: string, expression: string): Promise<T> {
  const { result } = await line.send('script.evaluate', {
    target: { context },
    expression: `(async () => JSON.stringify((await (async () => (${expression}))()) ?? null))()`,
    awaitPromise: true,
    userActivation: false,
  });
  const answer = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success' || !answer.result) {
    throw new Error(answer.exceptionDetails?.text ?? 'Firefox did not answer.');
  }
  return JSON.parse(answer.result.value) as T;
}

/**
 * A document in Firefox. `top` is the tab it lies in: the pointer is moved over the whole tab, so that what covers the
 * document is hit first, as in life.
 */
export function firefoxSurface(line: BidiLine, top: string, context: string): Surface {
  const evaluate = <T>(expression: string) => evaluateIn<T>(line, context, expression);

  async function place(role: Role, name: string | RegExp): Promise<{ x: number; y: number }> {
    // Where it has come to rest: a page that still lays itself out would have the click fall beside it.
    let last = '';
    const inside = await until(`the ${role} ${name}`, async () => {
      const here = await evaluate<{ x: number; y: number } | null>(placeExpression(role, name));
      const rests = here !== null && JSON.stringify(here) === last;
      last = JSON.stringify(here);
      return rests ? here : null;
    });
    if (context === top) return inside;
    const corner = '[mozInnerScreenX, mozInnerScreenY]';
    const [mine, whole] = [await evaluate<number[]>(corner), await evaluateIn<number[]>(line, top, corner)];
    return {
      x: inside.x + (mine[0] ?? 0) - (whole[0] ?? 0),
      y: inside.y + (mine[1] ?? 0) - (whole[1] ?? 0),
    };
  }

  async function press(role: Role, name: string | RegExp): Promise<void> {
    const { x, y } = await place(role, name);
    const pointer = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await line.send('browsingContext.activate', { context: top });
    await line.send('input.performActions', {
      context: top,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: pointer }],
    });
  }

  return {
    evaluate,
    press,
    tick: (name) => tickWith({ evaluate, press }, name),
    awaits: (role, name) => place(role, name).then(() => {}),
    fill: async (name, text) => {
      await press('textbox', name);
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const control = '\uE009';
      const all = [
        { type: 'keyDown', value: control },
        { type: 'keyDown', value: 'a' },
        { type: 'keyUp', value: 'a' },
        { type: 'keyUp', value: control },
      ];
      await line.send('input.performActions', {
        context: top,
        actions: [{ type: 'key', id: 'keys', actions: [...all, ...keys] }],
      });
    },
    names: (role) => evaluate<string[]>(namesExpression(role)),
    text: () => evaluate<string>('document.body.innerText'),
  };
}
