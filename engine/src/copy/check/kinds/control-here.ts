import { partyName } from '../party-name.ts';
import { compositionsMeant, councilsFor, sideOf } from '../bind/councils.ts';
import { isForecast } from '../bind/forecasts.ts';
import { CONTROL_HERE, WON_MOST, type ControlSaid } from '../en/control-here.ts';
import { WITHOUT } from '../en/without.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { findAll } from '../rules.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { partyAt, placesIn, whereAt, type View } from '../view.ts';
import { changeChecks, controlCheck, largestCheck, shortCheck, wonMostChecks } from './control-checks.ts';
import type { Council, PartyId } from '../../../record/index.ts';

/** Control of the council that the sentence speaks of, where its name does not stand beside the words: `They lost their majority.` */
export function controlHere(view: View): readonly Draft[] {
  const { frame } = view;
  if (view.topic !== 'council' || isForecast(view) || frame.line.endsWith('?') || speaksOfMany(view)) return [];
  const drafts = new Map<number, Draft>();
  for (const [said, rules] of CONTROL_HERE)
    for (const found of findAll(frame, rules)) {
      const part = found.parts['p']!;
      const { of, sure } = councilsFor(view, part);
      const [council] = of;
      if (!council || drafts.has(part)) continue;
      const party = partyAt(frame, part)!;
      const checks = WON_MOST.test(found.text)
        ? wonMostChecks(view, council, part, party)
        : checksOf(view, council, part, party, saidBefore(said, found.text));
      const draft = weigh({
        part,
        kind: 'control',
        checks,
        sure: sure && checks.length > 0 && (said !== 'lost' || checks[0]!.computed === partyName(view.record, party)),
        without: WITHOUT.council,
      });
      drafts.set(part, { ...draft, words: wordsOfStatement(frame, found) });
    }
  return [...drafts.values()];
}

/** Several councils at once, or a set of them, are counted elsewhere. */
function speaksOfMany({ frame }: View): boolean {
  const sets = placesIn(frame).some((at) => {
    const types = whereAt(frame, at).map(({ type }) => type);
    return types.includes('region') && !types.includes('council');
  });
  return sets || /\bcouncils\b|\bcontrol of N\d/.test(frame.line);
}

/** `had been the biggest party`: before the poll. */
function saidBefore(said: ControlSaid, text: string): ControlSaid {
  return said === 'largest' && /\b(?:had been|previously|was|were)\b/.test(text) ? 'largest before' : said;
}

function checksOf(view: View, council: Council, part: number, party: PartyId, said: ControlSaid): readonly Check[] {
  const nights = nightsNear(view, council, part);
  const { likely, also } = compositionsMeant(view, council, part);
  const side = sideOf(view, [...likely, ...also], nights);
  const of = (which: 'before' | 'after') => {
    const found = likely.filter((each) => side(each) === which);
    return found.length > 0 ? found : likely;
  };
  switch (said) {
    case 'won':
    case 'gained':
    case 'kept':
    case 'lost':
      return changeChecks(view, council, part, party, said);
    case 'before':
      // Control lost between two polls was theirs at the one before.
      return [
        ...of('before').flatMap((each) => controlCheck(view, council, each, party)),
        ...(['lost', 'kept'] as const).flatMap((way) => changeChecks(view, council, part, party, way)),
      ];
    case 'now':
      return of('after').flatMap((each) => controlCheck(view, council, each, party));
    case 'short before':
      return of('before').flatMap((each) => shortCheck(view, council, each, party));
    case 'short':
      return likely.flatMap((each) => shortCheck(view, council, each, party));
    case 'largest before':
      return likely.flatMap((each) => largestCheck(view, council, each, party));
    case 'largest':
      return of('after').flatMap((each) => largestCheck(view, council, each, party));
  }
}
