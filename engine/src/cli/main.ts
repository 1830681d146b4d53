import { run } from './run.ts';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const now = new Date();
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today: london.format(now),
  now: now.toISOString(),
  ...(process.stdin.isTTY && { confirm }),
});

/** The end of input is no yes. */
async function confirm(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline');
  const { promise, resolve } = Promise.withResolvers<string>();
  const asked = createInterface({ input: process.stdin, output: process.stderr }).on('close', () => resolve(''));
  asked.question(question, resolve);
  const answer = await promise;
  asked.close();
  return /^y(es)?$/i.test(answer.trim());
}
