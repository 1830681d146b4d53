import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { readRows } from './rows.ts';
import type { Cite, PartyId } from './types.ts';

/** What an exit poll gave a party when the polls closed. */
export interface ExitPollRow {
  readonly election: string;
  readonly party: PartyId;
  readonly seats: number;
  /** Whether the figure counts the Speaker as of the party. */
  readonly withSpeaker: boolean;
  /** `uncertain` where no page of the day was held. */
  readonly certainty: string;
  readonly cite: Cite;
}

const FILE = 'exit-polls/published.csv';

/** Every published exit poll, party by party, oldest first; `other` is what was left over, Northern Ireland in it. */
export const exitPollRows = onceFor((record: ElectoralRecord): readonly ExitPollRow[] => {
  const { texts } = record.pack;
  if (texts.read(FILE) === undefined) return [];
  return readRows(texts, FILE, (cell, cite) => ({
    election: cell('election'),
    party: cell('party'),
    seats: Number(cell('seats')),
    withSpeaker: cell('with_speaker') === 'yes',
    certainty: cell('certainty'),
    cite,
  }));
});

/** How many voters were asked, and where. */
export interface ExitPollSurvey {
  readonly election: string;
  readonly stations: number;
  /** People who answered, where known. */
  readonly interviews?: number;
  /** `approximate` where the figures were published so. */
  readonly certainty: string;
}

const SURVEYS = 'exit-polls/surveys.csv';

/** Every survey behind an exit poll, oldest first. */
export const exitPollSurveys = onceFor((record: ElectoralRecord): readonly ExitPollSurvey[] => {
  const { texts } = record.pack;
  if (texts.read(SURVEYS) === undefined) return [];
  return readRows(texts, SURVEYS, (cell) => ({
    election: cell('election'),
    stations: Number(cell('stations')),
    interviews: cell('interviews') === '' ? undefined : Number(cell('interviews')),
    certainty: cell('certainty'),
  }));
});
