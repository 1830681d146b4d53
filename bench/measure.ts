/** One line of the report. `limit` is the floor or ceiling the figure is held to. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: { readonly most: number } | { readonly least: number };
  /** What else was measured in the same run: peers, spread. */
  readonly beside?: string;
}

export interface Case {
  readonly name: string;
  run(): Promise<readonly Measured[]>;
}

/** The middle of several values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of each of several runs, after some that are not counted. */
export async function times(runs: number, run: () => unknown, warmUp = 1): Promise<number[]> {
  const taken: number[] = [];
  for (let index = -warmUp; index < runs; index += 1) {
    const start = performance.now();
    await run();
    if (index >= 0) taken.push(performance.now() - start);
  }
  return taken;
}

/** Milliseconds of processor time, whoever else uses the machine. */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of several runs' processor time; the first run reads tables and is not counted. */
export function usualProcessorTime(runs: number, run: () => unknown): number {
  run();
  return median(Array.from({ length: runs }, () => processorTime(run)));
}

export function within({ value, limit }: Measured): boolean {
  if (!limit) return true;
  return 'most' in limit ? value <= limit.most : value >= limit.least;
}
