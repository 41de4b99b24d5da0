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
import { Duration } from "aws-cdk-lib/core";
import type { StackContext } from "sst/constructs";
import { siteHeaders } from "../../web/site.ts";
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
