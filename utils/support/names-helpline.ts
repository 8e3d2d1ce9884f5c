import { helplineDigits } from './helpline-digits.ts';

const known = new Set(helplineDigits);
/** What people put between the parts of one number, at most three of them; a comma or a colon ends a number. */
const joiner = /^[\s().\-‐‑‒–/]{1,3}$/;

/**
 * Whether `text` (of a page, any language) holds a number of the helplines table however it is spaced or prefixed.
 * Pure, and quiet in doubt: it may also say yes to a stranger's number that happens to end in the same digits. A number
 * of five digits must stand alone and unspaced, so that a count of 15 900 results is not one.
 */
export function namesHelpline(text: string): boolean {
  const plain = text.normalize('NFKC');
  const parts = [...plain.matchAll(/\d+/g)];
  return parts.some((first, start) => {
    let run = '';
    let end = first.index;
    for (const part of parts.slice(start, start + 7)) {
      const between = plain.slice(end, part.index);
      if (run !== '' && !joiner.test(between)) break;
      run += part[0];
      end = part.index + part[0].length;
      if (run.length > 15) break;
      if (run.length > 5 ? isKnown(run) : run === first[0] && known.has(run)) return true;
    }
    return false;
  });
}

/** The run itself, or what is left of a long one without its first digits (0, 1, or a country's code). */
function isKnown(run: string): boolean {
  if (known.has(run)) return true;
  if (run.startsWith('0') && run.length > 7 && known.has(run.slice(1))) return true;
  return run.length > 9 && [1, 2, 3, 4].some((cut) => run.length - cut > 6 && known.has(run.slice(cut)));
}
