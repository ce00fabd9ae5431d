import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where the package is packed, and installed beside a project that uses it. */
export const PROJECT: string = resolve('test-results/package');

/** The package as it is installed in the project. */
export const INSTALLED: string = join(PROJECT, 'node_modules/ownership-graph');

/**
 * Packs the package as `npm publish` does, and installs it as npm would: what it
 * depends on is found in the folders above. Gives the path of the archive.
 */
export async function packAndInstall(): Promise<string> {
  await rm(PROJECT, { recursive: true, force: true });
  await mkdir(INSTALLED, { recursive: true });
  // Without it the project would be a part of this one, and its name would lead to the folder that was packed.
  await writeFile(join(PROJECT, 'package.json'), '{ "private": true }\n');
  const shell = process.platform === 'win32';
  execFileSync('npm', ['pack', '--silent', '--pack-destination', PROJECT], {
    stdio: ['ignore', 'ignore', 'pipe'],
    shell,
  });
  const name = (await readdir(PROJECT)).find((file) => file.endsWith('.tgz')) ?? '';
  const archive = join(PROJECT, name);
  execFileSync('tar', ['-xzf', archive, '-C', INSTALLED, '--strip-components', '1']);
  return archive;
}
