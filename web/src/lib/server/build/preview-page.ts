import {
  houseLine,
  inProse,
  LINE_FIELDS,
  LINE_FORMATS,
  lede,
  ledeFigures,
  seatSentence,
  type HouseStyle,
} from 'countroom/copy';
import { readSettings, Unusable, type Settings } from 'countroom/publish';
import {
  findElection,
  asListed,
  findRegion,
  countHoldings,
  holdings,
  lastGeneral,
  seatsOn,
  targets,
  type ElectoralRecord,
  type IsoDate,
} from 'countroom/record';
import { share } from 'countroom/psephology';
import type { PreviewPage } from '#lib/view/reference.ts';
import { words } from '#lib/words/en.ts';
import { holderView } from './names.ts';

const ROWS = 6;

/** The style an address tries, checked as the newsroom's own file would be. */
export async function styleTried(
  settings: Settings,
  query: URLSearchParams,
): Promise<{ readonly settings: Settings; readonly refused?: string }> {
  const tried = Object.fromEntries(
    (['houseLine', 'swing', 'percent'] as const).flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])),
  );
  const decimals = query.get('decimals') ? { decimals: Number(query.get('decimals')) } : {};
  if (Object.keys({ ...tried, ...decimals }).length === 0) return { settings };
  try {
    return {
      settings: await readSettings(JSON.stringify({ ...ownOf(settings), ...tried, ...decimals }), 'settings.json'),
    };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { settings, refused: error.message };
  }
}

function ownOf({ region, style, parties }: Settings) {
  return {
    region,
    houseLine: style.line,
    decimals: style.decimals,
    swing: style.swing,
    percent: style.percent,
    ...(parties && { partyNames: parties.names, partyOrder: parties.order }),
  };
}

/** How lists and sentences read in a house style, on real rows. */
export function previewPage(
  record: ElectoralRecord,
  { settings, refused }: { readonly settings: Settings; readonly refused?: string },
  trying: boolean,
  today: IsoDate,
): PreviewPage {
  const { style } = settings;
  const region = findRegion(record, settings.region);
  const election = region.members.has('wmc2010') ? findElection(record, 'ge2017') : lastGeneral(record, today);
  const list = targets(record, { party: 'con', region, election, on: election.dissolvedOn ?? today });
  const lines = (pattern: string) =>
    list.targets.slice(0, ROWS).map((target) => houseLine(target, pattern, style, record.parties()));
  return {
    trying: trying && refused === undefined,
    refused,
    action: '/settings/preview',
    line: style.line,
    fields: Object.entries(LINE_FIELDS).map(([field, example]) => ({ field: `{${field}}`, example })),
    choices: choicesOf(style),
    caption: `The first ${ROWS} Conservative targets in ${region.name} on the ${election.polledOn.slice(0, 4)} result`,
    lines: lines(style.line),
    formats: Object.entries(LINE_FORMATS).map(([name, pattern]) => ({
      name: words.lists.formats[name as keyof typeof LINE_FORMATS],
      line: lines(pattern)[0] ?? '',
    })),
    sentences: sentencesOf(record, style, list),
    order: asListed(record, countHoldings(holdings(record, seatsOn(record, region, today), today))).map(
      ({ party, seats }) => `${holderView(record, party).name} ${seats}`,
    ),
    settings: `${JSON.stringify(ownOf(settings), null, 2)}\n`,
  };
}

function choicesOf(style: HouseStyle): PreviewPage['choices'] {
  const choice = (name: string, label: string, chosen: string, values: readonly string[]) => ({
    name,
    label,
    options: values.map((value) => ({ value, text: value, selected: value === chosen })),
  });
  return [
    choice('decimals', words.preview.decimals, String(style.decimals), ['1', '2']),
    choice('swing', words.preview.swing, style.swing, ['half the gap', 'agency']),
    choice('percent', words.preview.percent, style.percent, ['per cent', 'percent', '%']),
  ];
}

function sentencesOf(record: ElectoralRecord, style: HouseStyle, list: ReturnType<typeof targets>): string[] {
  const { region, on } = list.question;
  const first = list.targets[0];
  const held = holdings(record, seatsOn(record, region, on), on);
  if (!first) return [lede(ledeFigures(record, held), record.parties(), style.percent)];
  const portion = inProse(share({ votes: first.winner.votes!, valid: first.validVotes }), style.percent);
  return [
    lede(ledeFigures(record, held), record.parties(), style.percent),
    seatSentence(first.contest, record.parties(), style.percent),
    `${first.winner.candidate} won ${portion} of the vote in ${first.area.name}.`,
  ];
}
