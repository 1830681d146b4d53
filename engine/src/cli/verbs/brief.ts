import type { Command } from 'commander';
import type { Io } from '../io.ts';

export function define(command: Command, io: Io): void {
  command.action(() => io.stdout.write(''));
}
