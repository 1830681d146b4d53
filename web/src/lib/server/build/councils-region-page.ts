import {
  capital,
  councilLine,
  longDate,
  netChange,
  notHeldWords,
  percent,
  regionNightSentence,
  regionWords,
  shortDate,
  thousands,
} from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import type { ElectoralRecord, IsoDate, RegionOn, RegionRow } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { BeforeAfterRow, CouncilsRegionPage } from '#lib/view/councils.ts';
import { words } from '#lib/words/en.ts';
import { beforeShown } from './council-before.ts';
import { afterColon, councilFoot, councilFrame, councilParty, councilPath } from './council-common.ts';
import { regionPath } from './councils-nights.ts';
import { printedView } from './councils-printed.ts';
import { controllerOf, regionRows, sortedRows } from './councils-rows.ts';

const w = words.councils.region;

/** Everything the page of a region's councils on a night shows. */
export function councilsRegionPage(
  record: ElectoralRecord,
  answer: RegionOn,
  sort: string | null,
  nights: CouncilsRegionPage['nights'],
): CouncilsRegionPage {
  const { region, night, rows, changed } = answer;
  const path = regionPath(region, night);
  const won = wonView(record, answer);
  const title = w.title(regionWords(region), longDate(night));
  return {
    title,
    kind: capital(words.councils.polls),
    big:
      answer.seatsUp > 0
        ? { value: thousands(answer.seatsUp), label: w.big(rows.length) }
        : { value: String(rows.length), label: w.bigCouncils },
    sentence: regionNightSentence(answer, record.parties()),
    ...sortedRows(regionRows(record, rows), path, sort),
    caption: title,
    controlled: { rows: controlledRows(record, answer), notes: controlNotes(answer) },
    councillors: {
      rows: councillorRows(record, answer),
      notes: [w.councillorsOf(answer.councillorsOf.length, rows.length)],
    },
    ...(won && { won }),
    changed: changed.map((row) => changedView(record, row, night)),
    notHeld: answer.notHeld.map(({ council, what, why }) => ({
      council: { text: council.name, href: councilPath(council, night) },
      text: `${w.missing[what]}: ${afterColon(notHeldWords({ kind: 'not held', why, on: night }))}`,
    })),
    printed: printedView(record, answer.printed),
    nights,
    ...councilFoot(path, answer.credits),
  };
}

/** The status line of a region's councils. */
export function councilsRegionFrame(
  record: ElectoralRecord,
  home: string,
  { region, night, rows, seatsUp, credits }: RegionOn,
): Frame {
  return councilFrame(record, home, {
    about: { text: region.name, href: `/${region.id}` },
    stamp: shortDate(night),
    text: `${words.councils.polls} · ${words.councils.councilsVoted(rows.length)}${seatsUp > 0 ? ` · ${words.councils.seatsUp(thousands(seatsUp))}` : ''}`,
    credits,
  });
}

function controlledRows(record: ElectoralRecord, { controlled }: RegionOn): BeforeAfterRow[] {
  return controlled.map(({ party, before, after }) => ({
    party: party === 'none' ? words.councils.none : councilParty(record, party),
    before: thousands(before),
    after: thousands(after),
    change: netChange(after - before),
  }));
}

function controlNotes({ baseline, controlNotHeld: { before, after } }: RegionOn): string[] {
  const names = (councils: typeof before) => councils.map(({ name }) => name).join(', ');
  return [
    w.baselines[baseline],
    ...(before.length > 0 ? [w.controlMissing(words.councils.before, names(before))] : []),
    ...(after.length > 0 ? [w.controlMissing(words.councils.after, names(after))] : []),
  ];
}

function councillorRows(record: ElectoralRecord, { councillors }: RegionOn): BeforeAfterRow[] {
  return councillors.map(({ party, before, after, change }) => ({
    party: councilParty(record, party),
    before: thousands(before),
    after: thousands(after),
    change: netChange(change),
  }));
}

/** Seats won by party; nothing where the wards of the night are not held. */
function wonView(record: ElectoralRecord, { won, seatsUp }: RegionOn): CouncilsRegionPage['won'] {
  if (won.length === 0) return undefined;
  const most = Math.max(1, ...won.map(({ seats }) => seats));
  return {
    rows: won.map(({ party, seats, of }) => ({
      party: councilParty(record, party),
      seats: thousands(seats),
      percent: percent(ratio(seats, of)),
      portion: seats / most,
    })),
    note: w.wonNote(thousands(seatsUp)),
  };
}

function changedView(record: ElectoralRecord, row: RegionRow, night: IsoDate): CouncilsRegionPage['changed'][number] {
  const { council } = row;
  const change = row.change.baseline === 'eve of poll' ? row.change.eveOfPoll : row.change.lastContested;
  const [from, to] = [beforeShown(row).standing, row.after].map((each) =>
    each.kind === 'not held' ? undefined : (controllerOf(record, each) ?? words.councils.none),
  );
  return {
    council: { text: council.name, href: councilPath(council, night) },
    text: change.kind === 'not held' ? notHeldWords(change) : capital(councilLine(change, record.parties())),
    ...(from && { from }),
    ...(to && { to }),
  };
}
