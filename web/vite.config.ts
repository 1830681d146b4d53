import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** A module of a page's own takes the engine's code along, from its sources: only what it uses. */
const engineSources: Plugin = {
  name: 'engine-sources',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith('countroom/')
      ? fileURLToPath(new URL(`../engine/src/${id.slice('countroom/'.length)}/index.ts`, import.meta.url))
      : undefined,
};

const SLOW_HASH = `import { hash } from '../../../utils/hash.js';`;

/**
 * The framework tags every page with a hash that it works out letter by letter in script, a sixth of the time a region page takes;
 * Node's own does it in a hundredth. The tag is only ever compared with itself.
 */
const nativeEtags: Plugin = {
  name: 'native-etags',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/kit/src/runtime/server/page/render.js')) return undefined;
    if (!code.includes(SLOW_HASH))
      this.warn('the framework tags its pages in another way now: see whether this is still needed.');
    return code.replace(
      SLOW_HASH,
      `import { createHash } from 'node:crypto';
       const hash = (page) => createHash('sha1').update(page).digest('base64url');`,
    );
  },
};

export default defineConfig({
  // The engine is run as it is installed, so that it finds its pack beside it.
  environments: { ssr: { build: { rolldownOptions: { external: [/^countroom\//] } } } },
  worker: { format: 'es', plugins: () => [engineSources] },
  plugins: [
    nativeEtags,
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      // The small styles of parts travel in the page; the two large files are fetched once and kept.
      inlineStyleThreshold: 3200,
      compilerOptions: {
        runes: true,
        // A region page has some two thousand elements; short class names keep it light.
        cssHash: ({ hash, filename }) => `c${hash(filename).slice(0, 4)}`,
      },
    }),
  ],
});
