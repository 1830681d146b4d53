#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { goOnWithNode24 } from './node-24/go-on.js';

// In a clone the sources run as they are; an installed package holds what was built from them.
if (await goOnWithNode24(import.meta.url)) {
  module.enableCompileCache();
  const sources = new URL('../src/cli/main.ts', import.meta.url);
  if (existsSync(sources)) {
    await import('./use-sources.js');
    await import(sources.href);
  } else {
    await import(new URL('../dist/cli/main.js', import.meta.url).href);
  }
}
