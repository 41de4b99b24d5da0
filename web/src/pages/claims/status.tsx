import { Tag } from "antd";
import { terms } from "../../i18n/terms.ts";
import { useTerms } from "../../i18n/words.ts";

const colours: Record<string, string> = {
  in_review: "orange",
  approved: "blue",
  auto_approved: "blue",
  paid: "green",
  rejected: "red",
};

export function ClaimStatus({ status }: { status: string }) {
  const term = useTerms(terms);
  const colour = colours[status];
  return <Tag {...(colour && { color: colour })}>{term("claimStatus", status)}</Tag>;
}
