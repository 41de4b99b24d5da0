/** What can be sent as a piece of evidence: photos as phones make them, and documents. */
export const contentTypes = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "application/pdf",
] as const;
export type ContentType = (typeof contentTypes)[number];

/** The largest file, in bytes. */
export const largestFile = 10 * 1024 * 1024;
