/** A worker that does nothing but what a test makes it do when it gets its task. */
export class FakeWorker extends EventTarget {
  static onTask: (worker: FakeWorker, message: unknown) => void = () => undefined;
  static terminated = 0;

  postMessage(message: unknown): void {
    FakeWorker.onTask(this, message);
  }

  terminate(): void {
    FakeWorker.terminated += 1;
  }

  reply(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(message?: string): void {
    const event = new Event('error', { cancelable: true });
    this.dispatchEvent(message === undefined ? event : Object.assign(event, { message }));
  }
}
