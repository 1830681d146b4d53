const LOOK_EVERY_MS = 500;
const PATIENCE_MS = 10_000;

/**
 * Lets this process end when whoever started it is gone, so that no server is left behind holding its port.
 *
 * A launcher on an older Node keeps a channel open to the process that it started, and the channel breaks with it. npm
 * runs a script through a shell, and stops only the shell: a shell that dies leaves us to another parent.
 */
export function endWithParent() {
  if (process.channel) {
    process.once('disconnect', stop);
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event) {
    const shell = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === shell) return;
      clearInterval(watch);
      stop();
    }, LOOK_EVERY_MS);
    watch.unref();
  }
}

/** Asks for an orderly stop, and does not wait for ever for one. */
function stop() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(143), PATIENCE_MS).unref();
}
