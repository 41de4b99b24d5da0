import { Tone } from "../../components/tone.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms } from "../../i18n/words.ts";

const tones: Record<string, "calm" | "soon" | "over"> = {
  in_review: "soon",
  approved: "calm",
  auto_approved: "calm",
  paid: "calm",
  rejected: "over",
};

export function ClaimStatus({ status }: { status: string }) {
  const term = useTerms(terms);
  return <Tone tone={tones[status]}>{term("claimStatus", status)}</Tone>;
}
