import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

/** The strictest policy that a page may have: nothing but files of its own site. */
export const POLICY = "default-src 'self'";

/** The folder with the built site. */
export const BUILT_SITE: string = resolve('dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers one request, well or badly. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** The built site, served as a static host does, with addresses that a test can answer as it likes. */
export interface Server {
  origin: string;
  /** Gives an address its answer, in place of a file or of an earlier answer. */
  answer: (path: string, answer: Answer) => void;
  /** Serves another folder below a path, which ends with a slash. */
  serveFolder: (path: string, folder: string) => void;
  /** Serves a page of an author: this body, with the site's own style sheet and the module that registers every element, or another one. */
  servePage: (path: string, body: string, module?: string) => void;
  /** Serves nothing but the folder again. */
  forgetAnswers: () => void;
  close: () => Promise<void>;
}

/** Reads a file of the built site as text. */
export function readBuilt(path: string): Promise<string> {
  return readFile(join(BUILT_SITE, path), 'utf8');
}

/** The tag of the style sheet of the site, and the one of the styles of elements before their script has come. */
async function assetTags(): Promise<string> {
  const index = await readBuilt('index.html');
  const styles = index.match(/<link rel="stylesheet".*?>/g) ?? [];
  const tags = ['<link rel="stylesheet" href="/ownership-graph.css">', ...styles];
  return tags.join('\n').replaceAll('"./', '"/');
}

async function sendFile(file: string, response: ServerResponse): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'content-security-policy': POLICY,
    'access-control-allow-origin': '*',
    // Their names change with what is in them: a host lets browsers keep them.
    ...(file.includes('/assets/') && { 'cache-control': 'public, max-age=31536000, immutable' }),
  });
  createReadStream(file).pipe(response);
}

/** Serves a folder from a free port of this machine. */
export async function startServer(folder: string): Promise<Server> {
  const answers = new Map<string, Answer>();
  const folders = new Map<string, string>();
  const fileAt = (pathname: string): string => {
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const other = [...folders].find(([start]) => path.startsWith(start));
    return other ? join(other[1], path.slice(other[0].length)) : join(folder, path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers.get(pathname);
    if (answer) answer(response, request);
    else void sendFile(fileAt(pathname), response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const tags = await assetTags();
  return {
    origin: `http://127.0.0.1:${port}`,
    answer: (path, answer) => answers.set(path, answer),
    servePage: (path, body, module = 'ownership-graph.js') => {
      const script = `<script type="module" src="/${module}"></script>`;
      const head = `<title>An article</title><link rel="icon" href="/icon.svg">${script}${tags}`;
      const page = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
      answers.set(path, (response) => {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': POLICY,
        });
        response.end(page);
      });
    },
    serveFolder: (path, other) => folders.set(path, other),
    forgetAnswers: () => {
      answers.clear();
      folders.clear();
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
