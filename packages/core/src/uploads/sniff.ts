import type { ContentType } from "./kinds.ts";

/** The brands by which an ISO base media file (ISO/IEC 23008-12, ISO/IEC 14496-12) says that it is a HEIF photo. */
const heicBrands: ReadonlySet<string> = new Set([
  "heic",
  "heix",
  "hevc",
  "hevx",
  "heim",
  "heis",
  "mif1",
  "msf1",
]);

/**
 * What a file is by its first bytes, whatever its sender calls it; `null` for what is none of the kinds that are
 * taken. PDF readers find the header anywhere in the first kilobyte; here it has to be where the standard puts it.
 */
export function sniff(bytes: Uint8Array): ContentType | null {
  const text = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  if (text(0, 3) === "\xff\xd8\xff") return "image/jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "image/png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "image/webp";
  if (text(4, 8) === "ftyp" && heicBrands.has(text(8, 12))) return "image/heic";
  if (text(0, 5) === "%PDF-") return "application/pdf";
  return null;
}
