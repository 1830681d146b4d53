import {
  andMore,
  beforeOf,
  capital,
  declaredTime,
  figuresFrom,
  majorityLabel,
  outcomeTag,
  percent,
  resultInWords,
  seatSentence,
  STATES,
  thousands,
} from '../../copy/index.ts';
import { approximate, ratio } from '../../psephology/index.ts';
import {
  areaKey,
  runnerUpOf,
  sourcesOf,
  winnerOf,
  type Candidacy,
  type Contest,
  type ElectoralRecord,
} from '../../record/index.ts';
import type { Card, CardRow } from './card.ts';
import { coloursOf } from './colours.ts';

/** The card of one contest: stamp, majority, candidates by votes, time and source. */
export function seatCard(record: ElectoralRecord, contest: Contest): Card {
  const { area, election, candidacies } = contest;
  const parties = record.parties();
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  const most = Math.max(1, ...candidacies.map((each) => each.votes ?? 0));
  const label = [majorityLabel(contest, parties), outcomeTag(record, contest)].filter(Boolean).join(' · ');
  const foot = [figuresFrom(sourcesOf(record, candidacies[0]?.cite ?? contest.cite).map((each) => each.publisher))];
  if (contest.declaredAt?.includes('T')) foot.push(`declared ${declaredTime(contest.declaredAt)}`);
  return {
    kicker: `${area.county || area.region} · ${capital(election.kind === 'by-election' ? 'by-election' : election.name)}`,
    title: area.name,
    stamp: stampOf(record, contest),
    big: {
      value: winner && second ? thousands(winner.votes! - second.votes!) : '—',
      label: label || capital(STATES[contest.state]),
      colours: winner && coloursOf(record, winner.party),
    },
    segments: [],
    rows: candidacies.map((each) => candidateRow(record, contest, each, most)),
    more: candidacies.map((_, index) => andMore(candidacies.length - index)),
    foot: foot.join(' · '),
    alt: `${seatSentence(contest, parties, 'per cent', beforeOf(record, contest))} ${resultInWords(contest, parties)} ${foot[0]!}.`,
  };
}

function candidateRow(record: ElectoralRecord, contest: Contest, candidacy: Candidacy, most: number): CardRow {
  const { candidate, party, votes } = candidacy;
  const known = record.parties().get(party);
  const row = {
    colours: coloursOf(record, party),
    name: candidate || (known?.name ?? party),
    note: candidate ? (known?.short ?? party) : '',
  };
  if (votes === undefined || !contest.validVotes) return { ...row, figures: [] };
  const figures = [thousands(votes), percent(ratio(votes, contest.validVotes))];
  return { ...row, figures, part: approximate(ratio(votes, most)) };
}

/** The state of the contest; a declaration that replaced an earlier one says when. */
function stampOf(record: ElectoralRecord, contest: Contest): string {
  const declared = record.facts.filter(
    (fact) =>
      fact.kind === 'declaration' && fact.election === contest.election.id && fact.seat === areaKey(contest.area),
  );
  return declared.length > 1 ? `Corrected ${declaredTime(declared.at(-1)!.recordedAt)}` : contest.state;
}
