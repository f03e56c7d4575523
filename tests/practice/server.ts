import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { generate } from 'selfsigned';
import { z } from '../../utils/zod.ts';
import { answer } from './api.ts';
import { buildPractice } from './build.ts';
import { classicPages } from './classic/index.ts';
import { command, createControl, obey, type Control } from './control.ts';
import { html, redirect, type PageRequest, type PageResponse } from './page.ts';
import { joined, parseTraps, type Traps } from './traps.ts';
import { createWorld, Refusal, type World } from './world.ts';

export const origin = 'https://beian.aliyun.com';

export interface Practice {
  readonly port: number;
  readonly origin: typeof origin;
  readonly control: Control;
  close(): Promise<void>;
}

export interface PracticeOptions {
  /** A free one unless said. */
  readonly port?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
};

const largestBody = 1_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestBody) throw new Refusal('请求过大', 413);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Traps of the world, of the address, and for calls of a page those of the page's own address. */
function trapsOf(world: World, url: URL, referer: string | undefined): Traps {
  const asked = parseTraps(url.searchParams.get('trap') ?? '');
  const from = url.pathname.startsWith('/api/') && referer ? parseTraps(new URL(referer).searchParams.get('trap') ?? '') : {};
  return joined(joined(world.traps, asked), from);
}

const json = (status: number, body: unknown): PageResponse => ({
  status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body ?? null),
});

function asset(folder: string, path: string): PageResponse {
  const file = `${folder}/${path.replaceAll(/[^\w.-]/g, '')}`;
  if (!existsSync(file)) return { status: 404, body: '' };
  return { headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream' }, body: readFileSync(file) };
}

/** Today's console: one document for every address, drawn by the bundle. */
const antdPage = (): PageResponse =>
  html(
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>阿里云ICP代备案管理系统</title><link rel="icon" href="data:,">' +
      '<link rel="stylesheet" href="/antd/practice.css"></head><body><div id="root"></div><script type="module" src="/antd/practice.js"></script></body></html>',
  );

const openPaths = new Set(['/', '/login', '/slider']);
const antdPaths = new Set([...openPaths, '/pcContainer/myorder', '/pcContainer/selfEntity', '/pcContainer/formpage', '/pcContainer/orderdetail']);

function antdPages({ url, world }: PageRequest, bundle: string): PageResponse {
  if (url.pathname.startsWith('/antd/')) return asset(bundle, url.pathname.slice('/antd/'.length));
  if (!antdPaths.has(url.pathname)) return html('<!doctype html><meta charset="utf-8"><title>404</title><p>您访问的页面不存在</p>', 404);
  if (url.pathname === '/' && world.skin === 'classic') return redirect('/order/index.htm');
  if (world.signedIn !== null || openPaths.has(url.pathname)) return antdPage();
  return redirect(`/login?oauth_callback=${encodeURIComponent(url.pathname + url.search)}`);
}

interface Served {
  readonly world: World;
  readonly control: Control;
  /** Folder of today's skin. */
  readonly bundle: string;
}

function controlled(control: Control, body: string): PageResponse {
  const asked = command.safeParse(JSON.parse(body));
  return asked.success ? json(200, obey(control, asked.data)) : json(400, { message: z.prettifyError(asked.error) });
}

async function respond(served: Served, request: IncomingMessage): Promise<PageResponse> {
  const { world } = served;
  const url = new URL(request.url ?? '/', origin);
  const method = request.method ?? 'GET';
  const body = method === 'POST' ? await bodyOf(request) : '';
  if (url.pathname === '/__control') {
    // A page of the console must not be able to move its own orders.
    const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
    return local && method === 'POST' ? controlled(served.control, body) : json(403, { message: 'loopback only' });
  }
  const traps = trapsOf(world, url, request.headers.referer);
  if (url.pathname.startsWith('/api/')) {
    const parsed: unknown = body === '' ? {} : JSON.parse(body);
    const reply = await answer(world, { method, path: url.pathname.slice('/api/'.length), query: url.searchParams, body: parsed, traps });
    return json(reply.status, reply.body);
  }
  const page = { method, url, form: new URLSearchParams(body), world, traps };
  return (await classicPages(page)) ?? antdPages(page, served.bundle);
}

async function serve(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await respond(served, request).catch((error: unknown) => {
    const status = error instanceof Refusal ? error.status : error instanceof SyntaxError ? 400 : 500;
    return json(status, { message: error instanceof Error ? error.message : String(error) });
  });
  response.writeHead(page.status ?? 200, { 'cache-control': 'no-store', ...page.headers }).end(page.body);
}

const listening = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Starts the practice console on loopback, building today's skin first where its sources have changed. */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const bundle = await buildPractice();
  const world = createWorld(options.now ?? Date.now);
  const control = createControl(world);
  const served = { world, control, bundle };
  const pems = await generate([{ name: 'commonName', value: 'beian.aliyun.com' }], { keyType: 'ec', algorithm: 'sha256' });
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => void serve(served, request, response));
  const port = await listening(server, options.port ?? 0);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, origin, control, close };
}
