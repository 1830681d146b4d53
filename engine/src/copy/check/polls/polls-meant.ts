import { onceForEach } from '../../../record/memo.ts';
import { freshByElectionsIn } from '../bind/fresh-by-elections.ts';
import { headedBy, regionsFor } from '../bind/regions.ts';
import { seatsFor, shortForSeats } from '../bind/seats.ts';
import { isAmong } from '../bind/where.ts';
import { PARTY_ROW } from '../en/party-rows.ts';
import { SITTING_MEMBER } from '../en/holders.ts';
import { WHOLE_COUNTRY } from '../en/regions.ts';
import { partiesIn, peopleIn, placesIn, whereAt, type View } from '../view.ts';
import { agreedPoll } from './agreed-poll.ts';
import { bodyPolls } from './body-polls.ts';
import { europeanPolls } from './european-polls.ts';
import { officePolls } from './office-polls.ts';
import { NONE, type PollsMeant } from './poll.ts';
import { regionPolls } from './region-polls.ts';
import { seatPolls, seatPollsOf } from './seat-polls.ts';

/** Whether no place has been named since a sentence of the paragraph that spoke of the whole country. */
function goesOnOfCountry({ frame, before }: View): boolean {
  const last = [...before, frame].findLast((each) => placesIn(each).length > 0 || WHOLE_COUNTRY.test(each.line));
  return last !== undefined && last !== frame && placesIn(last).length === 0;
}

/** `got 5.2% five years ago, but topped the poll at last May's European elections`: those come in a later clause than the figure. */
function isBeforeTheirClause({ frame }: View, index: number): boolean {
  const [european] = frame.line.match(/\b(?:european|euro) (?:parliament(?:ary)? )?elections?|\bmeps?\b/) ?? [];
  const at = european === undefined ? -1 : frame.line.indexOf(european);
  return (
    at > frame.places[index]! && / (?:but|while|whereas|though|;) /.test(frame.line.slice(frame.places[index], at))
  );
}

/** `UKIP won 12.6 per cent but only one seat, Clacton`: the first place of a sentence stands in a later clause than the figure. */
function isBeforeEveryPlace({ frame }: View, index: number): boolean {
  const [first] = placesIn(frame);
  if (first === undefined || first < index) return false;
  return / (?:but|while|and|;) /.test(frame.line.slice(frame.places[index], frame.places[first]));
}

/**
 * A paragraph that begins with shares of parties and names neither place nor candidate, in a text that named a set of seats: they may be of
 * that set, and not of the seat named last.
 */
function isOfTextsSet({ frame, before, lastSet }: View): boolean {
  return (
    lastSet !== undefined &&
    placesIn(frame).length === 0 &&
    peopleIn(frame).length === 0 &&
    (PARTY_ROW.test(frame.line) || before.every((each) => placesIn(each).length === 0 && peopleIn(each).length === 0))
  );
}

/** The polls that a figure of votes, share or turnout may be of, by what the text is about; several readers ask of the same figure. */
export const pollsMeant = onceForEach(pollsOf);

function pollsOf(view: View, index: number): PollsMeant {
  switch (view.topic) {
    case 'european': {
      const meant = europeanPolls(view, index);
      if (!isBeforeTheirClause(view, index)) return meant;
      const own = seatPolls(view, index);
      return { ...own, also: [...own.also, ...meant.likely, ...meant.also], sure: false };
    }
    case 'pcc':
    case 'mayor':
      return officePolls(view, index);
    case 'devolved':
    case 'transferable':
      return bodyPolls(view, index);
    case 'referendum':
      return NONE;
    case 'council':
    case 'parliament': {
      // A ward's or a council's votes are another matter than those of a seat of the same name.
      if (view.topic === 'council') return { ...seatPolls(view, index), sure: false };
      const agreed = agreedPoll(view, index);
      if (agreed) return agreed;
      const regions = regionsFor(view, index);
      const seat = seatsFor(view, index);
      const setNamed = placesIn(view.frame).some(
        (each) => !isAmong(view, each) && whereAt(view.frame, each).some(({ type }) => type === 'region'),
      );
      const seatHere = placesIn(view.frame).some((each) =>
        whereAt(view.frame, each).some(({ type }) => type === 'seat'),
      );
      const places = placesIn(view.frame);
      const onlyAmong = places.length > 0 && places.every((each) => isAmong(view, each));
      if (!seatHere && (setNamed || (regions.sure && !onlyAmong))) {
        const set = regionPolls(view, index, regions.of, regions.sure);
        const short = [...shortForSeats(view, index), ...freshByElectionsIn(view, regions.of.slice(0, 1))];
        if (short.length === 0) return set;
        const of = seatPollsOf(view, index, { of: short, sure: true });
        return { ...of, also: [...of.also, ...set.likely], stale: [...of.stale, ...set.stale], sure: false };
      }
      // `Nationally Labour has 262 seats. Turnout was 68.7%`: the country goes on being spoken of.
      if (goesOnOfCountry(view)) {
        const whole = regionPolls(view, index, [view.record.regions().get('united-kingdom')!], false);
        return { ...whole, also: [...whole.also, ...seatPolls(view, index).likely] };
      }
      const seats = seatPolls(view, index);
      if (isBeforeEveryPlace(view, index)) {
        const whole = regionPolls(view, index, [view.record.regions().get('united-kingdom')!], false);
        return { ...seats, also: [...seats.also, ...whole.likely], sure: false };
      }
      // `one solitary MP, Douglas Carswell, despite 12.6 per cent of the vote`: of a party that is named it may be the country's.
      if (
        places.length === 0 &&
        partiesIn(view.frame).length > 0 &&
        peopleIn(view.frame).length > 0 &&
        /\bmps?\b|\bseats?\b|\bparty\b/.test(view.frame.line) &&
        !SITTING_MEMBER.test(view.frame.line)
      ) {
        const whole = regionPolls(view, index, [view.record.regions().get('united-kingdom')!], false);
        return { ...seats, also: [...seats.also, ...whole.likely], sure: false };
      }
      if (seat.of.length === 0 && !regions.unknown) {
        // The text is of one region, has named no other since and no seat.
        const one = view.lastSet !== undefined && [view.region, headedBy(view)].includes(view.lastSet) && !regions.open;
        return regionPolls(view, index, regions.of, regions.sure || one);
      }
      if (isOfTextsSet(view)) {
        const set = regionPolls(view, index, [view.lastSet!], false);
        return { ...seats, also: [...seats.also, ...set.likely], sure: false };
      }
      return seats;
    }
  }
}
