import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

/** The site and the pages of the benchmarks, built as for readers and served. */
export interface Served {
  /** The address of the site, with a slash at its end. */
  site: string;
  /** The address of the benchmarks' own pages, with a slash at its end. */
  pages: string;
  /** Where the built site lies. */
  siteFolder: string;
  /** Where the benchmarks' built pages lie. */
  pagesFolder: string;
  /** Stops the server and removes what was built. */
  close: () => Promise<void>;
}

/** Builds everything into a temporary folder and serves it from this machine. */
export async function serve(): Promise<Served> {
  const siteFolder = await mkdtemp(join(tmpdir(), 'ownership-graph-bench-'));
  const pagesFolder = join(siteFolder, 'bench');
  // The script runner has set it for development, and what is built then is not what readers get.
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'silent', build: { outDir: siteFolder, emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: 'silent',
    root: resolve('bench/pages'),
    base: './',
    build: {
      target: 'es2022',
      outDir: pagesFolder,
      emptyOutDir: true,
      rolldownOptions: {
        input: ['measures.html', 'plain.html'].map((name) => resolve('bench/pages', name)),
      },
    },
    worker: { format: 'es' },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: siteFolder },
    preview: { port: 0 },
  });
  const site = server.resolvedUrls?.local[0];
  if (!site) throw new Error('The built site cannot be served.');
  return {
    site,
    pages: `${site}bench/`,
    siteFolder,
    pagesFolder,
    close: async () => {
      await server.close();
      await rm(siteFolder, { recursive: true });
    },
  };
}
