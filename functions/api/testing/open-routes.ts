/** Every route that is open without a credential, and why. */
export const openRoutes: Record<string, string> = {
  "GET /health": "asked by load balancers",
  "GET /openapi.json": "describes the API and holds nobody's data",
  "GET /v1/event-types": "describes the API and holds nobody's data",
  "POST /v1/signup": "whoever signs up has no credential yet; throttled",
  "POST /v1/auth/token": "gives the credential; throttled",
  "POST /v1/invitations/:token/accept": "whoever accepts has the link's secret and no credential yet",
  "POST /v1/inbound/:provider/:token":
    "providers cannot send a credential; the address and its signature are one",
  "GET /widget.js": "put on firms' own sites, and holds nobody's data",
  "GET /v1/inbound/:provider/:token": "a provider makes sure of the address; its signature is checked",
  "GET /t/:slug": "the look-up form that recipients open",
  "GET /t/:slug/widget-demo": "shows the widget, and holds nobody's data",
  "GET /t/:slug/tasks/:token": "opened by the link's mark, until a week after the deadline",
  "POST /t/:slug/tasks/:token": "opened by the link's mark, until a week after the deadline",
  "GET /t/:slug/claims/:token": "opened by the link's mark",
  "POST /t/:slug/claims/:token/appeal": "opened by the link's mark; throttled",
  "GET /t/:slug/tickets/:token": "opened by the link's mark, until 90 days after the ticket was closed",
  "POST /t/:slug/tickets/:token/messages": "opened by the link's mark; throttled",
  "POST /t/:slug/tickets/:token/rating": "opened by the link's mark; throttled",
  "GET /t/:slug/:trackingNumber": "opened by the link's mark or the phone's last digits; throttled",
  ...Object.fromEntries(
    ["change", "ask", "complain", "claim"].flatMap((kind) => [
      [`GET /t/:slug/:trackingNumber/${kind}`, "opened like the parcel's page"],
      [`POST /t/:slug/:trackingNumber/${kind}`, "taken with the pass in the form; throttled"],
    ]),
  ),
};
