import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { basename, extname, join, normalize } from 'node:path';
import { addIn, hasCode, previewPage, project } from './build';

export interface PreviewServer {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** The .xlsx that the page opens first. */
  readonly file: string;
}

/** This machine only, and in digits: a bare container cannot even look up localhost. */
const HOST = '127.0.0.1';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * What is served where. The add-in stands in a folder of its own, as it does on its web server, and finds
 * Office.js beside itself; everything else is the preview page's.
 */
const folders = [
  { at: '/add-in/office/', folder: 'node_modules/@microsoft/office-js/dist' },
  { at: '/add-in/', folder: addIn.output },
  { at: '/', folder: previewPage.output },
] as const;

/** Runs before Office.js, so that the unmodified client finds itself in Excel on Windows. */
const nativeSide = { at: '/excel-on-windows.js', file: 'tests/preview/excel-on-windows.js' };

/** Serves the built add-in inside the preview page, on this machine only. */
export async function startPreview({ port, file }: PreviewOptions): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    find(pathname, file).then(
      ({ body, headers }) => response.writeHead(200, { ...headers, 'Cache-Control': 'no-store' }).end(body),
      (error: unknown) => response.writeHead(isMissing(error) ? 404 : 500).end(isMissing(error) ? 'Not found' : ''),
    );
  });
  const taken = await listen(server, port);
  return {
    address: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly body: Buffer | string;
  readonly headers: Readonly<Record<string, string>>;
}

async function find(pathname: string, workbook: string): Promise<Answer> {
  if (pathname === '/workbook') {
    const name = encodeURIComponent(basename(workbook));
    return {
      body: await readFile(workbook),
      headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` },
    };
  }
  if (pathname === nativeSide.at) return answer(nativeSide.file);
  const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const place = folders.find(({ at }) => path.startsWith(at));
  const within = normalize(path.slice(place?.at.length));
  if (!place || within.startsWith('..')) throw new NotServed(pathname);
  const found = await answer(join(place.folder, within));
  const isAddInPage = place.folder === addIn.output && within.endsWith('.html');
  return isAddInPage ? { ...found, body: playExcel(String(found.body)) } : found;
}

async function answer(file: string): Promise<Answer> {
  const type = types[extname(file)] ?? 'application/octet-stream';
  return { body: await readFile(join(project, file)), headers: { 'Content-Type': type } };
}

/** The page as built, with one script before its first. */
function playExcel(html: string): string {
  return html.replace('<script', `<script src="${nativeSide.at}"></script><script`);
}

class NotServed extends Error {
  override readonly name = 'NotServed';
}

function isMissing(error: unknown): boolean {
  return error instanceof NotServed || hasCode(error, 'ENOENT') || hasCode(error, 'EISDIR');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port.');
      resolve(address.port);
    });
  });
}
