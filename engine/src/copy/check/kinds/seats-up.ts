import { ratio } from '../../../psephology/index.ts';
import { addDays, councilOn, nightsOf, type Council, type CouncilOn, type PartyId } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { councilsFor } from '../bind/councils.ts';
import { CERTAIN_RULES, NEEDED_RULES, SEATS_UP_RULES, UP_NOW, UP_RULES } from '../en/councils.ts';
import { DISTRIBUTIVE } from '../en/seats.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Rule } from '../rules.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { partyAt, type View } from '../view.ts';

/** What of a council is up at a poll, of how many, and what control would take. */
export function seatsUp(view: View): readonly Draft[] {
  if (view.topic !== 'council') return [];
  const drafts = new Map<number, Draft>();
  const add = (part: number | undefined, what: What) => {
    const inEach = part !== undefined && DISTRIBUTIVE.test(view.frame.line.slice(view.frame.places[part]));
    const draft = part === undefined || inEach || drafts.has(part) ? undefined : draftOf(view, part, what);
    if (draft) drafts.set(draft.part, draft);
  };
  const all = (rules: readonly Rule[], what: (parts: Readonly<Record<string, number>>) => What) => {
    for (const { parts } of findAll(view.frame, rules)) add(parts['n'], what(parts));
  };
  for (const { parts, text } of findAll(view.frame, SEATS_UP_RULES)) {
    // `14 of 42 seats are up` of all seats; `nine of the 14 seats up` of those that are.
    const areUp = /\bseats? (?:is|are|was|were) /.test(text) || parts['total'] === undefined;
    // `a third of the 39 seats are up`: the number is of all.
    const ofAll = /\bF\d+ of (?:the |its |their |all )*$/.test(
      view.frame.line.slice(0, view.frame.places[parts['n']!]),
    );
    if (areUp) add(parts['n'], { what: ofAll ? 'total' : 'up' });
    add(parts['total'], { what: areUp ? 'total' : 'up' });
    add(parts['of'], { what: 'total' });
  }
  all(CERTAIN_RULES, ({ p }) => ({ what: 'minimum', party: partyAt(view.frame, p!)! }));
  all(NEEDED_RULES, () => ({ what: 'needed' }));
  all(UP_RULES, () => ({ what: 'up' }));
  return [...drafts.values()];
}

type What = { readonly what: 'up' | 'total' | 'needed' } | { readonly what: 'minimum'; readonly party: PartyId };

const SUMS = {
  up: 'Seats up',
  total: 'All seats',
  needed: 'The seats of a majority',
  minimum: 'The seats that are not up',
} as const;

function draftOf(view: View, part: number, what: What): Draft | undefined {
  const councils = councilsFor(view, part);
  const [council] = councils.of;
  if (!council) return undefined;
  const all = nightsNear(view, council, part);
  const ahead = nightsAhead(view, council);
  // `There are 14 seats up` is of the poll to come, whatever day was named before it.
  const nights = ahead.length > 0 && UP_NOW.test(view.frame.line) ? ahead : all;
  const readings = nights.flatMap((night): Reading[] => {
    const value = valueOf(councilOn(view.record, council, night), what);
    const sum = `${SUMS[what.what]} of ${council.name} council at the poll of ${longDate(night)}`;
    return value === undefined ? [] : [{ subject: council.name, value: ratio(value), sum, cites: [] }];
  });
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'councillors',
    readings,
    sure: councils.sure && readings.length > 0,
    without: WITHOUT.council,
  });
}

function nightsAhead({ record, date, frame }: View, council: Council): readonly string[] {
  if (date === undefined || frame.parts.some(({ is }) => is === 'moment')) return [];
  const soon = addDays(date, DAYS_AHEAD);
  return nightsOf(record, council).filter((night) => night >= date && night <= soon);
}

/** A poll within so many days is the one to come. */
const DAYS_AHEAD = 60;

function valueOf({ up, canChange }: CouncilOn, what: What): number | undefined {
  if (what.what === 'up') return up.seats;
  if (what.what === 'total') return up.total;
  if (canChange.kind !== 'held') return undefined;
  return what.what === 'minimum' ? canChange.parties.get(what.party)?.minimum : canChange.needed;
}
