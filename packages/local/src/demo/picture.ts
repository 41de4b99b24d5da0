import { crc32, deflateSync } from "node:zlib";

/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** A PNG (RFC 2083) in true colour, drawn point by point. */
export function picture(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const rows: number[] = [];
  for (let y = 0; y < height; y++) {
    // No filter of the row before.
    rows.push(0);
    for (let x = 0; x < width; x++) rows.push(...colourAt(x, y));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a colour, three colours, and the only ways of compressing, filtering and ordering that there are.
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.from(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

const paper: Colour = [236, 238, 240];
const board: Colour = [196, 154, 108];
const tape: Colour = [222, 200, 160];
const dark: Colour = [74, 52, 38];

/** A carton on a table; where it is torn, as far as it is said: 0 for whole, 1 for torn across. */
export function carton(torn: number): Buffer {
  return picture(240, 160, (x, y) => {
    const isInside = x > 40 && x < 200 && y > 30 && y < 140;
    if (!isInside) return paper;
    const crack = 85 + 14 * Math.sin(x / 9) + 6 * Math.sin(x / 3);
    if (x - 40 < 160 * torn && Math.abs(y - crack) < 7) return dark;
    return x > 112 && x < 128 ? tape : board;
  });
}

/** A receipt: lines of writing on white. */
export function receipt(): Buffer {
  return picture(160, 200, (x, y) => {
    const isLine = y % 16 > 10 && x > 16 && x < 60 + (((y >> 4) * 37) % 84);
    return isLine ? [90, 96, 104] : [252, 252, 250];
  });
}
