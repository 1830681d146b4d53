import type { HouseStyle } from 'countroom/copy';
import { SCRIPT_SECONDS, writeCopy, WRITTEN, type ScriptSeconds, type Story, type Written } from 'countroom/copy/write';
import { exitPollsReleased, type Desk, type ReleasedExitPoll } from 'countroom/publish';
import { readDate } from 'countroom/record';
import { copyWords } from '#lib/words/en-copy.ts';
import { today } from '../question.ts';
import { Refused } from './refused.ts';

const w = copyWords.api;

/** What of house style can be tried in an address; the newsroom's own settings say the rest. */
export const STYLES = {
  percent: ['per cent', 'percent', '%'],
  noControl: ['no overall control', 'no party majority'],
  gainsAgainst: ['last general', 'eve of poll'],
} as const satisfies Partial<Record<keyof HouseStyle, readonly string[]>>;
export const ORDERS = ['ballot', 'alphabetical'] as const;

/** The kind of story an address asks for. Throws Refused for one that is none. */
export function kindAsked(asked: URLSearchParams, otherwise: Written): Written {
  return (
    choiceOf('kind', asked, Object.keys(WRITTEN) as Written[], (typed, known) => w.kind(typed, known)) ?? otherwise
  );
}

/**
 * Writes what an address asks for, in the newsroom's house style or the one that is tried.
 *
 * @throws Refused, NotFound or CannotWrite with a sentence.
 */
export function writtenFor(desk: Desk, kind: Written, of: string, asked: URLSearchParams): readonly Story[] {
  const { record, settings } = desk;
  const typed = (name: string) => asked.get(name)?.trim() || undefined;
  const [on, recounts] = [typed('on'), typed('recounts')];
  if (recounts !== undefined && !/^\d{1,2}$/.test(recounts)) throw new Refused(400, w.recounts(recounts));
  const length = choiceOf('length', asked, SCRIPT_SECONDS.map(String));
  const exitPoll = asked.getAll('exit-poll').flatMap((each) => each.split(/[\s,]+/).filter(Boolean));
  return writeCopy(record, styleAsked(settings.style, asked), {
    kind,
    of,
    election: typed('election'),
    on: on === undefined ? undefined : readDate(on),
    today: today(),
    length: length === undefined ? undefined : (Number(length) as ScriptSeconds),
    recounts: recounts === undefined ? undefined : Number(recounts),
    order: choiceOf('order', asked, ORDERS),
    exitPoll: exitPoll.length > 0 ? exitPoll : undefined,
    entered: enteredNow(desk),
  });
}

/** The exit polls of the desk that may be shown by the server's clock, by election. */
export function enteredNow(desk: Desk): ReadonlyMap<string, ReleasedExitPoll> {
  return new Map(exitPollsReleased(desk, new Date().toISOString()).map((each) => [each.election, each]));
}

/** The house style with what an address tries of it. */
export function styleAsked(style: HouseStyle, asked: URLSearchParams): HouseStyle {
  const percent = choiceOf('percent', asked, STYLES.percent);
  const noControl = choiceOf('noControl', asked, STYLES.noControl);
  const gainsAgainst = choiceOf('gainsAgainst', asked, STYLES.gainsAgainst);
  return {
    ...style,
    ...(percent && { percent }),
    ...(noControl && { noControl }),
    ...(gainsAgainst && { gainsAgainst }),
  };
}

function choiceOf<T extends string>(
  name: string,
  asked: URLSearchParams,
  known: readonly T[],
  sentence = (typed: string, all: string) => w.choice(name, typed, all),
): T | undefined {
  const typed = asked.get(name)?.trim();
  if (!typed) return undefined;
  const found = known.find((each) => each === typed);
  if (found === undefined) throw new Refused(400, sentence(typed, known.join(', ')));
  return found;
}
