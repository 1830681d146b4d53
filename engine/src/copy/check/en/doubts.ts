/** Right before the second figure of a pair, or the same said in another unit (`3,733, or 7.7 per cent`), and right after the first. */
/** Each of several figures is of another of those named before: which is whose is not told by what stands beside it. */
export const IN_TURN = /\brespectively\b|\bin that order\b/;

/** What heads a list of seats with the swings they need. */
export const BY_SWING = /\bswings?\b/;

export const PAIR_BEFORE = /[NQD]\d+ (?:to|-|(?:votes )?(?:, )?or(?: just| only)?) $/;
export const PAIR_AFTER = /^[NQD]\d+ (?:to|-) [NQD]\d+(?! (?:seats?|votes?))/;

/** Right before a figure that tells how far something moved, or where it moved to: `fell by 26.8 points to 4.4 per cent` is no pair. */
export const MOVED_BY =
  /\b(?:up|down|rose|risen|fell|fallen|dropped|grew|slumped|climbed|cut|increased) (?:by )?(?:[NQD]\d+ to )?$/;

/** A model of the votes in each seat, or who made one. */
export const MODEL =
  /\b(?:models?|modelled|modelling|mrps?|projections?|pollsters?|yougov|survation|ipsos|focaldata)\b/;

export const DEPOSITS_OR_NOMINATIONS = /\b(?:deposits?|forfeit\w*|fielded|fielding|fields?|nominations?|candidates)\b/;

export const OF_SOMEBODY = /\b(?:its?|their|they|his|he|her|she|turnout|majority|swing|the party(?: 's)?)\b/;

/** Who held something before somebody else did. */
export const HAD_HELD = /\bhad (?:[a-z]+ ){0,2}(?:run|held|controlled|led|governed|represented|taken|won)\b/;

/** A swing that somebody needs, without the word. */
export const SWING_HOPED_FOR = /\b(?:chances?|hopes?|hoping|prospects?|targets?|vulnerable|would|could)\b/;

/** `Merton and Wandsworth went to Labour's Leonie Cooper`. */
export const WENT_TO_SOMEBODY = /\b(?:went|goes|fell|passed) to P\d+ 's (?:[a-z]+ ){0,2}H\d+/;
