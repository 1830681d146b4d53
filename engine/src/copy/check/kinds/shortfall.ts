import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { standingOf, type AssemblyElection, type Composition, type Council } from '../../../record/index.ts';
import { assemblyName } from '../../en/story/assembly.ts';
import { compositionsMeant, councilsFor } from '../bind/councils.ts';
import { SHORT_RULES } from '../en/councils.ts';
import { isForecast } from '../bind/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { compositionName } from './composition-words.ts';

/** How many seats the largest group of a council is short of a majority. */
export function shortfalls(view: View): readonly Draft[] {
  const { frame, body } = view;
  if (body?.kind === 'assembly' && view.topic === 'devolved')
    return [...findAll(frame, SHORT_RULES)].map(({ parts }) => shortInAssembly(view, parts['n']!, body.election));
  if (view.topic !== 'council' || isForecast(view) || /\bvotes?\b/.test(frame.line)) return [];
  return [...findAll(frame, SHORT_RULES)].flatMap(({ parts }) => {
    const part = parts['n']!;
    const councils = councilsFor(view, part);
    const [council] = councils.of;
    if (!council) return [];
    const { likely, also } = compositionsMeant(view, council, part);
    const readings = likely.flatMap((each) => shortOf(view, council, each));
    return judge(figureAt(frame, part), {
      part,
      kind: 'council majority',
      readings,
      also: also.flatMap((each) => shortOf(view, council, each)),
      sure: councils.sure && readings.length > 0,
      without: WITHOUT.council,
    });
  });
}

/** How many seats the largest party of an assembly is short of a majority. */
function shortInAssembly({ frame, record }: View, part: number, election: AssemblyElection): Draft {
  const all = election.totals.reduce((sum, { seats }) => sum + seats, 0);
  const [first] = election.totals;
  const needed = Math.floor(all / 2) + 1;
  const readings = (first ? [first] : []).map(({ party, seats }): Reading => {
    const name = partyName(record, party);
    const sum = `${name} had ${seats} of ${all} seats in ${assemblyName(election)}, and a majority is ${needed}: what is missing`;
    return { subject: name, value: ratio(needed - seats), sum, cites: [] };
  });
  return judge(figureAt(frame, part), { part, kind: 'seats', readings, sure: true });
}

function shortOf({ record }: View, council: Council, composition: Composition): readonly Reading[] {
  const standing = standingOf(composition);
  if (standing.kind !== 'held' || standing.control.kind !== 'no overall control') return [];
  const { largest, total, needed, shortfall } = standing.control;
  const names = largest.parties.map((party) => partyName(record, party)).join(' and ');
  return [
    {
      subject: council.name,
      value: ratio(shortfall),
      sum: `${names} had ${largest.seats} of ${total} seats on ${compositionName(composition)}, and a majority is ${needed}: what is missing`,
      cites: composition.cites,
    },
  ];
}
