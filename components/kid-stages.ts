/** The stages to tick, in order. Each is kept by its own word, by which a search's topic finds it. */
export const kidStages = ['expecting', 'baby', 'toddler', 'preschool', 'school', 'teen', 'grown'] as const;
export type KidStage = (typeof kidStages)[number];

/** Other words for the same that a record may hold. */
const alsoWritten: Readonly<Partial<Record<KidStage, readonly string[]>>> = {
  expecting: ['pregnant', 'bump'],
  baby: ['newborn'],
  teen: ['teens', 'teenager'],
};

function says(written: string, stage: KidStage): boolean {
  const word = written.toLowerCase();
  return word === stage || (alsoWritten[stage] ?? []).includes(word);
}

/** Whether the stage is among those that are kept, in whichever word. */
export function stageIn(written: readonly string[], stage: KidStage): boolean {
  return written.some((one) => says(one, stage));
}

/** The same list with the stage in it or out of it. Words that are none of the stages stay. */
export function withStage(written: readonly string[], stage: KidStage, on: boolean): string[] {
  if (!on) return written.filter((one) => !says(one, stage));
  return stageIn(written, stage) ? [...written] : [...written, stage];
}
