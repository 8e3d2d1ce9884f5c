import type { Frame, Page } from 'playwright-core';
import { namesExpression, type Surface, tickWith } from './surface.ts';

/** A document in Chromium, driven by Playwright. */
export function chromiumSurface(frame: Page | Frame): Surface {
  const control = (role: Parameters<Surface['press']>[0], name: string | RegExp) =>
    // What opens and closes a part of a page has no role that the driver knows.
    (role === 'summary'
      ? frame.locator('summary', { hasText: name })
      : frame.getByRole(role, { name, exact: typeof name === 'string' })
    ).first();
  const evaluate: Surface['evaluate'] = (expression) => frame.evaluate(expression);
  const press: Surface['press'] = (role, name) => control(role, name).click({ timeout: 20_000 });
  return {
    evaluate,
    press,
    tick: (name) => tickWith({ evaluate, press }, name),
    fill: (name, text) => control('textbox', name).fill(text, { timeout: 20_000 }),
    awaits: (role, name) => control(role, name).waitFor({ state: 'visible', timeout: 20_000 }),
    names: (role) => frame.evaluate<string[]>(namesExpression(role)),
    text: () => frame.evaluate<string>('document.body.innerText'),
  };
}
