/**
 * What is expected of each seat and how far it may be out: all that a simulation needs, as columns. Shares and spreads are fractions of
 * the valid vote; any number of seats, at most eight parties, plain data that can be sent to a worker.
 *
 * The share of party p in seat i is drawn as
 * `shares + national error + the nation's error + the region's error + the seat's own error`, and the largest share wins the seat.
 */
export interface Outlook {
  readonly seats: number;
  readonly parties: number;
  /** Seats × parties: the share expected. */
  readonly shares: Float64Array;
  /** Seats × parties: the standard deviation of the seat's own error, a Student t with 5 degrees of freedom. */
  readonly spreads: Float64Array;
  /** Seats × parties: 1 where the party stands. A seat where none does, as the Speaker's, is left out and won by nobody. */
  readonly stands: Uint8Array;
  /** The nation and the region of each seat, counted from 0. */
  readonly nation: Uint8Array;
  readonly region: Uint8Array;
  /** Standard deviations of the errors that seats have in common: one row of parties for the country, one for each nation and region. */
  readonly nationalError: Float64Array;
  readonly nationError: Float64Array;
  readonly regionError: Float64Array;
  /** Parties × parties, lower triangular: how the errors of the parties go together, in a seat and in common. */
  readonly seatFactor: Float64Array;
  readonly commonFactor: Float64Array;
}

/**
 * Refuses an outlook whose columns do not fit together.
 *
 * @throws RangeError naming the column, its length and what was expected
 */
export function checkOutlook(outlook: Outlook): void {
  const { seats, parties } = outlook;
  if (!Number.isInteger(parties) || parties < 1 || parties > 8)
    throw new RangeError(`an outlook has ${parties} parties; a simulation takes 1 to 8`);
  const groups = (of: Uint8Array) => (of.length === 0 ? 0 : Math.max(...of) + 1);
  const lengths: [keyof Outlook, number][] = [
    ['shares', seats * parties],
    ['spreads', seats * parties],
    ['stands', seats * parties],
    ['nation', seats],
    ['region', seats],
    ['nationalError', parties],
    ['nationError', groups(outlook.nation) * parties],
    ['regionError', groups(outlook.region) * parties],
    ['seatFactor', parties * parties],
    ['commonFactor', parties * parties],
  ];
  for (const [column, expected] of lengths) {
    const values = outlook[column] as Float64Array | Uint8Array;
    const enough =
      column === 'nationError' || column === 'regionError' ? values.length >= expected : values.length === expected;
    if (!enough) throw new RangeError(`an outlook's ${column} has ${values.length} values; ${expected} were expected`);
    const wrong = values.findIndex((value, at) => !Number.isFinite(value) && standsAt(outlook, column, at));
    if (wrong >= 0)
      throw new RangeError(`an outlook's ${column} has no number at ${wrong}; give one for each party that stands`);
  }
}

/** Where a party does not stand nothing need be expected of it. */
function standsAt({ stands }: Outlook, column: keyof Outlook, at: number): boolean {
  return (column !== 'shares' && column !== 'spreads') || stands[at] === 1;
}
