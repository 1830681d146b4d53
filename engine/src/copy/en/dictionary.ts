/**
 * The numbers dictionary: what every figure is, once, for the method page and for the columns of every file. All shares are of the
 * valid vote, votes are whole numbers, and a figure is rounded once, when it is printed.
 */

/** A figure that pages and files carry. */
export interface Defined {
  readonly name: string;
  /** What it is, in a sentence without a full stop, as a column of a file describes itself. */
  readonly is: string;
  /** How it is printed, with an example. */
  readonly shown: string;
  /** What stands there when there is none. */
  readonly absent: string;
}

export interface DefinedGroup {
  readonly heading: string;
  /** Said of a group whose figures no page carries yet. */
  readonly note?: string;
  readonly ids: readonly FigureId[];
}

export const FIGURES = {
  votes: {
    name: 'Votes',
    is: 'Valid votes for a candidate, or for all candidates of a party',
    shown: '12,345',
    absent: '— with the reason',
  },
  validVotes: {
    name: 'Valid votes',
    is: 'Votes of all candidates together',
    shown: '48,201',
    absent: 'given only when every candidate’s votes are known',
  },
  rejected: {
    name: 'Rejected',
    is: 'Ballot papers rejected at the count',
    shown: '145',
    absent: 'left out: many are not published',
  },
  electorate: {
    name: 'Electorate',
    is: 'Electors registered for this poll',
    shown: '71,522',
    absent: 'no turnout is given',
  },
  turnout: {
    name: 'Turnout',
    is: 'Valid votes as a percentage of the electorate',
    shown: '67.5%; with rejected papers counted in it is called ballot-box turnout',
    absent: '—',
  },
  share: {
    name: 'Share',
    is: 'Votes as a percentage of the valid votes',
    shown: '38.1%; the shares of a contest may not add to 100 because each is rounded',
    absent: '—',
  },
  change: {
    name: 'Change',
    is: 'Share now less share at the baseline, same party, in points',
    shown:
      '+3.2, with no % sign; it is rounded from the exact difference, so it may differ by 0.1 from the shares as printed',
    absent: '“new” where the party did not stand then',
  },
  majority: {
    name: 'Majority',
    is: 'Votes between first and second',
    shown: '1,192',
    absent: 'a tie is 0, decided by lot; elected unopposed is said in words',
  },
  majorityPercent: {
    name: 'Majority %',
    is: 'Majority as a percentage of the valid votes',
    shown: '2.9%; two decimals below 0.1, and never nothing',
    absent: '—',
  },
  swing: {
    name: 'Swing',
    is: 'Half of one party’s change in share less half of another’s, from the second to the first',
    shown:
      '6.4% from the Conservatives to Labour: both are always named, and the names turn round where it is negative',
    absent: 'the reason: one of the two did not stand',
  },
  whichSwing: {
    name: 'Which swing',
    is: 'The pair a swing is between: from the loser to the winner where a seat changed hands, else between second and first',
    shown: 'in words',
    absent: 'none for the Speaker’s seat or where nobody else stood',
  },
  requiredSwing: {
    name: 'Swing needed',
    is: 'Half the gap between winner and challenger in share of the valid vote',
    shown:
      '0.6%; ranked before rounding. A challenger who would also have to pass another by more than that has it said beside it. ' +
      'The press agency’s form, the larger of the two, is a setting',
    absent: 'not listed: the party did not stand there, and a line under the list says so',
  },
  votesToChangeHands: {
    name: 'Votes to change hands',
    is: 'Half the majority, rounded down, and one: voters who would have to switch from first to second',
    shown: '304',
    absent: '—',
  },
  seatsNow: {
    name: 'Seats now',
    is: 'Seats by the party each member sits for at the end of the day; between a dissolution and the poll, at dissolution',
    shown: '35; a vacancy is a segment of its own',
    absent: 'awaiting, where no result is in',
  },
  seatsWon: {
    name: 'Seats at the last election',
    is: 'Seats by the party that won each at the last general election, or at its notional result on new boundaries',
    shown: '35',
    absent: '—',
  },
  netChange: {
    name: 'Net change',
    is: 'Seats now less seats at the baseline, which is named',
    shown: '+30, −2, 0',
    absent: '—',
  },
  declared: {
    name: 'Declared',
    is: 'Results published, of the seats in the region',
    shown: '17 of 71',
    absent: '0 of 71',
  },
  targetRank: {
    name: 'Rank of a target',
    is: 'Place in a party’s list by swing needed; equal swings share a place',
    shown: '4 here, 61 in Great Britain',
    absent: '— for a seat of Northern Ireland in the list for Great Britain',
  },
  majorityRank: {
    name: 'Rank of a majority',
    is: 'Place of a majority among all seats by votes or by percentage, which is said, and of how many',
    shown: '8th smallest by votes, of 650',
    absent: '—',
  },
  expected: {
    name: 'Expected and actual declaration',
    is: 'The time a count is planned to end with its source, and the time the result was heard; indicative, not official',
    shown: 'Fri 02:59',
    absent: 'no estimate',
  },
  late: {
    name: 'Late by',
    is: 'Time since a declaration was expected, once over 20 minutes',
    shown: '40 min late',
    absent: 'nothing',
  },
  councilMajority: {
    name: 'Council majority',
    is: 'Seats of the largest party less all others; more than half is needed, exactly half is no overall control',
    shown: 'majority of 23; 3 short',
    absent: 'no overall control',
  },
  seatsUp: {
    name: 'Seats up',
    is: 'Seats contested at this election, by the party that defends them; the baseline is named',
    shown: '14 of 42',
    absent: '—',
  },
  quotient: {
    name: 'D’Hondt quotient',
    is: 'Votes of a list divided by the seats it has so far and one',
    shown: '163,830',
    absent: '—',
  },
  illustration: {
    name: 'Illustration',
    is: 'Seats if every one swung alike: no forecast, and labelled so',
    shown: 'with how many seats the same sum would have got right last time',
    absent: '“cannot say” where methods disagree',
  },
  lostDeposit: {
    name: 'Lost deposit',
    is: 'Polled a twentieth of the valid vote or less, tested on whole votes: 20 × votes ≤ valid votes',
    shown: 'lost deposit',
    absent: 'parliamentary elections only',
  },
} as const satisfies Readonly<Record<string, Defined>>;

export type FigureId = keyof typeof FIGURES;

/** The dictionary in reading order; numbers run through the groups, N1 to N26. */
export const FIGURE_GROUPS: readonly DefinedGroup[] = [
  {
    heading: 'Votes and shares',
    ids: ['votes', 'validVotes', 'rejected', 'electorate', 'turnout', 'share', 'change', 'majority', 'majorityPercent'],
  },
  { heading: 'Swing', ids: ['swing', 'whichSwing', 'requiredSwing', 'votesToChangeHands'] },
  {
    heading: 'Seats and ranks',
    ids: ['seatsNow', 'seatsWon', 'netChange', 'declared', 'targetRank', 'majorityRank'],
  },
  {
    heading: 'On the night',
    ids: ['expected', 'late'],
  },
  {
    heading: 'Councils and lists',
    note: 'defined here; no page carries them yet',
    ids: ['councilMajority', 'seatsUp', 'quotient'],
  },
  { heading: 'Also', ids: ['illustration', 'lostDeposit'] },
];
