import { requireLots } from './divisor-lots.ts';
import { compareQuotients } from './divisor-quotient.ts';
import type { Race } from './divisor-race.ts';
import type { AtLeastTwo, ListQuestion, SeatWon } from './divisor-types.ts';

/** Who won the last seats out of a tie, and, while a lot is to be drawn, between whom and for how many. */
export interface SettledTie {
  readonly won: readonly Pick<SeatWon, 'party' | 'settled'>[];
  readonly level: AtLeastTwo | undefined;
  readonly places: number;
}

/** Settles a tie of more parties than there are seats left: by one vote more where the law says so, then by lot. */
export function settleTie(
  race: Race,
  { tied, places }: { readonly tied: readonly number[]; readonly places: number },
  { ties = 'lot', lots }: ListQuestion,
): SettledTie {
  const { ahead, level } = ties === 'lot' ? { ahead: [], level: tied } : withOneVoteMore(race, tied, places);
  const left = places - ahead.length;
  const sure = ahead.map((party) => ({ party, settled: 'one vote more' as const }));
  requireLots(lots, left > 0 ? level : [], left);
  if (left === 0) return { won: sure, level: undefined, places: 0 };
  if (lots === undefined) return { won: sure, level: level as unknown as AtLeastTwo, places: left };
  return { won: [...sure, ...lots.map((party) => ({ party, settled: 'lot' as const }))], level: undefined, places: 0 };
}

/** Those who are ahead for the places when each has one vote more, and those still level across the last of them. */
function withOneVoteMore(race: Race, tied: readonly number[], places: number) {
  const more = new Map(tied.map((party) => [party, { ...race.now[party]!, votes: race.now[party]!.votes + 1 }]));
  const compare = (a: number, b: number) => compareQuotients(more.get(b)!, more.get(a)!);
  const order = [...tied].sort((a, b) => compare(a, b) || a - b);
  const edge = order[places - 1]!;
  const level = order.filter((party) => compare(party, edge) === 0);
  const ahead = order.filter((party) => compare(party, edge) < 0);
  if (ahead.length + level.length === places) return { ahead: order.slice(0, places), level: [] };
  return { ahead, level };
}
