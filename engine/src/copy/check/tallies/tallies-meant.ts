import { dissolution, lastGeneral, RECORD_BEGINS, type Election, type IsoDate } from '../../../record/index.ts';
import { councilsFor } from '../bind/councils.ts';
import { countySpokenOf } from '../bind/counties.ts';
import { momentsNear } from '../bind/moments.ts';
import { headedBy, regionsFor } from '../bind/regions.ts';
import { HAD, HAD_OR_CHANGED, NOTIONAL } from '../en/times.ts';
import { wholeDay } from '../figures/moment.ts';
import { electionsSince1918 } from '../bind/elections.ts';
import { placesIn, whereAt, type View } from '../view.ts';
import { assemblyTallies } from './assembly-tallies.ts';
import { bodyTallies, bodyTalliesBefore } from './body-tallies.ts';
import { councilsTogether } from './councils-together.ts';
import { councilTallies } from './council-tallies.ts';
import { europeanTallies, europeanTalliesBefore } from './european-tallies.ts';
import { regionsOfSize } from './region-of-size.ts';
import { notionalTallies, regionTallies } from './region-tallies.ts';
import { stormontTallies } from './stormont-tallies.ts';
import type { Tally } from './tally.ts';

/** The tallies of seats that a figure may be of. */
export interface TalliesMeant {
  readonly likely: readonly Tally[];
  readonly also: readonly Tally[];
  readonly sure: boolean;
}

/**
 * The tallies of seats a part of a sentence may be of, by what the text is about. `size` tells a region's seats from a country's; `of` is
 * how many there are in all, where the text says so.
 */
export function talliesMeant(view: View, index: number, size: number, of?: number): TalliesMeant {
  if (view.topic === 'european') {
    const tallies = europeanTallies(view, index);
    const first = tallies[0];
    return {
      likely: tallies.filter(({ subject }) => subject === first?.subject),
      also: [...tallies, ...europeanTalliesBefore(view, index)],
      sure: first !== undefined && (first.total ?? 0) * 2 >= size && !HAD.test(view.frame.line),
    };
  }
  if (view.topic === 'council') {
    if (speaksOfMany(view)) {
      const { tallies, sure } = councilsTogether(view, index);
      if (tallies.length > 0) return { likely: tallies, also: [], sure };
    }
    const councils = councilsFor(view, index);
    const [council] = councils.of;
    const plain = !setNamed(view);
    if (council && plain) return { ...councilTallies(view, council, index), sure: councils.sure };
    if (!council) return { likely: [], also: [], sure: false };
    // Seats of a set of councils that are not counted together are no seats in Parliament either.
    return { ...councilTallies(view, council, index), sure: false };
  }
  if (view.body?.kind === 'stormont' && view.topic === 'transferable') return stormontTallies(view, view.body, index);
  if (view.body !== undefined && (view.topic === 'devolved' || view.topic === 'transferable'))
    return {
      likely: bodyTallies(view, index),
      also: bodyTalliesBefore(view, index),
      sure: !HAD_OR_CHANGED.test(view.frame.line),
    };
  if (view.topic === 'devolved') {
    const { tallies, sure } = assemblyTallies(view, index);
    return { likely: tallies, also: [], sure };
  }
  if (view.topic === 'pcc' || view.topic === 'mayor' || view.topic === 'referendum' || view.topic === 'transferable')
    return { likely: [], also: [], sure: false };
  return parliamentTallies(view, index, size, of);
}

/** `Somerset elected 323 councillors to six councils`: all of a region's councils together. */
function speaksOfMany({ frame, before }: View): boolean {
  const many = /\bcouncils\b|\bN\d+ council\b/;
  const one = placesIn(frame).some((each) => whereAt(frame, each).every(({ type }) => type === 'council'));
  return !one && (many.test(frame.line) || before.slice(-3).some(({ line }) => many.test(line)));
}

function setNamed({ frame }: View): boolean {
  return placesIn(frame).some((each) => {
    const types = whereAt(frame, each).map(({ type }) => type);
    return types.includes('region') && !types.includes('council');
  });
}

/** A set of seats that the sentence names, which may be a council's name too. */
function regionNamed({ frame }: View): boolean {
  return placesIn(frame).some((each) => whereAt(frame, each).some(({ type }) => type === 'region'));
}

function parliamentTallies(view: View, index: number, size: number, of?: number): TalliesMeant {
  const regions = regionsFor(view, index);
  if (regions.unknown) return { likely: [], also: [], sure: false };
  if (NOTIONAL.test(view.frame.line) && /\bwould\b/.test(view.frame.line)) {
    const notional = regions.of.map((region) => notionalTallies(view.record, region));
    return { likely: notional[0] ?? [], also: notional.slice(1).flat(), sure: regions.sure };
  }
  const elections = electionsSince1918(view, index);
  // A year that nothing is held of is not the day of the text either.
  if (elections.length === 0) return { likely: [], also: [], sure: false };
  const days = daysMeant(view, index);
  const redrawn = [...elections, ...notionalsOf(view, elections)];
  const sized =
    of === undefined || regionNamed(view) || countySpokenOf(view)?.length === 1
      ? []
      : regionsOfSize(view.record, of, redrawn, regions.of);
  if (sized.length > 0) {
    const [own, ...others] = sized.map((region) => regionTallies(view, region, redrawn, days));
    const likely = own!.filter(({ total }) => total === undefined || total === of);
    const also = [...own!, ...others.flat()].filter((each) => !likely.includes(each));
    return { likely, also, sure: sized.length === 1 || regions.of.includes(sized[0]!) };
  }
  const all = regions.of
    .map((region) => regionTallies(view, region, elections, days))
    .filter((tallies) => tallies.length > 0);
  // A figure larger than a region's seats is of a larger set.
  const fitting = all.filter((tallies) => tallies.some(({ total }) => total !== undefined && total >= size));
  const [first, ...others] = fitting.length > 0 && !regions.sure ? fitting : all;
  if (!first) return { likely: [], also: [], sure: false };
  return {
    likely: first,
    also: regions.sure && fitting.includes(first) ? [] : others.flat(),
    sure:
      regions.sure ||
      ((headedBy(view) ?? view.region) !== undefined &&
        fitting.length > 0 &&
        !regions.open &&
        !OF_ANOTHER.test(view.frame.line)),
  };
}

/** `Southend, for the first time, has two Labour MPs`: a place of which the record has no seats of its own opens the sentence. */
const OF_ANOTHER =
  /^(?!(?:there|it|they|so|now|but|and|we|he|she|that|this|which|who|all|only|just|still|then|today|nobody) )(?:[a-z]+|W\d+) (?:, [^,;]{1,30} , )?(?:now |also |still )?(?:has|have|had|sends?|elected|returned|elects?|chose)\b/;

/** The results of elections on new boundaries, which a text before the next one may count by. */
function notionalsOf({ record }: View, elections: readonly Election[]): readonly Election[] {
  const days = new Set(elections.map(({ polledOn }) => polledOn));
  return [...record.elections().values()].filter(({ kind, polledOn }) => kind === 'notional' && days.has(polledOn));
}

/** The days on which holdings may be meant: one that the sentence gives in full, that of the text, and the dissolution before it. */
function daysMeant(view: View, index: number): readonly IsoDate[] {
  const named = momentsNear(view.frame, index).flatMap((moment) => wholeDay(moment) ?? []);
  const own = view.date === undefined ? [] : [view.date];
  const days = [...named, ...own].filter((day) => day >= RECORD_BEGINS);
  const dissolved = days.flatMap((day) => dissolution(view.record, day) ?? []);
  const eves = days.flatMap((day) => {
    const general = lastGeneral(view.record, day);
    const before = general.after === undefined ? undefined : view.record.elections().get(general.after);
    return before?.dissolvedOn !== undefined && before.dissolvedOn >= RECORD_BEGINS ? [before.dissolvedOn] : [];
  });
  return [...new Set([...days, ...dissolved, ...eves])];
}
