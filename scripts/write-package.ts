import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildData, CORE, dataFiles, digestOfChecked } from './data-plugin.js';
import { publishedManifest, type Manifest } from './published-manifest.js';

/** What `npm pack` publishes beside the sources. */
const FOLDER = 'lib';
const STYLES = 'ownership-graph.css';
const MANIFEST = join(FOLDER, 'custom-elements.json');

function run(command: string, ...args: string[]): void {
  execFileSync('npx', ['--no-install', command, ...args], {
    // What is printed here would be taken for the answer of `npm pack`.
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

async function writeData(): Promise<void> {
  const files = dataFiles(await buildData());
  for (const [name, text] of files) {
    const path = join(FOLDER, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const digest = digestOfChecked(files.get(CORE) ?? '');
  const module = join(FOLDER, 'formats/checked-files.js');
  await writeFile(module, `export const CHECKED_FILES = ${JSON.stringify([digest])};\n`);
}

async function writeStyles(): Promise<void> {
  await copyFile(join('src', STYLES), join(FOLDER, STYLES));
}

async function writeManifest(): Promise<void> {
  run('cem', 'analyze', '--litelement', '--globs', 'src/elements/**/*.ts', '--outdir', FOLDER);
  const manifest = JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
  await writeFile(MANIFEST, `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
}

/**
 * Writes the package into `lib`: every module of `src` with its types and maps,
 * the automaker data with the note that it is checked, and the manifest of the
 * elements. Run by `npm pack` and `npm publish`.
 */
export async function main(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  run('tsc', '-p', 'tsconfig.package.json');
  await writeData();
  await writeStyles();
  await writeManifest();
}
