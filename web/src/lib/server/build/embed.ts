import {
  baselineTag,
  capital,
  DISCLAIMER,
  majorityLabel,
  outcomeTag,
  regionWords,
  shortDate,
  STATES,
  swingShown,
  thousands,
  type HouseStyle,
} from 'countroom/copy';
import {
  holdings,
  runnerUpOf,
  seatsOn,
  winnerOf,
  type Contest,
  type ElectoralRecord,
  type Region,
  type TargetList,
} from 'countroom/record';
import { embedPath, pagePath, type Scope } from '#lib/embed/scope.ts';
import type { SeatEmbed, StripEmbed, TargetsEmbed } from '#lib/view/embed.ts';
import type { Frame } from '#lib/view/frame.ts';
import type { Holdings } from '#lib/view/holdings.ts';
import { embedWords } from '#lib/words/en-embeds.ts';
import { partyView, seatLink } from './names.ts';
import { holdingsBlock, seatCells, stripBlock } from './region-blocks.ts';
import { resultView } from './result-view.ts';
import { sourceLines } from './source-lines.ts';

/** Rows of a target list that a widget shows. */
const ROWS = 10;

/** What a widget's page is given: what it shows, and the frame around it. */
export interface Embed<View> {
  view: View;
  frame: Frame;
}

export function holdingsEmbed(record: ElectoralRecord, region: Region, on: string, query: string): Embed<Holdings> {
  const held = holdings(record, seatsOn(record, region, on), on);
  const day = shortDate(held[0]!.atDissolution ?? on);
  const title = embedWords.titles.holdings(capital(regionWords(region)));
  return {
    view: holdingsBlock(record, region, held, on, query),
    frame: frameOf(record, { widget: 'holdings', region: region.id }, title, `As of ${day}`, query),
  };
}

export function stripEmbed(record: ElectoralRecord, region: Region, on: string, query: string): Embed<StripEmbed> {
  const held = holdings(record, seatsOn(record, region, on), on);
  const scope = { widget: 'strip', region: region.id } as const;
  const title = embedWords.titles.strip(capital(regionWords(region)));
  const day = shortDate(held[0]!.atDissolution ?? on);
  return {
    view: {
      strip: stripBlock(record, held, seatCells(record, held, query)),
      label: title,
      seats: { text: embedWords.seats, href: `${pagePath(scope)}${query}#seats` },
    },
    frame: frameOf(record, scope, title, `As of ${day}`, query),
  };
}

export function targetsEmbed(record: ElectoralRecord, list: TargetList, style: HouseStyle): Embed<TargetsEmbed> {
  const { region, election, party } = list.question;
  const scope = { widget: 'targets', region: region.id, election: election.id, party } as const;
  const attacker = partyView(record, party);
  const title = `${attacker.name} targets in ${regionWords(region)}`;
  const left = list.targets.length - ROWS;
  return {
    view: {
      caption: `${title}, ${baselineTag(election)}`,
      attacker,
      rows: list.targets.slice(0, ROWS).map((target) => ({
        rank: String(target.rank),
        seat: seatLink(target.area),
        won: partyView(record, target.winner.party),
        majority: thousands(target.majority),
        swing: swingShown(target, style),
      })),
      more: left > 0 ? { text: embedWords.more(left), href: pagePath(scope) } : undefined,
      disclaimer: DISCLAIMER,
    },
    frame: frameOf(record, scope, title, baselineTag(election), '', election.id),
  };
}

/** `named`: the contest is the one its address names, not the newest of the seat. */
export function seatEmbed(record: ElectoralRecord, contest: Contest, named: boolean): Embed<SeatEmbed> {
  const { area, election } = contest;
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  const label = [majorityLabel(contest, record.parties()), outcomeTag(record, contest)].filter(Boolean).join(' · ');
  const said = election.kind === 'by-election' ? `by-election, ${shortDate(contest.polledOn)}` : election.name;
  const scope = { widget: 'seat', seat: area.slug, election: named ? election.id : undefined } as const;
  return {
    view: {
      big: {
        value: winner && second ? thousands(winner.votes! - second.votes!) : '—',
        label: label || capital(STATES[contest.state]),
        party: winner?.party,
      },
      result: resultView(record, contest),
    },
    frame: frameOf(record, scope, embedWords.titles.seat(area.name, said), contest.state, '', election.id),
  };
}

function frameOf(
  record: ElectoralRecord,
  scope: Scope,
  title: string,
  stamp: string,
  query: string,
  election = 'parl.2024-07-04',
): Frame {
  return {
    about: { text: title, href: pagePath(scope) + query },
    nav: [],
    status: { stamp, text: embedPath(scope) },
    sources: sourceLines(record, [`westminster/${election}/candidacies.csv`, 'members/tenures.csv']),
  };
}
