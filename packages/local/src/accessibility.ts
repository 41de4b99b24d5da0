import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds serious or worse on a page as it is, each with the first element and why; colours that fade have faded. */
export async function serious(page: Page): Promise<string[]> {
  await page.evaluate(settled);
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  // Nothing is told but violations, and no style sheet is fetched once more.
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], preload: false })",
  )) as {
    violations: { id: string; impact: string; nodes: { html: string; any: { message: string }[] }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message ?? ""}`);
}

/**
 * Brings what moves to its end, and what begins to move when that has ended; what repeats for ever, such as a spinner,
 * has none. Waiting for it instead would never end where the browser draws no frame. One call, since the console's
 * content security policy lets no later one be compiled in the page.
 */
const settled = `(async () => {
  const moving = () => document.getAnimations().filter(
    (each) => each.playState === "running" && each.effect?.getTiming().iterations !== Infinity,
  );
  for (let turn = 0, now = moving(); now.length > 0 && turn < 50; turn++, now = moving()) {
    for (const each of now) each.finish();
    await new Promise((ended) => setTimeout(ended, 20));
  }
})()`;
