/** The region of the text, without its name. */
export const REGION_WORDS =
  /\b(?:the|our|this|that) (?:whole )?(?:regions?|area|patch|east)\b|\b(?:over|across|in|of) (?:all )?the N\d+ (?:seats|constituencies)\b|\bregion - wide\b|\bregional(?:ly)?\b|\bin our area\b/;

export const WHOLE_COUNTRY =
  /\b(?:nationally|nationwide|countrywide|across the country|in the country|of the country|whole country|commons|westminster|house of commons|in parliament)\b/;

/** The county of the text, without its name. */
export const COUNTY_WORDS =
  /\b(?:the|our|this|that) (?:whole )?countys?\b(?! (?:council|hall|councillors?|town|show|court))/;

/** Before a name that a region and a county have: that it is the county. */
export const COUNTY_OF = /\bcounty of (?:the )?W\d/;
