import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { thousands } from '../../numbers.ts';
import { entriesFor } from '../bind/entries.ts';
import { WARD_RULES } from '../en/councils.ts';
import { LEAD_AFTER, LEAD_BEFORE, SEATS_AFTER, STOOD_AFTER, WARD_WON } from '../en/wards.ts';
import { judge, weigh, type Draft, type Reading } from '../judge.ts';
import { pollOfWard, wardsNamed, type WardMention } from '../polls/ward-polls.ts';
import { figureAt, findAll } from '../rules.ts';
import { partyAt, partiesIn, type View } from '../view.ts';
import { votesReading } from './vote-readings.ts';

/** Wards of the council that the text is about: votes, leads, turnouts, candidates and who won, by the ward's name in the sentence. */
export function wards(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'council' || !mayNameWard(view)) return [];
  const named = wardsNamed(view);
  if (named.length === 0) return [];
  const level = new Set(
    [...findAll(frame, WARD_RULES)].filter(({ text }) => text.startsWith('level')).map(({ parts }) => parts['n']),
  );
  const figures = frame.parts.flatMap((part, at): Draft[] => {
    if (part.is !== 'figure') return [];
    const mention = named.findLast(({ to }) => to <= part.from) ?? named[0]!;
    const readings = level.has(at) ? tied(mention) : readingsAt(view, at, mention);
    return readings.of.length === 0
      ? []
      : [judge(part.figure, { part: at, kind: readings.kind, readings: readings.of, sure: readings.sure })];
  });
  return [...figures, ...(frame.parts.some(({ is }) => is === 'figure') ? [] : winnersOf(view, named))];
}

/** Looked for only where it may stand: a list under a council's name, or a sentence with the word. */
function mayNameWard({ frame, headings, before }: View): boolean {
  const list = frame.sentence.block.kind === 'item' || frame.tokens.length <= 16;
  return (
    [frame, ...before.slice(-3), ...headings].some(({ line }) => /\bwards?\b|\bdivisions?\b/.test(line)) ||
    (list && headings.length > 0)
  );
}

interface WardReadings {
  readonly kind: Draft['kind'];
  readonly of: readonly Reading[];
  readonly sure: boolean;
}

function readingsAt(view: View, part: number, { ward }: WardMention): WardReadings {
  const { frame } = view;
  const { unit, value, places } = figureAt(frame, part);
  const [lead, tail] = [
    frame.line.slice(0, frame.places[part]),
    frame.line.slice(frame.places[part]).replace(/^\w+/, ''),
  ];
  const { contest, candidacies, outcome } = ward;
  const base = { subject: contest.name, cites: [contest.cite] };
  const one = (of: number, what: string): Reading[] => [
    { ...base, value: ratio(of), sum: `${what} in ${contest.name} on ${contest.date}` },
  ];
  if (unit === 'percent' || (unit === 'count' && places > 0)) {
    const { turnout } = contest;
    const told = [frame, ...view.before.slice(-1)].some(({ line }) => /turn(?:ed )?out/.test(line));
    const of =
      turnout === undefined || !told
        ? []
        : [
            {
              ...base,
              value: ratio(Math.round(turnout * 100), 10_000),
              sum: `The turnout in ${contest.name}, as published,`,
            },
          ];
    return { kind: 'turnout', of, sure: true };
  }
  if (unit !== 'count' || value.den !== 1n) return { kind: 'votes', of: [], sure: false };
  if (STOOD_AFTER.test(tail)) return { kind: 'candidates', of: one(candidacies.length, 'Candidates'), sure: true };
  if (SEATS_AFTER.test(tail)) return { kind: 'councillors', of: one(contest.seats, 'Seats up'), sure: false };
  if (LEAD_AFTER.test(tail) || LEAD_BEFORE.test(lead)) {
    const margin =
      outcome.kind === 'declared'
        ? one(outcome.margin, 'The votes of the last elected less those of the first who was not,')
        : [];
    return { kind: 'votes', of: margin, sure: contest.seats === 1 || /\bwards?\b/.test(frame.line) };
  }
  if (value.num < 100n && !/^ votes?\b/.test(tail)) return { kind: 'votes', of: [], sure: false };
  const poll = pollOfWard(ward);
  const { of, named } = entriesFor(view, part, poll);
  const owners = partiesIn(frame).some((at) => at < part) || named ? of : poll.entries.slice(0, contest.seats);
  return {
    kind: 'votes',
    of: owners.flatMap((entry) => votesReading(view, entry, poll)),
    sure: named && contest.several === undefined,
  };
}

/** What those had each on whom the lot had to decide. */
function tied({ ward: { contest, outcome } }: WardMention): WardReadings {
  const votes = 'tied' in outcome ? outcome.tied[0]?.votes : undefined;
  const sum = `What the tied had each, in ${contest.name} on ${contest.date},`;
  const of = votes === undefined ? [] : [{ subject: contest.name, value: ratio(votes), sum, cites: [contest.cite] }];
  return { kind: 'votes', of, sure: true };
}

/** Which party won a ward, in a sentence without a figure. */
function winnersOf(view: View, named: readonly WardMention[]): readonly Draft[] {
  const line = lineWithWards(view, named);
  return WARD_WON.flatMap((words) =>
    [...line.matchAll(words)].flatMap(({ groups }): Draft[] => {
      const part = Number(groups!['p']);
      const { ward } = named[Number(groups!['v'])]!;
      const party = partyAt(view.frame, part);
      if (party === undefined || ward.elected.length === 0) return [];
      const told = ward.elected.map(
        (each) => `${each.candidate}, ${partyName(view.record, each.party)}, ${thousands(each.votes ?? 0)}`,
      );
      const check = {
        holds: ward.elected.some((each) => each.party === party),
        subject: ward.contest.name,
        computed: partyName(view.record, ward.elected[0]!.party),
        truth: `Elected in ${ward.contest.name} on ${ward.contest.date}: ${told.join('; ')}.`,
        cites: [ward.contest.cite],
      };
      return [weigh({ part, kind: 'winner', checks: [check], sure: true })];
    }),
  );
}

/** The line with `V0`, `V1` for the wards that it names. */
function lineWithWards({ frame: { line, offsets } }: View, named: readonly WardMention[]): string {
  return named.reduceRight((text, { from, to }, at) => {
    const end = offsets[to] ?? text.length + 1;
    return `${text.slice(0, offsets[from])}V${at} ${text.slice(end)}`;
  }, line);
}
