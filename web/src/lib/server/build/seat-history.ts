import { historyCaveat, historyLine, shortDate, spellWords } from 'countroom/copy';
import { approximate, share } from 'countroom/psephology';
import {
  areaKey,
  baselineOf,
  candidacyOf,
  memberSpells,
  onceForEach,
  seatHistory,
  seatsByName,
  winnerOf,
  type Area,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
} from 'countroom/record';
import type { History, MemberRow } from '#lib/view/seat.ts';
import type { Slope } from '#lib/view/slope.ts';
import { partyView } from './names.ts';
import { majorityView } from './result-view.ts';
import { contestWorking } from './working-links.ts';

/** The contests of seats of this name since 2010, on whatever boundaries, oldest first. */
export function contestsOfName(record: ElectoralRecord, area: Area, on: IsoDate): Contest[] {
  return (seatsByName(record).get(area.slug) ?? [])
    .flatMap((each) => contestsOf(record, each, on))
    .toSorted((a, b) => (a.polledOn < b.polledOn ? -1 : 1));
}

/** The contests of a seat in its own boundary set, oldest first. */
export function contestsOf(record: ElectoralRecord, area: Area, on: IsoDate): Contest[] {
  return allContests(record, area).filter((contest) => contest.polledOn <= on);
}

const allContests = onceForEach((record: ElectoralRecord, area: Area): readonly Contest[] => {
  const generals = [...record.elections().values()].filter(
    (election) => election.kind === 'general' && election.boundarySet === area.boundarySet,
  );
  return [
    ...generals.flatMap((election) => record.contests(election.id).get(areaKey(area)) ?? []),
    ...record.byElectionsOf(areaKey(area)),
  ].toSorted((a, b) => (a.polledOn < b.polledOn ? -1 : 1));
});

/** `2019`, or `Jun 2019 by-election`. */
export function contestLabel(contest: Contest): string {
  if (contest.election.kind === 'by-election')
    return `${shortDate(contest.polledOn).split(' ').slice(1).join(' ')} by-election`;
  return contest.polledOn.slice(0, 4);
}

const SLOPE_LINES = 5;

/** Shares over the last contests on the same boundaries, the notional start included. */
export function slopeView(record: ElectoralRecord, contests: readonly Contest[]): Slope | undefined {
  const first = contests[0] && baselineOf(record, contests[0]);
  const shown = [...(first?.kind === 'notional' ? [first.contest] : []), ...contests]
    .filter((each) => each.validVotes)
    .slice(-5);
  const last = shown.at(-1);
  if (!last || shown.length < 2) return undefined;
  const best = new Map<string, number>();
  for (const contest of shown) {
    for (const { party, votes } of contest.candidacies) {
      if (['ind', 'other'].includes(party)) continue;
      best.set(party, Math.max(best.get(party) ?? 0, (votes ?? 0) / contest.validVotes!));
    }
  }
  const lines = [...best].toSorted(([, a], [, b]) => b - a).slice(0, SLOPE_LINES);
  return {
    caption: `Share of the vote in ${last.area.name}, last ${shown.length} contests`,
    contests: shown.map((each) => ({
      label: each.election.kind === 'notional' ? `${each.election.polledOn.slice(0, 4)} notional` : contestLabel(each),
      title: each.election.name,
    })),
    lines: lines.map(([party]) => ({
      party: partyView(record, party),
      shares: shown.map((each) => {
        const votes = candidacyOf(each, party)?.votes;
        return votes === undefined ? null : approximate(share({ votes, valid: each.validVotes! }));
      }),
    })),
    note:
      first?.kind === 'notional'
        ? 'The first point is a notional result: an estimate on the new boundaries.'
        : undefined,
  };
}

/** Which party won seats of this name, as spans and contest by contest. */
export function historyView(record: ElectoralRecord, area: Area, on: IsoDate): History {
  const history = seatHistory(record, area, on);
  const year = (date: string) => Number(date.slice(0, 4));
  const texts = historyLine(history, record.parties()).split(', ');
  return {
    caption: `Elections in seats called ${area.name}`,
    spans: history.spans.map(({ party, from, to }, index) => ({
      party: partyView(record, party),
      from: year(from),
      to: to ? year(to) : year(on),
      text: texts[index]!,
    })),
    contests: contestsOfName(record, area, on)
      .filter((contest) => winnerOf(contest))
      .toReversed()
      .map((contest) => {
        const winner = winnerOf(contest)!;
        const majority = majorityView(contest);
        return {
          year: contest.election.kind === 'by-election' ? shortDate(contest.polledOn) : contest.polledOn.slice(0, 4),
          contest: {
            text: contest.election.kind === 'by-election' ? 'by-election' : 'general election',
            href: `/seats/${area.slug}/${contest.election.id}`,
          },
          winner: partyView(record, winner.party),
          member: winner.candidate,
          majority: majority?.votes ?? '—',
          majorityShare: majority?.share ?? '—',
          working: `${contestWorking(contest)}#majority`,
          outcome: outcome(record, contest),
        };
      }),
    note: historyCaveat(history),
  };
}

/** Who sat for seats of this name, newest first, and how each came and went. */
export function membersView(record: ElectoralRecord, area: Area, on: IsoDate): MemberRow[] {
  return memberSpells(record, area, on)
    .toReversed()
    .map((spell) => ({ member: spell.member, party: partyView(record, spell.party), ...spellWords(spell) }));
}

/** `Lab hold`, `Lab gain from Con`, `LD win, new seat`. */
function outcome(record: ElectoralRecord, contest: Contest): string {
  const winner = partyView(record, winnerOf(contest)!.party);
  const baseline = baselineOf(record, contest);
  const before = baseline && winnerOf(baseline.contest);
  if (!before) return `${winner.short} win, new seat`;
  const tag = baseline.kind === 'notional' ? ' (notional)' : '';
  return before.party === winner.key
    ? `${winner.short} hold${tag}`
    : `${winner.short} gain from ${partyView(record, before.party).short}${tag}`;
}
