/** At most this much time is credited after one gesture: whoever moves on later than that was not scrolling (ms). */
export const creditAfter = 20_000;
/** The first report: after one active minute (ms). */
const firstReport = 60_000;
/** Between two reports, unless the last answer named a shorter time: five active minutes (ms). */
const reportAfter = 300_000;
/** How long her hand must rest before a report, so that a card never comes in the middle of a movement (ms). */
const lull = 1_500;
/** After as much active time without such a rest (ms), the end of a movement must do. */
const patience = 60_000;
const shortLull = 400;
/** Movements of one direction within this time are one note (ms). */
const oneMovement = 3_000;

/** What a note is about: a movement, something typed or selected, a look away, or another address without a movement. */
export const moved = 0;
export const typed = 1;
export const away = 2;
export const turned = 3;

/**
 * One thing noticed on a feed: when (ms since 1970), which kind, how far down (px, up is negative), the height of what
 * is in sight and of all there is (px) where she scrolled, and the page's address where it has changed since the note before.
 */
export type Note = [at: number, kind: number, dy: number, viewport: number, height: number, address?: string];

/** The page's own side of the meter: facts only, no settings. Times in ms on one clock, given by the caller. */
export interface ScrollNotes {
  /** Notes a movement. Gives after how many ms of rest the notes are to be told, or 0 while there is no hurry. */
  move(at: number, dy: number, viewport: number, height: number, address: string): number;
  /** Notes that something else happened than a movement. Typing of one stretch is one note, with its last moment. */
  note(at: number, kind: number, address: string): void;
  /** Hands over what was noticed since the last time. */
  take(): Note[];
  /** The answer to a report: how much more active time there is until the next, ms. */
  next(after: number): void;
}

/** Collects what a page notices, and says when the background should hear of it. */
export function scrollNotes(): ScrollNotes {
  let notes: Note[] = [];
  let last = 0;
  let began = 0;
  let where = '';
  // Active time since the last report, and at how much of it the next one is due.
  let active = 0;
  let due = firstReport;

  const credit = (at: number, next: number) => {
    if (last) active += Math.max(0, Math.min(at - last, creditAfter));
    last = next;
  };

  const add = (note: Note, address: string) => {
    if (where !== address) note.push(address);
    where = address;
    notes.push(note);
  };

  return {
    move(at, dy, viewport, height, address) {
      credit(at, at);
      const before = notes.at(-1);
      if (before && where === address && !before[1] && at - began < oneMovement && dy * before[2] > 0) {
        before[0] = at;
        before[2] += dy;
        before[4] = height;
      } else {
        add([at, moved, dy, viewport, height], address);
        began = at;
      }
      return active < due ? 0 : active < due + patience ? lull : shortLull;
    },
    note(at, kind, address) {
      if (kind === away) credit(at, 0);
      const before = notes.at(-1);
      if (before?.[1] === kind && where === address) before[0] = at;
      else add([at, kind, 0, 0, 0], address);
    },
    take() {
      const told = notes;
      notes = [];
      active = 0;
      due = reportAfter;
      return told;
    },
    next(after) {
      due = Math.min(due, after);
    },
  };
}
