import type { Ratio } from '../../psephology/index.ts';
import type { Working, WorkingInput, WorkingRequest } from '../../record/index.ts';
import { majorityPercent, netChange, percent, points, swingPercent, thousands } from '../numbers.ts';

type Measure = WorkingRequest['measure'];

const NAMES: Readonly<Record<Measure, string>> = {
  majority: 'Majority',
  'majority share': 'Majority as a share of the vote',
  turnout: 'Turnout',
  'votes to change hands': 'Votes to change hands',
  votes: 'Votes',
  share: 'Share of the vote',
  change: 'Change in share',
  'required swing': 'Required swing',
  swing: 'Swing',
  'seats held': 'Seats held',
  'seats won': 'Seats won',
  'net change': 'Net change in seats',
};

const FORMULAS: Readonly<Record<Measure, string>> = {
  majority: "the winner's votes less the runner-up's",
  'majority share': "the winner's votes less the runner-up's, divided by the valid votes",
  turnout: 'valid votes divided by the electorate (rejected papers left out)',
  'votes to change hands':
    'half the majority, rounded down, and one: voters who switch from the winner to the runner-up',
  votes: 'as declared',
  share: 'votes divided by the valid votes (rejected papers left out)',
  change: 'share now less share at the baseline, in points',
  'required swing':
    "half the gap between winner and challenger: the winner's votes less the challenger's, divided by twice the valid votes",
  swing: "half of: the gaining party's change in share less the losing party's, both in shares of the valid vote",
  'seats held': 'seats whose member sits for the party at the end of the day',
  'seats won': 'seats the party won at the last general election',
  'net change': 'seats held less seats won at the last general election: each seat gained or lost since',
};

/** What stands before a value in a working. */
export const ROLES: Readonly<Record<WorkingInput['role'], string>> = {
  votes: 'votes',
  winner: 'winner',
  'runner-up': 'runner-up',
  challenger: 'challenger',
  other: 'also to be passed',
  'valid votes': 'valid votes',
  electorate: 'electorate',
  'votes before': 'votes at the baseline',
  'valid votes before': 'valid votes at the baseline',
  member: 'member',
};

/** Why there is no figure. */
const NOT_AVAILABLE = {
  'did not stand': 'none: a party did not stand at one of the two',
  'no baseline': 'none: no result is held to measure it against',
  'not declared': 'none: no result with two candidates is declared',
  'not known': 'none: a figure it needs is not published',
  won: 'none: it won the seat',
} as const;

export function measureName(measure: Measure): string {
  return NAMES[measure];
}

/** What is computed, in words. */
export function formulaOf(measure: Measure): string {
  return FORMULAS[measure];
}

/** The figure as it is printed. */
export function figureShown({ request, result }: Working): string {
  if (result.kind === 'none') return NOT_AVAILABLE[result.reason];
  if (request.measure === 'net change' && result.kind === 'count') return netChange(result.value);
  if (result.kind === 'count') return thousands(result.value);
  return SHOWN[request.measure]?.(result.value) ?? percent(result.value);
}

const SHOWN: Readonly<Partial<Record<Measure, (value: Ratio) => string>>> = {
  change: (value) => `${points(value)} points`,
  swing: (value) => `${points(value)} points`,
  'required swing': (value) => swingPercent(value),
  'majority share': majorityPercent,
};

/** The sum with its numbers, up to the exact result; nothing for a figure that is only read or counted. */
export function arithmetic({ request, inputs, result }: Working): string {
  if (result.kind === 'none') return '';
  const n = inputs.map((input) => thousands(input.value));
  const sums: Readonly<Partial<Record<Measure, () => string>>> = {
    majority: () => `${n[0]} − ${n[1]}`,
    'votes to change hands': () => `⌊(${n[0]} − ${n[1]}) ÷ 2⌋ + 1`,
    'majority share': () => `(${n[0]} − ${n[1]}) ÷ ${n[2]}`,
    'required swing': () => `(${n[0]} − ${n[1]}) ÷ (2 × ${n[2]})`,
    turnout: () => `${n[0]} ÷ ${n[1]}`,
    share: () => `${n[0]} ÷ ${n[1]}`,
    change: () => `${n[0]} ÷ ${n[1]} − ${n[2]} ÷ ${n[3]}`,
    swing: () => `½ × ((${n[1]} ÷ ${n[2]} − ${n[4]} ÷ ${n[5]}) − (${n[0]} ÷ ${n[2]} − ${n[3]} ÷ ${n[5]}))`,
  };
  const sum = sums[request.measure]?.();
  if (sum === undefined) return '';
  return `${sum} = ${result.kind === 'count' ? thousands(result.value) : exactly(request.measure, result.value)}`;
}

/** Six decimals of per cent, or of points for what compares two elections. */
function exactly(measure: Measure, value: Ratio): string {
  const inPoints = measure === 'change' || measure === 'swing';
  return inPoints ? `${points(value, 6)} points` : percent(value, 6);
}
