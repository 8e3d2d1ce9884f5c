/** A place of the browser's for small things beside the database: `local` outlives it, `session` is memory only. */
export interface Shelf {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

interface Areas {
  storage?: { local?: Shelf; session?: Shelf; sync?: Shelf };
}

/**
 * The browser's area of this name, or nothing where there is none (a terminal, a unit test). Taken directly: both
 * browsers answer with promises, so this room needs no polyfill.
 */
export function shelf(area: 'local' | 'session' | 'sync'): Shelf | undefined {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', Areas | undefined>;
  return scope.browser?.storage?.[area] ?? scope.chrome?.storage?.[area];
}

/** Runs `work` while no other page or worker of ours runs anything under this name. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`mum-posse-${name}`, work) as Promise<T>;
}
