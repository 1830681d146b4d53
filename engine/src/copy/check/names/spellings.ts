import { COMPASS, SHORTENED } from '../en/places.ts';
import { tokensOf } from '../text/tokens.ts';

/** The words of a name, as the trie takes them. */
export function wordsOf(name: string): readonly string[] {
  return tokensOf(name, 0, name.length).flatMap((token) =>
    token.text === '&' ? ['and'] : token.text === ',' ? [','] : token.kind === 'mark' ? [] : [token.norm],
  );
}

/** The ways in which the name of a place is written: compass points short or after the name, counties shortened. */
export function placeSpellings(name: string): readonly (readonly string[])[] {
  const written = wordsOf(name).join(' ');
  const plain = written.replaceAll(' , ', ' ');
  const compass = [...withCompass(plain), ...withCompassWithin(plain)];
  const shortened = [plain, ...compass].flatMap((each) => shorten(each));
  const bare = plain.startsWith('the ') ? [plain.slice(4)] : [];
  const city = /^(.*) (?:city|county) of$/.exec(plain);
  return [
    ...new Set([written, plain, ...compass, ...shortened, ...bare, ...(city ? [city[1]!, `city of ${city[1]!}`] : [])]),
  ].map((each) => each.split(' '));
}

const POINTS = Object.keys(COMPASS).toSorted((a, b) => b.length - a.length);

function withCompass(plain: string): string[] {
  const first = POINTS.find((point) => plain.startsWith(`${point} `));
  if (first !== undefined) {
    const rest = plain.slice(first.length + 1);
    if (rest.includes(' and ')) return [];
    return [`${rest} ${first}`, ...COMPASS[first]!.map((short) => `${short} ${rest}`)];
  }
  const last = POINTS.find((point) => plain.endsWith(` ${point}`));
  if (last === undefined || plain.includes(' and ')) return [];
  const rest = plain.slice(0, -last.length - 1);
  // `North Belfast` is how Belfast North is spoken of.
  return [`${last} ${rest}`, ...COMPASS[last]!.map((short) => `${rest} ${short}`)];
}

/** `Harwich and N Essex`: the point of the second half of a name. */
function withCompassWithin(plain: string): string[] {
  const point = POINTS.find((each) => plain.includes(` and ${each} `));
  return point === undefined ? [] : COMPASS[point]!.map((short) => plain.replace(` and ${point} `, ` and ${short} `));
}

function shorten(plain: string): string[] {
  const found = Object.keys(SHORTENED).filter((long) => plain.includes(long));
  return found.map((long) => plain.replace(long, SHORTENED[long]!));
}
