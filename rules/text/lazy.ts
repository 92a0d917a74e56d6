/** Makes something large at first need, and once. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const kept = 32;

/** Makes something of a text once for each of the last texts: rules ask for the same few again and again. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const lately = new Map<string, { readonly value: Value }>();
  return (text) => {
    let made = lately.get(text);
    if (!made) {
      if (lately.size === kept) lately.clear();
      lately.set(text, (made = { value: make(text) }));
    }
    return made.value;
  };
}
