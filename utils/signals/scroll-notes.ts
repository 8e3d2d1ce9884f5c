/** At most this much time is credited after one gesture: whoever moves on later than that was not scrolling (ms). */
export const creditAfter = 20_000;
/** The first report since she came to the page: after one active minute (ms). Later ones are due as the answers say. */
const firstReport = 60_000;
/** How long her hand must rest before a report, so that a card never comes in the middle of a movement (ms). */
const lull = 1_500;
/** After as much active time without such a rest (ms), the end of a movement must do. */
const patience = 40_000;
const shortLull = 600;
/** What is no movement and follows its like within this time is one note with it (ms). */
const shower = 1_000;
/** What a note is about: a movement, a look away, something typed or selected, or another address without a movement. */
export const moved = 0;
export const away = 1;
export const typed = 2;
export const turned = 3;

/**
 * One thing noticed on a feed: when (ms since 1970), what, how far down (px, up is negative), the height of what is in
 * sight and of all there is (px) where she scrolled, and the page's address where it has changed since the note before.
 */
export type Note = [at: number, kind: number, dy: number, viewport: number, height: number, address?: string];

/** The page's own side of the meter: facts only, no settings. */
export interface ScrollNotes {
  /** Notes one thing. Gives after how many ms of rest the notes are to be told, or 0 while there is no hurry. */
  note(kind: number, dy?: number, viewport?: number, height?: number): number;
  /** Hands over what was noticed since the last time. */
  take(): Note[];
  /** The answer to a report: how much more active time there is until the next, ms. */
  next(after: number): void;
}

/** Collects what a page notices, and says when the background should hear of it. `clock` tells ms since 1970. */
export function scrollNotes(clock: () => number, place: () => string): ScrollNotes {
  let notes: Note[] = [];
  let last = 0;
  let where = '';
  // Active time since the last report, and at how much of it the next one is due.
  let active = 0;
  let due = firstReport;

  return {
    note(kind, dy = 0, viewport = 0, height = 0) {
      const at = clock();
      const address = place();
      const before = notes.at(-1);
      if (kind < typed) {
        if (last) active += Math.max(0, Math.min(at - last, creditAfter));
        last = kind ? 0 : at;
      }
      // Keys, and addresses that a page changes as it moves, come in showers: within a second they are one.
      if (kind && before?.[1] === kind && at - before[0] < shower) before[0] = at;
      else {
        const note: Note = [at, kind, dy, viewport, height];
        if (where !== address) note.push(address);
        where = address;
        notes.push(note);
      }
      return active < due ? 0 : active < due + patience ? lull : shortLull;
    },
    take() {
      const told = notes;
      notes = [];
      active = 0;
      due = firstReport;
      return told;
    },
    next(after) {
      due = after;
    },
  };
}
