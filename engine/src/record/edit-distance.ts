/**
 * Edits that turn one word into another: a letter put in, left out, changed, or two neighbours swapped.
 *
 * @example
 * editDistance('teaver', 'heaver') // => 1
 * editDistance('lewsi', 'lewis') // => 1
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row[j] = least;
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
