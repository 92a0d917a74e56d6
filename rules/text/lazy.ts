/** Makes something large at first need, and once. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const kept = 32;

/** Makes something of a text once for each of the last texts: rules ask for the same few again and again. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const lately = new Map<string, { readonly value: Value }>();
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (last?.text === text) return last.value;
    const known = lately.get(text);
    const value = known ? known.value : make(text);
    if (!known) {
      if (lately.size === kept) lately.clear();
      lately.set(text, { value });
    }
    last = { text, value };
    return value;
  };
}
