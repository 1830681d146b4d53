import type { ElectoralRecord, IsoDate } from '../../record/index.ts';
import type { OpenExitPoll } from '../exit-polls/index.ts';
import type { Settings } from '../settings.ts';

/** Asks the built site for a page, as a reader would. */
export type Render = (request: Request) => Promise<Response>;

/** What a page is made from: a fact that touches none of it leaves the page as it is. */
export interface Needs {
  /** A region whose every seat counts; `united-kingdom` for a page about all of them. */
  readonly region?: string;
  /** Area keys of single seats. */
  readonly seats?: readonly string[];
  /** Elections that the page ranks or sums over the whole country. */
  readonly ranks?: readonly string[];
  /** The day the page stands on; a page without one stands on today and is made anew each day. */
  readonly on?: IsoDate;
}

/** A public address to be written as a flat file. */
export interface Address {
  /** As a reader types it after the host, query included. */
  readonly path: string;
  readonly kind: string;
  readonly needs: Needs;
}

/** What the addresses are listed from. */
export interface Asked {
  readonly record: ElectoralRecord;
  readonly settings: Settings;
  readonly today: IsoDate;
  /** Exit polls that may be shown: the record's, and the desk's own once their polls have closed. */
  readonly exitPolls: readonly OpenExitPoll[];
}

/** One kind of page or file and all of its addresses. */
export interface Kind {
  readonly name: string;
  addresses(asked: Asked): Iterable<Omit<Address, 'kind'>>;
}

/** A page and the files that stand beside it at the same address. */
export function withFiles(path: string, query: string, needs: Needs): Omit<Address, 'kind'>[] {
  return ['', '.csv', '.json'].map((end) => ({ path: `${path}${end}${query}`, needs }));
}
