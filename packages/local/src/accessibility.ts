import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds serious or worse on a page as it is, each with the first element; colours that fade are waited for. */
export async function serious(page: Page): Promise<string[]> {
  // What repeats for ever, such as a spinner, has no end to wait for.
  await page.waitForFunction(
    "document.getAnimations().every((each) => each.playState !== 'running' || each.effect?.getTiming().iterations === Infinity)",
  );
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run(document)")) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
