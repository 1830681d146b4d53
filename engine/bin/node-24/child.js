import { spawn } from 'node:child_process';

/**
 * How a process ended: with an exit code, or by a signal.
 *
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending
 */

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/**
 * Runs a command to its end, passing on every signal that this process receives.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Ending>}
 */
export function runChild(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    const listeners = SIGNALS.map((signal) => /** @type {const} */ ([signal, () => passOn(child, signal)]));
    const stopListening = () => listeners.forEach(([signal, listener]) => process.off(signal, listener));
    listeners.forEach(([signal, listener]) => process.on(signal, listener));
    child.once('error', (error) => {
      stopListening();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopListening();
      resolve({ code, signal });
    });
  });
}

/**
 * A terminal sends Ctrl-C to the whole group, the child included: passed on as well it would look like a second, impatient
 * Ctrl-C and cut short an orderly stop.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function passOn(child, signal) {
  const fromTerminal = (signal === 'SIGINT' || signal === 'SIGQUIT') && process.stdin.isTTY;
  if (!fromTerminal) child.kill(signal);
}

/**
 * Ends this process the way another one ended, so that whoever waits sees no difference.
 *
 * @param {Ending} ending
 */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
}
