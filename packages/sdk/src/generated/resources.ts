// Made of the API's OpenAPI document by `npm run sdk:generate`; changes here are lost.

import type { RequestOptions } from "../call.ts";
import { type Http, part } from "../http.ts";
import type { Answer, Body, Item, Query } from "../operation.ts";
import { Pages } from "../pages.ts";

export abstract class Resources {
  protected abstract readonly http: Http;

  readonly signup = {
    /** Begin as a courier firm: `POST /v1/signup` */
    create: (body: Body<"signUp">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/signup", body, options }) as Promise<Answer<"signUp">>,
  };

  readonly auth = {
    /** Log in with a password, or renew with a refresh token: `POST /v1/auth/token` */
    createToken: (body: Body<"createToken">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/auth/token", body, options }) as Promise<Answer<"createToken">>,
    /** End this log-in and its refresh tokens: `POST /v1/auth/logout` */
    logOut: (options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/auth/logout", options }) as Promise<Answer<"logOut">>,
    /** End all of one's own log-ins, on every device: `DELETE /v1/auth/log-ins` */
    endLogIns: (options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: "/v1/auth/log-ins", options }) as Promise<Answer<"endLogIns">>,
    /** Change one's own password; all other log-ins end: `POST /v1/auth/password` */
    changePassword: (body: Body<"changePassword">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/auth/password", body, options }) as Promise<Answer<"changePassword">>,
    /** Send a code for a new password by e-mail: `POST /v1/auth/password-resets` */
    requestPasswordReset: (body: Body<"requestPasswordReset">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/auth/password-resets", body, options }) as Promise<Answer<"requestPasswordReset">>,
    /** Set a new password with the code; all other log-ins end: `POST /v1/auth/password-resets/confirm` */
    resetPassword: (body: Body<"resetPassword">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/auth/password-resets/confirm", body, options }) as Promise<Answer<"resetPassword">>,
  };

  readonly invitations = {
    /** Become a member by an invitation: `POST /v1/invitations/{token}/accept` */
    accept: (token: string, body: Body<"acceptInvitation">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/invitations/${part(token)}/accept`, body, options }) as Promise<Answer<"acceptInvitation">>,
  };

  readonly me = {
    /** Who am I, and what may I do: `GET /v1/me` */
    get: (options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/me", options }) as Promise<Answer<"getMe">>,
  };

  readonly tenant = {
    /** Read the firm's profile, branding and settings: `GET /v1/tenant` */
    get: (options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/tenant", options }) as Promise<Answer<"getTenant">>,
    /** Change the firm's profile, branding or settings: `PATCH /v1/tenant` */
    update: (body: Body<"updateTenant">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: "/v1/tenant", body, options }) as Promise<Answer<"updateTenant">>,
  };

  readonly members = {
    /** Invite somebody by e-mail: `POST /v1/members` */
    create: (body: Body<"inviteMember">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/members", body, options }) as Promise<Answer<"inviteMember">>,
    /** List the members: `GET /v1/members` */
    list: (query?: Query<"listMembers">, options?: RequestOptions) =>
      new Pages<Item<"listMembers">>((cursor) => this.http.send({ method: "GET", path: "/v1/members", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a member: `GET /v1/members/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/members/${part(id)}`, options }) as Promise<Answer<"getMember">>,
    /** Change a member's role, skills or status: `PATCH /v1/members/{id}` */
    update: (id: string, body: Body<"updateMember">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/members/${part(id)}`, body, options }) as Promise<Answer<"updateMember">>,
    /** End a member's work for the firm and all of their log-ins: `DELETE /v1/members/{id}` */
    remove: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/members/${part(id)}`, options }) as Promise<Answer<"removeMember">>,
    /** Send the invitation again; the earlier link ends: `POST /v1/members/{id}/invitation` */
    inviteAgain: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/members/${part(id)}/invitation`, options }) as Promise<Answer<"inviteMemberAgain">>,
    /** Come online, go away or offline: `PUT /v1/members/{id}/presence` */
    setPresence: (id: string, body: Body<"setPresence">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: `/v1/members/${part(id)}/presence`, body, options }) as Promise<Answer<"setPresence">>,
  };

  readonly roles = {
    /** The roles that members may have, and what each may do: `GET /v1/roles` */
    list: (options?: RequestOptions) =>
      new Pages<Item<"listRoles">>(() => this.http.send({ method: "GET", path: "/v1/roles", options })),
  };

  readonly apiKeys = {
    /** Make a key; its secret is told this once: `POST /v1/api-keys` */
    create: (body: Body<"createApiKey">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/api-keys", body, options }) as Promise<Answer<"createApiKey">>,
    /** List the keys of both worlds: `GET /v1/api-keys` */
    list: (query?: Query<"listApiKeys">, options?: RequestOptions) =>
      new Pages<Item<"listApiKeys">>((cursor) => this.http.send({ method: "GET", path: "/v1/api-keys", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a key, without its secret: `GET /v1/api-keys/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/api-keys/${part(id)}`, options }) as Promise<Answer<"getApiKey">>,
    /** End a key at once: `DELETE /v1/api-keys/{id}` */
    revoke: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/api-keys/${part(id)}`, options }) as Promise<Answer<"revokeApiKey">>,
    /** Give a key a new secret; the old one stays good for a while: `POST /v1/api-keys/{id}/rotate` */
    rotate: (id: string, body: Body<"rotateApiKey">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/api-keys/${part(id)}/rotate`, body, options }) as Promise<Answer<"rotateApiKey">>,
  };

  readonly auditEvents = {
    /** Who did what to what: `GET /v1/audit-events` */
    list: (query?: Query<"listAuditEvents">, options?: RequestOptions) =>
      new Pages<Item<"listAuditEvents">>((cursor) => this.http.send({ method: "GET", path: "/v1/audit-events", query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly customers = {
    /** Enter a sender or recipient: `POST /v1/customers` */
    create: (body: Body<"createCustomer">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/customers", body, options }) as Promise<Answer<"createCustomer">>,
    /** List customers, or find one by phone, e-mail or another identity: `GET /v1/customers` */
    list: (query?: Query<"listCustomers">, options?: RequestOptions) =>
      new Pages<Item<"listCustomers">>((cursor) => this.http.send({ method: "GET", path: "/v1/customers", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a customer: `GET /v1/customers/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/customers/${part(id)}`, options }) as Promise<Answer<"getCustomer">>,
    /** Change a customer's profile or preferences: `PATCH /v1/customers/{id}` */
    update: (id: string, body: Body<"updateCustomer">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/customers/${part(id)}`, body, options }) as Promise<Answer<"updateCustomer">>,
    /** Take a customer's profile away: `DELETE /v1/customers/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/customers/${part(id)}`, options }) as Promise<Answer<"deleteCustomer">>,
    /** All that is kept of a customer in one stream, as far as one may read it: `GET /v1/customers/{id}/timeline` */
    getTimeline: (id: string, query?: Query<"getCustomerTimeline">, options?: RequestOptions) =>
      new Pages<Item<"getCustomerTimeline">>((cursor) => this.http.send({ method: "GET", path: `/v1/customers/${part(id)}/timeline`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Forget a customer: the profile at once, then all that is personal in what is kept of them: `POST /v1/customers/{id}/erase` */
    erase: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/customers/${part(id)}/erase`, options }) as Promise<Answer<"eraseCustomer">>,
  };

  readonly shipments = {
    /** Enter a parcel: `POST /v1/shipments` */
    create: (body: Body<"createShipment">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/shipments", body, options }) as Promise<Answer<"createShipment">>,
    /** List shipments by status, customer or date, or find one by tracking number: `GET /v1/shipments` */
    list: (query?: Query<"listShipments">, options?: RequestOptions) =>
      new Pages<Item<"listShipments">>((cursor) => this.http.send({ method: "GET", path: "/v1/shipments", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Enter up to 100 parcels, each by itself: `POST /v1/shipments/batch` */
    createShipments: (body: Body<"createShipments">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/shipments/batch", body, options }) as Promise<Answer<"createShipments">>,
    /** Read a shipment by its id or tracking number: `GET /v1/shipments/{id}` */
    get: (id: string, query?: Query<"getShipment">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/shipments/${part(id)}`, query, options }) as Promise<Answer<"getShipment">>,
    /** Complete or change a shipment's details: `PATCH /v1/shipments/{id}` */
    update: (id: string, body: Body<"updateShipment">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/shipments/${part(id)}`, body, options }) as Promise<Answer<"updateShipment">>,
    /** Report what happened to a parcel; late, repeated and out of order is fine: `POST /v1/shipments/{id}/events` */
    addTrackingEvents: (id: string, body: Body<"addTrackingEvents">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/shipments/${part(id)}/events`, body, options }) as Promise<Answer<"addTrackingEvents">>,
    /** Add what temperature loggers measured; out of range for too long is an exception: `POST /v1/shipments/{id}/readings` */
    addReadings: (id: string, body: Body<"addReadings">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/shipments/${part(id)}/readings`, body, options }) as Promise<Answer<"addReadings">>,
    /** What temperature loggers measured: `GET /v1/shipments/{id}/readings` */
    listReadings: (id: string, query?: Query<"listReadings">, options?: RequestOptions) =>
      new Pages<Item<"listReadings">>((cursor) => this.http.send({ method: "GET", path: `/v1/shipments/${part(id)}/readings`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** All that happened to a parcel: `GET /v1/shipments/{id}/timeline` */
    getTimeline: (id: string, options?: RequestOptions) =>
      new Pages<Item<"getTimeline">>(() => this.http.send({ method: "GET", path: `/v1/shipments/${part(id)}/timeline`, options })),
  };

  readonly inboundSources = {
    /** Open an address for a tracking provider to push to: `POST /v1/inbound-sources` */
    create: (body: Body<"createInboundSource">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/inbound-sources", body, options }) as Promise<Answer<"createInboundSource">>,
    /** List the sources: `GET /v1/inbound-sources` */
    list: (query?: Query<"listInboundSources">, options?: RequestOptions) =>
      new Pages<Item<"listInboundSources">>((cursor) => this.http.send({ method: "GET", path: "/v1/inbound-sources", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a source: `GET /v1/inbound-sources/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/inbound-sources/${part(id)}`, options }) as Promise<Answer<"getInboundSource">>,
    /** Close a source's address: `DELETE /v1/inbound-sources/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/inbound-sources/${part(id)}`, options }) as Promise<Answer<"deleteInboundSource">>,
    /** See the pushes that could not be taken, and why: `GET /v1/inbound-sources/{id}/refusals` */
    listInboundRefusals: (id: string, query?: Query<"listInboundRefusals">, options?: RequestOptions) =>
      new Pages<Item<"listInboundRefusals">>((cursor) => this.http.send({ method: "GET", path: `/v1/inbound-sources/${part(id)}/refusals`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read the pushes of the last 30 days again, after a mapping has changed: `POST /v1/inbound-sources/{id}/remap` */
    remap: (id: string, body: Body<"remapInboundSource">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/inbound-sources/${part(id)}/remap`, body, options }) as Promise<Answer<"remapInboundSource">>,
  };

  readonly unknownCodes = {
    /** See the providers' codes that no table knows, and how often they came: `GET /v1/unknown-codes` */
    list: (query?: Query<"listUnknownCodes">, options?: RequestOptions) =>
      new Pages<Item<"listUnknownCodes">>((cursor) => this.http.send({ method: "GET", path: "/v1/unknown-codes", query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly trackingEvents = {
    /** Report tracking events of many parcels from a CSV file, with a report on each wrong row: `POST /v1/tracking-events/import` */
    import: (body: Body<"importTrackingEvents">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/tracking-events/import", body, contentType: "text/csv", options }) as Promise<Answer<"importTrackingEvents">>,
  };

  readonly usage = {
    /** What was used, by meter and day of the tenant's zone, or by hour of UTC: `GET /v1/usage` */
    get: (query?: Query<"getUsage">, options?: RequestOptions) =>
      new Pages<Item<"getUsage">>((cursor) => this.http.send({ method: "GET", path: "/v1/usage", query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly billing = {
    /** The plan in force, what it includes in this period, and what was used of it: `GET /v1/billing/plan` */
    getPlan: (options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/billing/plan", options }) as Promise<Answer<"getPlan">>,
    /** Change the plan: a greater one at once, a smaller or the free one when the period ends: `POST /v1/billing/plan` */
    changePlan: (body: Body<"changePlan">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/billing/plan", body, options }) as Promise<Answer<"changePlan">>,
    /** Buy a plan: the address of the page on which it is paid for: `POST /v1/billing/checkout` */
    createCheckout: (body: Body<"createCheckout">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/billing/checkout", body, options }) as Promise<Answer<"createCheckout">>,
    /** The address of the page for cards, addresses and the end of the subscription: `POST /v1/billing/portal` */
    createPortal: (options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/billing/portal", options }) as Promise<Answer<"createPortal">>,
    /** List what was billed: `GET /v1/billing/invoices` */
    listInvoices: (query?: Query<"listInvoices">, options?: RequestOptions) =>
      new Pages<Item<"listInvoices">>((cursor) => this.http.send({ method: "GET", path: "/v1/billing/invoices", query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly charges = {
    /** What the firm charged its own customers for bookings, and gave back: `GET /v1/charges` */
    list: (query?: Query<"listCharges">, options?: RequestOptions) =>
      new Pages<Item<"listCharges">>((cursor) => this.http.send({ method: "GET", path: "/v1/charges", query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly serviceLevels = {
    /** By when each node of a parcel's way is expected; the built-in rules where none were set: `GET /v1/service-levels` */
    get: (options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/service-levels", options }) as Promise<Answer<"getServiceLevels">>,
    /** Set all service levels, for parcels that are entered or changed from now on: `PUT /v1/service-levels` */
    put: (body: Body<"putServiceLevels">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: "/v1/service-levels", body, options }) as Promise<Answer<"putServiceLevels">>,
  };

  readonly exceptions = {
    /** The ledger of exceptions, by status, class, liable party, parcel or time of detection: `GET /v1/exceptions` */
    list: (query?: Query<"listExceptions">, options?: RequestOptions) =>
      new Pages<Item<"listExceptions">>((cursor) => this.http.send({ method: "GET", path: "/v1/exceptions", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** A week's ledger for its review: counts, and what lacks a cause or a prevention: `GET /v1/exceptions/review` */
    review: (query?: Query<"reviewExceptions">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/exceptions/review", query, options }) as Promise<Answer<"reviewExceptions">>,
    /** Read an entry of the ledger: `GET /v1/exceptions/{id}` */
    get: (id: string, query?: Query<"getException">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/exceptions/${part(id)}`, query, options }) as Promise<Answer<"getException">>,
    /** Say who is liable, why it happened, what prevents it, and how it stands: `PATCH /v1/exceptions/{id}` */
    update: (id: string, body: Body<"updateException">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/exceptions/${part(id)}`, body, options }) as Promise<Answer<"updateException">>,
  };

  readonly kpis = {
    /** The firm's figures with their targets and the counts they come from: `GET /v1/kpis` */
    get: (query?: Query<"getKpis">, options?: RequestOptions) =>
      new Pages<Item<"getKpis">>((cursor) => this.http.send({ method: "GET", path: "/v1/kpis", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** The tickets behind a figure: `GET /v1/kpis/{id}/tickets` */
    listTickets: (id: string, query?: Query<"listKpiTickets">, options?: RequestOptions) =>
      new Pages<Item<"listKpiTickets">>((cursor) => this.http.send({ method: "GET", path: `/v1/kpis/${part(id)}/tickets`, query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly tickets = {
    /** Open a ticket, or join the open one about the same parcel: `POST /v1/tickets` */
    create: (body: Body<"openTicket">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/tickets", body, options }) as Promise<Answer<"openTicket">>,
    /** List tickets: `GET /v1/tickets` */
    list: (query?: Query<"listTickets">, options?: RequestOptions) =>
      new Pages<Item<"listTickets">>((cursor) => this.http.send({ method: "GET", path: "/v1/tickets", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a ticket by its id or number: `GET /v1/tickets/{id}` */
    get: (id: string, query?: Query<"getTicket">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/tickets/${part(id)}`, query, options }) as Promise<Answer<"getTicket">>,
    /** Change what describes a ticket: `PATCH /v1/tickets/{id}` */
    update: (id: string, body: Body<"updateTicket">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/tickets/${part(id)}`, body, options }) as Promise<Answer<"updateTicket">>,
    /** Add a public reply, an internal note or a customer's message: `POST /v1/tickets/{id}/messages` */
    addMessage: (id: string, body: Body<"addMessage">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/messages`, body, options }) as Promise<Answer<"addMessage">>,
    /** Read the conversation: `GET /v1/tickets/{id}/messages` */
    listMessages: (id: string, query?: Query<"listMessages">, options?: RequestOptions) =>
      new Pages<Item<"listMessages">>((cursor) => this.http.send({ method: "GET", path: `/v1/tickets/${part(id)}/messages`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Move a ticket to another status: `POST /v1/tickets/{id}/transitions` */
    move: (id: string, body: Body<"moveTicket">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/transitions`, body, options }) as Promise<Answer<"moveTicket">>,
    /** Give a ticket to a member, or back to the queue: `POST /v1/tickets/{id}/assign` */
    assign: (id: string, body: Body<"assignTicket">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/assign`, body, options }) as Promise<Answer<"assignTicket">>,
    /** The ticket's history: `GET /v1/tickets/{id}/events` */
    listEvents: (id: string, query?: Query<"listTicketEvents">, options?: RequestOptions) =>
      new Pages<Item<"listTicketEvents">>((cursor) => this.http.send({ method: "GET", path: `/v1/tickets/${part(id)}/events`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** The ticket's clocks at this moment: `GET /v1/tickets/{id}/sla` */
    getSla: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/tickets/${part(id)}/sla`, options }) as Promise<Answer<"getTicketSla">>,
    /** Give an open ticket the SLA policy that a new one like it would get now: `POST /v1/tickets/{id}/reapply-policy` */
    reapplyPolicy: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/reapply-policy`, options }) as Promise<Answer<"reapplyPolicy">>,
    /** Make one of two tickets; this one is closed, the other goes on: `POST /v1/tickets/{id}/merge` */
    merge: (id: string, body: Body<"mergeTicket">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/merge`, body, options }) as Promise<Answer<"mergeTicket">>,
    /** Say that two tickets have to do with each other: `POST /v1/tickets/{id}/links` */
    link: (id: string, body: Body<"linkTicket">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/links`, body, options }) as Promise<Answer<"linkTicket">>,
    /** Tick a step of the ticket's playbook: `POST /v1/tickets/{id}/steps/{step}` */
    tickStep: (id: string, step: string, body: Body<"tickStep">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/steps/${part(step)}`, body, options }) as Promise<Answer<"tickStep">>,
    /** Raise a ticket to the experts: `POST /v1/tickets/{id}/escalate` */
    escalate: (id: string, body: Body<"escalateTicket">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/escalate`, body, options }) as Promise<Answer<"escalateTicket">>,
    /** Bring a ticket back from the experts: `POST /v1/tickets/{id}/deescalate` */
    deescalate: (id: string, body: Body<"deescalateTicket">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tickets/${part(id)}/deescalate`, body, options }) as Promise<Answer<"deescalateTicket">>,
    /** Tell that one has a ticket open, every 20 s while one has, and learn who else has: `PUT /v1/tickets/{id}/viewers` */
    showViewer: (id: string, body: Body<"showTicketViewer">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: `/v1/tickets/${part(id)}/viewers`, body, options }) as Promise<Answer<"showTicketViewer">>,
  };

  readonly slaPolicies = {
    /** Do so for all open tickets, step by step: `POST /v1/sla-policies/reapply` */
    reapplyPolicies: (query?: Query<"reapplyPolicies">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/sla-policies/reapply", query, options }) as Promise<Answer<"reapplyPolicies">>,
    /** What the clocks of a made-up ticket would say; nothing is saved: `POST /v1/sla-policies/preview` */
    previewSla: (body: Body<"previewSla">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/sla-policies/preview", body, options }) as Promise<Answer<"previewSla">>,
    /** Which policy a ticket would get; no ticket is made: `POST /v1/sla-policies/match` */
    match: (body: Body<"matchSlaPolicy">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/sla-policies/match", body, options }) as Promise<Answer<"matchSlaPolicy">>,
    /** Make a policy; it comes before the last one: `POST /v1/sla-policies` */
    create: (body: Body<"createSlaPolicy">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/sla-policies", body, options }) as Promise<Answer<"createSlaPolicy">>,
    /** List the policies; the built-in one where there are none: `GET /v1/sla-policies` */
    list: (query?: Query<"listSlaPolicies">, options?: RequestOptions) =>
      new Pages<Item<"listSlaPolicies">>((cursor) => this.http.send({ method: "GET", path: "/v1/sla-policies", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Set the order in which the policies are tried: `PUT /v1/sla-policies/order` */
    order: (body: Body<"orderSlaPolicies">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: "/v1/sla-policies/order", body, options }) as Promise<Answer<"orderSlaPolicies">>,
    /** Read a policy: `GET /v1/sla-policies/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/sla-policies/${part(id)}`, options }) as Promise<Answer<"getSlaPolicy">>,
    /** Change a policy for new tickets: `PATCH /v1/sla-policies/{id}` */
    update: (id: string, body: Body<"updateSlaPolicy">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/sla-policies/${part(id)}`, body, options }) as Promise<Answer<"updateSlaPolicy">>,
    /** Delete a policy; tickets that have it keep it: `DELETE /v1/sla-policies/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/sla-policies/${part(id)}`, options }) as Promise<Answer<"deleteSlaPolicy">>,
  };

  readonly tasks = {
    /** Ask a branch or courier for something that a ticket waits for: `POST /v1/tasks` */
    create: (body: Body<"createTask">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/tasks", body, options }) as Promise<Answer<"createTask">>,
    /** List tasks: `GET /v1/tasks` */
    list: (query?: Query<"listTasks">, options?: RequestOptions) =>
      new Pages<Item<"listTasks">>((cursor) => this.http.send({ method: "GET", path: "/v1/tasks", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a task: `GET /v1/tasks/{id}` */
    get: (id: string, query?: Query<"getTask">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/tasks/${part(id)}`, query, options }) as Promise<Answer<"getTask">>,
    /** Change what is asked, of whom or by when: `PATCH /v1/tasks/{id}` */
    update: (id: string, body: Body<"updateTask">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/tasks/${part(id)}`, body, options }) as Promise<Answer<"updateTask">>,
    /** End a task with its result; done twice it stays as it was done first: `POST /v1/tasks/{id}/complete` */
    complete: (id: string, body: Body<"completeTask">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tasks/${part(id)}/complete`, body, options }) as Promise<Answer<"completeTask">>,
    /** Take a task back: `POST /v1/tasks/{id}/cancel` */
    cancel: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/tasks/${part(id)}/cancel`, options }) as Promise<Answer<"cancelTask">>,
  };

  readonly calendars = {
    /** Make a calendar of opening hours, if you like with a country's holidays: `POST /v1/calendars` */
    create: (body: Body<"createCalendar">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/calendars", body, options }) as Promise<Answer<"createCalendar">>,
    /** List your calendars; 24x7 comes with the product and is not among them: `GET /v1/calendars` */
    list: (query?: Query<"listCalendars">, options?: RequestOptions) =>
      new Pages<Item<"listCalendars">>((cursor) => this.http.send({ method: "GET", path: "/v1/calendars", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a calendar: `GET /v1/calendars/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/calendars/${part(id)}`, options }) as Promise<Answer<"getCalendar">>,
    /** Change a calendar for new tickets: `PATCH /v1/calendars/{id}` */
    update: (id: string, body: Body<"updateCalendar">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/calendars/${part(id)}`, body, options }) as Promise<Answer<"updateCalendar">>,
    /** Delete a calendar that no policy uses; tickets that have it keep it: `DELETE /v1/calendars/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/calendars/${part(id)}`, options }) as Promise<Answer<"deleteCalendar">>,
    /** Enter a country's statutory holidays and make-up days: `POST /v1/calendars/{id}/import-holidays` */
    importHolidays: (id: string, body: Body<"importHolidays">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/calendars/${part(id)}/import-holidays`, body, options }) as Promise<Answer<"importHolidays">>,
  };

  readonly playbooks = {
    /** The current playbook of every scenario: `GET /v1/playbooks` */
    list: (query?: Query<"listPlaybooks">, options?: RequestOptions) =>
      new Pages<Item<"listPlaybooks">>((cursor) => this.http.send({ method: "GET", path: "/v1/playbooks", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a playbook, or an earlier version of it: `GET /v1/playbooks/{scenario}` */
    get: (scenario: string, query?: Query<"getPlaybook">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/playbooks/${part(scenario)}`, query, options }) as Promise<Answer<"getPlaybook">>,
    /** Make the next version, all of it: `PUT /v1/playbooks/{scenario}` */
    replace: (scenario: string, body: Body<"replacePlaybook">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: `/v1/playbooks/${part(scenario)}`, body, options }) as Promise<Answer<"replacePlaybook">>,
    /** Make the next version with another script, other steps or other limits: `PATCH /v1/playbooks/{scenario}` */
    update: (scenario: string, body: Body<"updatePlaybook">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/playbooks/${part(scenario)}`, body, options }) as Promise<Answer<"updatePlaybook">>,
    /** Go back to what the product ships, as the next version: `DELETE /v1/playbooks/{scenario}` */
    restore: (scenario: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/playbooks/${part(scenario)}`, options }) as Promise<Answer<"restorePlaybook">>,
    /** Every version of a playbook: `GET /v1/playbooks/{scenario}/versions` */
    listVersions: (scenario: string, query?: Query<"listPlaybookVersions">, options?: RequestOptions) =>
      new Pages<Item<"listPlaybookVersions">>((cursor) => this.http.send({ method: "GET", path: `/v1/playbooks/${part(scenario)}/versions`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Take note of the current version, as the member who asks: `POST /v1/playbooks/{scenario}/acknowledgements` */
    acknowledge: (scenario: string, body: Body<"acknowledgePlaybook">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/playbooks/${part(scenario)}/acknowledgements`, body, options }) as Promise<Answer<"acknowledgePlaybook">>,
    /** Who has taken note of the current version and who has not: `GET /v1/playbooks/{scenario}/acknowledgements` */
    listAcknowledgements: (scenario: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/playbooks/${part(scenario)}/acknowledgements`, options }) as Promise<Answer<"listPlaybookAcknowledgements">>,
  };

  readonly macros = {
    /** Make a macro: `POST /v1/macros` */
    create: (body: Body<"createMacro">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/macros", body, options }) as Promise<Answer<"createMacro">>,
    /** List macros: `GET /v1/macros` */
    list: (query?: Query<"listMacros">, options?: RequestOptions) =>
      new Pages<Item<"listMacros">>((cursor) => this.http.send({ method: "GET", path: "/v1/macros", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a macro: `GET /v1/macros/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/macros/${part(id)}`, options }) as Promise<Answer<"getMacro">>,
    /** Change a macro: `PATCH /v1/macros/{id}` */
    update: (id: string, body: Body<"updateMacro">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/macros/${part(id)}`, body, options }) as Promise<Answer<"updateMacro">>,
    /** Remove a macro: `DELETE /v1/macros/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/macros/${part(id)}`, options }) as Promise<Answer<"deleteMacro">>,
    /** The text that a macro gives for a ticket; nothing is kept or sent: `POST /v1/macros/{id}/preview` */
    preview: (id: string, body: Body<"previewMacro">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/macros/${part(id)}/preview`, body, options }) as Promise<Answer<"previewMacro">>,
  };

  readonly packages = {
    /** Put a service package on sale: `POST /v1/packages` */
    create: (body: Body<"createPackage">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/packages", body, options }) as Promise<Answer<"createPackage">>,
    /** List service packages: `GET /v1/packages` */
    list: (query?: Query<"listPackages">, options?: RequestOptions) =>
      new Pages<Item<"listPackages">>((cursor) => this.http.send({ method: "GET", path: "/v1/packages", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a service package: `GET /v1/packages/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/packages/${part(id)}`, options }) as Promise<Answer<"getPackage">>,
    /** Make the next version, or switch a package on or off: `PATCH /v1/packages/{id}` */
    update: (id: string, body: Body<"updatePackage">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/packages/${part(id)}`, body, options }) as Promise<Answer<"updatePackage">>,
    /** Take a package out of the catalogue: `DELETE /v1/packages/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/packages/${part(id)}`, options }) as Promise<Answer<"deletePackage">>,
    /** What a service package was and is; bookings keep the version that they were sold: `GET /v1/packages/{id}/versions` */
    listVersions: (id: string, query?: Query<"listPackageVersions">, options?: RequestOptions) =>
      new Pages<Item<"listPackageVersions">>((cursor) => this.http.send({ method: "GET", path: `/v1/packages/${part(id)}/versions`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** The windows of an area that can be booked now: `GET /v1/packages/{id}/slots` */
    listSlots: (id: string, query: Query<"listPackageSlots">, options?: RequestOptions) =>
      new Pages<Item<"listPackageSlots">>((cursor) => this.http.send({ method: "GET", path: `/v1/packages/${part(id)}/slots`, query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly bookings = {
    /** Hold a place, to be confirmed before it expires: `POST /v1/bookings` */
    create: (body: Body<"holdBooking">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/bookings", body, options }) as Promise<Answer<"holdBooking">>,
    /** List bookings: `GET /v1/bookings` */
    list: (query?: Query<"listBookings">, options?: RequestOptions) =>
      new Pages<Item<"listBookings">>((cursor) => this.http.send({ method: "GET", path: "/v1/bookings", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** The windows of an area by day, with how full they are and how they went: `GET /v1/bookings/calendar` */
    getCalendar: (query: Query<"getBookingCalendar">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/bookings/calendar", query, options }) as Promise<Answer<"getBookingCalendar">>,
    /** What a courier has to do in an area on a day, by window: `GET /v1/bookings/run` */
    getRun: (query: Query<"getBookingRun">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/bookings/run", query, options }) as Promise<Answer<"getBookingRun">>,
    /** Count what was booked and what became of it, by kind of service and by package: `GET /v1/bookings/report` */
    getReport: (query?: Query<"getBookingReport">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/bookings/report", query, options }) as Promise<Answer<"getBookingReport">>,
    /** Read a booking: `GET /v1/bookings/{id}` */
    get: (id: string, query?: Query<"getBooking">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/bookings/${part(id)}`, query, options }) as Promise<Answer<"getBooking">>,
    /** Move a booking to another window of its package: `POST /v1/bookings/{id}/reschedule` */
    reschedule: (id: string, body: Body<"rescheduleBooking">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/bookings/${part(id)}/reschedule`, body, options }) as Promise<Answer<"rescheduleBooking">>,
    /** Make a hold a booking: `POST /v1/bookings/{id}/confirm` */
    confirm: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/bookings/${part(id)}/confirm`, options }) as Promise<Answer<"confirmBooking">>,
    /** Take a booking back, until its window's cut-off: `POST /v1/bookings/{id}/cancel` */
    cancel: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/bookings/${part(id)}/cancel`, options }) as Promise<Answer<"cancelBooking">>,
    /** The courier's run kept it: `POST /v1/bookings/{id}/fulfil` */
    fulfil: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/bookings/${part(id)}/fulfil`, options }) as Promise<Answer<"fulfilBooking">>,
    /** The courier's run missed it: the price is to be given back, and a ticket is opened: `POST /v1/bookings/{id}/miss` */
    miss: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/bookings/${part(id)}/miss`, options }) as Promise<Answer<"missBooking">>,
    /** Name who may collect the parcel; the code is answered this once and sent to their phone: `POST /v1/bookings/{id}/collector` */
    nameCollector: (id: string, body: Body<"nameCollector">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/bookings/${part(id)}/collector`, body, options }) as Promise<Answer<"nameCollector">>,
    /** Read who may collect the parcel, and the proof that they did: `GET /v1/bookings/{id}/collector` */
    getCollector: (id: string, query?: Query<"getCollector">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/bookings/${part(id)}/collector`, query, options }) as Promise<Answer<"getCollector">>,
    /** Prove by the code that the collector got the parcel, which fulfils the booking: `POST /v1/bookings/{id}/collections` */
    proveCollection: (id: string, body: Body<"proveCollection">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/bookings/${part(id)}/collections`, body, options }) as Promise<Answer<"proveCollection">>,
  };

  readonly vouchers = {
    /** List the vouchers that were granted for late handling: `GET /v1/vouchers` */
    list: (query?: Query<"listVouchers">, options?: RequestOptions) =>
      new Pages<Item<"listVouchers">>((cursor) => this.http.send({ method: "GET", path: "/v1/vouchers", query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly claims = {
    /** Claim for a parcel; small complete claims are approved at once: `POST /v1/claims` */
    create: (body: Body<"submitClaim">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/claims", body, options }) as Promise<Answer<"submitClaim">>,
    /** List claims, newest first: `GET /v1/claims` */
    list: (query?: Query<"listClaims">, options?: RequestOptions) =>
      new Pages<Item<"listClaims">>((cursor) => this.http.send({ method: "GET", path: "/v1/claims", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** The automatic approvals of a month that are to be looked at afterwards: `GET /v1/claims/audit-sample` */
    getAuditSample: (query?: Query<"getClaimAuditSample">, options?: RequestOptions) =>
      new Pages<Item<"getClaimAuditSample">>((cursor) => this.http.send({ method: "GET", path: "/v1/claims/audit-sample", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a claim: `GET /v1/claims/{id}` */
    get: (id: string, query?: Query<"getClaim">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/claims/${part(id)}`, query, options }) as Promise<Answer<"getClaim">>,
    /** Add evidence to a claim in review, which may settle it: `POST /v1/claims/{id}/evidence` */
    addEvidence: (id: string, body: Body<"addClaimEvidence">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/claims/${part(id)}/evidence`, body, options }) as Promise<Answer<"addClaimEvidence">>,
    /** Approve or reject a claim in review, within the authority of one's role: `POST /v1/claims/{id}/decisions` */
    decide: (id: string, body: Body<"decideClaim">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/claims/${part(id)}/decisions`, body, options }) as Promise<Answer<"decideClaim">>,
    /** Have a rejected claim looked at again, once: `POST /v1/claims/{id}/appeals` */
    appeal: (id: string, body: Body<"appealClaim">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/claims/${part(id)}/appeals`, body, options }) as Promise<Answer<"appealClaim">>,
    /** Record that an approved claim was paid: `POST /v1/claims/{id}/payments` */
    pay: (id: string, body: Body<"payClaim">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/claims/${part(id)}/payments`, body, options }) as Promise<Answer<"payClaim">>,
    /** Every step of a claim in its hash chain, oldest first: `GET /v1/claims/{id}/ledger` */
    getLedger: (id: string, query?: Query<"getClaimLedger">, options?: RequestOptions) =>
      new Pages<Item<"getClaimLedger">>((cursor) => this.http.send({ method: "GET", path: `/v1/claims/${part(id)}/ledger`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Prove that no step of a claim was changed, or tell which one was: `GET /v1/claims/{id}/verify` */
    verify: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/claims/${part(id)}/verify`, options }) as Promise<Answer<"verifyClaim">>,
  };

  readonly uploads = {
    /** Get a form that takes one file of evidence within five minutes: `POST /v1/uploads` */
    create: (body: Body<"createUpload">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/uploads", body, options }) as Promise<Answer<"createUpload">>,
    /** Read what is known of a file, and where it can be opened for five minutes: `GET /v1/uploads/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/uploads/${part(id)}`, options }) as Promise<Answer<"getUpload">>,
  };

  readonly claimRules = {
    /** Read what is paid and who may decide it, as in force or as an earlier version: `GET /v1/claim-rules` */
    get: (query?: Query<"getClaimRules">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/claim-rules", query, options }) as Promise<Answer<"getClaimRules">>,
    /** Set what is paid and who may decide it, for claims that come from now on: `PUT /v1/claim-rules` */
    put: (body: Body<"putClaimRules">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: "/v1/claim-rules", body, options }) as Promise<Answer<"putClaimRules">>,
  };

  readonly codOrders = {
    /** Enter what is to be collected with a parcel: `POST /v1/cod-orders` */
    create: (body: Body<"openCodOrder">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/cod-orders", body, options }) as Promise<Answer<"openCodOrder">>,
    /** List what is to be collected, those of the newest parcels first: `GET /v1/cod-orders` */
    list: (query?: Query<"listCodOrders">, options?: RequestOptions) =>
      new Pages<Item<"listCodOrders">>((cursor) => this.http.send({ method: "GET", path: "/v1/cod-orders", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read what is due, collected and remitted for a parcel: `GET /v1/cod-orders/{id}` */
    get: (id: string, query?: Query<"getCodOrder">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/cod-orders/${part(id)}`, query, options }) as Promise<Answer<"getCodOrder">>,
    /** Enter what a courier has collected: `POST /v1/cod-orders/{id}/collections` */
    collectCod: (id: string, body: Body<"collectCod">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/cod-orders/${part(id)}/collections`, body, options }) as Promise<Answer<"collectCod">>,
    /** Enter what was handed on to the sender: `POST /v1/cod-orders/{id}/remittances` */
    remitCod: (id: string, body: Body<"remitCod">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/cod-orders/${part(id)}/remittances`, body, options }) as Promise<Answer<"remitCod">>,
    /** Take a collection or a remittance back by an entry of its own: `POST /v1/cod-orders/{id}/reversals` */
    reverseCod: (id: string, body: Body<"reverseCod">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/cod-orders/${part(id)}/reversals`, body, options }) as Promise<Answer<"reverseCod">>,
    /** End what is still due, such as of a parcel that was refused: `POST /v1/cod-orders/{id}/cancellations` */
    cancelCod: (id: string, body: Body<"cancelCod">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/cod-orders/${part(id)}/cancellations`, body, options }) as Promise<Answer<"cancelCod">>,
  };

  readonly codEntries = {
    /** List the entries of the ledger, newest first: `GET /v1/cod-entries` */
    list: (query?: Query<"listCodEntries">, options?: RequestOptions) =>
      new Pages<Item<"listCodEntries">>((cursor) => this.http.send({ method: "GET", path: "/v1/cod-entries", query: { ...query, ...(cursor && { cursor }) }, options })),
  };

  readonly codReconciliation = {
    /** Compare what was due, collected and remitted, by day, courier and branch: `GET /v1/cod-reconciliation` */
    get: (query?: Query<"getCodReconciliation">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/cod-reconciliation", query, options }) as Promise<Answer<"getCodReconciliation">>,
  };

  readonly notifications = {
    /** What people were told, what they were not, and why: `GET /v1/notifications` */
    list: (query?: Query<"listNotifications">, options?: RequestOptions) =>
      new Pages<Item<"listNotifications">>((cursor) => this.http.send({ method: "GET", path: "/v1/notifications", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read a notification: `GET /v1/notifications/{id}` */
    get: (id: string, query?: Query<"getNotification">, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/notifications/${part(id)}`, query, options }) as Promise<Answer<"getNotification">>,
  };

  readonly notificationTemplates = {
    /** Put an own text in place of the default one: `POST /v1/notification-templates` */
    create: (body: Body<"createNotificationTemplate">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/notification-templates", body, options }) as Promise<Answer<"createNotificationTemplate">>,
    /** The texts of all events, channels and languages, own and default ones: `GET /v1/notification-templates` */
    list: (query?: Query<"listNotificationTemplates">, options?: RequestOptions) =>
      new Pages<Item<"listNotificationTemplates">>((cursor) => this.http.send({ method: "GET", path: "/v1/notification-templates", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** See a text as a customer would get it; nothing is kept or sent: `POST /v1/notification-templates/preview` */
    preview: (body: Body<"previewNotificationTemplate">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/notification-templates/preview", body, options }) as Promise<Answer<"previewNotificationTemplate">>,
    /** Read the text that is in force: `GET /v1/notification-templates/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/notification-templates/${part(id)}`, options }) as Promise<Answer<"getNotificationTemplate">>,
    /** Change a text, or switch it off; a default one becomes an own one: `PATCH /v1/notification-templates/{id}` */
    update: (id: string, body: Body<"updateNotificationTemplate">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/notification-templates/${part(id)}`, body, options }) as Promise<Answer<"updateNotificationTemplate">>,
    /** Go back to the default text: `DELETE /v1/notification-templates/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/notification-templates/${part(id)}`, options }) as Promise<Answer<"deleteNotificationTemplate">>,
  };

  readonly channels = {
    /** By which channels customers are told, and who delivers: `GET /v1/channels` */
    list: (options?: RequestOptions) =>
      new Pages<Item<"listChannels">>(() => this.http.send({ method: "GET", path: "/v1/channels", options })),
    /** Set the order in which channels are tried: `PUT /v1/channels/order` */
    order: (body: Body<"orderChannels">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: "/v1/channels/order", body, options }) as Promise<Answer<"orderChannels">>,
    /** Set who delivers a channel's messages, with your account there: `PUT /v1/channels/{channel}` */
    set: (channel: string, body: Body<"setChannel">, options?: RequestOptions) =>
      this.http.send({ method: "PUT", path: `/v1/channels/${part(channel)}`, body, options }) as Promise<Answer<"setChannel">>,
    /** Forget your own account of a channel; the platform's delivers again: `DELETE /v1/channels/{channel}` */
    remove: (channel: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/channels/${part(channel)}`, options }) as Promise<Answer<"removeChannel">>,
  };

  readonly webhookEndpoints = {
    /** Have events sent to your system: `POST /v1/webhook-endpoints` */
    create: (body: Body<"createWebhookEndpoint">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/webhook-endpoints", body, options }) as Promise<Answer<"createWebhookEndpoint">>,
    /** List the endpoints: `GET /v1/webhook-endpoints` */
    list: (query?: Query<"listWebhookEndpoints">, options?: RequestOptions) =>
      new Pages<Item<"listWebhookEndpoints">>((cursor) => this.http.send({ method: "GET", path: "/v1/webhook-endpoints", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read an endpoint: `GET /v1/webhook-endpoints/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/webhook-endpoints/${part(id)}`, options }) as Promise<Answer<"getWebhookEndpoint">>,
    /** Change an endpoint, or switch it on or off: `PATCH /v1/webhook-endpoints/{id}` */
    update: (id: string, body: Body<"updateWebhookEndpoint">, options?: RequestOptions) =>
      this.http.send({ method: "PATCH", path: `/v1/webhook-endpoints/${part(id)}`, body, options }) as Promise<Answer<"updateWebhookEndpoint">>,
    /** Send nothing more there: `DELETE /v1/webhook-endpoints/{id}` */
    delete: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "DELETE", path: `/v1/webhook-endpoints/${part(id)}`, options }) as Promise<Answer<"deleteWebhookEndpoint">>,
    /** Give a new secret; both sign for 24 hours: `POST /v1/webhook-endpoints/{id}/rotate-secret` */
    rotateWebhookSecret: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/webhook-endpoints/${part(id)}/rotate-secret`, options }) as Promise<Answer<"rotateWebhookSecret">>,
    /** What was sent there and what it answered: `GET /v1/webhook-endpoints/{id}/attempts` */
    listWebhookAttempts: (id: string, query?: Query<"listWebhookAttempts">, options?: RequestOptions) =>
      new Pages<Item<"listWebhookAttempts">>((cursor) => this.http.send({ method: "GET", path: `/v1/webhook-endpoints/${part(id)}/attempts`, query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Send an event with example data now: `POST /v1/webhook-endpoints/{id}/test` */
    test: (id: string, body: Body<"testWebhookEndpoint">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/webhook-endpoints/${part(id)}/test`, body, options }) as Promise<Answer<"testWebhookEndpoint">>,
    /** Send an event again, or all since a time: `POST /v1/webhook-endpoints/{id}/replay` */
    replayWebhooks: (id: string, body: Body<"replayWebhooks">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: `/v1/webhook-endpoints/${part(id)}/replay`, body, options }) as Promise<Answer<"replayWebhooks">>,
  };

  readonly events = {
    /** Every event of the last 30 days: `GET /v1/events` */
    list: (query?: Query<"listEvents">, options?: RequestOptions) =>
      new Pages<Item<"listEvents">>((cursor) => this.http.send({ method: "GET", path: "/v1/events", query: { ...query, ...(cursor && { cursor }) }, options })),
    /** Read an event: `GET /v1/events/{id}` */
    get: (id: string, options?: RequestOptions) =>
      this.http.send({ method: "GET", path: `/v1/events/${part(id)}`, options }) as Promise<Answer<"getEvent">>,
  };

  readonly eventTypes = {
    /** Every event that can happen, with the JSON schema of its data and an example: `GET /v1/event-types` */
    list: (options?: RequestOptions) =>
      new Pages<Item<"listEventTypes">>(() => this.http.send({ method: "GET", path: "/v1/event-types", options })),
  };

  readonly test = {
    /** What time it is in the sandbox: `GET /v1/test/clock` */
    getClock: (options?: RequestOptions) =>
      this.http.send({ method: "GET", path: "/v1/test/clock", options }) as Promise<Answer<"getClock">>,
    /** Move the sandbox's clock ahead and do all that falls due: `POST /v1/test/clock/advance` */
    advanceClock: (body: Body<"advanceClock">, options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/test/clock/advance", body, options }) as Promise<Answer<"advanceClock">>,
    /** Put the fixed set of customers, parcels and tickets into the sandbox: `POST /v1/test/fixtures` */
    makeFixtures: (options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/test/fixtures", options }) as Promise<Answer<"makeFixtures">>,
    /** Remove all that the sandbox holds, and set its clock back: `POST /v1/test/wipe` */
    wipeSandbox: (options?: RequestOptions) =>
      this.http.send({ method: "POST", path: "/v1/test/wipe", options }) as Promise<Answer<"wipeSandbox">>,
  };
}
