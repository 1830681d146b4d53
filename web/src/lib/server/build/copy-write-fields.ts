import type { HouseStyle } from 'countroom/copy';
import { SCRIPT_SECONDS, WRITTEN, type Written } from 'countroom/copy/write';
import type { Desk } from 'countroom/publish';
import { commissionerElections, europeanElections, europeanRegions, type IsoDate } from 'countroom/record';
import type { BuilderField } from '#lib/view/embeds-page.ts';
import { copyWords } from '#lib/words/en-copy.ts';
import { ORDERS, STYLES } from '../copy/write-asked.ts';
import { assembliesOffered, electionsOffered } from './copy-elections.ts';
import { regionGroups } from './copy-regions.ts';

const w = copyWords.write;
const LONDON = 'London';

/** What is written of before a name is given. */
export function subjectAsked({ settings }: Desk, kind: Written, asked: URLSearchParams): string {
  const typed = asked.get('of')?.trim();
  if (typed) return typed;
  switch (WRITTEN[kind]) {
    case 'seat':
      return kind === 'by-election' ? 'Clacton' : 'Peterborough';
    case 'region':
      return settings.region;
    case 'council':
      return 'Cambridge';
    case 'European region':
      return 'east-of-england';
    case 'office':
      return 'norfolk';
    case 'assembly':
      return 'scotland';
    case 'ward or Assembly seat':
      return 'Belfast West';
  }
}

/** The fields of the form for a kind of story, as they stand. */
export function writeFields(
  desk: Desk,
  { kind, of, style, today }: { kind: Written; of: string; style: HouseStyle; today: IsoDate },
  asked: URLSearchParams,
): BuilderField[] {
  const typed = (name: string) => asked.get(name)?.trim() ?? '';
  const elections = electionsOffered(desk.record, kind, of, today);
  const aloud = !['candidate-list', 'lower-third', 'caption', 'push'].includes(kind);
  return [
    ofField(desk, kind, of),
    ...(elections.length > 0
      ? [choice('election', w.election, typed('election'), [['', w.newest], ...elections])]
      : []),
    { name: 'on', label: w.on, groups: [], value: typed('on') },
    ...(kind.startsWith('exit-poll')
      ? [{ name: 'exit-poll', label: w.exitPoll, groups: [], value: typed('exit-poll') }]
      : []),
    ...(aloud ? [lengthField(kind, typed('length'))] : []),
    ...(kind === 'candidate-list'
      ? [
          choice(
            'order',
            w.order,
            typed('order') || 'ballot',
            ORDERS.map((each) => [each, w.orders[each]] as const),
          ),
        ]
      : []),
    ...styleFields(kind, style),
  ];
}

function ofField({ record }: Desk, kind: Written, of: string): BuilderField {
  const label = w.of[WRITTEN[kind]];
  switch (WRITTEN[kind]) {
    case 'region':
      return { name: 'of', label, value: of, groups: regionGroups(record, of) };
    case 'European region': {
      const regions = europeanRegions(record, europeanElections(record).at(-1)!);
      return choice(
        'of',
        label,
        of,
        regions.map(({ slug, name }) => [slug, name] as const),
      );
    }
    case 'office': {
      const forces = new Map(commissionerElections(record).map(({ force, name }) => [force, name]));
      return choice('of', label, of, [[LONDON, LONDON], ...forces]);
    }
    case 'assembly':
      return choice('of', label, of, assembliesOffered(record));
    default:
      return { name: 'of', label, value: of, groups: [] };
  }
}

function lengthField(kind: Written, typed: string): BuilderField {
  const whole = kind === 'script' ? [] : [['', w.whole] as const];
  const seconds = SCRIPT_SECONDS.map((each) => [String(each), w.seconds(each)] as const);
  return choice('length', w.length, typed || (kind === 'script' ? '20' : ''), [...whole, ...seconds]);
}

function styleFields(kind: Written, style: HouseStyle): BuilderField[] {
  const of = WRITTEN[kind];
  const field = (name: keyof typeof STYLES, label: string) =>
    choice(
      name,
      label,
      style[name],
      STYLES[name].map((each) => [each, each] as const),
    );
  return [
    field('percent', w.percent),
    ...(of === 'council' || of === 'region' ? [field('noControl', w.noControl)] : []),
    ...(of === 'seat' || of === 'region' ? [field('gainsAgainst', w.gainsAgainst)] : []),
  ];
}

function choice(
  name: string,
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
): BuilderField {
  const known = options.map(([id, text]) => ({ value: id, text, selected: id === value }));
  return { name, label, value, groups: [{ label: '', options: known }] };
}
