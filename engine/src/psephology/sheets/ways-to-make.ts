import type { Fine } from './sheet.ts';

/** Papers by what each is worth: so many of that value. */
export type Papers = ReadonlyMap<Fine, number>;

/** A number of votes as far as it is known: one figure, or whatever a figure cut to two decimals may stand for. */
export interface Span {
  readonly least: Fine;
  readonly most: Fine;
}

/** Steps that a search may still take, so that it ends: below 0 it is to stop wherever it is. */
export interface Effort {
  left: number;
}

/** Calls `found` with each way to make votes within the span of the papers that are left, until it answers true; answers whether it did. */
export type EachWay = (span: Span, left: Papers, found: (way: Papers) => boolean) => boolean;

const MOST_IN_TABLE = 4096;

/**
 * All the ways to make a number of votes of some papers. The value that most papers have comes last, as division says how many of them there
 * have to be. Sums of the next values stand in a table by what is left over when they are divided by it. The rest are tried one after the
 * other, those numbers first that are nearest to the receiver's share of all.
 */
export function waysToMake(papers: Papers, effort: Effort): EachWay {
  const values = [...papers.keys()].sort((a, b) => papers.get(b)! - papers.get(a)!);
  const [unit] = values;
  if (unit === undefined) return ({ least }, left, found) => least <= 0 && found(left);
  const table = tableOf(papers, unit, values.slice(1));
  effort.left -= table.sums.length;
  const tried = values.slice(1 + table.values.length).reverse();
  const worth = (of: readonly Fine[]) => of.reduce((sum, value) => sum + value * papers.get(value)!, 0);
  const whole = worth(values);
  // What can still be added once so many of the values tried are settled.
  const still = [...tried, 0].map((_, at) => whole - worth(tried.slice(0, at)));
  return (span, left, found) => {
    const share = (span.least + span.most) / 2 / whole;
    const way = new Map<Fine, number>();
    const tryFrom = (at: number, sum: Fine): boolean => {
      if (--effort.left < 0) return true;
      if (sum + still[at]! < span.least) return false;
      const value = tried[at];
      if (value === undefined) return fromTable(sum);
      const limit = Math.min(left.get(value)!, Math.floor((span.most - sum) / value));
      for (const many of nearestFirst(Math.round(left.get(value)! * share), limit)) {
        way.set(value, many);
        if (tryFrom(at + 1, sum + many * value)) return true;
      }
      return false;
    };
    const fromTable = (sum: Fine): boolean => {
      for (const index of table.fitting({ least: span.least - sum, most: span.most - sum })) {
        if (--effort.left < 0) return true;
        const now = sum + table.sums[index]!;
        if (!table.take(index, left, way)) continue;
        const most = Math.min(left.get(unit)!, Math.floor((span.most - now) / unit));
        for (let many = Math.max(0, Math.ceil((span.least - now) / unit)); many <= most; many++) {
          if (found(new Map(way).set(unit, many))) return true;
        }
      }
      return false;
    };
    return tryFrom(0, 0);
  };
}

/** 0 to the limit, beginning with the number nearest to the one that is likely. */
function* nearestFirst(likely: number, limit: number): Generator<number> {
  const middle = Math.min(likely, limit);
  for (let away = 0; away <= limit; away++) {
    if (middle - away >= 0) yield middle - away;
    if (away > 0 && middle + away <= limit) yield middle + away;
  }
}

/** Every sum of some of these values, as many of them as the table has room for, found by its remainder on division by the unit. */
function tableOf(papers: Papers, unit: Fine, others: readonly Fine[]) {
  const values: Fine[] = [];
  let sums = [0];
  for (const value of others) {
    const many = papers.get(value)!;
    if (sums.length * (many + 1) > MOST_IN_TABLE) break;
    values.push(value);
    sums = Array.from({ length: many + 1 }, (_, taken) => sums.map((sum) => sum + taken * value)).flat();
  }
  // Remainder and index in one number, as numbers alone are sorted fast.
  const size = sums.length;
  const sorted = Float64Array.from(sums, (sum, index) => (sum % unit) * size + index).sort();
  return {
    values,
    sums,
    /** Indexes of the sums that a whole number of units brings into the span. */
    *fitting({ least, most }: Span): Generator<number> {
      const from = ((least % unit) + unit) % unit;
      const to = from + Math.min(most - least, unit - 1);
      for (const [low, high] of to < unit
        ? [[from, to]]
        : [
            [from, unit - 1],
            [0, to - unit],
          ]) {
        for (let at = firstFrom(sorted, low! * size); at < size && sorted[at]! < (high! + 1) * size; at++) {
          const index = sorted[at]! % size;
          if (sums[index]! <= most) yield index;
        }
      }
    },
    /** Notes how many of each value make the sum; answers whether so many are left. */
    take(index: number, left: Papers, way: Map<Fine, number>): boolean {
      let rest = index;
      for (const value of values) {
        const places = papers.get(value)! + 1;
        const many = rest % places;
        if (many > left.get(value)!) return false;
        way.set(value, many);
        rest = (rest - many) / places;
      }
      return true;
    },
  };
}

function firstFrom(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
