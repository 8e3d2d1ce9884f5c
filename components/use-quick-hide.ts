import { useCallback, useEffect } from 'preact/hooks';

const presses = 3;
const withinMs = 5000;

/** True when this key press completes three presses of Shift alone within five seconds. Pure but for its own memory. */
export function shiftThrice(): (key: string, at: number) => boolean {
  let times: number[] = [];
  return (key, at) => {
    if (key !== 'Shift') {
      times = [];
      return false;
    }
    times = [...times.filter((time) => at - time < withinMs), at];
    return times.length >= presses;
  };
}

/**
 * Shift three times, or the returned call: the page is blank in the same moment, then `leave` closes it (promise S26).
 * The browser's history stays as it is.
 */
export function useQuickHide(leave: () => unknown): () => void {
  const hide = useCallback(() => {
    document.body.replaceChildren();
    document.title = '';
    leave();
  }, [leave]);
  useEffect(() => {
    const pressed = shiftThrice();
    const onKey = (event: KeyboardEvent) => {
      if (!event.repeat && pressed(event.key, event.timeStamp)) hide();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [hide]);
  return hide;
}
