import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withOverridingSetters } from './overriding-setters.js';
import { publishedManifest, type Manifest } from './published-manifest.js';

const CONFIG = 'scripts/custom-elements-manifest.config.js';

/** The manifest of the elements, as it is published, from the comments of their classes. */
export async function analyzeElements(): Promise<Manifest> {
  // The analyzer writes into folders of the project only.
  await mkdir('test-results', { recursive: true });
  const folder = await mkdtemp('test-results/manifest-');
  try {
    const args = ['--no-install', 'cem', 'analyze', '--config', CONFIG, '--outdir', folder];
    execFileSync('npx', args, {
      // What is printed here would be taken for the answer of `npm pack`.
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    const text = await readFile(join(folder, 'custom-elements.json'), 'utf8');
    return await withOverridingSetters(publishedManifest(JSON.parse(text) as Manifest));
  } finally {
    await rm(folder, { recursive: true });
  }
}
