import type { ElectoralRecord, IsoDate, Party, PartyId } from '../../record/index.ts';
import type { HouseStyle } from '../house-style.ts';

/** What every sentence is written with: the parties' names, the house's words and the day of the copy. */
export interface Voice {
  readonly record: ElectoralRecord;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly style: HouseStyle;
  readonly on: IsoDate;
}

/** The voice of a newsroom on a day. */
export function voiceOf(record: ElectoralRecord, style: HouseStyle, on: IsoDate): Voice {
  return { record, parties: record.parties(), style, on };
}
