import {
  findCouncil,
  findParty,
  nightsOf,
  readDate,
  type ElectoralRecord,
  type FactBody,
  type IsoDate,
} from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import { needed, plain, whole, type FactOptions } from './body.ts';

type CompositionFact = FactBody & { readonly kind: 'composition' };
type AdministrationFact = FactBody & { readonly kind: 'administration' };

/** Kinds of fact that are about a council. */
export const COUNCIL_KINDS: readonly string[] = ['composition', 'administration'];

/** Puts a fact about a council together: `composition` takes `con=33 lab=2 vacant=1`, `administration` the parties that run it. */
export function readCouncilFact(
  record: ElectoralRecord,
  kind: string,
  typed: string,
  words: readonly string[],
  options: FactOptions & { readonly on: string },
): CompositionFact | AdministrationFact {
  const council = findCouncil(record, typed);
  const date = readDate(options.on);
  const source = needed(options.source, '--source "Council website, 4 May 2016"', kind);
  const given = words.map(plain).filter(Boolean);
  if (kind === 'administration') {
    const text = needed(options.note, '--note "Conservative minority, with Independents"', kind);
    const parties = given.map((party) => findParty(record, party).id);
    return { kind, council: council.gss, date, parties, form: formOf(options.form), text, source };
  }
  const rows = given.map((word) => readSeats(record, word));
  const seats = rows.filter(({ party }) => party !== 'vacant');
  const vacant = rows.find(({ party }) => party === 'vacant')?.seats ?? 0;
  const label = labelOf(options.label, nightsOf(record, council).includes(date));
  return { kind: 'composition', council: council.gss, date, label, seats, vacant, source };
}

/** Reads `con=33` or `con:33`; `vacant` is no party. */
function readSeats(record: ElectoralRecord, word: string): { readonly party: string; readonly seats: number } {
  const [party, seats] = word.split(/[=:]/);
  if (party === undefined || seats === undefined) {
    throw new Stop(EXIT.usage, `'${word}' was not understood, where seats by party such as con=33 were expected.`);
  }
  const count = whole(seats, word)!;
  return { party: party === 'vacant' ? party : findParty(record, party).id, seats: count };
}

const LABELS = ['eve of poll', 'on the night', 'later'] as const;

/** On a day without a poll a composition is a later one; on the day of a poll it has to be said which side of it. */
function labelOf(typed: string | undefined, night: boolean): CompositionFact['label'] {
  const label = LABELS.find((each) => each === (typed ?? (night ? '' : 'later')));
  if (label) return label;
  const what = typed === undefined ? 'The council voted that day' : `--label is '${typed}'`;
  throw new Stop(EXIT.usage, `${what}; give --label "eve of poll" or --label "on the night".`);
}

const FORMS = ['majority', 'minority', 'coalition', 'elected mayor', 'not stated'] as const;

function formOf(typed = 'not stated'): AdministrationFact['form'] {
  const form = FORMS.find((each) => each === typed);
  if (form) return form;
  throw new Stop(EXIT.usage, `--form is '${typed}', where one of ${FORMS.join(', ')} was expected.`);
}

export function readDissolution(typed: IsoDate): FactBody {
  return { kind: 'dissolution', date: readDate(typed) };
}
