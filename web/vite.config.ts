import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { lighterPages } from './lighter-pages.ts';

/** A module of a page's own takes the engine's code along, from its sources: only what it uses. */
const engineSources: Plugin = {
  name: 'engine-sources',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith('countroom/')
      ? fileURLToPath(new URL(`../engine/src/${id.slice('countroom/'.length)}/index.ts`, import.meta.url))
      : undefined,
};

export default defineConfig({
  // The engine is run as it is installed, so that it finds its pack beside it.
  environments: { ssr: { build: { rolldownOptions: { external: [/^countroom\//] } } } },
  worker: { format: 'es', plugins: () => [engineSources] },
  plugins: [
    ...lighterPages,
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      // The small styles of parts travel in the page; the two large files are fetched once and kept.
      inlineStyleThreshold: 3200,
      // `lib/server/same-site.ts` refuses forms of other sites, and lets everybody ask the open interface.
      csrf: { trustedOrigins: ['*'] },
      compilerOptions: {
        runes: true,
        // A region page has some two thousand elements; short class names keep it light.
        cssHash: ({ hash, filename }) => `c${hash(filename).slice(0, 4)}`,
      },
    }),
  ],
});
