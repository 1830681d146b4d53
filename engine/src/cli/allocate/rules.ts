import {
  additionalMember,
  LIST_RULES,
  LONDON_THRESHOLD,
  ratio,
  SENEDD_SEATS,
  WrongInput,
  type ListRule,
  type SharedOut,
  type TieLaw,
} from '../../psephology/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { TypedList } from './read-lists.ts';

/** The rules that can be asked for by name, and what each is called. */
export const RULES = {
  dhondt: "D'Hondt",
  'sainte-lague': 'Sainte-Laguë',
  'modified-sainte-lague': 'Sainte-Laguë, first divisor 1.4',
  'largest-remainder': 'largest remainder, Hare quota',
  'largest-remainder-droop': 'largest remainder, Droop quota',
  'additional-member': 'additional member system',
  'london-assembly': 'additional member system, threshold 5 per cent',
  senedd: "Senedd: D'Hondt, one vote more to each of the tied before a lot",
} as const;

export type RuleName = keyof typeof RULES;

/** Shares the seats out; what the rule refuses is said in its own words, as a command that was not understood. */
export function shareOut(
  rule: RuleName,
  lists: readonly TypedList[],
  { seats, lots }: { readonly seats: number; readonly lots: readonly number[] | undefined },
): SharedOut {
  try {
    return counted(rule, lists, seats, lots);
  } catch (error) {
    if (error instanceof WrongInput) throw new Stop(EXIT.usage, named(error.message, lists));
    throw error;
  }
}

/** How many seats a rule has of itself. */
export function seatsOf(rule: RuleName, asked: number | undefined): number {
  const seats = asked ?? (rule === 'senedd' ? SENEDD_SEATS : undefined);
  if (seats !== undefined) return seats;
  throw new Stop(
    EXIT.usage,
    `--seats is missing, where the number of seats to share out was expected, such as --seats 7.`,
  );
}

function counted(
  rule: RuleName,
  lists: readonly TypedList[],
  seats: number,
  lots: readonly number[] | undefined,
): SharedOut {
  const votes = lists.map((list) => list.votes);
  if (rule !== 'additional-member' && rule !== 'london-assembly') {
    refuseHeld(rule, lists);
    const ties: TieLaw = rule === 'senedd' ? 'one vote more, then lot' : 'lot';
    const by: ListRule = rule === 'senedd' ? 'dhondt' : rule;
    return LIST_RULES[by](votes, { seats, lots, ties, candidates: lists.map((list) => list.candidates) });
  }
  const ballot = lists.map(({ candidates, ...list }) => ({
    kind: 'party' as const,
    ...list,
    list:
      candidates === undefined
        ? undefined
        : new Array<{ name: string; returned: false }>(candidates).fill({ name: list.name, returned: false }),
  }));
  const threshold = rule === 'london-assembly' ? LONDON_THRESHOLD : ratio(0);
  return { by: 'quotients', account: additionalMember(ballot, { seats, lots, threshold }).allocation };
}

function refuseHeld(rule: RuleName, lists: readonly TypedList[]): void {
  const held = lists.find(({ constituencySeats }) => constituencySeats > 0);
  if (held) {
    throw new Stop(
      EXIT.usage,
      `${held.name} has constituency seats, which ${rule} does not know; ask for --rule additional-member, or leave +${held.constituencySeats} out.`,
    );
  }
}

/** A rule speaks of positions and arguments; the command of names and options. */
function named(message: string, lists: readonly TypedList[]): string {
  const said = message
    .replace(/positions? ([\d, ]+) were/, (_, at: string) => `lists ${namesAt(at, lists)} were`)
    .replace(/^lots are ([\d, ]+),/, (_, at: string) => `--lot is on ${namesAt(at, lists)},`);
  return said.startsWith('seats is') ? `--${said}` : said.charAt(0).toUpperCase() + said.slice(1);
}

function namesAt(positions: string, lists: readonly TypedList[]): string {
  return positions
    .split(', ')
    .map((at) => lists[Number(at)]!.name)
    .join(', ');
}
