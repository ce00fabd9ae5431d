// Runs every check of the project and closes with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** The site, which some of the tests open. Each command counts as one. */
const SITE = { name: 'site', command: 'vite', args: ['build', '--logLevel', 'warn'] };

/** What must hold beside the tests. */
const CHECKS = [
  { name: 'types and lint', command: 'oxlint', args: ['--config', 'oxlint.config.js'] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
];

/** Where the tests leave what became of them. */
const REPORT = 'test-results/report.json';

// npm puts the project's own commands on the path.
const SHELL = process.platform === 'win32';

let passed = 0;
let failed = 0;

/**
 * Runs a command to its end; gives its exit status and all that it printed, or
 * nothing when it may print by itself as it goes on.
 */
function run(command, args, stdio = 'pipe') {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell: SHELL, stdio: ['ignore', stdio, stdio] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    }
    child.on('error', (error) => resolve({ status: null, text: `${error}\n` }));
    child.on('close', (status) => resolve({ status, text }));
  });
}

/** Runs a command that must succeed; gives what is to be printed of it. */
async function check({ name, command, args }) {
  const { status, text } = await run(command, args);
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0 ? `✓ ${name}` : `✗ ${name}\n${text}`;
}

async function runChecks() {
  const lines = [];
  for (const each of CHECKS) lines.push(await check(each));
  return lines;
}

/** Runs the tests of all projects of vitest.config.ts and counts them. */
async function runTests() {
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { status } = await run('vitest', args, 'inherit');
  const before = failed;
  if (existsSync(REPORT)) {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    passed += report.numPassedTests;
    // A file that could not be read at all has failed without a failed test in it.
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    failed += report.numFailedTests + brokenFiles.length;
  }
  if (status !== 0 && failed === before) failed += 1;
}

console.log(await check(SITE));
// Together, since tests in a browser and tests beside them each use a processor.
const [lines] = await Promise.all([runChecks(), runTests()]);
for (const line of lines) console.log(line);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
