interface Share {
  next: number;
  end: number;
}

/**
 * Gives out a list to several takers, each a run of it, so that what stands together is taken by one: neighbours have most of what they
 * are made from in common. A taker whose run is at an end takes from the end of the longest that is left.
 *
 * @param each - how many are taken at a time
 * @returns for each taker, what gives the next few; none when the whole list has been given out
 * @example
 * const [one, other] = shares(['a', 'b', 'c', 'd', 'e'], 2, 2);
 * [one(), other(), one(), one(), other()] // => [['a', 'b'], ['c', 'd'], ['e'], [], []]
 */
export function shares<Item>(items: readonly Item[], takers: number, each: number): (() => readonly Item[])[] {
  const long = Math.floor(items.length / takers);
  const runs = Array.from({ length: takers }, (_, at): Share => ({
    next: at * long,
    end: at === takers - 1 ? items.length : (at + 1) * long,
  }));
  return runs.map((own) => () => {
    const { next } = own;
    own.next = Math.min(next + each, own.end);
    if (own.next > next) return items.slice(next, own.next);
    const longest = runs.reduce((most, run) => (run.end - run.next > most.end - most.next ? run : most));
    const { end } = longest;
    longest.end = Math.max(longest.next, end - each);
    return items.slice(longest.end, end);
  });
}
