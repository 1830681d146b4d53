import { addDays, type IsoDate } from '../../../record/index.ts';
import type { ListForm, ListOrder } from '../candidate-list.ts';
import type { EditionName } from '../editions.ts';
import type { TypedExitPoll } from '../exit-poll-facts.ts';
import type { ScriptSeconds } from '../forms.ts';
import type { StoryKind } from '../story.ts';

/** What can be asked for, and what each is about. */
export const WRITTEN: Readonly<
  Record<
    StoryKind | EditionName,
    'seat' | 'region' | 'council' | 'European region' | 'office' | 'assembly' | 'ward or Assembly seat'
  >
> = {
  'seat-result': 'seat',
  'by-election': 'seat',
  'seat-profile': 'seat',
  'candidate-list': 'seat',
  'lower-third': 'seat',
  caption: 'seat',
  push: 'seat',
  script: 'seat',
  'region-preview': 'region',
  'region-summary': 'region',
  'exit-poll': 'region',
  'council-round-up': 'region',
  'council-result': 'council',
  'european-result': 'European region',
  'office-result': 'office',
  'assembly-result': 'assembly',
  'transferable-result': 'ward or Assembly seat',
  'battleground-preview': 'region',
  'exit-poll-night': 'region',
  'local-count-day': 'region',
  'leader-visit': 'seat',
};

export type Written = keyof typeof WRITTEN;

/** What is to be written, in a user's words. */
export interface WriteRequest {
  readonly kind: Written;
  /** A seat, region, council, office, assembly or ward. */
  readonly of: string;
  /** An election; for councils a night (`local.2016-05-05`), for offices `pcc.essex.2016-05-05`. */
  readonly election?: string | undefined;
  /** The day on which the copy is to be true; the day after the poll where an election is named, else `today`. */
  readonly on?: IsoDate | undefined;
  readonly today: IsoDate;
  /** Cuts the story for speech. */
  readonly length?: ScriptSeconds | undefined;
  readonly recounts?: number | undefined;
  readonly order?: ListOrder | undefined;
  readonly form?: ListForm | undefined;
  /** Seats of an exit poll by party: `lab=410 con=131`. */
  readonly exitPoll?: readonly string[] | undefined;
  /** Exit polls that the desk has entered and that may be shown, by election. */
  readonly entered?: ReadonlyMap<string, TypedExitPoll> | undefined;
}

/** Something that cannot be written as asked: one sentence for the user. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';
}

/** The day on which a story is true: as asked, else the day after the poll it is of, else today. */
export function dayOf({ on, today }: WriteRequest, polledOn: IsoDate | undefined): IsoDate {
  return on ?? (polledOn === undefined ? today : addDays(polledOn, 1));
}

/** The night of the election named, else the last of those there are. */
export function nightAsked({ election, on, today }: WriteRequest, nights: readonly IsoDate[]): IsoDate {
  const named = election?.slice(-10);
  const night = named ?? nights.findLast((each) => each <= (on ?? today));
  if (night === undefined || !nights.includes(night))
    throw new CannotWrite(
      `No council elections are held ${named === undefined ? 'by that day' : `for ${named}`}; the nights held are ${nights.join(', ')}.`,
    );
  return night;
}
