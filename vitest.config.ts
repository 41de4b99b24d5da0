import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.{ts,tsx}",
      "packages/sdk/tools/*.test.ts",
      "functions/**/*.test.{ts,tsx}",
      "stacks/src/**/*.test.ts",
      "bench/src/**/*.test.ts",
      "web/src/**/*.test.ts",
      "web/tools/*.test.ts",
    ],
    globalSetup: ["./test-setup.ts"],
    // Also the last core, which vitest would leave free: much of a test is waiting.
    maxWorkers: "100%",
    testTimeout: 30_000,
    // CI's machines are shared: a test that lost against the clock there may try once more, and is shown as such.
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 60_000,
    env: {
      POWERTOOLS_LOG_LEVEL: "CRITICAL",
      // Tests ask more of one tenant in a second than its plan allows.
      API_BURST: "100000",
    },
  },
});
