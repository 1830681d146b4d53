import {
  absentSentence,
  houseLine,
  majorityPercent,
  ordinal,
  pointsInProse,
  regionWords,
  speakerSentence,
  swingShown,
  targetNotes,
  thousands,
  type HouseStyle,
} from 'countroom/copy';
import { approximate, compare, ratio } from 'countroom/psephology';
import { flagsOf } from 'countroom/publish';
import {
  majorityShareOf,
  onceFor,
  onceForEach,
  type ElectoralRecord,
  type GainsPath,
  type Target,
  type TargetList as List,
} from 'countroom/record';
import type { Note } from '#lib/view/note.ts';
import { words } from '#lib/words/en.ts';
import type { TargetList, TargetRow } from '#lib/view/targets.ts';
import { partyView, seatLink } from './names.ts';
import { contestWorking } from './working-links.ts';

export interface ListOptions {
  /** The query of the links to seats. */
  readonly query: string;
  readonly kind?: TargetList['kind'];
  /** The first rows only, and where all of them are. */
  readonly most?: number;
  readonly href?: string;
  /** The pattern of a line; the house's own when absent. */
  readonly pattern?: string;
  readonly keep?: (target: Target) => boolean;
  /** Where along the list the party becomes the largest, and has more than half. */
  readonly path?: GainsPath;
}

/** A list of seats by swing for the page, its first rows or all of them. */
export function targetListView(
  record: ElectoralRecord,
  list: List,
  style: HouseStyle,
  options: ListOptions,
): TargetList {
  const { question, targets } = list;
  const { kind = 'targets', most, href, keep = () => true } = options;
  const attacker = partyView(record, question.party);
  const year = question.election.polledOn.slice(0, 4);
  const result = question.election.kind === 'notional' ? 'notional result' : 'result';
  const title = `${attacker.name} ${kind === 'targets' ? 'targets' : 'defences'} in ${regionWords(question.region)}`;
  const rows = targets.slice(0, most).flatMap((target, index) => {
    const mark = options.path && markAfter(options.path, index + 1);
    return keep(target)
      ? [{ ...targetRow(record, target, list, style, options), rank: placeAt(targets, index), mark }]
      : [];
  });
  return {
    kind,
    attacker,
    title,
    caption: `${title}, by the swing needed on the ${year} ${result}`,
    count: words.targets.within(String(withinTenPoints(list))),
    baseline: `v ${year} ${question.election.kind === 'notional' ? 'notional' : 'result'}`,
    rows,
    footnotes: kind === 'defence' ? [] : [absentSentence(record, list), speakerSentence(list)].filter(Boolean),
    all: href && most !== undefined && targets.length > most ? { text: `All ${targets.length}`, href } : undefined,
  };
}

/** The place of a row; equal swings stand beside each other and share one. */
function placeAt(targets: List['targets'], index: number): string {
  const { rank } = targets[index]!;
  const joint = targets[index - 1]?.rank === rank || targets[index + 1]?.rank === rank;
  return `${joint ? '=' : ''}${rank}`;
}

function markAfter({ largestAt, halfAt }: GainsPath, gains: number): string | undefined {
  if (gains === largestAt) return gains === halfAt ? words.lists.bothHere(gains) : words.lists.largestHere(gains);
  return gains === halfAt ? words.lists.halfHere(gains) : undefined;
}

const FIVE_POINTS = ratio(5, 100);

/** Seats where the winner led the party by ten points at most: a swing of five. */
export function withinTenPoints({ targets }: List): number {
  return countWithin(targets);
}

const countWithin = onceFor(
  (targets: List['targets']) => targets.filter(({ swing }) => compare(swing.half, FIVE_POINTS) <= 0).length,
);

function targetRow(
  record: ElectoralRecord,
  target: Target,
  list: List,
  style: HouseStyle,
  { query, most, pattern = style.line }: ListOptions,
): Omit<TargetRow, 'rank' | 'mark'> {
  return {
    // The heads of lists stand on a page of every day; a whole list is looked at once and would only fill the memory.
    ...(most === undefined ? figuresOf(record, target, list, style) : figuresIn(record, style)(target, list)),
    seat: seatLink(target.area, query),
    // The head of a list is read, not copied.
    houseLine: most === undefined ? houseLine(target, pattern, style, record.parties()) : '',
  };
}

type Figures = Omit<TargetRow, 'rank' | 'mark' | 'seat' | 'houseLine'>;

/** A target is the same object on every day between two changes, and its figures are written once. */
const figuresIn = onceForEach((record: ElectoralRecord, style: HouseStyle) => {
  const known = new WeakMap<Target, Figures>();
  return (target: Target, list: List): Figures => {
    let figures = known.get(target);
    if (!figures) known.set(target, (figures = figuresOf(record, target, list, style)));
    return figures;
  };
});

function figuresOf(record: ElectoralRecord, target: Target, list: List, style: HouseStyle): Figures {
  const { winner, second, swing } = target;
  const passed = swing.mustAlsoPass;
  const others = target.contest.candidacies.filter((each) => each !== winner && each !== target.challenger);
  return {
    won: partyView(record, winner.party),
    majority: thousands(target.majority),
    majorityShare: majorityPercent(majorityShareOf(target)),
    swing: swingShown(target, style),
    working: { page: contestWorking(target.contest), swing: `required-swing-${target.challenger.party}` },
    points: approximate(swing.half) * 100,
    rankGb: target.rankInGB === undefined ? '—' : String(target.rankInGB),
    second: partyView(record, second.party),
    place: target.challengerPlace > 2 ? ordinal(target.challengerPlace) : undefined,
    mustPass:
      passed &&
      `and would still have to pass ${partyView(record, others[passed.index]!.party).name}: ${pointsInProse(passed.gap)}`,
    notes: [...chips(target), ...sentences(record, target, list)],
    challenger: partyView(record, target.challenger.party),
  };
}

/** What sets a row apart in a word; what every row of a notional list shares is said once, in its heading. */
function chips(target: Target): Note[] {
  return flagsOf(target)
    .filter((flag) => flag !== 'notional' && flag !== 'third-or-lower' && flag !== 'vacant')
    .map((flag) => ({ text: words.lists.flags[flag as keyof typeof words.lists.flags], warn: true }));
}

/** A third place has a line of its own under the seat, so the sentence about it is left to files and lines. */
function sentences(record: ElectoralRecord, target: Target, list: List): Note[] {
  return targetNotes(record, target, list)
    .filter((_, index, notes) => target.challengerPlace <= 2 || index < notes.length - 1)
    .map((text) => ({ text }));
}
