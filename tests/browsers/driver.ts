/** A browser with one page, as far as the tests of all browsers drive it. */
export interface Driver {
  /** With its version. */
  name: string;
  open: (address: string, viewport?: { width: number; height: number }) => Promise<void>;
  /** Runs the body of an asynchronous function in the page, and gives what it returns, as JSON. */
  run: (body: string) => Promise<unknown>;
  click: (x: number, y: number) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** Turns the wheel over a point; undefined where the driver cannot. */
  wheel: ((x: number, y: number, deltaY: number) => Promise<void>) | undefined;
  close: () => Promise<void>;
}

/** The body as a function that answers with JSON. */
export function asFunction(body: string): string {
  return `(async () => { ${body} })().then((result) => JSON.stringify(result ?? null))`;
}
