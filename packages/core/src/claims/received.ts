import type { z } from "zod";
import type { Write } from "../db/index.ts";
import { attach, inspect } from "../uploads/index.ts";
import type { Evidence } from "./entity.ts";
import type { NewEvidence } from "./schema.ts";

export type GivenEvidence = z.output<typeof NewEvidence>;

/** A piece of evidence that is known by its hash: that of the bytes that are kept, or as it was named. */
export type ReceivedPiece = Omit<Evidence, "addedAt">;

/**
 * Looks at the files that evidence names: each is there, of its type, and has the hash that was named, if one was.
 * @throws AppError `not_found` for another world's upload, `upload_missing`, `evidence_hash_mismatch`,
 * `evidence_type_mismatch`
 */
export async function received(given: readonly GivenEvidence[]): Promise<ReceivedPiece[]> {
  const pieces: ReceivedPiece[] = [];
  // One after the other: each file is held in memory while it is looked at.
  for (const { uploadId, name, sha256, url, proves } of given) {
    if (uploadId === undefined) {
      if (name !== undefined && sha256 !== undefined) pieces.push({ name, sha256, url, proves });
      continue;
    }
    const file = await inspect(uploadId, sha256);
    const { contentType, size, objectVersion } = file;
    const upload = { id: uploadId, contentType, size, objectVersion };
    pieces.push({ name: name ?? file.name, sha256: file.sha256, url, proves, upload });
  }
  return pieces;
}

/** Makes the files of new evidence the claim's. */
export function attachments(claimId: string, pieces: readonly ReceivedPiece[]): Write[] {
  return pieces.flatMap(({ upload, sha256 }) =>
    upload ? [attach(claimId, { ...upload, uploadId: upload.id, sha256 })] : [],
  );
}

/** The same file twice is one piece. */
export function unique<Piece extends { sha256: string }>(pieces: readonly Piece[]): Piece[] {
  return [...new Map(pieces.map((piece) => [piece.sha256, piece])).values()];
}
