/** Remembers the answers of a function of one word; forgets all of them once there are too many, so that no text fills the memory. */
export function remember<Value>(answer: (word: string) => Value, most = 10_000): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found.value;
    if (known.size >= most) known.clear();
    const value = answer(word);
    known.set(word, { value });
    return value;
  };
}
