import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.{ts,tsx}",
      "functions/**/*.test.{ts,tsx}",
      "stacks/src/**/*.test.ts",
      "bench/src/**/*.test.ts",
    ],
    globalSetup: ["./test-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { POWERTOOLS_LOG_LEVEL: "CRITICAL" },
  },
});
