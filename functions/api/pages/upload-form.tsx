import { type LinkedClaim, proofWords } from "@caas/core/claims";
import { contentTypes, largestFile } from "@caas/core/uploads";
import { raw } from "hono/html";
import { claimWords } from "./claim-words.ts";
import type { FirmFrame } from "./frame.ts";
import { uploadScript } from "./upload-script.ts";

/** Takes a claimant's photos. It needs its script, which shows it; without one a sentence says what else to do. */
export function UploadForm({ frame: { locale, url }, claim }: { frame: FirmFrame; claim: LinkedClaim }) {
  const text = claimWords[locale];
  return (
    <div class="part screen">
      <h2>{text.upload}</h2>
      <noscript>
        <p>{text.uploadErrors.noScript}</p>
      </noscript>
      <div
        id="upload"
        hidden
        data-claim={url.pathname}
        data-largest={largestFile}
        data-words={JSON.stringify(text.uploadErrors)}
      >
        <form>
          <div>
            <label for="files">{text.files}</label>
            <input
              id="files"
              type="file"
              name="files"
              multiple
              required
              accept={contentTypes.join(",")}
              aria-describedby="files-hint"
            />
            <p class="soft small" id="files-hint">
              {text.filesHint}
            </p>
          </div>
          {claim.missing.length > 1 ? (
            <div>
              <label for="proves">{text.proves}</label>
              <select id="proves" name="proves">
                <option value="">{text.provesAny}</option>
                {claim.missing.map((proof) => (
                  <option value={proof}>{proofWords[locale][proof]}</option>
                ))}
              </select>
            </div>
          ) : null}
          <button type="submit">{text.send}</button>
          <ul role="status" />
        </form>
      </div>
      <script>{raw(uploadScript)}</script>
    </div>
  );
}
