/** The walls of the house. @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "core-knows-no-adapter",
      comment: "core imports no Hono, no SST, no Lambda type",
      severity: "error",
      from: { path: "^packages/core" },
      to: { path: "node_modules/(hono|@hono|sst|aws-cdk-lib|@types/aws-lambda)" },
    },
    {
      name: "no-room-imports-upward",
      comment: "core is at the bottom, then functions, then stacks and the local runner",
      severity: "error",
      from: { path: "^packages/(core|sdk/src)", pathNot: "^packages/sdk/.*\\.test\\.ts$" },
      to: { path: "^(functions|stacks|bench|web|packages/local)" },
    },
    {
      name: "the-sdk-stands-alone",
      comment: "what tenants' developers install needs nothing of ours and nothing of others",
      severity: "error",
      from: { path: "^packages/sdk/src", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/sdk/src", dependencyTypesNot: ["core"] },
    },
    {
      name: "the-sdk-runs-everywhere",
      comment: "its command line alone may use Node",
      severity: "error",
      from: { path: "^packages/sdk/src", pathNot: ["\\.test\\.ts$", "^packages/sdk/src/cli/"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "functions-below-runners",
      severity: "error",
      from: { path: "^functions", pathNot: "\\.test\\.tsx?$|/testing/" },
      to: { path: "^(stacks|bench|web|packages/local)" },
    },
    {
      name: "a-domain-is-reached-through-its-index",
      severity: "error",
      from: { path: "^packages/core/src/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^packages/core/src/([^/]+)/",
        pathNot: ["^packages/core/src/$1/", "/index\\.ts$", "^packages/core/src/(kernel|db)/"],
      },
    },
    {
      name: "kernel-and-db-know-no-domain",
      severity: "error",
      from: { path: "^packages/core/src/(kernel|db)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/core/src/", pathNot: "^packages/core/src/(kernel|db)/" },
    },
    {
      name: "kernel-knows-no-db",
      severity: "error",
      from: { path: "^packages/core/src/kernel/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/core/src/db/" },
    },
    {
      name: "web-knows-the-sdk-only",
      severity: "error",
      from: { path: "^web" },
      to: { path: "^(functions|stacks|packages/(core|local))" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^aws-lambda$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.build|\\.sst|\\.synth|dist)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json"],
    },
  },
};
