import {
  countHoldings,
  findRegion,
  generals,
  holdings,
  lastGeneral,
  RECORD_BEGINS,
  seatsOn,
} from '../../../record/index.ts';
import { withFiles, type Asked, type Kind, type Needs } from '../address.ts';

/** Pages about the whole kingdom: parties, marginal seats, every seat, every election, method, data, corrections. */
export const national: Kind = {
  name: 'national',
  *addresses(asked) {
    const { record, today } = asked;
    const last = lastGeneral(record, today);
    const needs: Needs = { region: 'united-kingdom', ranks: [last.id] };
    for (const name of ['corrections', 'elections', 'marginals', 'method', 'seats'])
      yield* withFiles(`/${name}`, '', needs);
    yield* withFiles('/councils/national-share', '', needs);
    for (const list of ['bases', 'back-test']) yield { path: `/councils/national-share.csv?list=${list}`, needs };
    for (const name of ['check', 'data', 'embeds', 'party', 'what-if', 'write']) yield { path: `/${name}`, needs };
    for (const party of partiesNow(asked)) yield* withFiles(`/party/${party}`, '', needs);
    for (const { id, polledOn } of generals(record)) {
      if (polledOn < RECORD_BEGINS || polledOn > today) continue;
      yield* withFiles(`/marginals/${id}`, '', { region: 'united-kingdom', ranks: [id] });
    }
  },
};

/** The parties that the site has a page for: they hold a seat or stood at the last general election. */
function partiesNow({ record, today }: Asked): Iterable<string> {
  const areas = seatsOn(record, findRegion(record, 'united-kingdom'), today);
  const hold = countHoldings(holdings(record, areas, today)).map(({ party }) => party);
  const contests = record.contests(lastGeneral(record, today).id).values();
  const stood = [...contests].flatMap(({ candidacies }) => candidacies.map(({ party }) => party));
  return [...new Set([...hold, ...stood])].filter((party) => record.parties().has(party));
}
