import { absentSentence, houseLine, majorityPercent, ordinal, pointsInProse, speakerSentence, swingShown, targetNotes, thousands, type HouseStyle, regionWords } from 'countroom/copy';
import { approximate, compare, majorityShare, ratio } from 'countroom/psephology';
import type { ElectoralRecord, Target, TargetList as List } from 'countroom/record';
import { words } from '#lib/words/en.ts';
import type { TargetList, TargetRow } from '#lib/view/targets.ts';
import { partyView, seatLink } from './names.ts';

/** A target list for the page, its first rows or all of them. */
export function targetListView(
  record: ElectoralRecord,
  list: List,
  style: HouseStyle,
  options: { readonly query: string; readonly most?: number; readonly href?: string },
): TargetList {
  const { question, targets } = list;
  const attacker = partyView(record, question.party);
  const within = withinTenPoints(list);
  const year = question.election.polledOn.slice(0, 4);
  const notional = question.election.kind === 'notional';
  return {
    attacker,
    title: `${attacker.name} targets in ${regionWords(question.region)}`,
    caption: `${attacker.name} targets in ${regionWords(question.region)}, by the swing needed on the ${year} ${notional ? 'notional result' : 'result'}`,
    count: words.targets.within(String(within)),
    baseline: `v ${year} ${notional ? 'notional' : 'result'}`,
    rows: targets.slice(0, options.most).map((target) => targetRow(record, target, list, style, options.query)),
    footnotes: [absentSentence(record, list), speakerSentence(list)].filter(Boolean),
    all: options.href && options.most !== undefined && targets.length > options.most ? { text: `All ${targets.length}`, href: options.href } : undefined,
  };
}

const FIVE_POINTS = ratio(5, 100);

/** Seats where the winner led the party by ten points at most: a swing of five. */
export function withinTenPoints({ targets }: List): number {
  return targets.filter((target) => compare(target.swing.half, FIVE_POINTS) <= 0).length;
}

function targetRow(record: ElectoralRecord, target: Target, list: List, style: HouseStyle, query: string): TargetRow {
  const { winner, second, majority, validVotes, swing } = target;
  const joint = list.targets.filter((each) => each.rank === target.rank).length > 1;
  const passed = swing.mustAlsoPass;
  const others = target.contest.candidacies.filter((each) => each !== winner && each !== target.challenger);
  return {
    rank: `${joint ? '=' : ''}${target.rank}`,
    seat: seatLink(target.area, query),
    won: partyView(record, winner.party),
    majority: thousands(majority),
    majorityShare: majorityPercent(majorityShare({ winner: winner.votes!, runnerUp: second.votes!, valid: validVotes })),
    swing: swingShown(target, style),
    points: approximate(swing.half) * 100,
    rankGb: target.rankInGB === undefined ? '—' : String(target.rankInGB),
    second: partyView(record, second.party),
    place: target.challengerPlace > 2 ? ordinal(target.challengerPlace) : undefined,
    mustPass: passed && `and would still have to pass ${partyView(record, others[passed.index]!.party).name}: ${pointsInProse(passed.gap)}`,
    notes: targetNotes(record, target, list)
      .filter((_, index, notes) => target.challengerPlace <= 2 || index < notes.length - 1)
      .map((text) => ({ text })),
    houseLine: houseLine(target, style.line, style, record.parties()),
  };
}

/** The parties that came among the first three somewhere in a set of seats, most votes first. */
export function attackers(record: ElectoralRecord, list: { readonly election: string; readonly areas: readonly string[] }): string[] {
  const votes = new Map<string, number>();
  const placed = new Set<string>();
  const contests = record.contests(list.election);
  for (const key of list.areas) {
    const contest = contests.get(key);
    contest?.candidacies.slice(0, 3).forEach(({ party }) => placed.add(party));
    for (const { party, votes: polled } of contest?.candidacies ?? []) votes.set(party, (votes.get(party) ?? 0) + (polled ?? 0));
  }
  return [...placed].filter((party) => !['ind', 'speaker', 'other'].includes(party)).toSorted((a, b) => votes.get(b)! - votes.get(a)!);
}

