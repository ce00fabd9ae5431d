import { TASKS, type TaskInput, type TaskName } from './tasks.js';

interface Request {
  name: TaskName;
  input: never;
}

// A worker does one task and is then ended by the page, which also is how a task is given up.
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const task = TASKS[data.name] as (input: TaskInput<TaskName>) => unknown;
  // A rejection would stay in here; an error reaches the page.
  void Promise.resolve(task(data.input)).then((result) => self.postMessage(result), reportError);
});
