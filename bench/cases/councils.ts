import { countBlockVote, foldCouncil } from '../../engine/src/psephology/index.ts';
import type { CouncilAtPoll, CouncilState, WardResult } from '../../engine/src/psephology/index.ts';
import {
  councilsVoting,
  findRegion,
  nightOf,
  openRecord,
  wardsOn,
  type ElectoralRecord,
  type WardContest,
} from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { median, times, type Case } from '../measure.ts';

const NIGHT = '2016-05-05';

/** A council of the night with the votes of its wards; what was not up is as large as the council leaves, and of one party. */
interface CouncilCount {
  readonly council: CouncilAtPoll;
  readonly wards: ReadonlyMap<string, WardContest>;
}

/** Every council of England that voted on 5 May 2016, by-elections apart, as its candidates were declared. */
function councilsOfNight(record: ElectoralRecord): CouncilCount[] {
  return councilsVoting(record, findRegion(record, 'england'), NIGHT).map((council) => {
    const wards = new Map((wardsOn(record, NIGHT).get(council.gss) ?? []).map((ward) => [ward.ward, ward]));
    const up = [...wards.values()].reduce((sum, { seats }) => sum + seats, 0);
    const total = Math.max(nightOf(record, council, NIGHT)!.total!, up);
    const standing = [...wards].map(([ward, contest]) => {
      return [ward, { seats: contest.seats, standing: tally(contest.candidacies.map(({ party }) => party)) }] as const;
    });
    return { council: { total, carried: new Map([['other', total - up]]), wards: new Map(standing) }, wards };
  });
}

function tally(parties: readonly string[]): Map<string, number> {
  const tallied = new Map<string, number>();
  for (const party of parties) tallied.set(party, (tallied.get(party) ?? 0) + 1);
  return tallied;
}

/** From votes to a result: who is elected, or who draws lots. */
function resultOf({ seats, candidacies }: WardContest): WardResult {
  const polled = candidacies.length > seats;
  const outcome = countBlockVote(
    candidacies.map(({ votes }) => (polled ? votes! : 0)),
    { seats },
  );
  const partiesAt = (positions: readonly number[]) => tally(positions.map((position) => candidacies[position]!.party));
  const elected = 'elected' in outcome ? partiesAt(outcome.elected) : new Map<string, number>();
  if (outcome.kind === 'elected') return { kind: 'declared', elected };
  if (outcome.kind !== 'tied awaiting lot') return { kind: 'uncontested', elected, unfilled: outcome.unfilled };
  return { kind: 'tied awaiting lot', elected, places: outcome.places, tied: partiesAt(outcome.tied) };
}

const resultsOf = (wards: CouncilCount['wards']) =>
  new Map([...wards].map(([ward, contest]) => [ward, resultOf(contest)]));

/** The same ward with the votes of its last two candidates swapped: a correction. */
function corrected(ward: WardContest): WardContest {
  const [last, second, ...rest] = ward.candidacies.toReversed();
  const swapped = [{ ...last!, votes: second!.votes }, { ...second!, votes: last!.votes }, ...rest];
  return { ...ward, candidacies: swapped };
}

export const councils: Case = {
  name: 'councils',
  async run() {
    const night = councilsOfNight(openRecord(loadPack()));
    let states: CouncilState[] = [];
    const all = await times(
      25,
      () => (states = night.map(({ council, wards }) => foldCouncil(council, resultsOf(wards)))),
      3,
    );
    const largest = night.reduce((most, each) => (each.council.total > most.council.total ? each : most));
    const results = resultsOf(largest.wards);
    const [name, contest] = [...largest.wards].find(([, ward]) => ward.candidacies.length > ward.seats + 1)!;
    const change = corrected(contest);
    const one = await times(99, () => foldCouncil(largest.council, new Map(results).set(name, resultOf(change))), 9);
    const seats = states.reduce((sum, { won }) => sum + [...won.values()].reduce((a, b) => a + b, 0), 0);
    return [
      {
        name: 'all councils of 5 May 2016, votes to control',
        value: median(all),
        unit: 'ms',
        limit: { most: 50 },
        beside: `${night.length} councils, ${seats.toLocaleString('en-GB')} seats, real votes`,
      },
      {
        name: "one ward's change refolded",
        value: median(one),
        unit: 'ms',
        limit: { most: 2 },
        beside: `the whole of a council of ${largest.council.total} seats`,
      },
    ];
  },
};
