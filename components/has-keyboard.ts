/** Whether the keyboard is on a control that shows it; a click leaves focus behind too, but not visibly. */
export function hasKeyboard(page: Document = document): boolean {
  return page.activeElement?.matches(':is(button, summary, input, textarea, a):focus-visible') ?? false;
}
