import { ratio } from '../../../psephology/index.ts';
import type { RegionOn, RegionRow } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { regionWords } from '../places.ts';
import { capital } from '../words.ts';
import { apart, councilName, shortName } from './council-names.ts';
import { number, perCent } from './figures.ts';
import { headlineName, namesListed, who } from './sides.ts';

/** A region's councils on a night of local elections. */

export function localHeadline(voice: Voice, { region, changed, won, rows }: RegionOn): string {
  const place = capital(regionWords(region));
  if (changed.length === 1 && rows.length === 1) return `${place}: control of the council changes hands`;
  if (changed.length === 1) return `${place}: control of one council changes hands`;
  const [first] = won.filter(({ party }) => apart(party) < 0);
  return first && first.seats === won[0]!.seats
    ? `${place}: ${headlineName(voice, first.party)} win most council seats`
    : `${place}: council elections`;
}

/** How many voted, and who won most. */
export function localLead(voice: Voice, answer: RegionOn, fresh: boolean): readonly Sentence[] {
  const { region, rows, won, night, seatsUp } = answer;
  const id = region.id;
  if (rows.length === 0)
    return [
      said`No council in ${regionWords(region)} voted${fresh ? '' : ` on ${longDate(night)}`}, as far as is held.`,
    ];
  const of = won[0]?.of ?? seatsUp;
  const day = fresh ? '' : ` on ${longDate(night)}`;
  const [only] = rows;
  const up = said`${number(of, 'seats up', id)} councillors`;
  // One council is named: a set of seats may have its name, and is not it.
  if (rows.length === 1)
    return [
      of > 0
        ? said`Voters elected ${up} to ${councilName(only!.council)}${day}.`
        : said`There was an election to ${councilName(only!.council)}${day}.`,
      seatsSentence(voice, answer),
    ];
  const councils = said`${number(rows.length, 'councils', id)} councils`;
  const lead =
    of > 0
      ? said`Voters in ${regionWords(region)} elected ${up} to ${councils}${day}.`
      : said`There were elections to ${councils} in ${regionWords(region)}${day}.`;
  return [lead, seatsSentence(voice, answer)];
}

function seatsSentence(voice: Voice, { won, region }: RegionOn): Sentence {
  const some = won
    .filter(({ seats }) => seats > 0)
    .toSorted((a, b) => apart(a.party) - apart(b.party) || b.seats - a.seats)
    .slice(0, 5);
  const parts = some.map(({ party, seats, of }, index) => {
    const count = number(seats, 'seats won', `${region.id}/${party}`);
    if (index > 0) return said`${who(voice, party)} ${count}`;
    const share = perCent(voice, ratio(seats, of), 'share of seats', `${region.id}/${party}`);
    return said`${who(voice, party)} won ${count}, ${share} of them`;
  });
  const [first, ...others] = parts;
  if (!first) return NOTHING;
  return sentenceCase(others.length === 0 ? said`${first}.` : said`${first}; ${listing(others)}.`);
}

/** Who controls how many councils now. */
export function controlSentence(voice: Voice, { controlled, region, rows, controlNotHeld }: RegionOn): Sentence {
  const after = controlled.filter(({ after: many }) => many > 0);
  const led = after.filter(({ party }) => party !== 'none');
  const none = after.find(({ party }) => party === 'none')?.after ?? 0;
  if (after.length === 0) return NOTHING;
  const known = rows.length - controlNotHeld.after.length;
  if (known === 1) {
    const only = rows.length === 1 ? 'the council' : 'the one council whose control is known';
    return led[0]
      ? said`The night left ${who(voice, led[0].party)} in control of ${only}.`
      : said`The night left ${only} ${noControl(voice)}.`;
  }
  const many = said`${number(known, 'councils known', region.id)} councils`;
  const of = known < rows.length ? said`On the ${many} whose control is known, the night left ` : said`The night left `;
  const parts = led.map(
    ({ party, after: many }, index) =>
      said`${who(voice, party)}${index === 0 ? ' in control of ' : ' of '}${number(many, 'councils controlled', `${region.id}/${party}`)}`,
  );
  const hung =
    none === 0
      ? NOTHING
      : said`${number(none, 'councils controlled', `${region.id}/none`)} ${none === 1 ? 'was' : 'were'} ${noControl(voice)}`;
  const whole =
    parts.length === 0
      ? said`${sentenceCase(hung)}.`
      : none === 0
        ? said`${of}${listing(parts)}.`
        : said`${of}${listing(parts)}; ${hung}.`;
  return sentenceCase(whole);
}

function noControl({ style }: Voice): string {
  return style.noControl === 'no overall control' ? 'under no overall control' : 'without a party majority';
}

/** What changed control; where the eve of poll is not held it says since when. */
export function changedSentence(voice: Voice, { changed, rows, controlNotHeld, baseline, region }: RegionOn): Sentence {
  const unknown = new Set([...controlNotHeld.before, ...controlNotHeld.after]).size;
  if (unknown === rows.length) return NOTHING;
  const since = baseline === 'last contested' ? ' since these seats were last fought' : '';
  if (rows.length - unknown === 1 && rows.length > 1 && changed.length === 0)
    return said`The one known before and after did not change control${since}.`;
  const known =
    unknown === 0
      ? NOTHING
      : said`Of the ${number(rows.length - unknown, 'councils known', region.id)} known before and after, `;
  if (changed.length === 0) return sentenceCase(said`${known}no council changed control${since}.`);
  const moves = namesListed(changed.map((row) => movedWords(voice, row, baseline)));
  if (changed.length === 1) return sentenceCase(said`${known}one changed control${since}: ${moves}.`);
  return sentenceCase(
    said`${known}${number(changed.length, 'councils changed', region.id)} changed control${since}: ${moves}.`,
  );
}

function movedWords(voice: Voice, { council, change }: RegionRow, baseline: RegionOn['baseline']): string {
  const told = baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested;
  const name = shortName(council);
  if ('party' in told && told.kind !== 'lose to no overall control') return `${name} (to ${who(voice, told.party)})`;
  const left = 'party' in told ? ` from ${who(voice, told.party)}` : '';
  return `${name} (${left.trim()}${left ? ' ' : ''}to ${voice.style.noControl})`;
}

/** Councillors gained and lost over the councils known before and after. */
export function councillorsSentence(
  voice: Voice,
  { councillors, councillorsOf, region, baseline, rows }: RegionOn,
): Sentence {
  const moved = councillors.filter(({ change }) => change !== 0).toSorted((a, b) => b.change - a.change);
  if (moved.length === 0 || councillorsOf.length === 0) return NOTHING;
  const side = (up: boolean) =>
    (up ? moved.filter(({ change }) => change > 0) : moved.filter(({ change }) => change < 0).toReversed()).map(
      ({ party, change }, index) =>
        said`${who(voice, party)}${index > 0 ? '' : up ? ' gained' : ' lost'} ${number(Math.abs(change), 'net change', `${region.id}/${party}`)}${index > 0 ? '' : Math.abs(change) === 1 ? ' seat' : ' seats'}`,
    );
  const parts = [side(true), side(false)].filter((each) => each.length > 0).map((each) => listing(each));
  const against = baseline === 'eve of poll' ? 'the eve of poll' : 'the poll at which the seats were last fought';
  const told = parts.length === 2 ? said`${parts[0]!}; ${parts[1]!}` : parts[0]!;
  if (rows.length === 1) return said`Compared with ${against}, ${told}.`;
  const councils = said`${number(councillorsOf.length, 'councils known', region.id)} ${councillorsOf.length === 1 ? 'council' : 'councils'}`;
  return said`On the ${councils} known before and after, and against ${against}, ${told}.`;
}
