import fc from "fast-check";
import { expect, it } from "vitest";
import { sniff } from "./sniff.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

it.each([
  ["image/jpeg", "\xff\xd8\xff\xe0\x00\x10JFIF"],
  ["image/png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"],
  ["image/webp", "RIFF\x24\x00\x00\x00WEBPVP8 "],
  ["image/heic", "\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"],
  ["image/heic", "\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00"],
  ["application/pdf", "%PDF-1.7\n"],
])("knows %s", (type, head) => {
  expect(sniff(bytes(head))).toBe(type);
});

it.each([
  ["a page", "<!doctype html><script>"],
  ["a drawing with scripts in it", '<svg xmlns="http://www.w3.org/2000/svg">'],
  ["a sound in the same envelope as WebP", "RIFF\x24\x00\x00\x00WAVEfmt "],
  ["a film in the same envelope as HEIC", "\x00\x00\x00\x18ftypmp42"],
  ["a program", "MZ\x90\x00"],
  ["a picture's name further on", "xx\xff\xd8\xff"],
  ["nothing", ""],
])("does not take %s", (_, head) => {
  expect(sniff(bytes(head))).toBeNull();
});

it("reads whatever it is given", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (head) => sniff(head) !== undefined));
});
