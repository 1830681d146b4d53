import { EXIT_POLL_METHOD, errorInSeats, exitPollSentence, longDate, regionWords } from 'countroom/copy';
import { hasCome } from 'countroom/forecast';
import type { OpenExitPoll } from 'countroom/publish';
import { findRegion, type ElectoralRecord } from 'countroom/record';
import type { ExitPollIndex } from '#lib/view/exit-poll.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { blocView } from './blocs-view.ts';
import { exitPollRecord } from './exit-poll-record.ts';
import { downloadsOf } from './list-bases.ts';

const w = forecastWords.exitPoll;

/** Every exit poll held, newest first, and how wrong they have been. */
export function exitPollIndex(record: ElectoralRecord, home: string, polls: readonly OpenExitPoll[]): ExitPollIndex {
  const own = findRegion(record, home);
  return {
    lede: w.indexLede,
    nights: polls.toReversed().map(({ election, parties, entered, readable }) => ({
      election: { text: longDate(election.polledOn), href: `/exit-poll/${election.id}` },
      region:
        readable && own.members.has(election.boundarySet)
          ? { text: w.inRegion(regionWords(own)), href: `/exit-poll/${election.id}/${own.id}` }
          : undefined,
      said: exitPollSentence(parties, election.polledOn, record.parties()),
      entered: entered && w.entered(entered.source, entered.earlier),
      rows: parties.map(({ bloc, published, came, error }) => ({
        party: blocView(record, bloc, election.polledOn),
        published: String(published),
        came: came === undefined ? undefined : String(came),
        error: error === undefined ? undefined : errorInSeats(error),
      })),
    })),
    record: exitPollRecord(record, polls.filter(hasCome)),
    method: [...EXIT_POLL_METHOD],
    downloads: downloadsOf('/exit-poll'),
  };
}
