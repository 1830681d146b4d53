import { baselineTag, capital, majorityPercent, percent, points, STATES, thousands } from 'countroom/copy';
import { approximate, change, losesDeposit, majorityShare, share } from 'countroom/psephology';
import {
  baselineOf,
  candidacyOf,
  formerNamesOf,
  runnerUpOf,
  samePartyBefore,
  winnerOf,
  type Candidacy,
  type Contest,
  type ElectoralRecord,
} from 'countroom/record';
import type { Result, ResultRow } from '#lib/view/result.ts';
import { partyView } from './names.ts';
import { candidateKey, contestWorking } from './working-links.ts';

/** The result of a contest, with changes against its baseline. */
export function resultView(record: ElectoralRecord, contest: Contest): Result {
  const baseline = baselineOf(record, contest);
  const before = baseline?.contest;
  const winner = winnerOf(contest);
  const valid = contest.validVotes;
  const rows = contest.candidacies.map((candidacy): ResultRow => {
    const party = partyView(record, candidacy.party);
    const name = candidacy.candidate || party.name;
    const row = {
      key: candidateKey(contest, candidacy),
      candidate: name,
      party,
      description: describe(candidacy.description || candidacy.partyName, party.name),
    };
    if (candidacy.votes === undefined || !valid) return { ...row, votes: '—', share: '—', portion: 0, change: '' };
    const part = share({ votes: candidacy.votes, valid });
    const then = samePartyBefore(record, contest, candidacy, before);
    return {
      ...row,
      votes: thousands(candidacy.votes),
      share: percent(part),
      portion: approximate(part),
      change: then
        ? points(change({ votes: candidacy.votes, valid }, { votes: then.votes!, valid: before!.validVotes! }))
        : before
          ? newcomer(record, candidacy.party)
          : '',
      changeNote: before && !then ? underFormerName(record, candidacy, before) : undefined,
      elected: candidacy === winner,
      lostDeposit: contest.election.kind !== 'notional' && losesDeposit({ votes: candidacy.votes, valid }),
    };
  });
  return {
    caption: `${contest.area.name}, ${contest.election.name}`,
    baseline: before ? `v ${baselineTag(before.election)}` : '',
    working: contestWorking(contest),
    rows,
    footnotes: [
      ...unusual(contest),
      ...departed(record, contest, before),
      'Shares may not add to 100 because of rounding.',
    ],
  };
}

function newcomer(record: ElectoralRecord, party: string): string {
  return record.parties().get(party)?.kind === 'party' ? 'new' : '';
}

/** A party that stood before under another name: its share then, under the name it had. */
function underFormerName(record: ElectoralRecord, { party }: Candidacy, before: Contest): string | undefined {
  const was = formerNamesOf(record, party).flatMap((name) => candidacyOf(before, name) ?? [])[0];
  if (!was?.votes || !before.validVotes) return undefined;
  return `${partyView(record, was.party).name} ${percent(share({ votes: was.votes, valid: before.validVotes }))}`;
}

/** What is said of a contest that was not counted in the ordinary way. */
function unusual({ state, lot }: Contest): string[] {
  if (lot) return [`Tied; ${lot} was elected by drawing lots.`];
  return state === 'declared' ? [] : [`${capital(STATES[state])}.`];
}

function describe(description: string, name: string): string | undefined {
  return description && description !== name ? description : undefined;
}

function departed(record: ElectoralRecord, contest: Contest, before: Contest | undefined): string[] {
  const renamed = new Set(contest.candidacies.flatMap((each) => formerNamesOf(record, each.party)));
  const gone = (before?.candidacies ?? []).filter(
    (each) =>
      !renamed.has(each.party) &&
      !['ind', 'other'].includes(each.party) &&
      !candidacyOf(contest, each.party) &&
      each.votes,
  );
  return gone.map((each) => {
    const then = percent(share({ votes: each.votes!, valid: before!.validVotes! }));
    return `No ${partyView(record, each.party).name} candidate (${then} at the ${baselineTag(before!.election)}).`;
  });
}

/** The majority of a contest for reading: votes and share. */
export function majorityView(contest: Contest): { readonly votes: string; readonly share: string } | undefined {
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  if (!winner || !second || !contest.validVotes) return undefined;
  const votes = winner.votes! - second.votes!;
  const part = majorityShare({ winner: winner.votes!, runnerUp: second.votes!, valid: contest.validVotes });
  return { votes: thousands(votes), share: majorityPercent(part) };
}
