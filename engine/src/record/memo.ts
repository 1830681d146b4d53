/**
 * Works something out once for each owner (a record, a contest) and keeps it as long as the owner lives. Only for what follows from
 * the owner alone: an owner never changes.
 */
export function onceFor<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const made = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    let known = made.get(owner);
    if (!known) made.set(owner, (known = { value: make(owner) }));
    return known.value;
  };
}

/** Works something out once for each owner and key. */
export function onceForEach<Owner extends object, Key, Value>(
  make: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const ofOwner = onceFor(() => new Map<Key, { readonly value: Value }>());
  return (owner, key) => {
    const made = ofOwner(owner);
    let known = made.get(key);
    if (!known) made.set(key, (known = { value: make(owner, key) }));
    return known.value;
  };
}
