import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { selfSigned } from './certificate.ts';
import { type StandInPage, standInPage } from './stand-in-pages.ts';

/** One request that reached the server, whichever process of the browser sent it. */
export interface Hit {
  readonly method: string;
  /** With scheme and host, as the browser meant it. */
  readonly address: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface StandInServer {
  readonly port: number;
  /** Everything asked for so far, the browser's own errands included. */
  readonly hits: readonly Hit[];
  /** What the pages under test, or anything else that is not the browser itself, asked for. */
  errands(): Hit[];
  close(): Promise<void>;
}

/** What the browsers fetch for themselves, with no extension in them either (seen with an empty profile). */
const browsersOwn =
  /(^|\.)(googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com|accounts\.google\.com|clients\d?\.google\.com|android\.clients\.google\.com|cdn\.mozilla\.net)$/;

function isBrowsersOwn(hit: Hit): boolean {
  const { hostname, pathname } = new URL(hit.address);
  return browsersOwn.test(hostname) || (hostname === 'www.google.com' && pathname.startsWith('/async/'));
}

/**
 * Stands in for every site there is: answers TLS and plain HTTP on one port (the first byte says which), for any host,
 * with the page that stand-in-pages.ts holds for it, and writes down every request.
 */
export async function startStandIn(page: (address: URL) => StandInPage = standInPage): Promise<StandInServer> {
  const hits: Hit[] = [];
  const sockets = new Set<Socket>();

  function answer(scheme: 'http' | 'https') {
    return (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const address = `${scheme}://${request.headers.host ?? 'nowhere.invalid'}${request.url ?? '/'}`;
        hits.push({
          method: request.method ?? 'GET',
          address,
          headers: request.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
        const { status, headers, body } = page(new URL(address));
        response.writeHead(status, headers);
        response.end(body);
      });
    };
  }

  // A question of 100,000 characters is still a question.
  const limits = { maxHeaderSize: 1_000_000 };
  const plain = createHttp(limits, answer('http'));
  const secure = createHttps({ ...selfSigned(), ...limits }, answer('https'));
  // A browser that leaves in the middle of a handshake is not our error.
  for (const server of [plain, secure]) server.on('clientError', (_error, socket) => socket.destroy());
  secure.on('tlsClientError', () => {});

  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return;
      socket.unshift(first);
      const tlsHandshake = 0x16;
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));

  return {
    port: (front.address() as AddressInfo).port,
    hits,
    errands: () => hits.filter((hit) => !isBrowsersOwn(hit)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => front.close(resolve));
    },
  };
}
