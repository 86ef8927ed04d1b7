import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers: a document, or a document with response headers of its own. */
export type ServedPage =
  string | { readonly body: string | Buffer; readonly headers: Record<string, string> };

export interface LocalSite {
  /** Origin without a trailing slash, on 127.0.0.1 and a free port. */
  readonly origin: string;
  /** Serves this under the path from now on: a page that is edited between two visits. */
  put(path: string, page: ServedPage): void;
  close(): Promise<void>;
}

/** Serves pages from memory on the loopback interface; any other path answers 404. */
export async function serve(pages: Readonly<Record<string, ServedPage>>): Promise<LocalSite> {
  const served = new Map(Object.entries(pages));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(response, served.get(pathname));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    put: (path, page) => void served.set(path, page),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function answer(response: ServerResponse, page: ServedPage | undefined): void {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (page === undefined) {
    response.writeHead(404, html).end('<!doctype html><title>Not found</title>');
  } else if (typeof page === 'string') {
    response.writeHead(200, html).end(page);
  } else {
    response.writeHead(200, { ...html, ...page.headers }).end(page.body);
  }
}
