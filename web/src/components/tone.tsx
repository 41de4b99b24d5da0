import type { ReactNode } from "react";

/** A state in a word, with a colour that can be read in light and dark: the word alone says it too. */
export function Tone({
  tone,
  children,
}: {
  tone?: "calm" | "soon" | "over" | undefined;
  children: ReactNode;
}) {
  return <span className={tone ? `tone tone-${tone}` : "tone"}>{children}</span>;
}
