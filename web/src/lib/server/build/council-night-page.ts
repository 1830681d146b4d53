import { capital, councilLine, councilSentence, longDate, notHeldWords, shortDate } from 'countroom/copy';
import { nightsOf, standingOf, type CouncilOn, type ElectoralRecord, type Standing } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { CouncilNightPage } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { administrationView, arithmeticView } from './council-arithmetic.ts';
import { councilBar, upBy } from './council-bar.ts';
import { beforeShown } from './council-before.ts';
import { bigNumber, bigWon } from './council-big.ts';
import { canChangeView } from './council-can-change.ts';
import { councilFoot, councilFrame, councilHead, councilPath } from './council-common.ts';
import { missingView } from './council-missing.ts';
import { baselinesView, partyTable } from './council-parties.ts';
import { soFarView } from './council-so-far.ts';
import { wardRow, wardsNote } from './council-wards.ts';

const w = words.councils;

/** Everything the page of a council on the night of a poll shows. */
export function councilNightPage(
  record: ElectoralRecord,
  answer: CouncilOn,
  declared: readonly string[] = [],
): CouncilNightPage {
  const { council, night, after, parties, up } = answer;
  const path = councilPath(council, night);
  const change = answer.change.baseline === 'eve of poll' ? answer.change.eveOfPoll : answer.change.lastContested;
  const soFar = soFarView(record, answer, declared);
  const foot = councilFoot(path, answer.credits);
  const line = change.kind === 'not held' ? '' : councilLine(change, record.parties());
  const won = after.kind === 'held' ? undefined : bigWon(record, parties, up.seats ?? 0);
  return {
    ...councilHead(council),
    title: `${council.name}, ${longDate(night)}`,
    stamp: stampOf(answer),
    line,
    big: won ?? bigNumber(record, after),
    sentence: afterLine(councilSentence(answer, record.parties()), line),
    facts: factsOf(answer),
    notes: notesOf(answer),
    ...bars(record, answer),
    ...partyTable(record, answer),
    baselines: baselinesView(record, answer),
    ...canChangeView(record, answer),
    wards: answer.wards.map((ward) => wardRow(record, ward)),
    wardsCaption: wardsNote(answer.wards),
    ...(soFar && { soFar }),
    ...(answer.wards.length === 0 && { wardsNotHeld: notHeldWords({ kind: 'not held', why: 'wards', on: night }) }),
    byElections: answer.byElections.filter((ward) => !answer.wards.includes(ward)).map((ward) => wardRow(record, ward)),
    arithmetic: arithmeticView(record, answer.arithmetic, compositionOf(after)),
    administration: administrationView(record, answer.administration),
    nights: nightLinks(record, answer),
    ...foot,
    downloads: [...foot.downloads, ...wardFiles(path, answer)],
  };
}

/** The status line of a council's night. */
export function councilNightFrame(record: ElectoralRecord, home: string, answer: CouncilOn): Frame {
  const { council, night, up, credits } = answer;
  const seats = up.seats === undefined ? '' : ` · ${w.seatsUp(String(up.seats))}`;
  return councilFrame(record, home, {
    about: { text: council.name, href: councilPath(council) },
    stamp: shortDate(night),
    text: `${w.polls}${seats}`,
    credits,
  });
}

/** The wards have files of their own beside those of the parties. */
function wardFiles(path: string, { wards, byElections }: CouncilOn): CouncilNightPage['downloads'] {
  if (wards.length + byElections.length === 0) return [];
  return ['csv', 'json'].map((kind) => ({ text: w.wardsFile(kind.toUpperCase()), href: `${path}.${kind}?list=wards` }));
}

/** The sentence goes on where the line over it ends, and does not say it twice. */
function afterLine(sentence: string, line: string): string {
  return line !== '' && sentence.startsWith(`${line}; `) ? capital(sentence.slice(line.length + 2)) : sentence;
}

function stampOf({ wards }: CouncilOn): string {
  return wards.some(({ outcome }) => outcome.kind === 'tied awaiting lot') ? w.stamps.lot : w.stamps.declared;
}

const compositionOf = (standing: Standing) => (standing.kind === 'held' ? standing.composition : undefined);

function bars(record: ElectoralRecord, answer: CouncilOn) {
  const { council, night: date, before, after, parties } = answer;
  const shown = beforeShown(answer);
  const ofEve = shown.baseline === 'eve of poll';
  const upBefore = ofEve ? upBy(parties, 'defending') : undefined;
  const nearest = after.kind === 'not held' && after.nearest ? standingOf(after.nearest) : undefined;
  return {
    ...(after.kind === 'held' && { after: councilBar(record, w.after, after, upBy(parties, 'won')) }),
    ...(nearest?.kind === 'held' && { nearest: councilBar(record, w.nearest, nearest) }),
    ...(shown.standing.kind === 'held' && {
      before: councilBar(record, ofEve ? w.before : w.lastTime, shown.standing, upBefore),
    }),
    missing: [
      ...missingView(council, after, { label: w.after, composition: 'on the night', date }),
      ...missingView(council, before, { label: w.before, composition: 'eve of poll', date }),
    ],
  };
}

function factsOf({ up, wards, byElections }: CouncilOn): CouncilNightPage['facts'] {
  const facts = [
    up.total !== undefined && { term: w.facts.seats, value: String(up.total) },
    up.seats !== undefined && { term: w.facts.up, value: String(up.seats) },
    up.cycle !== '' && { term: w.facts.cycle, value: w.cycles[up.cycle] },
    {
      term: w.facts.boundaries,
      value: up.newCouncil ? w.facts.newCouncil : up.boundaryChange ? w.facts.newWards : w.facts.sameWards,
    },
    wards.length > 0 && { term: w.facts.wards, value: String(wards.length) },
    byElections.length > 0 && { term: w.facts.byElections, value: String(byElections.length) },
  ];
  return facts.filter((fact) => fact !== false);
}

function notesOf({ before, after }: CouncilOn): CouncilNightPage['notes'] {
  const slips = [before, after].flatMap((each) =>
    each.kind === 'held' && each.printed && !each.printed.agrees ? [each] : [],
  );
  return slips.map(({ composition }) => ({ text: w.printedDiffers(shortDate(composition.date)), warn: true }));
}

function nightLinks(record: ElectoralRecord, { council, night }: CouncilOn): CouncilNightPage['nights'] {
  return [
    { text: capital(w.now), href: councilPath(council) },
    ...nightsOf(record, council)
      .toReversed()
      .map((each) => ({ text: shortDate(each), href: councilPath(council, each), current: each === night })),
  ];
}
