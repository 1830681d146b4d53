import { byText, slug } from './names.ts';

const COMPASS = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'mid',
  'northern',
  'southern',
  'eastern',
  'western',
]);
const SMALL = new Set([
  'and',
  'of',
  'the',
  'upon',
  'on',
  'in',
  'under',
  'le',
  'y',
  'cum',
  'by',
  'with',
  'st',
  'na',
  'h',
]);
const LENGTH = 4;

/**
 * Map labels of four characters, one for each name and no two alike: a compass word gives its initial where it stands, the
 * other words share what is left. Names that two boundary sets share get one label in both.
 *
 * @example mapLabels(['Norwich North', 'North Norfolk']).get('norwich-north') // => 'NorN'
 * @example mapLabels(['Norwich North', 'North Norfolk']).get('north-norfolk') // => 'NNor'
 */
export function mapLabels(names: readonly string[]): Map<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  const slugs = [...new Set(names.map(slug))].sort((a, b) => wordsOf(a).length - wordsOf(b).length || byText(a, b));
  for (const name of slugs) {
    const label = candidates(wordsOf(name)).find((candidate) => !taken.has(candidate.toLowerCase()));
    if (label === undefined) throw new Error(`No map label is left for the seat ${name}.`);
    taken.add(label.toLowerCase());
    labels.set(name, label);
  }
  return labels;
}

/** Labels of one name from the most natural on: each word keeps its initial, until at last the last word gives up its own. */
function candidates(words: readonly string[]): string[] {
  const lengths = lettersEach(words);
  const last = words.at(-1)!;
  const endings = [...last].map((_, start) => [...words.slice(0, -1), last.slice(start)]);
  return endings.flatMap((ending) => labelsOf(ending, lengths));
}

function labelsOf(words: readonly string[], lengths: readonly number[]): string[] {
  let labels = [''];
  for (const [i, word] of words.entries()) {
    const parts = subsequences(word, lengths[i]!);
    labels = parts.flatMap((part) => labels.map((label) => label + part));
  }
  return labels;
}

/** How many letters each word gives: compass words one, the rest shared out from the front. */
function lettersEach(words: readonly string[]): number[] {
  const lengths = words.map(() => 0);
  const give = (i: number): void => {
    if (sum(lengths) < LENGTH && lengths[i]! < words[i]!.length) lengths[i]!++;
  };
  for (const i of words.keys()) give(i);
  const places = [...words.keys()].filter((i) => !COMPASS.has(words[i]!));
  for (let round = 1; round < LENGTH; round++) for (const i of places) give(i);
  return lengths;
}

/** The ways to keep a word's first letter and choose the others in order, the plain beginning of the word first. */
function subsequences(word: string, length: number): string[] {
  if (length === 0) return [''];
  let tails = [{ text: word[0]!.toUpperCase(), end: 0 }];
  for (let taken = 1; taken < length; taken++) {
    tails = tails.flatMap(({ text, end }) =>
      Array.from(word.slice(end + 1), (letter, i) => ({ text: text + letter, end: end + 1 + i })),
    );
  }
  return [...new Set(tails.map(({ text }) => text))];
}

function wordsOf(nameSlug: string): string[] {
  const words = nameSlug.split('-');
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
