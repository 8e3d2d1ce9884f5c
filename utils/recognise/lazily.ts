/** Makes a thing when it is first asked for, once. For what costs too much to make at every waking of the background. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
