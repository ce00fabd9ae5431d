import type { Answer } from './server.js';

/** What a server sends with a JSON file. */
export const JSON_TYPE = { 'content-type': 'application/json' };

/** A sound answer: the value as a JSON file. */
export function json(value: unknown): Answer {
  return text(JSON.stringify(value));
}

/** A text under a type, as JSON unless said otherwise. */
export function text(body: string | Buffer, type = 'application/json'): Answer {
  return (response) => response.writeHead(200, { 'content-type': type }).end(body);
}

/** A refusal, or a fault of the server. */
export function status(code: number): Answer {
  return (response) => response.writeHead(code, { 'content-type': 'text/html' }).end('<p>No.</p>');
}

export function redirectTo(address: string): Answer {
  return (response) => response.writeHead(302, { location: address }).end();
}

/** A body that ends before the length that was promised: the connection is torn down on the way. */
export function brokenOff(body: string): Answer {
  return (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': body.length * 2 });
    response.write(body, () => response.destroy());
  };
}

/** A connection that is torn down before any answer. */
export const hungUp: Answer = (response) => response.destroy();

/** The same answer as another, after a while. */
export function later(milliseconds: number, answer: Answer): Answer {
  return (response, request) => {
    setTimeout(() => answer(response, request), milliseconds);
  };
}

/** Bytes that mean nothing, always the same: a linear congruential generator from a fixed seed. */
export function noise(bytes: number): Buffer {
  const words = new Uint32Array(Math.ceil(bytes / 4));
  let word = 20_250_213;
  for (let index = 0; index < words.length; index += 1) {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
    words[index] = word;
  }
  return Buffer.from(words.buffer, 0, bytes);
}
