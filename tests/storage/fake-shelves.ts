/** A storage area of the browser, as our code sees it, with a hand on what it does. */
export class FakeShelf {
  held = new Map<string, unknown>();
  writes = 0;
  /** Called before each write; may throw, as a full disk or a killed process would. */
  beforeWrite: (items: Record<string, unknown>) => void = () => {};

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.held.keys()] : [keys].flat();
    const found = wanted.filter((key) => this.held.has(key)).map((key) => [key, structuredClone(this.held.get(key))]);
    return Object.fromEntries(found);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.beforeWrite(items);
    this.writes += 1;
    for (const [key, value] of Object.entries(items)) this.held.set(key, structuredClone(value));
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) this.held.delete(key);
  }

  async clear(): Promise<void> {
    this.held.clear();
  }
}

/** The extension's areas, empty, in every context of this test from now on. Returns them, and the way to end that. */
export function withShelves() {
  const shelves = { local: new FakeShelf(), session: new FakeShelf(), sync: new FakeShelf() };
  Object.assign(globalThis, { browser: { storage: shelves } });
  return { ...shelves, end: () => Reflect.deleteProperty(globalThis, 'browser') };
}
