import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('scripts may import on demand, and are given their arguments', async () => {
  const command = ['scripts/run.js', 'tests/fixtures/imports-on-demand.ts', 'stale'];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  expect(stdout).toBe('"stale"\n');
}, 30_000);
