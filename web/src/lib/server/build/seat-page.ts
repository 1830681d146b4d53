import {
  abolishedSentence,
  capital,
  longDate,
  movesOf,
  movesSentence,
  partyWords,
  seatSentence,
  shortDate,
  type HouseStyle,
} from 'countroom/copy';
import {
  baselineOf,
  holdings,
  lastGeneral,
  winnerOf,
  type Area,
  type Contest,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type Region,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { SeatPage } from '#lib/view/seat.ts';
import { dateChoice } from './date-choice.ts';
import { locatorView } from './locator.ts';
import { partyView, siteNav } from './names.ts';
import { majorityView, resultView } from './result-view.ts';
import { seatAround } from './seat-around.ts';
import { boundaryView } from './seat-boundary.ts';
import { flipLines, seatFacts } from './seat-facts.ts';
import { contestLabel, contestsOf, contestsOfName, historyView, membersView, slopeView } from './seat-history.ts';
import { sourceLines } from './source-lines.ts';
import { contestWorking } from './working-links.ts';

export interface SeatQuestion {
  readonly area: Area;
  readonly on: IsoDate;
  readonly today: IsoDate;
  /** The contest shown; the newest held on or before the day when none is named. */
  readonly contest?: Contest;
}

/** Everything the page of a seat shows: who holds it, the contest, what would flip it, its history and surroundings. */
export function seatPage(record: ElectoralRecord, style: HouseStyle, question: SeatQuestion): SeatPage {
  const { area, on, today } = question;
  const holding = holdingOn(record, area, on);
  const contests = contestsOf(record, area, on);
  const contest = question.contest ?? contests.findLast((each) => each.state !== 'not yet') ?? contests.at(-1)!;
  const path = `/seats/${area.slug}`;
  const majority = majorityView(contest);
  const flip = flipLines(record, contest, style);
  const here = question.contest ? `${path}/${contest.election.id}` : path;
  return {
    name: area.name,
    kind: `${capital(area.designation)} constituency, ${area.county || area.region}${holding ? '' : ', abolished in 2024'}`,
    stamp: contest.state,
    sentence: sentences(record, contest, holding, question),
    big: majority
      ? {
          value: majority.votes,
          label: `majority, ${majority.share} of the vote, ${contestLabel(contest)}`,
          party: winnerOf(contest)!.party,
          working: `${contestWorking(contest)}#majority`,
        }
      : { value: '—', label: contest.state, party: '' },
    notes: notes(record, holding),
    when: question.contest || !holding ? undefined : dateChoice(record, path, on, today),
    contestTitle: capital(contest.election.name),
    result: resultView(record, contest),
    facts: seatFacts(record, contest),
    slope: slopeView(
      record,
      contests.filter((each) => each.polledOn <= contest.polledOn),
    ),
    flip,
    flipNote:
      flip.length === 0 && winnerOf(contest)?.party === 'speaker'
        ? 'The Speaker’s seat: no swing is worked out.'
        : undefined,
    history: historyView(record, area, on),
    members: membersView(record, area, on),
    boundary: boundaryView(record, contest),
    locator: locatorView(record, area),
    around: seatAround(record, contest, holding, on),
    contests: contestsOfName(record, area, today)
      .toReversed()
      .map((each) => ({
        text: contestLabel(each),
        href: `${path}/${each.election.id}`,
        current: each === contest,
      })),
    downloads: ['csv', 'json'].map((kind) => ({ text: kind.toUpperCase(), href: `${here}.${kind}` })),
  };
}

/** The status line of a seat's page. */
export function seatFrame(record: ElectoralRecord, home: Region, { area, on, contest }: SeatQuestion): Frame {
  return {
    about: { text: area.name, href: `/seats/${area.slug}` },
    nav: siteNav(home, undefined),
    status: {
      stamp: contest ? contest.state : `As of ${shortDate(on)}`,
      text: `${area.county || area.region} · ${contest ? `polled ${longDate(contest.polledOn)}` : 'the newest contest and who holds the seat'}`,
    },
    sources: sourceLines(record, [
      `westminster/${contest?.election.id ?? 'parl.2024-07-04'}/candidacies.csv`,
      'members/tenures.csv',
    ]),
  };
}

/** Who holds the seat, where it exists on that day. */
function holdingOn(record: ElectoralRecord, area: Area, on: IsoDate): Holding | undefined {
  if (lastGeneral(record, on).boundarySet !== area.boundarySet) return undefined;
  return holdings(record, [area], on)[0];
}

function sentences(
  record: ElectoralRecord,
  contest: Contest,
  holding: Holding | undefined,
  { area, on, today, contest: asked }: SeatQuestion,
): string {
  const baseline = baselineOf(record, contest);
  const before = baseline && winnerOf(baseline.contest);
  const result = seatSentence(
    contest,
    record.parties(),
    'per cent',
    before && { party: before.party, notional: baseline.kind === 'notional' },
  );
  if (!holding) return result;
  const moves = holding.state === 'held' ? movesOf(record, area, holding.atDissolution ?? on) : undefined;
  const moved = moves ? movesSentence(moves, record.parties()) : '';
  const vacant =
    holding.state === 'vacant' ? `The seat has been vacant since ${longDate(holding.vacancy?.date ?? on)}.` : '';
  const gone =
    !asked && lastGeneral(record, today).boundarySet !== area.boundarySet ? abolishedSentence(record, area) : '';
  return [result, moved, vacant, gone].filter(Boolean).join(' ');
}

function notes(record: ElectoralRecord, holding: Holding | undefined): SeatPage['notes'] {
  if (!holding) return [];
  if (holding.state !== 'held') return [{ text: holding.state, warn: true }];
  const party = partyView(record, holding.party);
  const since = `${holding.atDissolution ? 'Held at dissolution' : 'Held'} by ${holding.tenure.member}, ${partyWords(record.parties().get(holding.party)!).adjective}`;
  const moved = holding.electedParty !== holding.party ? [{ text: `now ${party.short}`, warn: true }] : [];
  return [{ text: since }, ...moved];
}
