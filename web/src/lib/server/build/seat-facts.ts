import { declaredTime, inProse, partyWords, percent, points, swingPercent, thousands, type HouseStyle } from 'countroom/copy';
import { approximate, requiredSwing, turnout, votesToChangeHands } from 'countroom/psephology';
import { baselineOf, explain, runnerUpOf, winnerOf, type Contest, type ElectoralRecord } from 'countroom/record';
import type { FlipLine, SeatPage } from '#lib/view/seat.ts';
import { partyView } from './names.ts';
import { majorityView } from './result-view.ts';
import { workingView } from './workings.ts';

type Fact = SeatPage['facts'][number];

/** The lines under a result, each with the working behind it where it is worked out. */
export function seatFacts(record: ElectoralRecord, contest: Contest): Fact[] {
  const { electorate, validVotes: valid, rejected, declaredAt } = contest;
  const majority = majorityView(contest);
  const work = (measure: 'majority' | 'majority share' | 'turnout' | 'votes to change hands') =>
    workingView(record, explain(record, { measure, contest }));
  const facts: (Fact | undefined)[] = [
    majority && { term: 'Majority', value: `${majority.votes} (${majority.share})`, working: work('majority share') },
    electorate && valid ? { term: 'Turnout', value: percent(turnout({ valid, electorate })), working: work('turnout') } : undefined,
    swingFact(record, contest),
    electorate ? { term: 'Electorate', value: thousands(electorate) } : undefined,
    valid ? { term: 'Valid votes', value: thousands(valid) } : undefined,
    { term: 'Rejected papers', value: rejected === undefined ? 'not published' : thousands(rejected) },
    declaredAt?.includes('T') ? { term: 'Declared', value: `${declaredTime(declaredAt)}, indicative rather than official` } : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** The swing between the first two; where one of them did not stand before, why there is none. */
function swingFact(record: ElectoralRecord, contest: Contest): Fact | undefined {
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  const baseline = baselineOf(record, contest);
  if (!winner || !second || !baseline || contest.election.kind === 'notional') return undefined;
  const before = winnerOf(baseline.contest);
  const changed = before && before.party !== winner.party;
  const [from, to] = [changed && baseline.contest.candidacies.some((each) => each.party === before.party) ? before.party : second.party, winner.party];
  const working = explain(record, { measure: 'swing', contest, from, to });
  const name = (party: string) => partyView(record, party).short;
  if (working.result.kind !== 'fraction') {
    return { term: 'Swing', value: `no swing: ${name(from)} and ${name(to)} did not both stand in both contests` };
  }
  const { value } = working.result;
  const [lost, gained] = value.num < 0n ? [to, from] : [from, to];
  const size = points(value.num < 0n ? { ...value, num: -value.num } : value).replace('+', '');
  return { term: 'Swing', value: `${size}% from ${name(lost)} to ${name(gained)}`, working: workingView(record, working) };
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
    const swing = requiredSwing({ winner: winner.votes!, challenger: challenger.votes!, others: others.map((each) => each.votes!), valid });
    const { switchers } = votesToChangeHands(winner.votes! - challenger.votes!);
    const who = (party: string) => partyWords(record.parties().get(party)!).who;
    const passed = swing.mustAlsoPass && others[swing.mustAlsoPass.index]!;
    const working = explain(record, { measure: 'required swing', contest, party: challenger.party });
    return {
      party: partyView(record, challenger.party),
      place: ['second', 'third', 'fourth'][index]!,
      swing: swingPercent(swing.half, style.decimals),
      points: approximate(swing.half) * 100,
      text: `${thousands(switchers)} voters changing from ${who(winner.party)} to ${who(challenger.party)}`,
      mustPass: passed && `and would still have to pass ${who(passed.party)}, ${inProse(swing.mustAlsoPass!.gap, style.percent)} ahead`,
      working: ['ind', 'other'].includes(challenger.party) ? undefined : workingView(record, working),
    };
  });
}
