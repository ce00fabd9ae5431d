import { messages } from '../messages/index.js';
import { runTask, type WorkerReply, type WorkerRequest } from './tasks.js';

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

async function run({ name, input }: WorkerRequest): Promise<void> {
  try {
    const report = (value: unknown): void => reply({ type: 'report', value });
    reply({ type: 'result', result: await runTask(name, input, report) });
  } catch (error) {
    // Also when the result cannot be cloned.
    reply({ type: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
}

// A worker runs one task at a time; the page terminates it when it needs no other, or to abort one.
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void run(data));
self.addEventListener('messageerror', () =>
  reply({ type: 'failure', reason: messages.loading.notTransferred }),
);
reply({ type: 'started' });
