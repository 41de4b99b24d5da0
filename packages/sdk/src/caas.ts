import type { Call } from "./call.ts";
import { Resources } from "./generated/resources.ts";
import { type CaasOptions, Http } from "./http.ts";

/**
 * The CaaS API. Every operation of its OpenAPI document is a method: `caas.tickets.create(…)`. A key of a sandbox works
 * in the sandbox.
 */
export class Caas extends Resources {
  protected readonly http: Http;

  constructor(options: CaasOptions) {
    super();
    this.http = new Http(options);
  }

  /** Calls what this version of the client does not know yet: `caas.request({ method: "GET", path: "/v1/…" })`. */
  request<Body = unknown>(call: Call): Promise<Body> {
    return this.http.send(call) as Promise<Body>;
  }
}
