import {
  DRAWS,
  FEWEST_WARDS,
  INTERVAL,
  SHARES_OF,
  type NationalShare,
  type NationalShareBackTest,
  type ShareOf,
} from '../../forecast/index.ts';
import { thousands, type PercentWord } from '../numbers.ts';
import { tenthsShown } from './what-if.ts';
import { listed, spelt } from './words.ts';

/** A party of the national share in a sentence. */
export const SHARE_WORDS: Readonly<Record<ShareOf, string>> = {
  con: 'the Conservatives',
  lab: 'Labour',
  ld: 'the Liberal Democrats',
  other: 'all others',
};

/**
 * A share or an error in points, to the tenth, half away from zero. Made from doubles, as a projection is.
 *
 * @example
 * shareShown(0.3442) // => '34.4'
 * shareShown(-0.0151) // => '−1.5'
 */
export function shareShown(share: number): string {
  return tenthsShown(Math.sign(share) * Math.round(Math.abs(share) * 1000));
}

/**
 * An error with its sign.
 *
 * @example
 * errorShown(0.0137) // => '+1.4'
 * errorShown(0.0001) // => '0.0'
 */
export function errorShown(error: number): string {
  const shown = shareShown(error);
  return error > 0 && shown !== '0.0' ? `+${shown}` : shown;
}

/** What a night points to, in whole points as such figures are published, and which wards say so. */
export function nationalShareSentence(share: NationalShare, word: PercentWord): string {
  const { year, projected, wards, councils, bases } = share;
  if (!projected) return notProjectedSentence(share);
  const shares = SHARES_OF.map((party, at) => {
    const whole = String(Math.round(projected[party].share * 100));
    return `${at === 0 ? withWord(whole, word) : whole} for ${SHARE_WORDS[party]}`;
  });
  const years = listed(bases.filter(({ vote }) => vote).map(({ published }) => String(published.year)));
  return (
    `The local elections of ${year} point to a national vote of ${listed(shares)}: ${thousands(wards)} wards of ${councils} councils, ` +
    `against ${years}.`
  );
}

function withWord(number: string, word: PercentWord): string {
  return `${number}${word === '%' ? '' : ' '}${word}`;
}

/** Why a night has no projection. */
function notProjectedSentence({ year, bases }: NationalShare): string {
  if (bases.length === 0) return `${year} is not projected: no earlier night is held to measure it against.`;
  const common = bases.map(
    ({ wards, published }, at) => `${wards} ${at === 0 ? 'wards in common ' : ''}with ${published.year}`,
  );
  return `${year} is not projected: it has ${listed(common)}, and ${FEWEST_WARDS} are needed.`;
}

/** Years with a published figure and no wards; empty where there is none. */
export function nationalShareNotHeldSentence({ notHeld }: NationalShareBackTest): string {
  if (notHeld.length === 0) return '';
  return `For ${listed(notHeld.map(String))} a figure is published, but the wards of that night are not held here.`;
}

/** How far off the projections were, and where most. */
export function nationalShareErrorSentence({ parties, checks }: NationalShareBackTest): string {
  const years = new Set(checks.map(({ year }) => year));
  const mean = parties.map(
    ({ party, meanError }, at) => `${shareShown(meanError)} ${at === 0 ? 'points ' : ''}for ${SHARE_WORDS[party]}`,
  );
  const worst = checks.reduce((most, check) => (Math.abs(check.error) > Math.abs(most.error) ? check : most));
  const direction = worst.error > 0 ? 'too high' : 'too low';
  return (
    `Tried on ${spelt(years.size)} years with a published figure, each from earlier nights alone, it was out on average by ${listed(mean)}. ` +
    `It did worst in ${worst.year}, when it put ${SHARE_WORDS[worst.party]} ${shareShown(Math.abs(worst.error))} points ${direction}.`
  );
}

/** How often the interval held the published figure, beside how often it should have. */
export function nationalShareIntervalSentence({ checks }: NationalShareBackTest): string {
  const held = checks.filter(({ covered }) => covered).length;
  const barely = checks.filter((check) => check.barely).length;
  const justIn = barely > 0 ? `, ${spelt(barely)} of them only just` : '';
  const byWard = checks.filter(({ coveredByWard }) => coveredByWard).length;
  const should = Math.round((checks.length * INTERVAL) / 100);
  const verdict = held < should ? 'It is too narrow' : 'It is wide enough';
  return (
    `An interval of ${INTERVAL} in 100 should hold ${should} of these ${checks.length} published figures and holds ${held}${justIn}. ${verdict}` +
    `: it knows the chance of which councils were compared, not an error that all of them share. With wards drawn one by one in place of whole ` +
    `councils it would hold ${byWard}.`
  );
}

/** Which published figures lay outside the interval. */
export function nationalShareMissesSentence({ checks }: NationalShareBackTest): string {
  const missed = Map.groupBy(
    checks.filter(({ covered }) => !covered),
    ({ year }) => year,
  );
  if (missed.size === 0) return 'No published figure lay outside the interval.';
  const each = [...missed].map(([year, of]) => `${listed(of.map(({ party }) => SHARE_WORDS[party]))} in ${year}`);
  return `Outside the interval: ${each.join('; ')}.`;
}

/** How the projection is made, and what it cannot tell. */
export const NATIONAL_SHARE_METHOD = [
  `A May poll is never held everywhere, so its votes cannot be added up into a national result. The projected national share asks how Great Britain would have voted if all of it had, with the three main parties standing in every ward. This is our projection, in the manner of the one J. Curtice and S. Fisher make on the night; it is neither theirs nor the published national equivalent vote of C. Rallings and M. Thrasher.`,
  `Wards are compared with the same wards on earlier nights: the same code, or where a night is held without codes (2014) the same name in the same council, and all three main parties standing both times. In a ward with several seats a party’s vote is its best candidate’s. The mean change is taken for each kind of area (its official region, and whether the Conservatives or Labour were ahead there at the last general election before the base), drawn to the mean of all wards where a kind has few, and weighed by the votes the kind cast at that general election.`,
  `The change is added to the figure published for the earlier year. Every night of the five years before with at least ${FEWEST_WARDS} such wards is a base, and the answer is their mean. Others are what is left of 100. The interval comes from drawing the councils anew ${thousands(DRAWS)} times, each with all its wards, the same draws every time.`,
  `What it cannot tell: the base years are published in whole per cent, so each base may be half a point off before it starts. Every ward compared is in England, so Scotland and Wales take the mean of all, and so does London in most years. Reform UK, the Greens and UKIP are not told apart, because the published series does not do so. A ward redrawn under its old name counts as the same against 2014. The published series is both the base and the measure of the back-test: a fault of that series would not show.`,
] as const;
