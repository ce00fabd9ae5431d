// Runs every check of the project and closes with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What must hold beside the tests; each counts as one. */
const CHECKS = [
  { name: 'types and lint', command: 'oxlint', args: ['--config', 'oxlint.config.js'] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'site', command: 'vite', args: ['build', '--logLevel', 'warn'] },
];

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

async function runChecks() {
  for (const { name, command, args } of CHECKS) {
    const { status, text } = await run(command, args);
    if (status === 0) passed += 1;
    else failed += 1;
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
    if (status !== 0) console.log(text);
  }
}

/** Runs the tests of some projects of vitest.config.ts and counts them. */
async function runTests(projects, stdio) {
  const file = `test-results/${projects.join('-')}.json`;
  rmSync(file, { force: true });
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { status, text } = await run('vitest', args, stdio);
  if (text !== '') console.log(text);
  const before = failed;
  if (existsSync(file)) {
    const report = JSON.parse(readFileSync(file, 'utf8'));
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

// Tests in browsers have the machine for themselves: they wait for what they have done.
await Promise.all([runChecks(), runTests(['unit', 'isolated'])]);
await runTests(['browser', 'site'], 'inherit');

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
