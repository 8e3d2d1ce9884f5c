/**
 * Does something that may move what lies below, on leaving a field: at once where the keyboard left it, and where a
 * press did, only when that press is over. Else the button she is pressing would slip away from under her hand between
 * down and up, and her click would fall beside it.
 */
export function afterPress(act: () => void): void {
  if (document.querySelector(':active') === null) {
    act();
    return;
  }
  const over = () => {
    removeEventListener('pointerup', over);
    removeEventListener('pointercancel', over);
    // The click is told after the release.
    setTimeout(act);
  };
  addEventListener('pointerup', over);
  addEventListener('pointercancel', over);
}
