import {
  declaredTime,
  partyWords,
  pointsInProse,
  percent,
  points,
  swingPercent,
  thousands,
  type HouseStyle,
} from 'countroom/copy';
import { approximate, requiredSwing, turnout, votesToChangeHands } from 'countroom/psephology';
import { explain, swingPairOf, winnerOf, type Contest, type ElectoralRecord } from 'countroom/record';
import type { FlipLine, SeatPage } from '#lib/view/seat.ts';
import { partyView } from './names.ts';
import { majorityView } from './result-view.ts';
import { candidateKey, contestWorking } from './working-links.ts';

type Fact = SeatPage['facts'][number];

/** The lines under a result, each with the working behind it where it is worked out. */
export function seatFacts(record: ElectoralRecord, contest: Contest): Fact[] {
  const { electorate, validVotes: valid, rejected, declaredAt } = contest;
  const majority = majorityView(contest);
  const work = (anchor: string) => `${contestWorking(contest)}#${anchor}`;
  const facts: (Fact | undefined)[] = [
    majority && { term: 'Majority', value: `${majority.votes} (${majority.share})`, working: work('majority-share') },
    electorate && valid
      ? { term: 'Turnout', value: percent(turnout({ valid, electorate })), working: work('turnout') }
      : undefined,
    swingFact(record, contest),
    electorate ? { term: 'Electorate', value: thousands(electorate) } : undefined,
    valid ? { term: 'Valid votes', value: thousands(valid) } : undefined,
    { term: 'Rejected papers', value: rejected === undefined ? 'not published' : thousands(rejected) },
    declaredAt?.includes('T')
      ? { term: 'Declared', value: `${declaredTime(declaredAt)}, indicative rather than official` }
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** The swing between the first two; where one of them did not stand before, why there is none. */
function swingFact(record: ElectoralRecord, contest: Contest): Fact | undefined {
  const pair = swingPairOf(record, contest);
  if (!pair) return undefined;
  const { from, to } = pair;
  const working = explain(record, { measure: 'swing', contest, from, to });
  const name = (party: string) => partyView(record, party).short;
  if (working.result.kind !== 'fraction') {
    return {
      term: 'Swing',
      value: `no swing: ${name(from)} and ${name(to)} did not both stand in both contests`,
      working: `${contestWorking(contest)}#swing`,
    };
  }
  const { value } = working.result;
  const [lost, gained] = value.num < 0n ? [to, from] : [from, to];
  const size = points(value.num < 0n ? { ...value, num: -value.num } : value).replace('+', '');
  return {
    term: 'Swing',
    value: `${size}% from ${name(lost)} to ${name(gained)}`,
    working: `${contestWorking(contest)}#swing`,
  };
}

const CHALLENGERS = 3;

/** What each of the nearest challengers would need, by the swing and in voters changing sides. */
export function flipLines(record: ElectoralRecord, contest: Contest, style: HouseStyle): FlipLine[] {
  const winner = winnerOf(contest);
  const valid = contest.validVotes;
  if (!winner || !valid || winner.party === 'speaker') return [];
  const rest = contest.candidacies.filter((each) => each !== winner);
  return rest.slice(0, CHALLENGERS).map((challenger, index) => {
    const others = rest.filter((each) => each !== challenger);
    const swing = requiredSwing({
      winner: winner.votes!,
      challenger: challenger.votes!,
      others: others.map((each) => each.votes!),
      valid,
    });
    const { switchers } = votesToChangeHands(winner.votes! - challenger.votes!);
    const who = (party: string) => partyWords(record.parties().get(party)!).who;
    const passed = swing.mustAlsoPass && others[swing.mustAlsoPass.index]!;
    return {
      party: partyView(record, challenger.party),
      place: ['second', 'third', 'fourth'][index]!,
      swing: swingPercent(swing.half, style.decimals),
      points: approximate(swing.half) * 100,
      text: `${thousands(switchers)} voters changing from ${who(winner.party)} to ${who(challenger.party)}`,
      mustPass:
        passed && `and would still have to pass ${who(passed.party)}, ${pointsInProse(swing.mustAlsoPass!.gap)} ahead`,
      working: `${contestWorking(contest)}#required-swing-${candidateKey(contest, challenger)}`,
    };
  });
}
