/**
 * Works something out once for each owner (a record, a contest) and keeps it as long as the owner lives. Only for what follows from
 * the owner alone: an owner never changes.
 */
export function onceFor<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const made = new WeakMap<Owner, Made<Value>>();
  return (owner) => {
    let known = made.get(owner);
    if (!known) made.set(owner, (known = { value: make(owner) }));
    return known.value;
  };
}

/** Works something out once for each owner and key; where a key is itself an object, for as long as that lives. */
export function onceForEach<Owner extends object, Key, Value>(
  make: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const ofOwner = onceFor((_: Owner) => ({
    named: new Map<Key, Made<Value>>(),
    living: new WeakMap<object, Made<Value>>(),
  }));
  return (owner, key) => {
    const { named, living } = ofOwner(owner);
    const made: Kept<Value> = typeof key === 'object' ? living : named;
    let known = made.get(key);
    if (!known) made.set(key, (known = { value: make(owner, key) }));
    return known.value;
  };
}

interface Made<Value> {
  readonly value: Value;
}

interface Kept<Value> {
  get(key: unknown): Made<Value> | undefined;
  set(key: unknown, made: Made<Value>): unknown;
}

/** Works something out once for each owner and pair of keys. */
export function onceForPair<Owner extends object, First, Second, Value>(
  make: (owner: Owner, first: First, second: Second) => Value,
): (owner: Owner, first: First, second: Second) => Value {
  const ofFirst = onceForEach((_: Owner, __: First) => new Map<Second, Made<Value>>());
  return (owner, first, second) => {
    const made = ofFirst(owner, first);
    let known = made.get(second);
    if (!known) made.set(second, (known = { value: make(owner, first, second) }));
    return known.value;
  };
}
