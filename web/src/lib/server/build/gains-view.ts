import { gainsSentence, milestonesSentence } from 'countroom/copy';
import { seatsAfter, type ElectoralRecord, type GainsPath, type TargetList } from 'countroom/record';
import type { GainsView } from '#lib/view/list-page.ts';
import { withQuery } from './list-form.ts';
import { holderView } from './names.ts';

const FIRST_SHOWN = 5;

/** What a party would come to with the first seats of its list; how many is in the address, five where it is not said. */
export function gainsView(
  record: ElectoralRecord,
  list: TargetList,
  path: GainsPath,
  address: { readonly path: string; readonly query: URLSearchParams },
): GainsView {
  const party = record.parties().get(list.question.party)!;
  const gains = Math.min(path.most, askedGains(address.query.get('gains')));
  const to = (number: number) => `${withQuery(address.path, address.query, { gains: String(number) })}#path`;
  return {
    sentence: gainsSentence(party, path, gains),
    milestones: milestonesSentence(party, path),
    gains,
    most: path.most,
    action: `${address.path}#path`,
    keep: [...address.query].flatMap(([name, value]) => (name === 'gains' ? [] : [{ name, value }])),
    fewer: gains > 0 ? to(gains - 1) : undefined,
    more: gains < path.most ? to(gains + 1) : undefined,
    bar: seatsAfter(record, list, gains).map((each) => ({ party: holderView(record, each.party), seats: each.seats })),
    total: list.seats,
    half: Math.floor(list.seats / 2) + 1,
  };
}

/** Anything but a whole number in the address is passed over. */
function askedGains(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : FIRST_SHOWN;
}
