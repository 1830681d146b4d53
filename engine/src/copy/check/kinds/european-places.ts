import { partyName } from '../party-name.ts';
import type { PartyId } from '../../../record/index.ts';
import { placed } from '../../en/words.ts';
import { isForecast } from '../bind/forecasts.ts';
import {
  AS_THERE,
  DENIED,
  EVERYWHERE_BUT,
  FIRST_IN_PLACES,
  PLACE_OF_PARTY,
  PLACED_IN_PLACES,
} from '../en/european-places.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import type { Poll } from '../polls/poll.ts';
import { areasLed, pollsOfPlace } from '../polls/european-polls.ts';
import { figureAt } from '../rules.ts';
import { placeAmong } from '../polls/poll.ts';
import { partiesIn, partyAt, whereAt, type View } from '../view.ts';

/** Where a party came at a European election in each of the places of a list: `first in Luton, as it did in Cambridge and Norwich`. */
export function europeanPlaces(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'european' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  const add = (list: string, party: PartyId | undefined, place: number) => {
    if (party === undefined) return;
    for (const [, at] of list.matchAll(/W(\d+)/g)) {
      const draft = drafts.has(Number(at)) ? undefined : cameIn(view, Number(at), party, place);
      if (draft) drafts.set(draft.part, draft);
    }
  };
  const but = EVERYWHERE_BUT.exec(frame.line);
  for (const { groups, index } of but ? [] : frame.line.matchAll(FIRST_IN_PLACES))
    if (!DENIED.test(frame.line.slice(0, index)))
      add(
        groups!['list']!,
        groups!['p'] === undefined ? partyBefore(view, index) : partyAt(frame, Number(groups!['p'])),
        1,
      );
  for (const { groups, index } of frame.line.matchAll(PLACED_IN_PLACES)) {
    const place = Number(figureAt(frame, Number(groups!['o'])).value.num);
    add(groups!['list']!, partyBefore(view, index), place);
  }
  for (const { groups } of frame.line.matchAll(PLACE_OF_PARTY))
    add(`W${groups!['list']!}`, partyAt(frame, Number(groups!['p'])), 1);
  for (const { groups, index } of frame.line.matchAll(AS_THERE)) add(groups!['list']!, partyBefore(view, index), 1);
  if (but) {
    const draft = everywhereBut(view, but);
    if (draft) drafts.set(draft.part, draft);
  }
  return [...drafts.values()];
}

/** The last party that the line names before a place in it. */
function partyBefore({ frame, lastParty }: View, index: number): PartyId | undefined {
  const at = partiesIn(frame).findLast((each) => frame.places[each]! < index);
  return at === undefined ? lastParty : partyAt(frame, at);
}

function cameIn(view: View, part: number, party: PartyId, place: number): Draft | undefined {
  const polls = pollsOfPlace(view, whereAt(view.frame, part), part);
  const checks = polls.flatMap((poll) => checkOf(view, poll, party, place) ?? []);
  return checks.length === 0 ? undefined : weigh({ part, kind: 'rank', checks, sure: true });
}

function checkOf(view: View, poll: Poll, party: PartyId, place: number): Check | undefined {
  const entry = poll.entries.find((each) => each.party === party);
  const own = entry && placeAmong(poll, entry);
  if (!entry || own === undefined) return undefined;
  const name = partyName(view.record, party);
  const truth = `${name} came ${placed(own)} in ${poll.name}.`;
  return { holds: own === place, subject: poll.subject, computed: placed(own), truth, cites: [entry.cite] };
}

/** `first everywhere but in Cambridge`: so in each other area of the region, and not in those that are named. */
function everywhereBut(view: View, { index, groups }: RegExpExecArray): Draft | undefined {
  const { frame } = view;
  const at = partiesIn(frame).findLast((each) => frame.places[each]! < index);
  const party = at === undefined ? undefined : partyAt(frame, at)!;
  const named = [...groups!['list']!.matchAll(/W(\d+)/g)].flatMap(([, each]) => whereAt(frame, Number(each)));
  const slugs = new Set(named.flatMap((each) => (each.type === 'district' ? [each.slug] : [])));
  const led = party && areasLed(view, at!, party);
  if (at === undefined || !led || slugs.size === 0) return undefined;
  const wrong = led.areas.filter(({ slug, first }) => first === slugs.has(slug)).map(({ name }) => name);
  const name = partyName(view.record, party!);
  const truth = `${name} came first in ${led.areas.filter(({ first }) => first).length} of ${led.areas.length} areas of ${led.region}${wrong.length > 0 ? `; otherwise than said in ${wrong.join(', ')}` : ''}.`;
  const check = { holds: wrong.length === 0, subject: name, computed: wrong.join(', '), truth, cites: [] };
  return weigh({ part: at, kind: 'rank', checks: [check], sure: wrong.length > 0 && wrong.length < 3 });
}
