import { councilNowSentence, longDate, shortDate } from 'countroom/copy';
import {
  seatsOfDistrict,
  standingOf,
  wardsOn,
  type Composition,
  type CouncilNow,
  type ElectoralRecord,
  type IsoDate,
} from 'countroom/record';
import type { CouncilNowPage, HistoryRow } from '#lib/view/council.ts';
import type { Frame } from '#lib/view/frame.ts';
import { words } from '#lib/words/en.ts';
import { administrationView, arithmeticView } from './council-arithmetic.ts';
import { controlText, councilBar, controllerView } from './council-bar.ts';
import { bigNumber } from './council-big.ts';
import { certaintyView, councilFoot, councilFrame, councilHead, councilPath } from './council-common.ts';
import { missingView } from './council-missing.ts';
import { sinceView } from './council-since.ts';
import { referendumLine } from './referendum.ts';

const w = words.councils;

/** Everything the page of a council shows on a day: the last composition held, all before it, and what the seats come to. */
export function councilNowPage(
  record: ElectoralRecord,
  answer: CouncilNow,
  sinceYear: string | null = null,
): CouncilNowPage {
  const { council, on, standing, history, credits } = answer;
  const since = sinceView(record, council, councilPath(council), sinceYear);
  return {
    ...councilHead(council),
    big: bigNumber(record, standing),
    sentence: councilNowSentence(answer, record.parties()),
    facts: factsOf(answer),
    referendum: referendumLine(record, council),
    ...(standing.kind === 'held' && { bar: councilBar(record, w.lastHeld, standing) }),
    missing: missingView(council, standing, { label: w.lastHeld, composition: 'later', date: on }),
    arithmetic: arithmeticView(record, answer.arithmetic, standing.kind === 'held' ? standing.composition : undefined),
    administration: administrationView(record, answer.administration),
    ...(since && { since }),
    history: history.toReversed().map((each) => historyRow(record, each, answer.nights)),
    historyNote: w.history.note(history.length),
    nights: answer.nights.toReversed().map((night) => ({
      text: longDate(night),
      href: councilPath(council, night),
      note: wardsOn(record, night).has(council.gss) ? w.wardByWard : w.compositionOnly,
    })),
    seats: seatsOfDistrict(record, council.slug, on).map(({ holding }) => ({
      text: holding.area.name,
      href: `/seats/${holding.area.slug}`,
    })),
    ...councilFoot(councilPath(council), credits),
  };
}

/** The status line of a council's page. */
export function councilNowFrame(record: ElectoralRecord, home: string, answer: CouncilNow): Frame {
  const { council, credits } = answer;
  return councilFrame(record, home, {
    about: { text: council.name, href: councilPath(council) },
    stamp: stampOf(answer),
    text: w.nowStatus,
    credits,
  });
}

function stampOf({ standing, on }: CouncilNow): string {
  return w.asOf(shortDate(standing.kind === 'held' ? standing.composition.date : on));
}

function factsOf({ standing, cycle, lastNight, nextNight }: CouncilNow): CouncilNowPage['facts'] {
  const facts = [
    standing.kind === 'held' && { term: w.facts.seats, value: String(standing.control.total) },
    cycle !== undefined && { term: w.facts.cycle, value: w.facts.asOf(w.cycles[cycle.cycle], shortDate(cycle.asOf)) },
    lastNight !== undefined && { term: w.facts.lastNight, value: longDate(lastNight) },
    nextNight !== undefined && { term: w.facts.nextNight, value: longDate(nextNight) },
  ];
  return facts.filter((fact) => fact !== false);
}

/** A composition as a row of the strip; one whose seats are not held shows the control its source prints. */
function historyRow(record: ElectoralRecord, composition: Composition, nights: readonly IsoDate[]): HistoryRow {
  const standing = standingOf(composition);
  const control = standing.kind === 'not held' ? undefined : standing.control;
  const bar = standing.kind === 'held' ? councilBar(record, shortDate(composition.date), standing) : undefined;
  const controller = controllerView(record, control);
  const night = composition.label !== 'later' && nights.includes(composition.date);
  return {
    date: composition.date,
    dateText: shortDate(composition.date),
    ...(night && { href: councilPath(composition.council, composition.date) }),
    label: w.labels[composition.label],
    ...(bar && { bar }),
    control: controlText(record, standing),
    ...(controller && { controller }),
    certainty: certaintyView(record, composition),
  };
}
