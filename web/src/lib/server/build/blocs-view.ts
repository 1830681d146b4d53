import { partyOfBloc, POLLED_BLOCS, type Bloc, type PolledBloc } from 'countroom/forecast';
import type { ElectoralRecord, IsoDate } from 'countroom/record';
import type { Party } from '#lib/view/party.ts';
import { partyView } from './names.ts';

/** A bloc of a forecast under the name and colours of its party on a day. */
export function blocView(record: ElectoralRecord, bloc: Bloc, on: IsoDate): Party {
  return partyView(record, partyOfBloc(bloc, on));
}

/** The blocs that polls measure, each by its party. */
export function polledParties(record: ElectoralRecord, on: IsoDate): Record<PolledBloc, Party> {
  return Object.fromEntries(POLLED_BLOCS.map((bloc) => [bloc, blocView(record, bloc, on)])) as Record<
    PolledBloc,
    Party
  >;
}
