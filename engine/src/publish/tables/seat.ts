import { change, losesDeposit, share, type Ratio } from '../../psephology/index.ts';
import { baselineTag, FIGURES, historyCaveat, historyLine } from '../../copy/index.ts';
import {
  baselineOf,
  samePartyBefore,
  seatHistory,
  winnerOf,
  type Candidacy,
  type Contest,
  type ElectoralRecord,
} from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';

export const CANDIDATES_COLUMNS = [
  column('place', 'count', 'Place', 'Place by votes; level candidates share one'),
  column('candidate', 'text', 'Candidate', 'Name as published; empty in a notional result'),
  column('party', 'id', 'Party', 'Party, as an id'),
  column('partyName', 'text', 'Party name', 'Party as registered then'),
  column('description', 'text', 'Description', 'Description on the ballot paper, where it differs'),
  column('votes', 'count', 'Votes', 'Valid votes'),
  column('share', 'percent', 'Share', `${FIGURES.share.is}, unrounded`),
  column(
    'change',
    'percent',
    'Change',
    'Points since the baseline, same party, unrounded; empty where it did not stand',
  ),
  column('elected', 'flag', 'Elected', 'Won the seat'),
  column('lostDeposit', 'flag', 'Lost deposit', FIGURES.lostDeposit.is),
  ...SOURCE_COLUMNS,
];

/** The candidates of a contest, by votes. */
export function seatTable(record: ElectoralRecord, contest: Contest): Table {
  const { area, election, validVotes, electorate } = contest;
  const baseline = baselineOf(record, contest);
  const winner = winnerOf(contest);
  const history = seatHistory(record, area, contest.polledOn);
  return {
    name: 'candidates',
    title: `${area.name}, ${election.name}`,
    about: {
      seat: area.name,
      gss: area.gss,
      election: election.id,
      polledOn: contest.polledOn,
      state: contest.state,
      validVotes,
      electorate,
      rejected: contest.rejected,
      declaredAt: contest.declaredAt,
      history: historyLine(history, record.parties()),
      historyCaveat: historyCaveat(history),
      baseline: baseline && baselineTag(baseline.contest.election),
      revision: record.revision,
    },
    columns: CANDIDATES_COLUMNS,
    rows: contest.candidacies.map((each) => {
      const votes = each.votes;
      const known = votes !== undefined && validVotes !== undefined;
      const gap = changeOf(record, contest, each, baseline?.contest);
      return {
        place: known ? contest.candidacies.filter((other) => other.votes! > votes).length + 1 : undefined,
        candidate: each.candidate || undefined,
        party: each.party,
        partyName: each.partyName,
        description: each.description || undefined,
        votes,
        share: known ? exactPercent(share({ votes, valid: validVotes })) : undefined,
        change: gap && exactPercent(gap),
        elected: each === winner,
        lostDeposit: known && election.kind !== 'notional' ? losesDeposit({ votes, valid: validVotes }) : undefined,
        ...sourceCells(record, [each.cite]),
      };
    }),
  };
}

/** A candidacy's change in share since a baseline; nothing where its party did not stand then, or it stands for none. */
export function changeOf(
  record: ElectoralRecord,
  contest: Contest,
  candidacy: Candidacy,
  baseline: Contest | undefined,
): Ratio | undefined {
  const then = samePartyBefore(record, contest, candidacy, baseline)?.votes;
  if (candidacy.votes === undefined || then === undefined || !contest.validVotes || !baseline?.validVotes)
    return undefined;
  return change({ votes: candidacy.votes, valid: contest.validVotes }, { votes: then, valid: baseline.validVotes });
}
