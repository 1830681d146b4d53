import { countedOn } from '../../../record/local/night.ts';
import { type Council } from '../../../record/index.ts';
import type { CountedWard } from '../../../record/local/count-ward.ts';
import { onceFor } from '../../../record/memo.ts';
import { longDate } from '../../dates.ts';
import type { CouncilName } from '../names/entity.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { plainWords } from '../text/plain-words.ts';
import { placesIn, whereAt, type View } from '../view.ts';
import type { Poll } from './poll.ts';

/** A ward that a sentence names, with the tokens of its name. */
export interface WardMention {
  readonly ward: CountedWard;
  readonly from: number;
  readonly to: number;
}

/** The wards of the councils that the text speaks of, on the nights meant. */
function wardsSpokenOf(view: View): readonly CountedWard[] {
  return councilsSpokenOf(view).flatMap((council) =>
    nightsNear(view, council, view.frame.parts.length)
      .slice(0, 2)
      .flatMap((night) => countedOn(view.record, night).get(council.gss) ?? []),
  );
}

/** Councils that the sentence, the text before it or a heading names; a ward may have the name of another place. */
function councilsSpokenOf({ frame, before, headings, lastWhere, opening }: View): readonly Council[] {
  const frames = [frame, ...before.toReversed(), ...headings, ...(opening ? [opening] : [])];
  const named = frames.flatMap((each) => placesIn(each).flatMap((at) => whereAt(each, at)));
  const all = [...named, ...(lastWhere ?? [])].filter((each): each is CouncilName => each.type === 'council');
  return [...new Set(all.map(({ council }) => council))].slice(0, 3);
}

const wordsOfWard = onceFor(({ contest }: CountedWard): readonly string[] =>
  plainWords(contest.name)
    .trim()
    .replaceAll(/ s(?= |$)/g, '')
    .split(' '),
);

/** The wards that a sentence names, each by its longest name, in order. */
export function wardsNamed(view: View): readonly WardMention[] {
  const { frame } = view;
  const words = frame.tokens.flatMap((token, at) =>
    token.kind === 'mark' && token.text !== '&'
      ? []
      : [{ at, token, word: plainWords(token.text).trim().replace(/ s$/, '') }],
  );
  const wards = wardsSpokenOf(view);
  const found: WardMention[] = [];
  for (let place = 0; place < words.length; place += 1) {
    if (!words[place]!.token.capital || words[place]!.token.text.length < 2) continue;
    const fitting = wards.filter((ward) => wordsOfWard(ward).every((word, on) => words[place + on]?.word === word));
    const [longest] = fitting.toSorted((a, b) => wordsOfWard(b).length - wordsOfWard(a).length);
    if (!longest) continue;
    const length = wordsOfWard(longest).length;
    const mention = { ward: longest, from: words[place]!.at, to: words[place + length - 1]!.at + 1 };
    if (isOther(view, mention)) continue;
    found.push(mention);
    place += length - 1;
  }
  return found;
}

/** A ward's name inside that of a council or of something longer: `North` of `North Norfolk`; after the word it may be a council's too. */
function isOther({ frame: { parts, tokens } }: View, { from, to }: WardMention): boolean {
  const called = [tokens[from - 1], tokens[to]].some((token) => /^(?:ward|division)$/.test(token?.norm ?? ''));
  const wasCalled = /^(?:ward|division) (?:was|is|:)$/.test(`${tokens[from - 2]?.norm} ${tokens[from - 1]?.norm}`);
  const inside = parts.some(
    (part) =>
      part.from < to &&
      part.to > from &&
      (part.is !== 'name' ||
        part.from < from ||
        part.to > to ||
        (!called && !wasCalled && part.mention.entities.some(({ type }) => type === 'council'))),
  );
  // In a script all words have capitals.
  const spoken = tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase());
  const apart = (at: number) =>
    spoken ||
    tokens[at] === undefined ||
    tokens[at].kind !== 'word' ||
    !tokens[at].capital ||
    /^(?:Ward|Division|In|At|The)$/.test(tokens[at].text) ||
    parts.some((part) => part.from <= at && at < part.to);
  return inside || !apart(from - 1) || !apart(to);
}

/** A ward as a poll; its turnout is as published, for papers are seldom held. */
export function pollOfWard({ contest, candidacies }: CountedWard): Poll {
  return {
    subject: contest.name,
    name: `${contest.name} on ${longDate(contest.date)}`,
    date: contest.date,
    entries: candidacies.map(({ party, candidate, votes, cite }) => ({
      party,
      person: familyFirst(candidate),
      votes,
      cite,
    })),
    cite: contest.cite,
  };
}

/** `Male, C.` and `Nicholson D.` with the family name at the end, as it is looked for. */
function familyFirst(candidate: string): string {
  const [family, rest] = candidate.split(/, (?=[A-Z])/);
  if (rest !== undefined) return `${rest} ${family}`;
  return candidate.replace(/^(.+?) ((?:[A-Z]\.? ?)+)$/, '$2 $1');
}
