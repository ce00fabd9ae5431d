// Runs every check of the project and closes with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const REPORT = 'test-results/vitest.json';

/** What must hold beside the tests; each counts as one. */
const CHECKS = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['site', 'vite', ['build', '--logLevel', 'warn']],
];

let passed = 0;
let failed = 0;

function run(command, args, stdio) {
  // npm puts the project's own commands on the path.
  return spawnSync(command, args, { stdio, encoding: 'utf8', shell: process.platform === 'win32' });
}

for (const [name, command, args] of CHECKS) {
  const { status, stdout, stderr } = run(command, args, 'pipe');
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
}

rmSync(REPORT, { force: true });
const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const { status } = run('vitest', vitest, 'inherit');
if (existsSync(REPORT)) {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed += report.numPassedTests;
  // A file that could not be read at all has failed without a failed test in it.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  failed += report.numFailedTests + brokenFiles.length;
} else {
  failed += 1;
}
if (status !== 0 && failed === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
