import { partiesIn, partyAt, type View } from '../view.ts';
import { placed } from '../../en/words.ts';
import { electionsNear } from '../bind/elections.ts';
import { isForecast } from '../bind/forecasts.ts';
import { PLACES_COUNTED_RULES } from '../en/places-taken.ts';
import type { Draft } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { seatsCounted } from './counts.ts';

/** In how many seats a party came second, or third: `Reform UK were second in 13 seats`. */
export function placesCounted(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || isForecast(view)) return [];
  return [...findAll(view.frame, PLACES_COUNTED_RULES)].flatMap((found) => draftOf(view, found) ?? []);
}

function draftOf(view: View, { parts }: Found): Draft | undefined {
  const part = parts['n']!;
  const at = parts['p'] ?? partiesIn(view.frame).findLast((each) => each < part);
  const party = at === undefined ? view.lastParty : partyAt(view.frame, at);
  if (party === undefined) return undefined;
  const place = parts['o'] === undefined ? 2 : Number(figureAt(view.frame, parts['o']).value.num);
  const name = partyName(view.record, party);
  const draft = seatsCounted(view, part, electionsNear(view, part).slice(0, 1), {
    subject: name,
    told: `in which ${name} came ${placed(place)}`,
    counts: ({ state, candidacies }) => state === 'declared' && candidacies[place - 1]?.party === party,
  });
  // Whom a word stands for, the text does not say.
  const open = at === undefined && draft.verdict === 'contradicted';
  return open ? undefined : draft;
}
