import { existsSync } from "node:fs";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Duration } from "aws-cdk-lib/core";
import { type StackContext, use } from "sst/constructs";
import { siteHeaders } from "../../web/site.ts";
import { api } from "./api.ts";
import { settings } from "./settings.ts";

/** A path without a file is a page of the console, which is one file; the root leads to it. */
const pages = `function handler(event) {
  var uri = event.request.uri;
  if (uri === "/" || uri === "/console")
    return { statusCode: 302, statusDescription: "Found", headers: { location: { value: "/console/" } } };
  if (uri.indexOf("/console/assets/") !== 0 && !/\\.(json|svg)$/.test(uri)) event.request.uri = "/console/index.html";
  return event.request;
}`;

/**
 * Where the console's files are and who serves them. It comes before the API, whose mails link to it. The API has an
 * origin of its own, which the console asks directly: the API throttles by the address that it sees.
 */
export function consoleSite({ stack }: StackContext) {
  const { consoleDomainName, consoleCertificateArn } = settings();
  const bucket = new Bucket(stack, "files", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
  });
  const { contentSecurityPolicy } = siteHeaders("https:");
  const headers = new ResponseHeadersPolicy(stack, "headers", {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
    },
  });
  const distribution = new Distribution(stack, "site", {
    comment: "The console",
    priceClass: PriceClass.PRICE_CLASS_ALL,
    ...(consoleDomainName && consoleCertificateArn
      ? {
          domainNames: [consoleDomainName],
          certificate: Certificate.fromCertificateArn(stack, "Certificate", consoleCertificateArn),
        }
      : {}),
    defaultBehavior: {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: headers,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(stack, "pages", {
            code: FunctionCode.fromInline(pages),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    },
  });
  const url = `https://${consoleDomainName ?? distribution.distributionDomainName}/console`;
  stack.addOutputs({ url });
  return { bucket, distribution, url };
}

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
