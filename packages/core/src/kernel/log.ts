import { LogFormatter, Logger, LogItem } from "@aws-lambda-powertools/logger";
import { actor, requestId, worldId } from "./actor.ts";

/** Fields whose values never reach a log, wherever they stand. */
const secretFields =
  /^(authorization|password|secret|token|accessToken|refreshToken|key|apiKey|sign|signature)$/i;
const personalFields = /^(phone|email|name|line1|postalCode|to|address|recipient|sender|body|openid)$/i;

/** Replaces secrets and personal data in anything that is to be logged. */
export function redact(value: unknown, depth = 0): unknown {
  if (depth > 6) return "[deep]";
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.slice(0, 20).map((entry) => redact(entry, depth + 1));
  if (value instanceof Error) {
    return {
      name: value.name,
      message: redactText(value.message),
      stack: value.stack,
      cause: redact(value.cause, depth + 1),
    };
  }
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([field, entry]) => [
        field,
        secretFields.test(field)
          ? "[secret]"
          : personalFields.test(field)
            ? "[personal]"
            : redact(entry, depth + 1),
      ]),
    );
  }
  return value;
}

/** Credentials, e-mail addresses and phone numbers inside a text. */
function redactText(text: string): string {
  return text
    .replace(/caas_(live|test)_[a-z0-9]+/g, "caas_$1_[secret]")
    .replace(/whsec_[A-Za-z0-9+/=]+/g, "whsec_[secret]")
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, "[token]")
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, "[email]")
    .replace(/\+\d{7,15}\b/g, "[phone]");
}

class OneLine extends LogFormatter {
  formatAttributes(
    attributes: Parameters<LogFormatter["formatAttributes"]>[0],
    extra: Record<string, unknown>,
  ): LogItem {
    const current = actor();
    return new LogItem({
      attributes: {
        level: attributes.logLevel,
        at: attributes.timestamp.toISOString(),
        message: redactText(attributes.message),
        requestId: requestId() ?? attributes.awsRequestId,
        world: current.type === "public" ? undefined : worldId(current.tenant.id, current.mode),
        actor: current.type,
      },
    }).addAttributes(redact(extra) as Record<string, string>);
  }
}

/** The structured log. What is passed to it is redacted; still, pass ids rather than objects. */
export const log = new Logger({ serviceName: "caas", logFormatter: new OneLine() });
