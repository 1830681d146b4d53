import { addDays, areaKey, slugOf, type Tenure } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { isForecast } from '../bind/forecasts.ts';
import { BY_TITLE_RULES, IN_PASSING_RULES } from '../en/holders.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import type { PersonName, SeatName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { fold } from '../text/tokens.ts';
import { personAt, whereAt, type View } from '../view.ts';
import { spansOn } from './seat-spans.ts';
import { seatAt } from './seat-spans.ts';

/** Whose seat one is, said in passing: `Robert Jenrick of Newark`, `Kensington was Felicity Buchan's`, `Mr Lowe, the MP for Great Yarmouth`. */
export function sitsFor(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  const add = (found: Found, draft: Draft | undefined) => {
    if (draft && !drafts.has(draft.part))
      drafts.set(draft.part, { ...draft, words: tokensAt(view.frame, found.start, found.end) });
  };
  for (const { loose, rules } of IN_PASSING_RULES)
    for (const found of findAll(view.frame, rules)) add(found, inPassing(view, found, loose));
  for (const found of findAll(view.frame, BY_TITLE_RULES)) add(found, byTitle(view, found));
  return [...drafts.values()];
}

const isPast = ({ date }: View, day: string): boolean => date === undefined || day <= date;

function inPassing(view: View, found: Found, loose: boolean): Draft | undefined {
  const { h, w } = found.parts;
  const person = personAt(view.frame, h!);
  const seat = seatAt(view, w!) ?? (person && seatInPlace(view, w!, person));
  if (!seat || !person || (/^W\d+ H\d+$/.test(found.text) && !isPossessive(view, w!))) return undefined;
  const own = person.sat.filter(({ slug, from }) => slug === seat.slug && isPast(view, from));
  const stood = person.stood.findLast(({ contest }) => contest.area.slug === seat.slug);
  const holder = /\b(?:is|was|been|became|remains|has|had|sits|sat|speaks|member|keeps|kept)\b/.test(found.text);
  const base = { subject: seat.name, computed: seat.name };
  if (own.length > 0)
    return weigh({ part: h!, kind: 'holder', checks: [{ ...base, ...told(own.at(-1)!) }], sure: true });
  if (stood && !holder)
    return weigh({
      part: h!,
      kind: 'candidates',
      checks: [
        {
          ...base,
          holds: true,
          truth: `${person.name} stood in ${seat.name} on ${longDate(stood.contest.polledOn)}.`,
          cites: [stood.candidacy.cite],
        },
      ],
      sure: true,
    });
  const elsewhere = sittingElsewhere(view, person);
  if (loose || !elsewhere || !isFoughtNow(view, seat)) return undefined;
  const check = { ...told(elsewhere), holds: false, subject: person.name, computed: elsewhere.seat };
  return weigh({ part: h!, kind: 'holder', checks: [check], sure: true });
}

/** `Uxbridge was Boris Johnson's`: the seat of theirs that has the name of a place in its own. */
function seatInPlace(view: View, part: number, { sat }: PersonName): SeatName | undefined {
  const names = whereAt(view.frame, part).map(({ name }) => slugOf(name));
  const own = sat.findLast(({ slug }) => names.some((name) => `-${slug}-`.includes(`-${name}-`)));
  return own && view.gazetteer.seats.get(own.slug);
}

function told(span: Tenure) {
  const until = span.to === undefined ? '' : ` until ${longDate(span.to)}`;
  return {
    holds: true,
    truth: `${span.member} sat for ${span.seat} from ${longDate(span.from)}${until}.`,
    cites: [span.cite],
  };
}

/** `Newark's Robert Jenrick`, and not `in Newark Robert Jenrick told …`. */
function isPossessive({ frame }: View, part: number): boolean {
  return /['’]s?$/.test(frame.tokens[frame.parts[part]!.to - 1]!.text);
}

/** The seat that somebody of one seat alone sat for on the day of the text, or shortly before. */
function sittingElsewhere({ date }: View, { sat }: PersonName): Tenure | undefined {
  if (date === undefined || new Set(sat.map(({ person }) => person)).size !== 1) return undefined;
  return sat.findLast(({ from, to }) => from <= date && (to === undefined || to >= addDays(date, -45)));
}

const isFoughtNow = (view: View, seat: SeatName): boolean => spansOn(view, seat).length > 0;

/** A family name after a title, held against all who have sat for the seat. */
function byTitle(view: View, found: Found): Draft | undefined {
  const part = found.parts['w']!;
  const seat = seatAt(view, part);
  const family = / (?:mr|mrs|ms|miss|dr|sir|dame) ([a-z'-]+)| ?^(?:mr|mrs|ms|miss|dr|sir|dame) ([a-z'-]+)/.exec(
    ` ${found.text}`,
  );
  const said = family?.[1] ?? family?.[2];
  if (!seat || said === undefined) return undefined;
  const all = [...seat.areas.values()].flatMap((area) => view.record.tenuresOf(areaKey(area)));
  const named = all.findLast(
    ({ member, from }) => isPast(view, from) && slugOf(member).split('-').at(-1) === fold(said),
  );
  const [now] = spansOn(view, seat);
  const span = named ?? now;
  if (!span) return undefined;
  const check = { subject: seat.name, computed: span.member, ...told(span), holds: named !== undefined };
  return weigh({ part, kind: 'holder', checks: [check], sure: view.date !== undefined });
}
