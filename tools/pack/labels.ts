import { byText, slug } from './names.ts';

const COMPASS = new Set(['north', 'south', 'east', 'west', 'central', 'mid', 'northern', 'southern', 'eastern', 'western']);
const SMALL = new Set(['and', 'of', 'the', 'upon', 'on', 'in', 'under', 'le', 'y', 'cum', 'by', 'with', 'st', 'city', 'cities', 'na', 'h']);

/**
 * Map labels of four characters, one for each name and no two alike: `Norwich North` is `NorN`. Names that two boundary sets
 * share get one label in both.
 *
 * @example mapLabels(['Norwich North', 'Thurrock']).get('norwich-north') // => 'NorN'
 */
export function mapLabels(names: readonly string[]): Map<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  const slugs = [...new Set(names.map(slug))].sort((a, b) => wordsOf(a).length - wordsOf(b).length || byText(a, b));
  for (const name of slugs) {
    const label = candidates(name).find((candidate) => !taken.has(candidate.toLowerCase()));
    if (label === undefined) throw new Error(`No map label is left for the seat ${name}.`);
    taken.add(label.toLowerCase());
    labels.set(name, label);
  }
  return labels;
}

function candidates(nameSlug: string): string[] {
  const words = wordsOf(nameSlug);
  const places = words.filter((word) => !COMPASS.has(word));
  const points = words.filter((word) => COMPASS.has(word)).map((word) => word[0]!.toUpperCase());
  const [first = words[0]!, second, third] = places;
  const point = points.join('').slice(0, 2);
  const natural = second === undefined || point !== ''
    ? capital(first).slice(0, 4 - point.length) + point
    : capital(first).slice(0, third === undefined ? 2 : 1) + capital(second).slice(0, third === undefined ? 2 : 1) + capital(third ?? '').slice(0, 2);
  return [natural, ...variations(first, (second ?? first) + (third ?? ''), point)];
}

/** Further labels for a name whose natural one is taken: its first letter, then letters in the order they stand in it. */
function variations(first: string, rest: string, point: string): string[] {
  const out: string[] = [];
  const tail = point === '' ? capital(rest === first ? first.slice(1) : rest) : point;
  for (let i = 1; i < first.length; i++) {
    for (let j = i + 1; j <= first.length; j++) {
      const head = first[0]!.toUpperCase() + first[i]! + (first[j] ?? '');
      out.push((head.slice(0, 4 - Math.min(2, tail.length)) + tail).slice(0, 4), (head + tail).slice(0, 4));
      for (const letter of rest) out.push((head.slice(0, 3) + letter).slice(0, 4));
    }
  }
  return out.filter((label) => label.length >= 3);
}

function wordsOf(nameSlug: string): string[] {
  const words = nameSlug.split('-');
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}

function capital(word: string): string {
  return word === '' ? '' : word[0]!.toUpperCase() + word.slice(1);
}
