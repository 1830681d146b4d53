import { requiredSwing, type Ratio } from '../../psephology/index.ts';
import {
  areaKey,
  councilNow,
  councils,
  districtsOf,
  europeanAreas,
  europeanElections,
  holdings,
  lastGeneral,
  notionalOf,
  successorsOf,
  memberSpells,
  officesOn,
  referendumAreas,
  seatHistory,
  standingDown,
  winnerOf,
  type Area,
  type Candidacy,
  type Contest,
  type ElectoralRecord,
  type EuropeanArea,
  type IsoDate,
  type Holding,
  type MemberSpell,
  type ReferendumArea,
  type SeatHistory,
  type Council,
  type CouncilNow,
} from '../../record/index.ts';
import type { Voice } from './voice.ts';

/** What surrounds a seat. */

/** What surrounds a seat on a day. */
export interface SeatProfile {
  readonly area: Area;
  /** Nobody holds a seat that is to be fought for the first time; then the seat of the same name, where there was one. */
  readonly holding?: Holding | undefined;
  readonly old?: { readonly holding?: Holding | undefined; readonly madeFrom: readonly string[] } | undefined;
  readonly contest?: Contest | undefined;
  readonly offices: readonly string[];
  readonly standingDown: boolean;
  /** Those who came next, with the swing each needs. */
  readonly challengers: readonly Challenger[];
  readonly history: SeatHistory;
  readonly members: readonly MemberSpell[];
  /** The councils it lies in, largest part first. */
  readonly councils: readonly { readonly council: Council; readonly now: CouncilNow; readonly part: number }[];
  readonly european?: EuropeanArea | undefined;
  readonly referendum?: ReferendumArea | undefined;
}

export interface Challenger {
  readonly candidacy: Candidacy;
  readonly swing: Ratio;
}

/** A part of a seat smaller than this tells nothing of it. */
const MOST_OF_IT = 0.8;

const WORTH_NAMING = 0.1;

const REFERENDUM = '2016-06-23';

export function profileOf({ record, on }: Voice, area: Area): SeatProfile {
  const general = lastGeneral(record, on);
  const isNew = area.boundarySet !== general.boundarySet;
  const holding = isNew ? undefined : holdings(record, [area], on)[0];
  const notional = isNew ? notionalOf(record, general, area.boundarySet) : undefined;
  const lastContest = notional ? record.contests(notional.id).get(areaKey(area)) : holding?.lastContest;
  const parts = districtsOf(record, area).filter(({ ofSeatArea }) => ofSeatArea >= WORTH_NAMING);
  const main = parts.find(({ ofSeatArea, ofSeatPopulation }) => (ofSeatPopulation ?? ofSeatArea) >= MOST_OF_IT);
  const european = europeanElections(record).findLast((id) => id.slice(-10) <= on);
  const codes = councils(record);
  return {
    area,
    holding,
    old: isNew ? oldSeat(record, area, on) : undefined,
    contest: lastContest,
    offices: holding ? officesOn(record, holding, on).map(({ office }) => office) : [],
    standingDown: holding !== undefined && standingDown(record, [holding], on).has(areaKey(area)),
    challengers: lastContest ? challengersIn(lastContest) : [],
    history: seatHistory(record, area, on),
    members: memberSpells(record, area, on),
    councils: parts.flatMap(({ district, ofSeatArea }) => {
      const council = codes.get(district.gss);
      return council ? [{ council, now: councilNow(record, council, on), part: ofSeatArea }] : [];
    }),
    european:
      main && european ? europeanAreas(record, european).find(({ gss }) => gss === main.district.gss) : undefined,
    referendum: main && on >= REFERENDUM ? referendumAreas(record).get(main.district.gss) : undefined,
  };
}

/** What was there before a seat that is to be fought for the first time. */
function oldSeat(record: ElectoralRecord, area: Area, on: IsoDate): SeatProfile['old'] {
  const parts = successorsOf(record, area)
    .from.filter(({ ofTo }) => ofTo >= WORTH_NAMING)
    .map(({ from }) => record.areas().get(from)!);
  const same = parts.find(({ slug }) => slug === area.slug);
  return { holding: same && holdings(record, [same], on)[0], madeFrom: parts.map(({ name }) => name) };
}

const MOST_CHALLENGERS = 2;

function challengersIn(contest: Contest): readonly Challenger[] {
  const winner = winnerOf(contest);
  if (!winner || !contest.validVotes || winner.party === 'speaker') return [];
  return contest.candidacies.slice(1, 1 + MOST_CHALLENGERS).map((candidacy) => ({
    candidacy,
    swing: requiredSwing({
      winner: winner.votes!,
      challenger: candidacy.votes!,
      others: [],
      valid: contest.validVotes!,
    }).half,
  }));
}
