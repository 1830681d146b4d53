import { requiredSwing, type Ratio } from '../../psephology/index.ts';
import {
  areaKey,
  councilNow,
  councils,
  districtsOf,
  europeanAreas,
  europeanElections,
  holdings,
  memberSpells,
  officesOn,
  referendumAreas,
  seatHistory,
  standingDown,
  winnerOf,
  type Area,
  type Candidacy,
  type Contest,
  type EuropeanArea,
  type Holding,
  type MemberSpell,
  type ReferendumArea,
  type SeatHistory,
  type Council,
  type CouncilNow,
} from '../../record/index.ts';
import { boundarySentence, historySentences, membersSentence } from '../en/story/seat-past.ts';
import { councilsSentence, europeanSentence, referendumSentence } from '../en/story/seat-around.ts';
import { holderSentences, profileHeadline, resultSentence, threatSentences } from '../en/story/seat-profile.ts';
import { candidateList } from './candidate-list.ts';
import { pendingIn } from './pending.ts';
import { spoken } from './sentence.ts';
import type { Story } from './story.ts';
import type { Voice } from './voice.ts';

/** What surrounds a seat on a day. */
export interface SeatProfile {
  readonly area: Area;
  readonly holding: Holding;
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

/** A seat for a day when somebody is sent there: who holds it, by how much, over whom, its past, its councils and its other votes. */
export function seatProfile(voice: Voice, area: Area): Story {
  const profile = profileOf(voice, area);
  const pending = pendingIn(voice, area);
  const paragraphs = [
    holderSentences(voice, profile),
    [resultSentence(voice, profile), ...threatSentences(voice, profile)],
    [...historySentences(voice, profile), boundarySentence(profile)],
    [membersSentence(voice, profile)],
    [councilsSentence(voice, profile), europeanSentence(voice, profile), referendumSentence(voice, profile)],
    ...(pending ? candidateList(voice, pending).paragraphs : []),
  ];
  return {
    kind: 'seat-profile',
    headline: profileHeadline(voice, profile),
    paragraphs: paragraphs.map(spoken).filter((sentences) => sentences.length > 0),
    date: voice.on,
    notes: [
      'Seats of one name are not one seat: boundaries change beneath it.',
      'By-elections before 2005 are not held.',
    ],
  };
}

function profileOf({ record, on }: Voice, area: Area): SeatProfile {
  const [holding] = holdings(record, [area], on);
  const { lastContest } = holding!;
  const parts = districtsOf(record, area).filter(({ ofSeatArea }) => ofSeatArea >= WORTH_NAMING);
  const main = parts.find(({ ofSeatArea, ofSeatPopulation }) => (ofSeatPopulation ?? ofSeatArea) >= MOST_OF_IT);
  const european = europeanElections(record).findLast((id) => id.slice(-10) <= on);
  const codes = councils(record);
  return {
    area,
    holding: holding!,
    contest: lastContest,
    offices: officesOn(record, holding!, on).map(({ office }) => office),
    standingDown: standingDown(record, [holding!], on).has(areaKey(area)),
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
