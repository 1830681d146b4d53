import { partyName } from '../party-name.ts';
import type { ExitPollNight } from '../../../forecast/index.ts';
import { ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { partiesFor } from '../bind/parties.ts';
import { EXIT_POLL } from '../en/forecasts.ts';
import * as say from '../en/exit-poll-beside.ts';
import { NOTIONAL } from '../en/times.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { talliesBefore } from '../tallies/region-tallies.ts';
import type { Tally } from '../tallies/tally.ts';
import { partiesIn, partyAt, placesIn, type View } from '../view.ts';
import { exitPollsNear } from './exit-polls-near.ts';

/**
 * What copy sets beside the seats of an exit poll: how far short of a majority they are, how many more than before, what came in the end,
 * what was left to others; and what somebody makes of it for a region, which is their own forecast.
 */
export function besideExitPoll(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const spoken = [view.frame, ...view.before.slice(-3)].some(({ line }) => EXIT_POLL.test(line));
  return view.frame.parts.flatMap((part, index) => {
    if (part.is !== 'figure' || part.figure.unit !== 'count' || part.figure.places > 0) return [];
    if (isIllustration(view, index)) return illustrated(index);
    return (spoken ? setBeside(view, index) : undefined) ?? [];
  });
}

function isIllustration({ frame }: View, index: number): boolean {
  return (
    say.ILLUSTRATION.test(frame.line) ||
    say.WOULD_GO.test(frame.line.slice(frame.places[index])) ||
    say.OTHERS_WOULD.exec(frame.line)?.groups?.['n'] === String(index)
  );
}

function illustrated(part: number): Draft {
  return { part, kind: 'projection', subject: '', verdict: 'cannot check', reason: WITHOUT.illustration, cites: [] };
}

function setBeside(view: View, part: number): Draft | undefined {
  const { frame } = view;
  const [before, rest] = [frame.line.slice(0, frame.places[part]), frame.line.slice(frame.places[part])];
  const party = ownerOf(view, part, before, rest);
  if (party === undefined || placesIn(frame).length > 0) return undefined;
  const nights = exitPollsNear(view, part);
  const readings = nights.flatMap((night) => readingsOf(view, night, party, before, rest));
  if (readings.length === 0) return undefined;
  return judge(figureAt(frame, part), { part, kind: 'projection', readings, sure: nights.length === 1 });
}

function ownerOf(view: View, part: number, before: string, rest: string): PartyId | undefined {
  if (say.OTHERS.test(before)) return 'other';
  const joined = say.FOR_PARTY.exec(rest)?.groups?.['p'];
  if (joined !== undefined) return partyAt(view.frame, Number(joined));
  return partiesIn(view.frame).length > 0 ? partiesFor(view, part)[0] : undefined;
}

function readingsOf(
  view: View,
  night: ExitPollNight,
  party: PartyId,
  before: string,
  rest: string,
): readonly Reading[] {
  const name = partyName(view.record, party);
  const year = night.election.polledOn.slice(0, 4);
  const reading = (value: number, sum: string): Reading => ({ subject: name, value: ratio(value), sum, cites: [] });
  if (party === 'other') return [reading(night.others, `What the exit poll of ${year} left to others`)];
  const own = night.parties.find((each) => each.party === party);
  if (!own) return [];
  const all = night.parties.reduce((sum, { published }) => sum + published, night.others);
  const says = `The exit poll of ${year} had ${own.published} of ${all} seats for ${name}`;
  if (say.SHORT.test(rest))
    return [reading(Math.floor(all / 2) + 1 - own.published, `${says}, and what is missing to a majority`)];
  if (say.WON.test(before)) return [reading(own.came, `The seats ${name} won at the ${year} general election`)];
  const sign = say.MORE.test(rest) ? 1 : say.FEWER.test(rest) ? -1 : 0;
  if (sign === 0)
    return say.FOR_PARTY.test(rest) && !say.MAJORITY.test(before) ? [reading(own.published, `${says}: that`)] : [];
  const country = view.record.regions().get('united-kingdom')!;
  return talliesBefore(view.record, country, night.election)
    .filter((tally) => isSetAgainst(rest, tally))
    .map((tally) => {
      const then = tally.seats.get(party) ?? 0;
      return reading(sign * (own.published - then), `${says}, and ${name} had ${then}, ${tally.name}: the difference`);
    });
}

/** What `than in 2010` and `than on the notional result of 2005` say the seats are set against; any where nothing is said. */
function isSetAgainst(rest: string, { mode, notional }: Tally): boolean {
  if (NOTIONAL.test(rest)) return notional === true;
  return !/\bthan in T\d/.test(rest) || (mode === 'won' && !notional);
}
