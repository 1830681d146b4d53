import type { Night } from '../blocs/index.ts';
import type { Live, LiveOptions, Received } from './live.ts';
import { openLive } from './open-live.ts';
import type { Projection } from './projection.ts';

/** What a thread that follows a night is told. Plain data, as are its answers. */
export type LiveMessage =
  | { readonly kind: 'open'; readonly night: Night; readonly options?: LiveOptions }
  | {
      readonly kind: 'declare' | 'correct';
      readonly area: string;
      readonly shares: readonly number[];
      readonly confirmed?: boolean;
    }
  | { readonly kind: 'retract' | 'postpone'; readonly area: string };

/** What it answers: the projection, and what became of a result. `stale`: a correction is being worked in, and this one is from before it. */
export interface LiveAnswer {
  readonly projection: Projection;
  readonly stale: boolean;
  readonly received?: Received;
}

/**
 * Follows a night by messages, so that it can live in a thread of its own: `port.on('message', followByMessages(port.postMessage))`. Before a
 * result is corrected, taken back or put off, the projection that stood is answered again, marked.
 *
 * @throws Error when the first message does not open a night.
 */
export function followByMessages(answer: (answered: LiveAnswer) => void): (message: LiveMessage) => void {
  let live: Live | undefined;
  return (message) => {
    if (message.kind === 'open') {
      live = openLive(message.night, message.options);
      return answer({ projection: live.projection(), stale: false });
    }
    if (!live) throw new Error(`A night has to be opened before '${message.kind}'; send 'open' first.`);
    if (message.kind !== 'declare') answer({ projection: live.projection(), stale: true });
    const received = act(live, message);
    return answer({ projection: live.projection(), stale: false, ...(received && { received }) });
  };
}

function act(live: Live, message: Exclude<LiveMessage, { readonly kind: 'open' }>): Received | undefined {
  if (message.kind === 'declare' || message.kind === 'correct')
    return live[message.kind](message.area, message.shares, { confirmed: message.confirmed === true });
  live[message.kind](message.area);
  return undefined;
}
