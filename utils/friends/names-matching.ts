function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

/** Those whose name holds what she typed, accents and capitals aside; all of them when she typed nothing. */
export function namesMatching<T extends { readonly name: string }>(people: readonly T[], typed: string): readonly T[] {
  const wanted = plain(typed);
  return wanted === '' ? people : people.filter((person) => plain(person.name).includes(wanted));
}
