import { europeanAreasTable, europeanCandidatesTable, europeanLadderTable, europeanTable } from 'countroom/publish';
import { europeanAreas } from 'countroom/record';
import { europeanAsked } from '#lib/server/build/european-question.ts';
import { desk } from '#lib/server/desk.ts';
import { nameAndKind } from '#lib/server/file-kind.ts';
import { twin } from '#lib/server/twin.ts';

/** A region's lists as a file; with `?list=ladder` its seats one by one, with `?list=areas` its counting areas. */
export async function GET({ params, url }) {
  const { record } = await desk();
  const [day, kind] = nameAndKind(params.file);
  const asked = europeanAsked(record, params.region, day);
  if (asked.kind === 'stv')
    return twin(europeanCandidatesTable(record, asked.election), kind, `${asked.election}-northern-ireland`);
  const { region, election } = asked;
  const name = `${election}-${region.slug}`;
  const list = url.searchParams.get('list');
  if (list === 'ladder') return twin(europeanLadderTable(record, region), kind, `${name}-ladder`);
  if (list === 'areas')
    return twin(europeanAreasTable(record, region, europeanAreas(record, election, region.gss)), kind, `${name}-areas`);
  return twin(europeanTable(record, region), kind, name);
}
