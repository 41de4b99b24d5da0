import { existsSync } from "node:fs";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { type StackContext, use } from "sst/constructs";
import { api } from "./api.ts";
import { consoleSite } from "./console.ts";

const built = "web/dist";

/** Puts the built console and where its API is into place. `npm run web:build` must have run before a deployment. */
export function consoleFiles({ stack }: StackContext) {
  const { bucket, distribution } = use(consoleSite);
  const { url } = use(api);
  // The templates can be looked at without it.
  const isBuilt = existsSync(`${built}/index.html`);
  const common = {
    destinationBucket: bucket,
    destinationKeyPrefix: "console",
    memoryLimit: 512,
    prune: false,
  };
  if (isBuilt)
    new BucketDeployment(stack, "assets", {
      ...common,
      sources: [Source.asset(built, { exclude: ["*", "!assets", "!assets/**"] })],
      cacheControl: [CacheControl.fromString("public, max-age=31536000, immutable")],
    });
  // Pages after the scripts that they name, and told anew at once.
  new BucketDeployment(stack, "pages", {
    ...common,
    sources: [
      ...(isBuilt ? [Source.asset(built, { exclude: ["assets/**", "config.json", ".made-of"] })] : []),
      Source.jsonData("config.json", { apiUrl: url }),
    ],
    cacheControl: [CacheControl.fromString("no-cache")],
    distribution,
    distributionPaths: ["/console/*"],
  });
}
