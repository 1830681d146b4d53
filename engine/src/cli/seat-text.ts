import {
  baselineTag,
  beforeOf,
  declaredTime,
  historyCaveat,
  historyLine,
  holderSentence,
  movesOf,
  partyWords,
  percent,
  points,
  seatSentence,
  swingPercent,
  thousands,
  type HouseStyle,
} from '../copy/index.ts';
import { half, share, turnout, votesToChangeHands } from '../psephology/index.ts';
import { changeOf } from '../publish/index.ts';
import {
  baselineOf,
  holdings,
  lastGeneral,
  marginOf,
  officesOn,
  seatHistory,
  type Contest,
  type ElectoralRecord,
} from '../record/index.ts';
import { around } from './around-text.ts';
import type { Asked } from './contest.ts';
import type { Io } from './io.ts';
import { strong, textTable, wrap } from './output.ts';
import { shortName } from './words.ts';

/** A seat on one screen: the result in a sentence and a table, what would flip it, who holds it, its history. */
export function seatText(io: Io, record: ElectoralRecord, { area, contest, on }: Asked, style: HouseStyle): string {
  const parties = record.parties();
  const history = seatHistory(record, area, on);
  const place = [area.county, area.region, area.nation].filter((each, at, all) => each && all.indexOf(each) === at);
  return [
    `${strong(io, area.name)}\n${place.join(', ')} · ${area.gss}\n`,
    wrap(seatSentence(contest, parties, style.percent, beforeOf(record, contest))),
    candidates(io, record, contest),
    counts(contest) + flip(record, contest),
    holder(record, contest, on),
    wrap(`History: ${historyLine(history, parties)}`) + wrap(historyCaveat(history)),
    around(record, contest),
  ]
    .filter(Boolean)
    .join('\n');
}

function candidates(io: Io, record: ElectoralRecord, contest: Contest): string {
  const baseline = baselineOf(record, contest)?.contest;
  const valid = contest.validVotes;
  const rows = contest.candidacies.map((each) => {
    const { candidate, party, description, partyName, votes } = each;
    const gap = changeOf(record, contest, each, baseline);
    return [
      candidate || partyName,
      shortName(record, party),
      votes === undefined ? '' : thousands(votes),
      votes === undefined || !valid ? '' : percent(share({ votes, valid })),
      gap ? points(gap) : baseline && record.parties().get(party)?.kind === 'party' ? 'new' : '',
      description === partyName ? '' : description,
    ];
  });
  const change = baseline ? `v ${baselineTag(baseline.election)}` : '';
  const labels = [contest.election.kind === 'notional' ? 'Party' : 'Candidate', '', 'Votes', 'Share', change, ''];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: at >= 2 && at <= 4 })),
    rows,
  );
}

function counts({ electorate, validVotes: valid, rejected, declaredAt }: Contest): string {
  const said = [
    electorate ? `electorate ${thousands(electorate)}` : '',
    valid ? `valid votes ${thousands(valid)}` : '',
    electorate && valid ? `turnout ${percent(turnout({ valid, electorate }))}` : '',
    rejected === undefined ? 'rejected not published' : `rejected ${thousands(rejected)}`,
    declaredAt ? `declared ${declaredTime(declaredAt)} (indicative)` : '',
  ];
  return wrap(said.filter(Boolean).join(' · '));
}

/** What would flip it. */
function flip(record: ElectoralRecord, contest: Contest): string {
  const margin = marginOf(contest);
  if (!margin || margin.winner.party === 'speaker') return '';
  const who = (party: string) => partyWords(record.parties().get(party)!).who;
  const { switchers } = votesToChangeHands(margin.majority);
  const pair = `from ${who(margin.winner.party)} to ${who(margin.runnerUp.party)}`;
  return wrap(
    `To change hands: ${thousands(switchers)} voters switching ${pair}, a swing of ${swingPercent(half(margin.share))}.`,
  );
}

function holder(record: ElectoralRecord, { area }: Contest, on: string): string {
  // A seat of boundaries that were not in force on the day has no holder on it.
  if (lastGeneral(record, on).boundarySet !== area.boundarySet) return '';
  const holding = holdings(record, [area], on)[0]!;
  const offices = officesOn(record, holding, on).map((each) => each.office);
  const moves = movesOf(record, area, holding.atDissolution ?? on);
  const held = offices.length > 0 ? ` Offices: ${offices.join('; ')}.` : '';
  return wrap(holderSentence(holding, moves, record.parties(), on) + held);
}
