import type { RegionOn, RegionRow } from '../../../record/index.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { shortName } from './council-names.ts';
import { number } from './figures.ts';
import { namesListed, who } from './sides.ts';

/** Who controls a region's councils after a night of local elections, and which changed hands. */

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
