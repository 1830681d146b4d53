import type { StvRule } from '../systems/stv/types.ts';

/** A hundred-thousandth of a vote: fine enough for every sheet, so that all of it is whole numbers. */
export type Fine = number;

/** Fine units in one vote. */
export const ONE_VOTE: Fine = 100_000;

/** A figure as printed. */
export interface Printed {
  readonly text: string;
  /** Missing where the text is no number of votes with at most five decimals. */
  readonly votes: Fine | undefined;
  readonly decimals: number;
}

/** A row of a stage: of a candidate, or of the votes that could not be transferred. Sheets leave out some of the three figures. */
export interface SheetRow {
  readonly line: number;
  readonly previous: Printed | undefined;
  readonly transfer: Printed | undefined;
  readonly total: Printed;
}

export interface SheetStage {
  readonly number: number;
  /** By the candidate's id in the file. */
  readonly rows: ReadonlyMap<string, SheetRow>;
  readonly nonTransferable: SheetRow | undefined;
}

/** What is published of a contest beside its stages. */
export interface SheetFrame {
  readonly name?: string | undefined;
  readonly seats?: number | undefined;
  readonly quota?: number | undefined;
  readonly electorate?: number | undefined;
  readonly totalPoll?: number | undefined;
  readonly validPoll?: number | undefined;
  readonly rejected?: number | undefined;
  readonly stages?: number | undefined;
  /** Where two figures of a poll were printed as numbers of votes and one is no whole number, its column and text. */
  readonly unreadable: readonly { readonly column: string; readonly text: string }[];
}

export interface SheetCandidate {
  readonly name: string;
  readonly firstPreferences: number | undefined;
  /** Whether the publisher marks them as elected; missing where the file does not say. */
  readonly elected: boolean | undefined;
}

/** The stages of one contest as a file has them, with what other files say of it. */
export interface Sheet {
  readonly contest: string;
  readonly rule: StvRule;
  readonly stages: readonly SheetStage[];
  readonly frame: SheetFrame | undefined;
  readonly candidates: ReadonlyMap<string, SheetCandidate>;
  /** Rows that could not be placed. */
  readonly stray: readonly SheetProblem[];
}

/** Something wrong in a sheet. `error`: figures that cannot be right together. `warning`: they add up, but not as the rule has it. */
export interface SheetProblem {
  readonly contest: string;
  readonly stage: number | undefined;
  readonly candidate: string | undefined;
  readonly level: 'error' | 'warning';
  readonly check: SheetCheck;
  /** What is wrong, with its arithmetic, without the place. */
  readonly says: string;
}

export type SheetCheck =
  | 'row missing'
  | 'row twice'
  | 'row stray'
  | 'not votes'
  | 'decimals'
  | 'row sum'
  | 'previous'
  | 'first stage'
  | 'balance'
  | 'quota'
  | 'poll'
  | 'left over'
  | 'moved'
  | 'out of turn'
  | 'marked'
  | 'value';
