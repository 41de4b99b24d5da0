import { defineConfig } from "vitest/config";

/** Stories in a real browser; Chromium is installed where it is missing and can be, and else they are skipped. */
export default defineConfig({
  test: {
    include: ["packages/local/src/**/*.e2e.ts"],
    globalSetup: ["packages/local/src/browser-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    env: { POWERTOOLS_LOG_LEVEL: "CRITICAL", API_BURST: "100000" },
  },
});
