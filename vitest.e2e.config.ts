import { defineConfig } from "vitest/config";

/** Stories in a real browser; they need Chromium, and are skipped with a word where there is none. */
export default defineConfig({
  test: {
    include: ["packages/local/src/**/*.e2e.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    env: { POWERTOOLS_LOG_LEVEL: "CRITICAL", API_BURST: "100000" },
  },
});
