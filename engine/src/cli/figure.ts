import {
  findParty,
  findRegion,
  nearest,
  seatsOn,
  slugOf,
  type ElectoralRecord,
  type WorkingRequest,
} from '../record/index.ts';
import { contestFor } from './contest.ts';
import { EXIT, Stop } from './exit-codes.ts';
import type { Io } from './io.ts';
import { whenFor, type QuestionOptions } from './question.ts';

export interface FigureOptions {
  readonly party?: string;
  readonly from?: string;
  readonly to?: string;
}

const FIGURES = {
  majority: 'majority',
  'majority-share': 'majority share',
  turnout: 'turnout',
  'votes-to-change-hands': 'votes to change hands',
  votes: 'votes',
  share: 'share',
  change: 'change',
  'required-swing': 'required swing',
  swing: 'swing',
  'seats-held': 'seats held',
  holdings: 'seats held',
  'seats-won': 'seats won',
  'net-change': 'net change',
} as const;

/** Reads what figure is asked for; the figure may stand before its seat or region as well as after. */
export function readRequest(
  record: ElectoralRecord,
  first: string,
  second: string,
  options: QuestionOptions & FigureOptions,
  io: Io,
): WorkingRequest {
  const [of, figure] = isFigure(slugOf(first)) ? [second, slugOf(first)] : [first, slugOf(second)];
  if (!isFigure(figure)) {
    const names = Object.keys(FIGURES);
    const near = nearest(second, names);
    throw new Stop(
      EXIT.usage,
      `No figure is called '${second}'; ${near.length > 0 ? `did you mean ${near.join(', ')}?` : `there are ${names.join(', ')}.`}`,
    );
  }
  const measure = FIGURES[figure];
  const party = (option: keyof FigureOptions) => findParty(record, required(options, option, figure)).id;
  if (measure === 'seats held' || measure === 'seats won' || measure === 'net change') {
    const { on } = whenFor(record, options, io);
    return { measure, areas: seatsOn(record, findRegion(record, of), on), on, party: party('party') };
  }
  const { contest } = contestFor(record, of, options, io);
  switch (measure) {
    case 'swing':
      return { measure, contest, from: party('from'), to: party('to') };
    case 'votes':
    case 'share':
    case 'change':
    case 'required swing':
      return { measure, contest, party: party('party') };
    default:
      return { measure, contest };
  }
}

function isFigure(word: string): word is keyof typeof FIGURES {
  return Object.hasOwn(FIGURES, word);
}

function required(options: FigureOptions, option: keyof FigureOptions, figure: string): string {
  const typed = options[option];
  if (typed !== undefined) return typed;
  throw new Stop(EXIT.usage, `${figure} needs a party: say which with --${option}, such as --${option} con.`);
}
