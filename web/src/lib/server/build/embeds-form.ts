import { baselineTag } from 'countroom/copy';
import type { Desk } from 'countroom/publish';
import {
  findElection,
  findParty,
  findRegion,
  findSeat,
  lastGeneral,
  NotFound,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type Region,
  challengers,
} from 'countroom/record';
import type { Scope, Widget } from '#lib/embed/scope.ts';
import { readTheme, THEMES } from '#lib/embed/theme.ts';
import type { BuilderField } from '#lib/view/embeds-page.ts';
import { embedWords } from '#lib/words/en-embeds.ts';
import { contestsOfName } from './seat-history.ts';
import { partyView } from './names.ts';

const w = embedWords.page;
const WIDTHS = [300, 480, 720];
/** The seat that is shown before one is named. */
const EXAMPLE = 'Peterborough';

/**
 * The scope that the choices mean; what is not chosen is the newsroom's own region, the newest result, the first party of the list.
 *
 * @throws NotFound for a name that the record does not know
 */
export function readScope({ record, settings }: Desk, widget: Widget, asked: URLSearchParams, on: IsoDate): Scope {
  const general = lastGeneral(record, on);
  if (widget === 'seat') {
    const area = findSeat(record, asked.get('seat') || EXAMPLE, general.boundarySet);
    const election = asked.get('election');
    const known = contestsOfName(record, area, on).find((contest) => contest.election.id === election);
    return { widget, seat: area.slug, election: known?.election.id };
  }
  const region = findRegion(record, asked.get('region') || settings.region);
  if (widget !== 'targets') return { widget, region: region.id };
  const election = asked.get('election') ? findElection(record, asked.get('election')!) : general;
  const parties = partiesIn(record, region, election);
  const chosen = asked.get('party');
  const party = chosen ? findParty(record, chosen).id : (parties[0] ?? 'con');
  return { widget, region: region.id, election: election.id, party };
}

/** Pixels, or nothing for the whole column. */
export function readWidth(asked: URLSearchParams): number | undefined {
  return WIDTHS.find((width) => String(width) === asked.get('width'));
}

/** The fields of the form for a widget, as they stand. */
export function builderFields(desk: Desk, widget: Widget, asked: URLSearchParams, on: IsoDate): BuilderField[] {
  const scope = attempt(() => readScope(desk, widget, asked, on));
  const scoped = widget === 'seat' ? seatFields(desk, asked, scope, on) : regionFields(desk, scope);
  const theme = readTheme(asked.get('theme'));
  const width = readWidth(asked);
  return [
    ...scoped,
    choice(
      'theme',
      w.theme,
      theme,
      THEMES.map((each) => [each, w.themes[each]]),
    ),
    choice('width', w.width, String(width ?? ''), [
      ['', w.widths.full],
      ...WIDTHS.map((each) => [String(each), w.widths.at(each)] as const),
    ]),
  ];
}

function seatFields({ record }: Desk, asked: URLSearchParams, scope: Scope | undefined, on: IsoDate): BuilderField[] {
  const seat: BuilderField = { name: 'seat', label: w.seat, groups: [], value: asked.get('seat') || EXAMPLE };
  if (scope?.widget !== 'seat') return [seat];
  const area = findSeat(record, scope.seat, lastGeneral(record, on).boundarySet);
  const contests = contestsOfName(record, area, on)
    .toReversed()
    .map(({ election }) => [election.id, election.name] as const);
  return [
    { ...seat, value: area.name },
    choice('election', w.election, scope.election ?? '', [['', w.newest], ...contests]),
  ];
}

function regionFields({ record }: Desk, scope: Scope | undefined): BuilderField[] {
  const chosen = scope && 'region' in scope ? scope.region : '';
  const groups = Map.groupBy(record.regions().values(), (region) => region.kind);
  const regions: BuilderField = {
    name: 'region',
    label: w.region,
    value: chosen,
    groups: [...groups].map(([kind, inside]) => ({
      label: w.kinds[kind],
      options: inside.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
    })),
  };
  if (scope?.widget !== 'targets') return [regions];
  const region = findRegion(record, scope.region);
  const elections = [...record.elections().values()].filter(
    (each) =>
      each.kind !== 'by-election' &&
      each.polledOn >= '2005' &&
      region.members.has(each.boundarySet) &&
      record.contests(each.id).size > 0,
  );
  const results = elections.toReversed().map((each) => [each.id, baselineTag(each)] as const);
  const parties = partiesIn(record, region, findElection(record, scope.election));
  const named = [...new Set([...parties, scope.party])].map((id) => [id, partyView(record, id).name] as const);
  return [
    regions,
    choice('election', w.election, scope.election, results),
    choice('party', w.party, scope.party, named),
  ];
}

function choice(
  name: string,
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
): BuilderField {
  return {
    name,
    label,
    value,
    groups: [{ label: '', options: options.map(([id, text]) => ({ value: id, text, selected: id === value })) }],
  };
}

function partiesIn(record: ElectoralRecord, region: Region, election: Election): readonly string[] {
  return challengers(record, region, election);
}

/** A form still stands when one of its fields names nothing. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (thrown) {
    if (!(thrown instanceof NotFound)) throw thrown;
    return undefined;
  }
}
