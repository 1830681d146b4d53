import type { Outlook } from './outlook.ts';

/** The lower triangular factor that makes all parties' errors correlated alike. */
export function factor(parties: number, correlation: number): Float64Array {
  const lower = new Float64Array(parties * parties);
  for (let row = 0; row < parties; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = row === column ? 1 : correlation;
      for (let each = 0; each < column; each += 1)
        rest -= lower[row * parties + each]! * lower[column * parties + each]!;
      lower[row * parties + column] = row === column ? Math.sqrt(rest) : rest / lower[column * parties + column]!;
    }
  }
  return lower;
}

/** An outlook of one nation and region in which nothing is uncertain but what a test says. */
export function outlook(rows: readonly (readonly number[])[], other: Partial<Outlook> = {}): Outlook {
  const seats = rows.length;
  const parties = rows[0]!.length;
  return {
    seats,
    parties,
    shares: Float64Array.from(rows.flat()),
    spreads: new Float64Array(seats * parties),
    stands: new Uint8Array(seats * parties).fill(1),
    nation: new Uint8Array(seats),
    region: new Uint8Array(seats),
    nationalError: new Float64Array(parties),
    nationError: new Float64Array(parties),
    regionError: new Float64Array(parties),
    seatFactor: factor(parties, 0),
    commonFactor: factor(parties, 0),
    ...other,
  };
}
