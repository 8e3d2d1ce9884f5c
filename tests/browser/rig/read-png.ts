import { inflateSync } from 'node:zlib';

/** A picture as rows of red, green, blue and alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The four values of one pixel, 0 to 255 each. */
  at(x: number, y: number): readonly [number, number, number, number];
}

/** Reads a PNG of eight bits with alpha, as a canvas writes it; throws where it is anything else. */
export function readPng(bytes: Buffer): Pixels {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('This is no PNG.');
  const data: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let place = 8; place < bytes.length; ) {
    const length = bytes.readUInt32BE(place);
    const kind = bytes.toString('latin1', place + 4, place + 8);
    const body = bytes.subarray(place + 8, place + 8 + length);
    if (kind === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      if (body[8] !== 8 || body[9] !== 6 || body[12] !== 0) throw new Error('Not eight bits with alpha.');
    }
    if (kind === 'IDAT') data.push(body);
    place += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * 4;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= 4 ? (out[y * stride + x - 4] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (out[(y - 1) * stride + x - 4] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return {
    width,
    height,
    at: (x, y) => {
      const place = y * stride + x * 4;
      return [out[place] ?? 0, out[place + 1] ?? 0, out[place + 2] ?? 0, out[place + 3] ?? 0];
    },
  };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
