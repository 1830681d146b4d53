import { illustrate, movementOf } from 'countroom/forecast';
import { backTestsTable, whatIfTable } from 'countroom/publish';
import { partyView } from '#lib/server/build/names.ts';
import { readWhatIf } from '#lib/server/build/what-if-question.ts';
import { desk } from '#lib/server/desk.ts';
import { refuseWhileQuiet } from '#lib/server/quiet.ts';
import { twin } from '#lib/server/twin.ts';
import { whatIfAsked } from '#lib/server/what-if.ts';

/** The seats of an illustration as a file; `?list=backtest` gives how often each method was right. */
export async function GET({ params, url }) {
  const { record, settings } = await desk();
  refuseWhileQuiet(record);
  const { region, election, ready, contests, defaults } = whatIfAsked(record, settings.region, url);
  const { base, data } = ready;
  const name = `what-if-${region.id}`;
  if (url.searchParams.get('list') === 'backtest')
    return twin(backTestsTable(record, region, election), params.twin, name);
  const { asked } = readWhatIf(
    url.searchParams,
    base,
    ready.region,
    defaults,
    (party) => partyView(record, party).name,
  );
  const illustration = illustrate(base, movementOf(base, asked, ready.region), data.bands);
  const start = { votes: data.votes, contests };
  return twin(
    whatIfTable(record, { region, election, start, base, illustration, seats: data.region }),
    params.twin,
    name,
  );
}
