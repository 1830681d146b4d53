import {
  assemblyElections,
  commissionerElections,
  electoralSlug,
  europeanCandidates,
  europeanElections,
  europeanRegions,
  generals,
  mayoralElections,
  pollingDays,
  RECORD_BEGINS,
} from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';

/** Elections by lists, of commissioners and of mayors, polling days, and the newsroom's own region by lists. */
export const lists: Kind = {
  name: 'lists',
  *addresses({ record, settings }) {
    yield* withFiles('/europarl', '', {});
    for (const election of europeanElections(record)) {
      const on = election.slice('europarl.'.length);
      for (const { slug } of europeanRegions(record, election)) {
        const path = `/europarl/${electoralSlug(slug)}/${on}`;
        yield* withFiles(path, '', { on });
        for (const list of ['ladder', 'areas'])
          for (const end of ['.csv', '.json']) yield { path: `${path}${end}?list=${list}`, needs: { on } };
      }
      if (europeanCandidates(record, election).length > 0)
        yield* withFiles(`/europarl/northern-ireland/${on}`, '', { on });
    }
    yield* withFiles('/pcc', '', {});
    for (const { force, date: on } of commissionerElections(record))
      yield* withFiles(`/pcc/${force}/${on}`, '', { on });
    for (const { date: on } of mayoralElections(record)) yield* withFiles(`/mayor/london/${on}`, '', { on });
    yield { path: '/assembly', needs: {} };
    for (const { place, date: on } of assemblyElections(record))
      yield* withFiles(`/assembly/${place}/${on}`, '', { on });
    yield { path: '/polls', needs: {} };
    for (const on of pollingDays(record)) yield* withFiles(`/polls/${on}`, '', { on });
    yield* withFiles('/what-if/proportional', '', { region: settings.region });
    for (const { id, polledOn: on } of generals(record)) {
      if (on >= RECORD_BEGINS)
        yield* withFiles('/what-if/proportional', `?region=${settings.region}&election=${id}`, {
          region: settings.region,
          on,
        });
    }
  },
};
