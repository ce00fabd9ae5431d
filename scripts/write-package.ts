import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { analyzeElements } from './analyze-elements.js';
import { buildData, CORE, dataFiles, digestOfChecked } from './data-plugin.js';
import { cssData, htmlData } from './editor-files/custom-data.js';
import { elementTypes } from './editor-files/element-types.js';
import { webTypes } from './editor-files/web-types.js';

/** What `npm pack` publishes beside the sources. */
const FOLDER = 'lib';
const STYLES = 'ownership-graph.css';
/** Those for which the package has types, in the folder `frameworks`. */
const FRAMEWORKS = ['react', 'vue', 'svelte'];

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

async function writeJson(name: string, value: object): Promise<void> {
  await writeFile(join(FOLDER, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** Writes the manifest of the elements, and what is made from it for editors and frameworks. */
async function writeManifest(): Promise<void> {
  const manifest = await analyzeElements();
  await writeJson('custom-elements.json', manifest);
  await writeJson('web-types.json', webTypes(manifest));
  await writeJson('vscode.html-custom-data.json', htmlData(manifest));
  await writeJson('vscode.css-custom-data.json', cssData(manifest));
  await writeFile(join(FOLDER, 'element-types.d.ts'), elementTypes(manifest));
}

/** What the types of a framework come with registers every element, and exports everything. */
async function writeFrameworks(): Promise<void> {
  for (const name of FRAMEWORKS) {
    await copyFile(join('frameworks', `${name}.d.ts`), join(FOLDER, `${name}.d.ts`));
    await writeFile(join(FOLDER, `${name}.js`), `export * from './index.js';\n`);
  }
}

/**
 * Writes the package into `lib`: every module of `src` with its types and maps,
 * the automaker data with the note that it is checked, the manifest of the
 * elements, and what editors and frameworks know of them. Run by `npm pack` and `npm publish`.
 */
export async function main(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  run('tsc', '-p', 'tsconfig.package.json');
  await writeData();
  await writeStyles();
  await writeManifest();
  await writeFrameworks();
}
