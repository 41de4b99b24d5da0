// 3GPP TS 23.038: the default alphabet of SMS, and the letters behind its escape, which count twice.
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extended = new Set("\f^{}\\[~]|€");

export interface Segments {
  /** How it is written on the air: one letter outside of the default alphabet makes all of it UCS-2. */
  encoding: "GSM-7" | "UCS-2";
  /** Short messages that carry it, which is what carriers charge for. */
  count: number;
}

/**
 * How many short messages a text takes: one of 160 letters or 70 in UCS-2, else parts of 153 or 67, since each
 * part tells which it is (3GPP TS 23.040). A letter of two units is never torn apart.
 */
export function segmentsOf(text: string): Segments {
  const letters = Array.from(text);
  const plain = letters.every((letter) => basic.has(letter) || extended.has(letter));
  const encoding = plain ? "GSM-7" : "UCS-2";
  const units = letters.map((letter) => (plain ? (extended.has(letter) ? 2 : 1) : letter.length));
  const [whole, part] = plain ? [160, 153] : [70, 67];
  const total = units.reduce((sum, each) => sum + each, 0);
  if (total <= whole) return { encoding, count: 1 };
  let count = 1;
  let filled = 0;
  for (const each of units) {
    if (filled + each > part) {
      count++;
      filled = 0;
    }
    filled += each;
  }
  return { encoding, count };
}
