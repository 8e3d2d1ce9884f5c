import { afterAllowing, afterTakingBack, allowedFor, type OnePurpose, type Purpose } from './purposes.ts';

/** All that she may allow, each with a button of its own: her searches, her feeds, and what she reads to its end. */
export type Look = Purpose | 'articles';

/**
 * Her choices beside the browser's grants. Articles are a list of what is on, not of what is off: a site that she allowed
 * for another purpose is never read along.
 */
export interface LookChoices extends OnePurpose {
  readonly readOn: readonly string[];
  readonly addedFeeds: readonly string[];
}

/** What of her choices changes: the two lists of `OnePurpose`, or the one of articles. */
export type ChangedChoices = OnePurpose | { readonly readOn: string[] };

/** Which of these hosts may be looked at for this: granted, and hers for this purpose. */
export function lookAllowed(
  look: Look,
  hosts: readonly string[],
  granted: readonly string[],
  choices: LookChoices,
): string[] {
  if (look !== 'articles') return allowedFor(look, hosts, granted, choices);
  return hosts.filter((host) => granted.includes(host) && choices.readOn.includes(host));
}

/** Her choices once she has allowed these hosts for one purpose. */
export function afterLookAllowed(
  look: Look,
  hosts: readonly string[],
  granted: readonly string[],
  choices: LookChoices,
): ChangedChoices {
  if (look !== 'articles') return afterAllowing(look, hosts, granted, choices);
  return { readOn: [...new Set([...choices.readOn, ...hosts])] };
}

/** What goes back to the browser when she takes one purpose back, and her choices then: what serves another one stays. */
export function afterLookTakenBack(
  look: Look,
  hosts: readonly string[],
  granted: readonly string[],
  choices: LookChoices,
): { readonly gone: string[]; readonly one: ChangedChoices } {
  if (look !== 'articles') return afterTakingBack(look, hosts, granted, choices);
  const gone = hosts.filter((host) => !choices.addedFeeds.includes(host));
  return { gone, one: { readOn: choices.readOn.filter((host) => !hosts.includes(host)) } };
}
