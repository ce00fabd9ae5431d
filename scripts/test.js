// Runs every check of the project and closes with one line: N passed, N failed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const REPORT = 'test-results/vitest.json';

/** What must hold beside the tests; each counts as one. */
const CHECKS = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
];

/** The build of the site computes the layout, which takes as long as all the other checks. */
const SITE = ['site', 'vite', ['build', '--logLevel', 'warn']];

// npm puts the project's own commands on the path.
const SHELL = process.platform === 'win32';

let passed = 0;
let failed = 0;

/** Runs a command to its end; gives its exit status and all that it printed. */
function output(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell: SHELL });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    }
    child.on('error', (error) => resolve({ status: null, text: `${error}\n` }));
    child.on('close', (status) => resolve({ status, text }));
  });
}

function report(name, { status, text }) {
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status !== 0) console.log(text);
}

const [siteName, ...site] = SITE;
const built = output(...site);
for (const [name, ...check] of CHECKS) report(name, await output(...check));
report(siteName, await built);

rmSync(REPORT, { force: true });
const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const { status } = spawnSync('vitest', vitest, { stdio: 'inherit', shell: SHELL });
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
