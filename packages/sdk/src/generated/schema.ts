// Made of the API's OpenAPI document by `npm run sdk:generate`; changes here are lost.

export interface paths {
    "/v1/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin as a courier firm */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in with a password, or renew with a refresh token */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this log-in and its refresh tokens */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password; all other log-ins end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code for a new password by e-mail */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-resets/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password with the code; all other log-ins end */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a member by an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, and what may I do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the firm's profile, branding and settings
         * @description Needs the permission `tenant:read`.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the firm's profile, branding or settings
         * @description Needs the permission `tenant:write`.
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members
         * @description Needs the permission `members:read`.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite somebody by e-mail
         * @description Needs the permission `members:write`.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member
         * @description Needs the permission `members:read`.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * End a member's work for the firm and all of their log-ins
         * @description Needs the permission `members:write`.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change a member's role, skills or status
         * @description Needs the permission `members:write`.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/members/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the invitation again; the earlier link ends
         * @description Needs the permission `members:write`.
         */
        post: operations["inviteMemberAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Come online, go away or offline */
        put: operations["setPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of both worlds
         * @description Needs the permission `keys:read`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key; its secret is told this once
         * @description Needs the permission `keys:write`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key, without its secret
         * @description Needs the permission `keys:read`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * End a key at once
         * @description Needs the permission `keys:write`.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a key a new secret; the old one stays good for a while
         * @description Needs the permission `keys:write`.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what to what
         * @description Needs the permission `audit:read`.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers, or find one by phone, e-mail or another identity
         * @description Needs the permission `customers:read`.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Enter a sender or recipient
         * @description Needs the permission `customers:write`.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer
         * @description Needs the permission `customers:read`.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Take a customer's profile away
         * @description Needs the permission `customers:write`.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /**
         * Change a customer's profile or preferences
         * @description Needs the permission `customers:write`.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/v1/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shipments by status, customer or date, or find one by tracking number
         * @description Needs the permission `shipments:read`.
         */
        get: operations["listShipments"];
        put?: never;
        /**
         * Enter a parcel
         * @description Needs the permission `shipments:write`.
         */
        post: operations["createShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter up to 100 parcels, each by itself
         * @description Needs the permission `shipments:write`.
         */
        post: operations["createShipments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a shipment by its id or tracking number
         * @description Needs the permission `shipments:read`.
         */
        get: operations["getShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Complete or change a shipment's details
         * @description Needs the permission `shipments:write`.
         */
        patch: operations["updateShipment"];
        trace?: never;
    };
    "/v1/shipments/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what happened to a parcel; late, repeated and out of order is fine
         * @description Needs the permission `shipments:write`.
         */
        post: operations["addTrackingEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What temperature loggers measured
         * @description Needs the permission `shipments:read`.
         */
        get: operations["listReadings"];
        put?: never;
        /**
         * Add what temperature loggers measured; out of range for too long is an exception
         * @description Needs the permission `shipments:write`.
         */
        post: operations["addReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipments/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that happened to a parcel
         * @description Needs the permission `shipments:read`.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbound-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sources
         * @description Needs the permission `inbound:read`.
         */
        get: operations["listInboundSources"];
        put?: never;
        /**
         * Open an address for a tracking provider to push to
         * @description Needs the permission `inbound:write`.
         */
        post: operations["createInboundSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbound-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a source
         * @description Needs the permission `inbound:read`.
         */
        get: operations["getInboundSource"];
        put?: never;
        post?: never;
        /**
         * Close a source's address
         * @description Needs the permission `inbound:write`.
         */
        delete: operations["deleteInboundSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbound-sources/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the pushes that could not be taken, and why
         * @description Needs the permission `inbound:read`.
         */
        get: operations["listInboundRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbound-sources/{id}/remap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the pushes of the last 30 days again, after a mapping has changed
         * @description Needs the permission `inbound:write`.
         */
        post: operations["remapInboundSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unknown-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the providers' codes that no table knows, and how often they came
         * @description Needs the permission `inbound:read`.
         */
        get: operations["listUnknownCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking-events/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report tracking events of many parcels from a CSV file, with a report on each wrong row
         * @description Needs the permission `shipments:write`.
         */
        post: operations["importTrackingEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was used, by meter and day of the tenant's zone, or by hour of UTC
         * @description Needs the permission `billing:read`.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan in force, what it includes in this period, and what was used of it
         * @description Needs the permission `billing:read`.
         */
        get: operations["getPlan"];
        put?: never;
        /**
         * Change the plan: a greater one at once, a smaller or the free one when the period ends
         * @description Needs the permission `billing:write`.
         */
        post: operations["changePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy a plan: the address of the page on which it is paid for
         * @description Needs the permission `billing:write`.
         */
        post: operations["createCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The address of the page for cards, addresses and the end of the subscription
         * @description Needs the permission `billing:write`.
         */
        post: operations["createPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was billed
         * @description Needs the permission `billing:write`.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the firm charged its own customers for bookings, and gave back
         * @description Needs the permission `billing:read`.
         */
        get: operations["listCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By when each node of a parcel's way is expected; the built-in rules where none were set
         * @description Needs the permission `policies:read`.
         */
        get: operations["getServiceLevels"];
        /**
         * Set all service levels, for parcels that are entered or changed from now on
         * @description Needs the permission `policies:write`.
         */
        put: operations["putServiceLevels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger of exceptions, by status, class, liable party, parcel or time of detection
         * @description Needs the permission `exceptions:read`.
         */
        get: operations["listExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A week's ledger for its review: counts, and what lacks a cause or a prevention
         * @description Needs the permission `exceptions:read`.
         */
        get: operations["reviewExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an entry of the ledger
         * @description Needs the permission `exceptions:read`.
         */
        get: operations["getException"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say who is liable, why it happened, what prevents it, and how it stands
         * @description Needs the permission `exceptions:write`.
         */
        patch: operations["updateException"];
        trace?: never;
    };
    "/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's figures with their targets and the counts they come from
         * @description Needs the permission `kpis:read`.
         */
        get: operations["getKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description Needs the permission `tickets:read`.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Open a ticket, or join the open one about the same parcel
         * @description Needs the permission `tickets:write`.
         */
        post: operations["openTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a ticket by its id or number
         * @description Needs the permission `tickets:read`.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what describes a ticket
         * @description Needs the permission `tickets:write`.
         */
        patch: operations["updateTicket"];
        trace?: never;
    };
    "/v1/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the conversation
         * @description Needs the permission `tickets:read`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Add a public reply, an internal note or a customer's message
         * @description Needs the permission `tickets:write`.
         */
        post: operations["addMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a ticket to another status
         * @description Needs the permission `tickets:write`.
         */
        post: operations["moveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a ticket to a member, or back to the queue
         * @description Needs the permission `tickets:write`.
         */
        post: operations["assignTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ticket's history
         * @description Needs the permission `tickets:read`.
         */
        get: operations["listTicketEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/sla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ticket's clocks at this moment
         * @description Needs the permission `tickets:read`.
         */
        get: operations["getTicketSla"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/reapply-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an open ticket the SLA policy that a new one like it would get now
         * @description Needs the permission `policies:write`.
         */
        post: operations["reapplyPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sla-policies/reapply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do so for all open tickets, step by step
         * @description Needs the permission `policies:write`.
         */
        post: operations["reapplyPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one of two tickets; this one is closed, the other goes on
         * @description Needs the permission `tickets:write`.
         */
        post: operations["mergeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two tickets have to do with each other
         * @description Needs the permission `tickets:write`.
         */
        post: operations["linkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick a step of the ticket's playbook
         * @description Needs the permission `tickets:write`.
         */
        post: operations["tickStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise a ticket to the experts
         * @description Needs the permission `tickets:write`.
         */
        post: operations["escalateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{id}/deescalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a ticket back from the experts
         * @description Needs the permission `tickets:write`.
         */
        post: operations["deescalateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Needs the permission `tickets:read`.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Ask a branch or courier for something that a ticket waits for
         * @description Needs the permission `tickets:write`.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task
         * @description Needs the permission `tickets:read`.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is asked, of whom or by when
         * @description Needs the permission `tickets:write`.
         */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a task with its result; done twice it stays as it was done first
         * @description Needs the permission `tickets:write`.
         */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a task back
         * @description Needs the permission `tickets:write`.
         */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sla-policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the clocks of a made-up ticket would say; nothing is saved
         * @description Needs the permission `policies:read`.
         */
        post: operations["previewSla"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sla-policies/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which policy a ticket would get; no ticket is made
         * @description Needs the permission `policies:read`.
         */
        post: operations["matchSlaPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sla-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policies; the built-in one where there are none
         * @description Needs the permission `policies:read`.
         */
        get: operations["listSlaPolicies"];
        put?: never;
        /**
         * Make a policy; it comes before the last one
         * @description Needs the permission `policies:write`.
         */
        post: operations["createSlaPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sla-policies/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the order in which the policies are tried
         * @description Needs the permission `policies:write`.
         */
        put: operations["orderSlaPolicies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sla-policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a policy
         * @description Needs the permission `policies:read`.
         */
        get: operations["getSlaPolicy"];
        put?: never;
        post?: never;
        /**
         * Delete a policy; tickets that have it keep it
         * @description Needs the permission `policies:write`.
         */
        delete: operations["deleteSlaPolicy"];
        options?: never;
        head?: never;
        /**
         * Change a policy for new tickets
         * @description Needs the permission `policies:write`.
         */
        patch: operations["updateSlaPolicy"];
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your calendars; 24x7 comes with the product and is not among them
         * @description Needs the permission `policies:read`.
         */
        get: operations["listCalendars"];
        put?: never;
        /**
         * Make a calendar of opening hours, if you like with a country's holidays
         * @description Needs the permission `policies:write`.
         */
        post: operations["createCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a calendar
         * @description Needs the permission `policies:read`.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        /**
         * Delete a calendar that no policy uses; tickets that have it keep it
         * @description Needs the permission `policies:write`.
         */
        delete: operations["deleteCalendar"];
        options?: never;
        head?: never;
        /**
         * Change a calendar for new tickets
         * @description Needs the permission `policies:write`.
         */
        patch: operations["updateCalendar"];
        trace?: never;
    };
    "/v1/calendars/{id}/import-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a country's statutory holidays and make-up days
         * @description Needs the permission `policies:write`.
         */
        post: operations["importHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The current playbook of every scenario
         * @description Needs the permission `policies:read`.
         */
        get: operations["listPlaybooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playbooks/{scenario}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a playbook, or an earlier version of it
         * @description Needs the permission `policies:read`.
         */
        get: operations["getPlaybook"];
        /**
         * Make the next version, all of it
         * @description Needs the permission `policies:write`.
         */
        put: operations["replacePlaybook"];
        post?: never;
        /**
         * Go back to what the product ships, as the next version
         * @description Needs the permission `policies:write`.
         */
        delete: operations["restorePlaybook"];
        options?: never;
        head?: never;
        /**
         * Make the next version with another script, other steps or other limits
         * @description Needs the permission `policies:write`.
         */
        patch: operations["updatePlaybook"];
        trace?: never;
    };
    "/v1/playbooks/{scenario}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a playbook
         * @description Needs the permission `policies:read`.
         */
        get: operations["listPlaybookVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playbooks/{scenario}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has taken note of the current version and who has not
         * @description Needs the permission `policies:read`.
         */
        get: operations["listPlaybookAcknowledgements"];
        put?: never;
        /**
         * Take note of the current version, as the member who asks
         * @description Needs the permission `tickets:write`.
         */
        post: operations["acknowledgePlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service packages
         * @description Needs the permission `packages:read`.
         */
        get: operations["listPackages"];
        put?: never;
        /**
         * Put a service package on sale
         * @description Needs the permission `packages:write`.
         */
        post: operations["createPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a service package
         * @description Needs the permission `packages:read`.
         */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        /**
         * Take a package out of the catalogue
         * @description Needs the permission `packages:write`.
         */
        delete: operations["deletePackage"];
        options?: never;
        head?: never;
        /**
         * Make the next version, or switch a package on or off
         * @description Needs the permission `packages:write`.
         */
        patch: operations["updatePackage"];
        trace?: never;
    };
    "/v1/packages/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The windows of an area that can be booked now
         * @description Needs the permission `packages:read`.
         */
        get: operations["listPackageSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bookings
         * @description Needs the permission `bookings:read`.
         */
        get: operations["listBookings"];
        put?: never;
        /**
         * Hold a place, to be confirmed before it expires
         * @description Needs the permission `bookings:write`.
         */
        post: operations["holdBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the vouchers that were granted for late handling
         * @description Needs the permission `bookings:write`.
         */
        get: operations["listVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a courier has to do in an area on a day, by window
         * @description Needs the permission `bookings:read`.
         */
        get: operations["getBookingRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a booking
         * @description Needs the permission `bookings:read`.
         */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a booking to another window of its package
         * @description Needs the permission `bookings:write`.
         */
        post: operations["rescheduleBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a hold a booking
         * @description Needs the permission `bookings:write`.
         */
        post: operations["confirmBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a booking back, until its window's cut-off
         * @description Needs the permission `bookings:write`.
         */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The courier's run kept it
         * @description Needs the permission `bookings:write`.
         */
        post: operations["fulfilBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The courier's run missed it: the price is to be given back, and a ticket is opened
         * @description Needs the permission `bookings:write`.
         */
        post: operations["missBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/collector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who may collect the parcel, and the proof that they did
         * @description Needs the permission `bookings:read`.
         */
        get: operations["getCollector"];
        put?: never;
        /**
         * Name who may collect the parcel; the code is answered this once and sent to their phone
         * @description Needs the permission `bookings:write`.
         */
        post: operations["nameCollector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove by the code that the collector got the parcel
         * @description Needs the permission `bookings:write`.
         */
        post: operations["proveCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims, newest first
         * @description Needs the permission `claims:read`.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Claim for a parcel; small complete claims are approved at once
         * @description Needs the permission `claims:write`.
         */
        post: operations["submitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/audit-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The automatic approvals of a month that are to be looked at afterwards
         * @description Needs the permission `claims:decide`.
         */
        get: operations["getClaimAuditSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a form that takes one file of evidence within five minutes
         * @description Needs the permission `claims:write`.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of a file, and where it can be opened for five minutes
         * @description Needs the permission `claims:read`.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim
         * @description Needs the permission `claims:read`.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add evidence to a claim in review, which may settle it
         * @description Needs the permission `claims:write`.
         */
        post: operations["addClaimEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject a claim in review, within the authority of one's role
         * @description Needs the permission `claims:decide`.
         */
        post: operations["decideClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a rejected claim looked at again, once
         * @description Needs the permission `claims:write`.
         */
        post: operations["appealClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an approved claim was paid
         * @description Needs the permission `claims:decide`.
         */
        post: operations["payClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every step of a claim in its hash chain, oldest first
         * @description Needs the permission `claims:read`.
         */
        get: operations["getClaimLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that no step of a claim was changed, or tell which one was
         * @description Needs the permission `claims:read`.
         */
        get: operations["verifyClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claim-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is paid and who may decide it, as in force or as an earlier version
         * @description Needs the permission `claims:read`.
         */
        get: operations["getClaimRules"];
        /**
         * Set what is paid and who may decide it, for claims that come from now on
         * @description Needs the permission `policies:write`.
         */
        put: operations["putClaimRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is to be collected, those of the newest parcels first
         * @description Needs the permission `cod:read`.
         */
        get: operations["listCodOrders"];
        put?: never;
        /**
         * Enter what is to be collected with a parcel
         * @description Needs the permission `cod:write`.
         */
        post: operations["openCodOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is due, collected and remitted for a parcel
         * @description Needs the permission `cod:read`.
         */
        get: operations["getCodOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-orders/{id}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what a courier has collected
         * @description Needs the permission `cod:write`.
         */
        post: operations["collectCod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-orders/{id}/remittances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what was handed on to the sender
         * @description Needs the permission `cod:write`.
         */
        post: operations["remitCod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-orders/{id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a collection or a remittance back by an entry of its own
         * @description Needs the permission `cod:write`.
         */
        post: operations["reverseCod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-orders/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End what is still due, such as of a parcel that was refused
         * @description Needs the permission `cod:write`.
         */
        post: operations["cancelCod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of the ledger, newest first
         * @description Needs the permission `cod:read`.
         */
        get: operations["listCodEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cod-reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare what was due, collected and remitted, by day, courier and branch
         * @description Needs the permission `cod:read`.
         */
        get: operations["getCodReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people were told, what they were not, and why
         * @description Needs the permission `notifications:read`.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a notification
         * @description Needs the permission `notifications:read`.
         */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The texts of all events, channels and languages, own and default ones
         * @description Needs the permission `notifications:read`.
         */
        get: operations["listNotificationTemplates"];
        put?: never;
        /**
         * Put an own text in place of the default one
         * @description Needs the permission `notifications:write`.
         */
        post: operations["createNotificationTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See a text as a customer would get it; nothing is kept or sent
         * @description Needs the permission `notifications:write`.
         */
        post: operations["previewNotificationTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the text that is in force
         * @description Needs the permission `notifications:read`.
         */
        get: operations["getNotificationTemplate"];
        put?: never;
        post?: never;
        /**
         * Go back to the default text
         * @description Needs the permission `notifications:write`.
         */
        delete: operations["deleteNotificationTemplate"];
        options?: never;
        head?: never;
        /**
         * Change a text, or switch it off; a default one becomes an own one
         * @description Needs the permission `notifications:write`.
         */
        patch: operations["updateNotificationTemplate"];
        trace?: never;
    };
    "/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which channels customers are told, and who delivers
         * @description Needs the permission `notifications:write`.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the order in which channels are tried
         * @description Needs the permission `notifications:write`.
         */
        put: operations["orderChannels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set who delivers a channel's messages, with your account there
         * @description Needs the permission `notifications:write`.
         */
        put: operations["setChannel"];
        post?: never;
        /**
         * Forget your own account of a channel; the platform's delivers again
         * @description Needs the permission `notifications:write`.
         */
        delete: operations["removeChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the endpoints
         * @description Needs the permission `webhooks:read`.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Have events sent to your system
         * @description Needs the permission `webhooks:write`.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an endpoint
         * @description Needs the permission `webhooks:read`.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Send nothing more there
         * @description Needs the permission `webhooks:write`.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint, or switch it on or off
         * @description Needs the permission `webhooks:write`.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a new secret; both sign for 24 hours
         * @description Needs the permission `webhooks:write`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent there and what it answered
         * @description Needs the permission `webhooks:read`.
         */
        get: operations["listWebhookAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event with example data now
         * @description Needs the permission `webhooks:write`.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again, or all since a time
         * @description Needs the permission `webhooks:write`.
         */
        post: operations["replayWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every event of the last 30 days
         * @description Needs the permission `events:read`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event
         * @description Needs the permission `events:read`.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event that can happen, with the JSON schema of its data and an example */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/test/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the sandbox's clock ahead and do all that falls due
         * @description Needs the permission `sandbox:write`.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/test/fixtures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the fixed set of customers, parcels and tickets into the sandbox
         * @description Needs the permission `sandbox:write`.
         */
        post: operations["makeFixtures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/test/wipe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove all that the sandbox holds, and set its clock back
         * @description Needs the permission `sandbox:write`.
         */
        post: operations["wipeSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "tenant": {
         *         "id": "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "object": "tenant",
         *         "slug": "shanda",
         *         "name": "闪达速运",
         *         "country": "CN",
         *         "timezone": "Asia/Shanghai",
         *         "locale": "zh-CN",
         *         "branding": {
         *           "color": "#0b6e4f",
         *           "hotline": "400-820-8820",
         *           "logoUrl": "https://www.shanda.example/logo.png",
         *           "widgetOrigins": [
         *             "https://www.shanda.example"
         *           ]
         *         },
         *         "rules": {
         *           "quietHours": {
         *             "from": "22:00",
         *             "to": "08:00"
         *           },
         *           "digestTimes": [
         *             "10:00",
         *             "16:00"
         *           ],
         *           "sameNewsAfter": "PT30M",
         *           "reopenWithin": "P7D",
         *           "repeatComplaintWithin": "P7D",
         *           "repeatComplaintResolution": "PT48H"
         *         },
         *         "settings": {},
         *         "status": "active",
         *         "createdAt": "2026-11-22T03:00:00.000Z",
         *         "updatedAt": "2026-11-22T03:00:00.000Z",
         *         "version": 1
         *       },
         *       "member": {
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "object": "member",
         *         "email": "zhang.wei@shanda.example",
         *         "name": "张伟",
         *         "role": "owner",
         *         "skills": [],
         *         "languages": [],
         *         "tier": 2,
         *         "capacity": 20,
         *         "presence": "offline",
         *         "status": "active",
         *         "createdAt": "2026-11-22T03:00:00.000Z",
         *         "updatedAt": "2026-11-22T03:00:00.000Z",
         *         "version": 1
         *       },
         *       "tokenType": "Bearer",
         *       "accessToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
         *       "expiresIn": 900,
         *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh",
         *       "apiKeys": {
         *         "live": "caas_live_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke",
         *         "test": "caas_test_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke"
         *       }
         *     }
         */
        SignedUp: {
            tenant: components["schemas"]["Tenant"];
            member: components["schemas"]["Member"];
            /** @enum {string} */
            tokenType: "Bearer";
            accessToken: string;
            expiresIn: number;
            refreshToken: string;
            apiKeys: {
                live: string;
                test: string;
            };
        };
        /**
         * @example {
         *       "id": "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "tenant",
         *       "slug": "shanda",
         *       "name": "闪达速运",
         *       "country": "CN",
         *       "timezone": "Asia/Shanghai",
         *       "locale": "zh-CN",
         *       "branding": {
         *         "color": "#0b6e4f",
         *         "hotline": "400-820-8820",
         *         "logoUrl": "https://www.shanda.example/logo.png",
         *         "widgetOrigins": [
         *           "https://www.shanda.example"
         *         ]
         *       },
         *       "rules": {
         *         "quietHours": {
         *           "from": "22:00",
         *           "to": "08:00"
         *         },
         *         "digestTimes": [
         *           "10:00",
         *           "16:00"
         *         ],
         *         "sameNewsAfter": "PT30M",
         *         "reopenWithin": "P7D",
         *         "repeatComplaintWithin": "P7D",
         *         "repeatComplaintResolution": "PT48H"
         *       },
         *       "settings": {},
         *       "status": "active",
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Tenant: {
            /** @example ten_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "tenant";
            slug: string;
            name: string;
            country: string;
            timezone: string;
            /** @enum {string} */
            locale: "zh-CN" | "en";
            branding: {
                /** Format: uri */
                logoUrl?: string;
                color?: string;
                hotline?: string;
                widgetOrigins?: string[];
            };
            rules: components["schemas"]["TenantRules"];
            settings: {
                [key: string]: string | number | boolean;
            };
            /** @enum {string} */
            status: "active" | "suspended";
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        TenantRules: {
            quietHours: {
                from: string;
                to: string;
            };
            digestTimes: string[];
            sameNewsAfter: string;
            reopenWithin: string;
            repeatComplaintWithin: string;
            repeatComplaintResolution: string;
        };
        /**
         * @example {
         *       "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "member",
         *       "email": "li.na@example.com",
         *       "name": "李娜",
         *       "role": "agent",
         *       "skills": [
         *         "lost",
         *         "damaged"
         *       ],
         *       "languages": [
         *         "zh-CN",
         *         "en"
         *       ],
         *       "tier": 2,
         *       "capacity": 20,
         *       "presence": "offline",
         *       "status": "invited",
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Member: {
            /** @example mem_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "member";
            email: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer";
            skills: string[];
            languages: string[];
            tier: number;
            capacity: number;
            /** @enum {string} */
            presence: "online" | "away" | "offline";
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "company": "闪达速运",
         *       "slug": "shanda",
         *       "email": "zhang.wei@shanda.example",
         *       "password": "correct horse battery staple",
         *       "name": "张伟",
         *       "country": "CN",
         *       "timezone": "Asia/Shanghai",
         *       "locale": "zh-CN"
         *     }
         */
        SignUp: {
            company: string;
            slug: string;
            email: string;
            password: string;
            name: string;
            /** @default CN */
            country?: string;
            /** @default Asia/Shanghai */
            timezone?: string;
            /**
             * @default zh-CN
             * @enum {string}
             */
            locale?: "zh-CN" | "en";
        };
        /**
         * @example {
         *       "tokenType": "Bearer",
         *       "accessToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
         *       "expiresIn": 900,
         *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
         *     }
         */
        TokenPair: {
            /** @enum {string} */
            tokenType: "Bearer";
            accessToken: string;
            expiresIn: number;
            refreshToken: string;
        };
        /**
         * @example {
         *       "email": "zhang.wei@shanda.example",
         *       "password": "correct horse battery staple"
         *     }
         */
        TokenRequest: components["schemas"]["LogIn"] | components["schemas"]["Refresh"];
        /**
         * @example {
         *       "email": "zhang.wei@shanda.example",
         *       "password": "correct horse battery staple"
         *     }
         */
        LogIn: {
            email: string;
            password: string;
        };
        /**
         * @example {
         *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
         *     }
         */
        Refresh: {
            refreshToken: string;
        };
        /**
         * @example {
         *       "current": "correct horse battery staple",
         *       "password": "another long pass phrase"
         *     }
         */
        ChangePassword: {
            current: string;
            password: string;
        };
        /**
         * @example {
         *       "email": "zhang.wei@shanda.example"
         *     }
         */
        RequestPasswordReset: {
            email: string;
        };
        /**
         * @example {
         *       "email": "zhang.wei@shanda.example",
         *       "code": "40718825",
         *       "password": "another long pass phrase"
         *     }
         */
        ResetPassword: {
            email: string;
            code: string;
            password: string;
        };
        /**
         * @example {
         *       "password": "correct horse battery staple"
         *     }
         */
        AcceptInvitation: {
            password: string;
        };
        /**
         * @example {
         *       "object": "me",
         *       "mode": "live",
         *       "tenant": {
         *         "id": "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "object": "tenant",
         *         "slug": "shanda",
         *         "name": "闪达速运",
         *         "country": "CN",
         *         "timezone": "Asia/Shanghai",
         *         "locale": "zh-CN",
         *         "branding": {
         *           "color": "#0b6e4f",
         *           "hotline": "400-820-8820",
         *           "logoUrl": "https://www.shanda.example/logo.png",
         *           "widgetOrigins": [
         *             "https://www.shanda.example"
         *           ]
         *         },
         *         "rules": {
         *           "quietHours": {
         *             "from": "22:00",
         *             "to": "08:00"
         *           },
         *           "digestTimes": [
         *             "10:00",
         *             "16:00"
         *           ],
         *           "sameNewsAfter": "PT30M",
         *           "reopenWithin": "P7D",
         *           "repeatComplaintWithin": "P7D",
         *           "repeatComplaintResolution": "PT48H"
         *         },
         *         "settings": {},
         *         "status": "active",
         *         "createdAt": "2026-11-22T03:00:00.000Z",
         *         "updatedAt": "2026-11-22T03:00:00.000Z",
         *         "version": 1
         *       },
         *       "member": {
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "object": "member",
         *         "email": "zhang.wei@shanda.example",
         *         "name": "张伟",
         *         "role": "owner",
         *         "skills": [],
         *         "languages": [],
         *         "tier": 2,
         *         "capacity": 20,
         *         "presence": "offline",
         *         "status": "active",
         *         "createdAt": "2026-11-22T03:00:00.000Z",
         *         "updatedAt": "2026-11-22T03:00:00.000Z",
         *         "version": 1
         *       },
         *       "apiKey": null,
         *       "permissions": [
         *         "tenant:read",
         *         "tickets:read"
         *       ]
         *     }
         */
        Me: {
            /** @enum {string} */
            object: "me";
            /** @enum {string} */
            mode: "live" | "test";
            tenant: components["schemas"]["Tenant"];
            member: components["schemas"]["Member"] | null;
            apiKey: components["schemas"]["ApiKey"] | null;
            permissions: ("tenant:read" | "tenant:write" | "tenant:delete" | "billing:read" | "billing:write" | "members:read" | "members:write" | "keys:read" | "keys:write" | "audit:read" | "customers:read" | "customers:write" | "shipments:read" | "shipments:write" | "tickets:read" | "tickets:write" | "tickets:assign" | "claims:read" | "claims:write" | "claims:decide" | "cod:read" | "cod:write" | "policies:read" | "policies:write" | "exceptions:read" | "exceptions:write" | "kpis:read" | "packages:read" | "packages:write" | "bookings:read" | "bookings:write" | "notifications:read" | "notifications:write" | "inbound:read" | "inbound:write" | "webhooks:read" | "webhooks:write" | "events:read" | "sandbox:write" | "personal:read")[];
        };
        /**
         * @example {
         *       "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "api_key",
         *       "name": "order system",
         *       "mode": "live",
         *       "scopes": [
         *         "shipments:write",
         *         "shipments:read"
         *       ],
         *       "prefix": "caas_live_5f0r",
         *       "status": "active",
         *       "createdBy": {
         *         "type": "member",
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "lastUsedAt": null,
         *       "expiresAt": null,
         *       "previousValidUntil": null,
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        ApiKey: {
            /** @example key_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "api_key";
            name: string;
            /** @enum {string} */
            mode: "live" | "test";
            scopes: string[];
            prefix: string;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            createdBy: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            lastUsedAt: string | null;
            expiresAt: string | null;
            previousValidUntil: string | null;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "name": "闪达速运",
         *       "branding": {
         *         "color": "#0b6e4f",
         *         "hotline": "400-820-8820",
         *         "logoUrl": "https://www.shanda.example/logo.png",
         *         "widgetOrigins": [
         *           "https://www.shanda.example"
         *         ]
         *       }
         *     }
         */
        UpdateTenant: {
            name?: string;
            country?: string;
            timezone?: string;
            /** @enum {string} */
            locale?: "zh-CN" | "en";
            branding?: {
                /** Format: uri */
                logoUrl?: string | null;
                color?: string | null;
                hotline?: string | null;
                widgetOrigins?: string[] | null;
            };
            rules?: {
                quietHours?: {
                    from: string;
                    to: string;
                } | null;
                digestTimes?: string[] | null;
                sameNewsAfter?: string | null;
                reopenWithin?: string | null;
                repeatComplaintWithin?: string | null;
                repeatComplaintResolution?: string | null;
            };
            settings?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /**
         * @example {
         *       "email": "li.na@example.com",
         *       "name": "李娜",
         *       "role": "agent",
         *       "skills": [
         *         "lost",
         *         "damaged"
         *       ],
         *       "languages": [
         *         "zh-CN",
         *         "en"
         *       ],
         *       "tier": 2,
         *       "capacity": 20
         *     }
         */
        InviteMember: {
            name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer";
            /** @default [] */
            skills?: string[];
            /** @default [] */
            languages?: string[];
            /** @default 2 */
            tier?: 2 | 3;
            /** @default 20 */
            capacity?: number;
            email: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "member",
         *           "email": "li.na@example.com",
         *           "name": "李娜",
         *           "role": "agent",
         *           "skills": [
         *             "lost",
         *             "damaged"
         *           ],
         *           "languages": [
         *             "zh-CN",
         *             "en"
         *           ],
         *           "tier": 2,
         *           "capacity": 20,
         *           "presence": "offline",
         *           "status": "invited",
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        MemberList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Member"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "role": "supervisor",
         *       "capacity": 10
         *     }
         */
        UpdateMember: {
            name?: string;
            /** @enum {string} */
            role?: "owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer";
            skills?: string[];
            languages?: string[];
            tier?: 2 | 3;
            capacity?: number;
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        /**
         * @example {
         *       "presence": "online"
         *     }
         */
        SetPresence: {
            /** @enum {string} */
            presence: "online" | "away" | "offline";
        };
        /**
         * @example {
         *       "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "api_key",
         *       "name": "order system",
         *       "mode": "live",
         *       "scopes": [
         *         "shipments:write",
         *         "shipments:read"
         *       ],
         *       "prefix": "caas_live_5f0r",
         *       "status": "active",
         *       "createdBy": {
         *         "type": "member",
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "lastUsedAt": null,
         *       "expiresAt": null,
         *       "previousValidUntil": null,
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1,
         *       "key": "caas_live_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke"
         *     }
         */
        ApiKeyWithSecret: {
            /** @example key_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "api_key";
            name: string;
            /** @enum {string} */
            mode: "live" | "test";
            scopes: string[];
            prefix: string;
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
            createdBy: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            lastUsedAt: string | null;
            expiresAt: string | null;
            previousValidUntil: string | null;
            createdAt: string;
            updatedAt: string;
            version: number;
            key: string;
        };
        /**
         * @example {
         *       "name": "order system",
         *       "mode": "live",
         *       "scopes": [
         *         "shipments:write",
         *         "shipments:read"
         *       ]
         *     }
         */
        CreateApiKey: {
            name: string;
            /** @enum {string} */
            mode: "live" | "test";
            scopes: ("*" | "tenant:read" | "tenant:write" | "tenant:delete" | "billing:read" | "billing:write" | "members:read" | "members:write" | "keys:read" | "keys:write" | "audit:read" | "customers:read" | "customers:write" | "shipments:read" | "shipments:write" | "tickets:read" | "tickets:write" | "tickets:assign" | "claims:read" | "claims:write" | "claims:decide" | "cod:read" | "cod:write" | "policies:read" | "policies:write" | "exceptions:read" | "exceptions:write" | "kpis:read" | "packages:read" | "packages:write" | "bookings:read" | "bookings:write" | "notifications:read" | "notifications:write" | "inbound:read" | "inbound:write" | "webhooks:read" | "webhooks:write" | "events:read" | "sandbox:write" | "personal:read")[];
            /** Format: date-time */
            expiresAt?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "api_key",
         *           "name": "order system",
         *           "mode": "live",
         *           "scopes": [
         *             "shipments:write",
         *             "shipments:read"
         *           ],
         *           "prefix": "caas_live_5f0r",
         *           "status": "active",
         *           "createdBy": {
         *             "type": "member",
         *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "lastUsedAt": null,
         *           "expiresAt": null,
         *           "previousValidUntil": null,
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ApiKeyList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["ApiKey"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "overlapHours": 24
         *     }
         */
        RotateApiKey: {
            /** @default 24 */
            overlapHours?: number;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "aud_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "audit_event",
         *           "action": "api_key.created",
         *           "target": {
         *             "type": "api_key",
         *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "actor": {
         *             "type": "member",
         *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "mode": "live",
         *           "address": null,
         *           "requestId": "req_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "details": {
         *             "mode": "live",
         *             "scopes": [
         *               "tickets:read"
         *             ]
         *           },
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        AuditEventList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["AuditEvent"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "aud_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "audit_event",
         *       "action": "api_key.created",
         *       "target": {
         *         "type": "api_key",
         *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "actor": {
         *         "type": "member",
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "mode": "live",
         *       "address": null,
         *       "requestId": "req_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "details": {
         *         "mode": "live",
         *         "scopes": [
         *           "tickets:read"
         *         ]
         *       },
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        AuditEvent: {
            /** @example aud_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "audit_event";
            action: string;
            target: {
                type: string;
                id: string;
            };
            actor: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            /** @enum {string} */
            mode: "live" | "test";
            address: string | null;
            requestId: string | null;
            details: {
                [key: string]: string | number | boolean | null | string[];
            };
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "id": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "customer",
         *       "name": "王芳",
         *       "phone": "+8613800138000",
         *       "email": "wang.fang@example.com",
         *       "identities": [
         *         {
         *           "kind": "phone",
         *           "value": "+8613800138000"
         *         },
         *         {
         *           "kind": "email",
         *           "value": "wang.fang@example.com"
         *         }
         *       ],
         *       "locale": "zh-CN",
         *       "stage": "new",
         *       "vip": false,
         *       "dedicatedAgentId": null,
         *       "notifications": {
         *         "channel": "sms"
         *       },
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Customer: {
            /** @example cus_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "customer";
            name: string | null;
            phone: string | null;
            email: string | null;
            identities: {
                /** @enum {string} */
                kind: "phone" | "email" | "wechat" | "app";
                value: string;
            }[];
            /** @enum {string} */
            locale: "zh-CN" | "en";
            /** @enum {string} */
            stage: "new" | "growing" | "mature" | "at_risk" | "churned";
            vip: boolean;
            dedicatedAgentId: string | null;
            notifications: {
                /** @enum {string} */
                channel?: "sms" | "email" | "wechat" | "push";
                optOut?: boolean;
                optOutChannels?: ("sms" | "email" | "wechat" | "push")[];
                quietHours?: {
                    from: string;
                    to: string;
                    includeExceptions?: boolean;
                };
            };
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "name": "王芳",
         *       "phone": "13800138000",
         *       "email": "wang.fang@example.com",
         *       "locale": "zh-CN",
         *       "notifications": {
         *         "channel": "sms"
         *       }
         *     }
         */
        CreateCustomer: {
            name: string;
            phone?: string;
            email?: string;
            identities?: {
                /** @enum {string} */
                kind: "phone" | "email" | "wechat" | "app";
                value: string;
            }[];
            /** @enum {string} */
            locale?: "zh-CN" | "en";
            vip?: boolean;
            /** @enum {string} */
            stage?: "new" | "growing" | "mature" | "at_risk" | "churned";
            /** @example mem_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            dedicatedAgentId?: string | null;
            notifications?: {
                /** @enum {string} */
                channel?: "sms" | "email" | "wechat" | "push";
                optOut?: boolean;
                optOutChannels?: ("sms" | "email" | "wechat" | "push")[];
                quietHours?: {
                    from: string;
                    to: string;
                    includeExceptions?: boolean;
                };
            };
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "customer",
         *           "name": "王芳",
         *           "phone": "+8613800138000",
         *           "email": "wang.fang@example.com",
         *           "identities": [
         *             {
         *               "kind": "phone",
         *               "value": "+8613800138000"
         *             },
         *             {
         *               "kind": "email",
         *               "value": "wang.fang@example.com"
         *             }
         *           ],
         *           "locale": "zh-CN",
         *           "stage": "new",
         *           "vip": false,
         *           "dedicatedAgentId": null,
         *           "notifications": {
         *             "channel": "sms"
         *           },
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        CustomerList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Customer"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "vip": true,
         *       "notifications": {
         *         "channel": "email"
         *       }
         *     }
         */
        UpdateCustomer: {
            name?: string;
            phone?: string | null;
            email?: string | null;
            identities?: {
                /** @enum {string} */
                kind: "phone" | "email" | "wechat" | "app";
                value: string;
            }[];
            /** @enum {string} */
            locale?: "zh-CN" | "en";
            vip?: boolean;
            /** @enum {string} */
            stage?: "new" | "growing" | "mature" | "at_risk" | "churned";
            /** @example mem_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            dedicatedAgentId?: string | null;
            notifications?: {
                /** @enum {string} */
                channel?: "sms" | "email" | "wechat" | "push";
                optOut?: boolean;
                optOutChannels?: ("sms" | "email" | "wechat" | "push")[];
                quietHours?: {
                    from: string;
                    to: string;
                    includeExceptions?: boolean;
                };
            };
        };
        /**
         * @example {
         *       "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "shipment",
         *       "trackingNumber": "YT0000000000001",
         *       "carrier": "yuantong",
         *       "status": "in_transit",
         *       "reason": null,
         *       "node": "transit",
         *       "eta": {
         *         "from": "2026-11-22T08:00:00.000Z",
         *         "to": "2026-11-22T10:00:00.000Z"
         *       },
         *       "etaBasis": "promise",
         *       "nodes": [
         *         {
         *           "node": "pickup",
         *           "expectedBy": "2026-11-20T03:00:00.000Z",
         *           "reachedAt": "2026-11-20T02:40:00.000Z",
         *           "overdue": false
         *         },
         *         {
         *           "node": "inbound",
         *           "expectedBy": "2026-11-20T18:06:00.000Z",
         *           "reachedAt": "2026-11-20T11:30:00.000Z",
         *           "overdue": false
         *         },
         *         {
         *           "node": "transit",
         *           "expectedBy": "2026-11-21T11:12:00.000Z",
         *           "reachedAt": "2026-11-21T12:15:14.000Z",
         *           "overdue": true
         *         },
         *         {
         *           "node": "delivery",
         *           "expectedBy": "2026-11-22T06:00:00.000Z",
         *           "reachedAt": null,
         *           "overdue": false
         *         },
         *         {
         *           "node": "sign",
         *           "expectedBy": "2026-11-22T10:00:00.000Z",
         *           "reachedAt": null,
         *           "overdue": false
         *         }
         *       ],
         *       "orderedAt": "2026-11-20T01:00:00.000Z",
         *       "promisedAt": "2026-11-22T10:00:00.000Z",
         *       "estimatedAt": null,
         *       "lastEventAt": "2026-11-21T12:15:14.000Z",
         *       "sender": null,
         *       "recipient": {
         *         "name": "王芳",
         *         "phone": "+8613800138000",
         *         "email": "wang.fang@example.com",
         *         "address": {
         *           "line1": "人民路 100 号",
         *           "city": "苏州",
         *           "region": "江苏",
         *           "postalCode": "215000",
         *           "country": "CN"
         *         }
         *       },
         *       "goods": {
         *         "type": "clothing",
         *         "description": "羊毛外套",
         *         "weightGrams": 1200
         *       },
         *       "freight": {
         *         "amount": 1200,
         *         "currency": "CNY"
         *       },
         *       "insuredValue": null,
         *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "links": {
         *         "returnShipmentId": null,
         *         "returnOfShipmentId": null
         *       },
         *       "incomplete": [],
         *       "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *       "createdAt": "2026-11-20T01:00:02.000Z",
         *       "updatedAt": "2026-11-21T12:15:20.000Z",
         *       "version": 4
         *     }
         */
        Shipment: {
            /** @example shp_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "shipment";
            trackingNumber: string;
            carrier: string | null;
            /** @enum {string} */
            status: "unknown" | "created" | "picked_up" | "inbound" | "in_transit" | "customs" | "out_for_delivery" | "awaiting_pickup" | "attempt_failed" | "exception" | "delivered" | "rejected" | "returning" | "returned" | "cancelled";
            /** @enum {string|null} */
            reason: "delay" | "weather" | "stalled" | "damaged" | "contaminated" | "lost" | "destroyed" | "wrong_address" | "info_missing" | "short_quantity" | "over_quantity" | "quantity_mismatch" | "out_of_area" | "recipient_absent" | "payment_due" | "security_or_fee" | "invalid_number" | "held" | "missorted" | "prohibited" | "intercepted" | "pickup_overdue" | "temperature" | "pending_sender" | "other" | "signed" | "third_party" | "self_collected" | "cod_received" | "after_exception" | "redirected" | "new_waybill" | "carrier_handover" | "appointment" | "in_progress" | "pending" | "cleared" | null;
            /** @enum {string|null} */
            node: "pickup" | "inbound" | "transit" | "delivery" | "sign" | null;
            eta: {
                from: string;
                to: string;
            } | null;
            /** @enum {string|null} */
            etaBasis: "history" | "carrier" | "promise" | null;
            nodes: {
                /** @enum {string} */
                node: "pickup" | "inbound" | "transit" | "delivery" | "sign";
                expectedBy: string | null;
                reachedAt: string | null;
                overdue: boolean;
            }[];
            orderedAt: string | null;
            promisedAt: string | null;
            estimatedAt: string | null;
            lastEventAt: string | null;
            sender: ({
                name?: string;
                phone?: string;
                email?: string;
                address?: {
                    line1: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                };
            } & {
                [key: string]: unknown;
            }) | null;
            recipient: ({
                name?: string;
                phone?: string;
                email?: string;
                address?: {
                    line1: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                };
            } & {
                [key: string]: unknown;
            }) | null;
            goods: {
                type: string;
                description?: string;
                weightGrams: number;
                declaredValue?: components["schemas"]["Money"];
                temperature?: components["schemas"]["TemperatureRange"];
            } | null;
            freight: components["schemas"]["Money"] | null;
            insuredValue: components["schemas"]["Money"] | null;
            customerId: string | null;
            links: {
                returnShipmentId: string | null;
                returnOfShipmentId: string | null;
            };
            incomplete: string[];
            trackingUrl: string;
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `customerId` names; only where `expand` asks for it. */
            customer?: components["schemas"]["Customer"] | null;
        };
        /**
         * @example {
         *       "amount": 1250,
         *       "currency": "CNY"
         *     }
         */
        Money: {
            amount: number;
            currency: string;
        };
        /**
         * @example {
         *       "minCelsius": 2,
         *       "maxCelsius": 8
         *     }
         */
        TemperatureRange: {
            minCelsius?: number;
            maxCelsius?: number;
        };
        /**
         * @example {
         *       "trackingNumber": "YT0000000000001",
         *       "carrier": "yuantong",
         *       "orderedAt": "2026-11-20T01:00:00.000Z",
         *       "promisedAt": "2026-11-22T10:00:00.000Z",
         *       "recipient": {
         *         "name": "王芳",
         *         "phone": "+8613800138000",
         *         "email": "wang.fang@example.com",
         *         "address": {
         *           "line1": "人民路 100 号",
         *           "city": "苏州",
         *           "region": "江苏",
         *           "postalCode": "215000",
         *           "country": "CN"
         *         }
         *       },
         *       "goods": {
         *         "type": "clothing",
         *         "description": "羊毛外套",
         *         "weightGrams": 1200
         *       },
         *       "freight": {
         *         "amount": 1200,
         *         "currency": "CNY"
         *       }
         *     }
         */
        CreateShipment: {
            trackingNumber: string;
            carrier?: string;
            /** Format: date-time */
            orderedAt?: string;
            /** Format: date-time */
            promisedAt?: string;
            /** Format: date-time */
            estimatedAt?: string;
            sender?: {
                name?: string;
                phone?: string;
                email?: string;
                address?: {
                    line1: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                };
            };
            recipient: {
                name: string;
                phone: string;
                email?: string;
                address: {
                    line1: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                };
            };
            goods: {
                type: string;
                description?: string;
                weightGrams: number;
                declaredValue?: components["schemas"]["Money"];
                temperature?: components["schemas"]["TemperatureRange"];
            };
            freight?: components["schemas"]["Money"];
            insuredValue?: components["schemas"]["Money"];
        };
        /**
         * @example {
         *       "data": [
         *         {
         *           "status": 201,
         *           "shipment": {
         *             "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *             "object": "shipment",
         *             "trackingNumber": "YT0000000000001",
         *             "carrier": "yuantong",
         *             "status": "in_transit",
         *             "reason": null,
         *             "node": "transit",
         *             "eta": {
         *               "from": "2026-11-22T08:00:00.000Z",
         *               "to": "2026-11-22T10:00:00.000Z"
         *             },
         *             "etaBasis": "promise",
         *             "nodes": [
         *               {
         *                 "node": "pickup",
         *                 "expectedBy": "2026-11-20T03:00:00.000Z",
         *                 "reachedAt": "2026-11-20T02:40:00.000Z",
         *                 "overdue": false
         *               },
         *               {
         *                 "node": "inbound",
         *                 "expectedBy": "2026-11-20T18:06:00.000Z",
         *                 "reachedAt": "2026-11-20T11:30:00.000Z",
         *                 "overdue": false
         *               },
         *               {
         *                 "node": "transit",
         *                 "expectedBy": "2026-11-21T11:12:00.000Z",
         *                 "reachedAt": "2026-11-21T12:15:14.000Z",
         *                 "overdue": true
         *               },
         *               {
         *                 "node": "delivery",
         *                 "expectedBy": "2026-11-22T06:00:00.000Z",
         *                 "reachedAt": null,
         *                 "overdue": false
         *               },
         *               {
         *                 "node": "sign",
         *                 "expectedBy": "2026-11-22T10:00:00.000Z",
         *                 "reachedAt": null,
         *                 "overdue": false
         *               }
         *             ],
         *             "orderedAt": "2026-11-20T01:00:00.000Z",
         *             "promisedAt": "2026-11-22T10:00:00.000Z",
         *             "estimatedAt": null,
         *             "lastEventAt": "2026-11-21T12:15:14.000Z",
         *             "sender": null,
         *             "recipient": {
         *               "name": "王芳",
         *               "phone": "+8613800138000",
         *               "email": "wang.fang@example.com",
         *               "address": {
         *                 "line1": "人民路 100 号",
         *                 "city": "苏州",
         *                 "region": "江苏",
         *                 "postalCode": "215000",
         *                 "country": "CN"
         *               }
         *             },
         *             "goods": {
         *               "type": "clothing",
         *               "description": "羊毛外套",
         *               "weightGrams": 1200
         *             },
         *             "freight": {
         *               "amount": 1200,
         *               "currency": "CNY"
         *             },
         *             "insuredValue": null,
         *             "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *             "links": {
         *               "returnShipmentId": null,
         *               "returnOfShipmentId": null
         *             },
         *             "incomplete": [],
         *             "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *             "createdAt": "2026-11-20T01:00:02.000Z",
         *             "updatedAt": "2026-11-21T12:15:20.000Z",
         *             "version": 4
         *           }
         *         }
         *       ]
         *     }
         */
        ShipmentBatch: {
            data: {
                status: number;
                shipment?: components["schemas"]["Shipment"];
                problem?: components["schemas"]["Problem"];
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance: string;
            code: string;
            requestId: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /**
         * @example {
         *       "shipments": [
         *         {
         *           "trackingNumber": "YT0000000000001",
         *           "carrier": "yuantong",
         *           "orderedAt": "2026-11-20T01:00:00.000Z",
         *           "promisedAt": "2026-11-22T10:00:00.000Z",
         *           "recipient": {
         *             "name": "王芳",
         *             "phone": "+8613800138000",
         *             "email": "wang.fang@example.com",
         *             "address": {
         *               "line1": "人民路 100 号",
         *               "city": "苏州",
         *               "region": "江苏",
         *               "postalCode": "215000",
         *               "country": "CN"
         *             }
         *           },
         *           "goods": {
         *             "type": "clothing",
         *             "description": "羊毛外套",
         *             "weightGrams": 1200
         *           },
         *           "freight": {
         *             "amount": 1200,
         *             "currency": "CNY"
         *           }
         *         }
         *       ]
         *     }
         */
        CreateShipments: {
            shipments: unknown[];
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "shipment",
         *           "trackingNumber": "YT0000000000001",
         *           "carrier": "yuantong",
         *           "status": "in_transit",
         *           "reason": null,
         *           "node": "transit",
         *           "eta": {
         *             "from": "2026-11-22T08:00:00.000Z",
         *             "to": "2026-11-22T10:00:00.000Z"
         *           },
         *           "etaBasis": "promise",
         *           "nodes": [
         *             {
         *               "node": "pickup",
         *               "expectedBy": "2026-11-20T03:00:00.000Z",
         *               "reachedAt": "2026-11-20T02:40:00.000Z",
         *               "overdue": false
         *             },
         *             {
         *               "node": "inbound",
         *               "expectedBy": "2026-11-20T18:06:00.000Z",
         *               "reachedAt": "2026-11-20T11:30:00.000Z",
         *               "overdue": false
         *             },
         *             {
         *               "node": "transit",
         *               "expectedBy": "2026-11-21T11:12:00.000Z",
         *               "reachedAt": "2026-11-21T12:15:14.000Z",
         *               "overdue": true
         *             },
         *             {
         *               "node": "delivery",
         *               "expectedBy": "2026-11-22T06:00:00.000Z",
         *               "reachedAt": null,
         *               "overdue": false
         *             },
         *             {
         *               "node": "sign",
         *               "expectedBy": "2026-11-22T10:00:00.000Z",
         *               "reachedAt": null,
         *               "overdue": false
         *             }
         *           ],
         *           "orderedAt": "2026-11-20T01:00:00.000Z",
         *           "promisedAt": "2026-11-22T10:00:00.000Z",
         *           "estimatedAt": null,
         *           "lastEventAt": "2026-11-21T12:15:14.000Z",
         *           "sender": null,
         *           "recipient": {
         *             "name": "王芳",
         *             "phone": "+8613800138000",
         *             "email": "wang.fang@example.com",
         *             "address": {
         *               "line1": "人民路 100 号",
         *               "city": "苏州",
         *               "region": "江苏",
         *               "postalCode": "215000",
         *               "country": "CN"
         *             }
         *           },
         *           "goods": {
         *             "type": "clothing",
         *             "description": "羊毛外套",
         *             "weightGrams": 1200
         *           },
         *           "freight": {
         *             "amount": 1200,
         *             "currency": "CNY"
         *           },
         *           "insuredValue": null,
         *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "links": {
         *             "returnShipmentId": null,
         *             "returnOfShipmentId": null
         *           },
         *           "incomplete": [],
         *           "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *           "createdAt": "2026-11-20T01:00:02.000Z",
         *           "updatedAt": "2026-11-21T12:15:20.000Z",
         *           "version": 4
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ShipmentList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Shipment"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "carrier": "zhongtong",
         *       "promisedAt": "2026-11-23T10:00:00.000Z"
         *     }
         */
        UpdateShipment: {
            carrier?: string;
            /** Format: date-time */
            orderedAt?: string;
            /** Format: date-time */
            promisedAt?: string;
            /** Format: date-time */
            estimatedAt?: string;
            sender?: {
                name?: string;
                phone?: string;
                email?: string;
                address?: {
                    line1: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                };
            };
            recipient?: {
                name: string;
                phone: string;
                email?: string;
                address: {
                    line1: string;
                    city: string;
                    region?: string;
                    postalCode?: string;
                    country: string;
                };
            };
            goods?: {
                type: string;
                description?: string;
                weightGrams: number;
                declaredValue?: components["schemas"]["Money"];
                temperature?: components["schemas"]["TemperatureRange"];
            };
            freight?: components["schemas"]["Money"];
            insuredValue?: components["schemas"]["Money"];
            returnOf?: string | null;
        };
        /**
         * @example {
         *       "shipment": {
         *         "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "object": "shipment",
         *         "trackingNumber": "YT0000000000001",
         *         "carrier": "yuantong",
         *         "status": "in_transit",
         *         "reason": null,
         *         "node": "transit",
         *         "eta": {
         *           "from": "2026-11-22T08:00:00.000Z",
         *           "to": "2026-11-22T10:00:00.000Z"
         *         },
         *         "etaBasis": "promise",
         *         "nodes": [
         *           {
         *             "node": "pickup",
         *             "expectedBy": "2026-11-20T03:00:00.000Z",
         *             "reachedAt": "2026-11-20T02:40:00.000Z",
         *             "overdue": false
         *           },
         *           {
         *             "node": "inbound",
         *             "expectedBy": "2026-11-20T18:06:00.000Z",
         *             "reachedAt": "2026-11-20T11:30:00.000Z",
         *             "overdue": false
         *           },
         *           {
         *             "node": "transit",
         *             "expectedBy": "2026-11-21T11:12:00.000Z",
         *             "reachedAt": "2026-11-21T12:15:14.000Z",
         *             "overdue": true
         *           },
         *           {
         *             "node": "delivery",
         *             "expectedBy": "2026-11-22T06:00:00.000Z",
         *             "reachedAt": null,
         *             "overdue": false
         *           },
         *           {
         *             "node": "sign",
         *             "expectedBy": "2026-11-22T10:00:00.000Z",
         *             "reachedAt": null,
         *             "overdue": false
         *           }
         *         ],
         *         "orderedAt": "2026-11-20T01:00:00.000Z",
         *         "promisedAt": "2026-11-22T10:00:00.000Z",
         *         "estimatedAt": null,
         *         "lastEventAt": "2026-11-21T12:15:14.000Z",
         *         "sender": null,
         *         "recipient": {
         *           "name": "王芳",
         *           "phone": "+8613800138000",
         *           "email": "wang.fang@example.com",
         *           "address": {
         *             "line1": "人民路 100 号",
         *             "city": "苏州",
         *             "region": "江苏",
         *             "postalCode": "215000",
         *             "country": "CN"
         *           }
         *         },
         *         "goods": {
         *           "type": "clothing",
         *           "description": "羊毛外套",
         *           "weightGrams": 1200
         *         },
         *         "freight": {
         *           "amount": 1200,
         *           "currency": "CNY"
         *         },
         *         "insuredValue": null,
         *         "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "links": {
         *           "returnShipmentId": null,
         *           "returnOfShipmentId": null
         *         },
         *         "incomplete": [],
         *         "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *         "createdAt": "2026-11-20T01:00:02.000Z",
         *         "updatedAt": "2026-11-21T12:15:20.000Z",
         *         "version": 4
         *       },
         *       "accepted": 1,
         *       "duplicates": 0
         *     }
         */
        AddedTrackingEvents: {
            shipment: components["schemas"]["Shipment"];
            accepted: number;
            duplicates: number;
        };
        /**
         * @example {
         *       "events": [
         *         {
         *           "at": "2026-11-21T12:15:14.000Z",
         *           "status": "in_transit",
         *           "location": "苏州转运中心",
         *           "message": "已发出，下一站无锡转运中心",
         *           "eventId": "scan-81"
         *         }
         *       ]
         *     }
         */
        AddTrackingEvents: {
            events: components["schemas"]["NewTrackingEvent"][];
        };
        /**
         * @example {
         *       "at": "2026-11-21T12:15:14.000Z",
         *       "status": "in_transit",
         *       "location": "苏州转运中心",
         *       "message": "已发出，下一站无锡转运中心",
         *       "eventId": "scan-81"
         *     }
         */
        NewTrackingEvent: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            status: "unknown" | "created" | "picked_up" | "inbound" | "in_transit" | "customs" | "out_for_delivery" | "awaiting_pickup" | "attempt_failed" | "exception" | "delivered" | "rejected" | "returning" | "returned" | "cancelled";
            /** @enum {string} */
            reason?: "delay" | "weather" | "stalled" | "damaged" | "contaminated" | "lost" | "destroyed" | "wrong_address" | "info_missing" | "short_quantity" | "over_quantity" | "quantity_mismatch" | "out_of_area" | "recipient_absent" | "payment_due" | "security_or_fee" | "invalid_number" | "held" | "missorted" | "prohibited" | "intercepted" | "pickup_overdue" | "temperature" | "pending_sender" | "other" | "signed" | "third_party" | "self_collected" | "cod_received" | "after_exception" | "redirected" | "new_waybill" | "carrier_handover" | "appointment" | "in_progress" | "pending" | "cleared";
            /** @enum {string} */
            node?: "pickup" | "inbound" | "transit" | "delivery" | "sign";
            location?: string;
            message?: string;
            eventId?: string;
            correction?: boolean;
        };
        /**
         * @example {
         *       "shipment": {
         *         "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "object": "shipment",
         *         "trackingNumber": "YT0000000000001",
         *         "carrier": "yuantong",
         *         "status": "in_transit",
         *         "reason": null,
         *         "node": "transit",
         *         "eta": {
         *           "from": "2026-11-22T08:00:00.000Z",
         *           "to": "2026-11-22T10:00:00.000Z"
         *         },
         *         "etaBasis": "promise",
         *         "nodes": [
         *           {
         *             "node": "pickup",
         *             "expectedBy": "2026-11-20T03:00:00.000Z",
         *             "reachedAt": "2026-11-20T02:40:00.000Z",
         *             "overdue": false
         *           },
         *           {
         *             "node": "inbound",
         *             "expectedBy": "2026-11-20T18:06:00.000Z",
         *             "reachedAt": "2026-11-20T11:30:00.000Z",
         *             "overdue": false
         *           },
         *           {
         *             "node": "transit",
         *             "expectedBy": "2026-11-21T11:12:00.000Z",
         *             "reachedAt": "2026-11-21T12:15:14.000Z",
         *             "overdue": true
         *           },
         *           {
         *             "node": "delivery",
         *             "expectedBy": "2026-11-22T06:00:00.000Z",
         *             "reachedAt": null,
         *             "overdue": false
         *           },
         *           {
         *             "node": "sign",
         *             "expectedBy": "2026-11-22T10:00:00.000Z",
         *             "reachedAt": null,
         *             "overdue": false
         *           }
         *         ],
         *         "orderedAt": "2026-11-20T01:00:00.000Z",
         *         "promisedAt": "2026-11-22T10:00:00.000Z",
         *         "estimatedAt": null,
         *         "lastEventAt": "2026-11-21T12:15:14.000Z",
         *         "sender": null,
         *         "recipient": {
         *           "name": "王芳",
         *           "phone": "+8613800138000",
         *           "email": "wang.fang@example.com",
         *           "address": {
         *             "line1": "人民路 100 号",
         *             "city": "苏州",
         *             "region": "江苏",
         *             "postalCode": "215000",
         *             "country": "CN"
         *           }
         *         },
         *         "goods": {
         *           "type": "clothing",
         *           "description": "羊毛外套",
         *           "weightGrams": 1200
         *         },
         *         "freight": {
         *           "amount": 1200,
         *           "currency": "CNY"
         *         },
         *         "insuredValue": null,
         *         "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *         "links": {
         *           "returnShipmentId": null,
         *           "returnOfShipmentId": null
         *         },
         *         "incomplete": [],
         *         "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *         "createdAt": "2026-11-20T01:00:02.000Z",
         *         "updatedAt": "2026-11-21T12:15:20.000Z",
         *         "version": 4
         *       },
         *       "accepted": 1,
         *       "duplicates": 0,
         *       "excursions": []
         *     }
         */
        AddedReadings: {
            shipment: components["schemas"]["Shipment"];
            accepted: number;
            duplicates: number;
            excursions: {
                deviceId: string | null;
                from: string;
                to: string;
                worstCelsius: number;
            }[];
        };
        /**
         * @example {
         *       "readings": [
         *         {
         *           "at": "2026-11-21T12:20:00.000Z",
         *           "deviceId": "logger-7",
         *           "temperatureCelsius": 9.4,
         *           "humidityPercent": 61,
         *           "location": "苏州转运中心"
         *         }
         *       ]
         *     }
         */
        AddReadings: {
            readings: components["schemas"]["NewReading"][];
        };
        /**
         * @example {
         *       "at": "2026-11-21T12:20:00.000Z",
         *       "deviceId": "logger-7",
         *       "temperatureCelsius": 9.4,
         *       "humidityPercent": 61,
         *       "location": "苏州转运中心"
         *     }
         */
        NewReading: {
            /** Format: date-time */
            at: string;
            temperatureCelsius: number;
            humidityPercent?: number;
            deviceId?: string;
            location?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "object": "reading",
         *           "at": "2026-11-21T12:20:00.000Z",
         *           "deviceId": "logger-7",
         *           "temperatureCelsius": 9.4,
         *           "humidityPercent": 61,
         *           "location": "苏州转运中心",
         *           "outOfRange": true,
         *           "receivedAt": "2026-11-21T12:20:31.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ReadingList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Reading"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "object": "reading",
         *       "at": "2026-11-21T12:20:00.000Z",
         *       "deviceId": "logger-7",
         *       "temperatureCelsius": 9.4,
         *       "humidityPercent": 61,
         *       "location": "苏州转运中心",
         *       "outOfRange": true,
         *       "receivedAt": "2026-11-21T12:20:31.000Z"
         *     }
         */
        Reading: {
            /** @enum {string} */
            object: "reading";
            at: string;
            deviceId: string | null;
            temperatureCelsius: number;
            humidityPercent: number | null;
            location: string | null;
            outOfRange: boolean;
            receivedAt: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "at": "2026-11-21T12:15:14.000Z",
         *           "status": "in_transit",
         *           "reason": null,
         *           "node": "transit",
         *           "message": "已发出，下一站无锡转运中心",
         *           "location": "苏州转运中心",
         *           "source": "api",
         *           "rawCode": null,
         *           "timeZoneKnown": true,
         *           "future": false,
         *           "raw": null
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        TrackingEventList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["TrackingEvent"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "at": "2026-11-21T12:15:14.000Z",
         *       "status": "in_transit",
         *       "reason": null,
         *       "node": "transit",
         *       "message": "已发出，下一站无锡转运中心",
         *       "location": "苏州转运中心",
         *       "source": "api",
         *       "rawCode": null,
         *       "timeZoneKnown": true,
         *       "future": false,
         *       "raw": null
         *     }
         */
        TrackingEvent: {
            at: string;
            /** @enum {string|null} */
            status: "unknown" | "created" | "picked_up" | "inbound" | "in_transit" | "customs" | "out_for_delivery" | "awaiting_pickup" | "attempt_failed" | "exception" | "delivered" | "rejected" | "returning" | "returned" | "cancelled" | null;
            /** @enum {string|null} */
            reason: "delay" | "weather" | "stalled" | "damaged" | "contaminated" | "lost" | "destroyed" | "wrong_address" | "info_missing" | "short_quantity" | "over_quantity" | "quantity_mismatch" | "out_of_area" | "recipient_absent" | "payment_due" | "security_or_fee" | "invalid_number" | "held" | "missorted" | "prohibited" | "intercepted" | "pickup_overdue" | "temperature" | "pending_sender" | "other" | "signed" | "third_party" | "self_collected" | "cod_received" | "after_exception" | "redirected" | "new_waybill" | "carrier_handover" | "appointment" | "in_progress" | "pending" | "cleared" | null;
            /** @enum {string|null} */
            node: "pickup" | "inbound" | "transit" | "delivery" | "sign" | null;
            message: string | null;
            location: string | null;
            source: string;
            rawCode: string | null;
            timeZoneKnown: boolean;
            future: boolean;
            raw: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @example {
         *       "id": "src_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "inbound_source",
         *       "provider": "kuaidi100",
         *       "url": "https://caas.example/v1/inbound/kuaidi100/6v3k8m1q0z7n4p2r5s9t6w8x0y3a1b4c",
         *       "refusals": 0,
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        InboundSource: {
            /** @example src_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "inbound_source";
            /** @enum {string} */
            provider: "kuaidi100" | "kdniao" | "17track" | "aftership" | "easypost" | "sf" | "sms" | "sms-aliyun" | "sms-tencent" | "wechat";
            url: string;
            refusals: number;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "provider": "kuaidi100",
         *       "secret": "a-salt-of-your-choice"
         *     }
         */
        CreateInboundSource: {
            /** @enum {string} */
            provider: "kuaidi100" | "kdniao" | "17track" | "aftership" | "easypost" | "sf" | "sms" | "sms-aliyun" | "sms-tencent" | "wechat";
            secret?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "src_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "inbound_source",
         *           "provider": "kuaidi100",
         *           "url": "https://caas.example/v1/inbound/kuaidi100/6v3k8m1q0z7n4p2r5s9t6w8x0y3a1b4c",
         *           "refusals": 0,
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        InboundSourceList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["InboundSource"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "psh_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "inbound_refusal",
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "code": "bad_signature",
         *           "reason": "the signature does not fit this source's secret",
         *           "body": "param=%7B%7D&sign=0"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        InboundRefusalList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["InboundRefusal"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "psh_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "inbound_refusal",
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "code": "bad_signature",
         *       "reason": "the signature does not fit this source's secret",
         *       "body": "param=%7B%7D&sign=0"
         *     }
         */
        InboundRefusal: {
            id: string;
            /** @enum {string} */
            object: "inbound_refusal";
            createdAt: string;
            /** @enum {string} */
            code: "bad_signature" | "unreadable";
            reason: string;
            body: string;
        };
        /**
         * @example {
         *       "object": "inbound_remap",
         *       "payloads": 100,
         *       "unreadable": 0,
         *       "parcels": 100,
         *       "changed": 7,
         *       "stillUnknown": 2,
         *       "nextCursor": null
         *     }
         */
        InboundRemap: {
            /** @enum {string} */
            object: "inbound_remap";
            payloads: number;
            unreadable: number;
            parcels: number;
            changed: number;
            stillUnknown: number;
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "limit": 100
         *     }
         */
        RemapInboundSource: {
            /** @default 100 */
            limit?: number;
            cursor?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "kuaidi100:7777",
         *           "object": "unknown_code",
         *           "provider": "kuaidi100",
         *           "code": "7777",
         *           "text": "快件由无人车配送",
         *           "count": 12,
         *           "firstSeenAt": "2026-11-20T04:10:00.000Z",
         *           "lastSeenAt": "2026-11-22T02:05:00.000Z",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        UnknownCodeList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["UnknownCode"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "kuaidi100:7777",
         *       "object": "unknown_code",
         *       "provider": "kuaidi100",
         *       "code": "7777",
         *       "text": "快件由无人车配送",
         *       "count": 12,
         *       "firstSeenAt": "2026-11-20T04:10:00.000Z",
         *       "lastSeenAt": "2026-11-22T02:05:00.000Z",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *     }
         */
        UnknownCode: {
            id: string;
            /** @enum {string} */
            object: "unknown_code";
            provider: string;
            code: string;
            text: string | null;
            count: number;
            firstSeenAt: string;
            lastSeenAt: string;
            shipmentId: string;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
        };
        /**
         * @example {
         *       "object": "import_report",
         *       "rows": 3,
         *       "accepted": 1,
         *       "duplicates": 1,
         *       "failed": 1,
         *       "errors": [
         *         {
         *           "row": 4,
         *           "column": "at",
         *           "code": "invalid_time",
         *           "message": "must be a time such as 2026-11-22 09:30 or 2026-11-22T09:30:00+08:00"
         *         }
         *       ]
         *     }
         */
        ImportReport: {
            /** @enum {string} */
            object: "import_report";
            rows: number;
            accepted: number;
            duplicates: number;
            failed: number;
            errors: {
                row: number;
                column: string | null;
                code: string;
                message: string;
            }[];
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "object": "usage",
         *           "meter": "tickets",
         *           "day": "2026-11-22",
         *           "hour": null,
         *           "quantity": 37
         *         }
         *       ],
         *       "nextCursor": null,
         *       "from": "2026-10-24",
         *       "to": "2026-11-22"
         *     }
         */
        UsageList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Usage"][];
            nextCursor: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /**
         * @example {
         *       "object": "usage",
         *       "meter": "tickets",
         *       "day": "2026-11-22",
         *       "hour": null,
         *       "quantity": 37
         *     }
         */
        Usage: {
            /** @enum {string} */
            object: "usage";
            /** @enum {string} */
            meter: "tickets" | "notifications.sms" | "notifications.email" | "notifications.wechat" | "notifications.push" | "bookings" | "api_requests";
            day: string;
            hour: string | null;
            quantity: number;
        };
        /**
         * @example {
         *       "object": "plan",
         *       "plan": "free",
         *       "status": "active",
         *       "access": "full",
         *       "periodStart": "2026-11-01T00:00:00.000Z",
         *       "periodEnd": "2026-12-01T00:00:00.000Z",
         *       "trialEndsAt": "2026-10-15T08:00:00.000Z",
         *       "graceEndsAt": null,
         *       "cancelAt": null,
         *       "nextPlan": null,
         *       "price": {
         *         "amount": 0,
         *         "currency": "CNY"
         *       },
         *       "hasOverage": false,
         *       "included": {
         *         "tickets": 100,
         *         "bookings": 50,
         *         "api_requests": 20000,
         *         "notifications.sms": 50,
         *         "notifications.email": 500,
         *         "notifications.wechat": 500,
         *         "notifications.push": 500
         *       },
         *       "used": {
         *         "tickets": 81,
         *         "bookings": 7,
         *         "api_requests": 1840,
         *         "notifications.sms": 32,
         *         "notifications.email": 118,
         *         "notifications.wechat": 0,
         *         "notifications.push": 0
         *       },
         *       "limits": {
         *         "members": 3
         *       }
         *     }
         */
        PlanInForce: {
            /** @enum {string} */
            object: "plan";
            /** @enum {string} */
            plan: "free" | "starter" | "growth";
            /** @enum {string} */
            status: "trialing" | "active" | "past_due" | "suspended" | "cancelled";
            /** @enum {string} */
            access: "full" | "read_only";
            periodStart: string;
            periodEnd: string;
            trialEndsAt: string;
            graceEndsAt: string | null;
            cancelAt: string | null;
            nextPlan: {
                /** @enum {string} */
                plan: "free" | "starter" | "growth";
                at: string;
            } | null;
            price: {
                amount: number;
                /** @enum {string} */
                currency: "CNY" | "USD";
            };
            hasOverage: boolean;
            included: {
                tickets?: number;
                "notifications.sms"?: number;
                "notifications.email"?: number;
                "notifications.wechat"?: number;
                "notifications.push"?: number;
                bookings?: number;
                api_requests?: number;
            };
            used: {
                tickets?: number;
                "notifications.sms"?: number;
                "notifications.email"?: number;
                "notifications.wechat"?: number;
                "notifications.push"?: number;
                bookings?: number;
                api_requests?: number;
            };
            limits: {
                members: number;
            };
        };
        /**
         * @example {
         *       "url": "https://checkout.stripe.com/c/pay/cs_test_1"
         *     }
         */
        PageAddress: {
            url: string;
        };
        /**
         * @example {
         *       "plan": "starter"
         *     }
         */
        PaidPlan: {
            /** @enum {string} */
            plan: "starter" | "growth";
        };
        /**
         * @example {
         *       "plan": "growth",
         *       "status": "active",
         *       "cancelAt": null,
         *       "nextPlan": {
         *         "plan": "starter",
         *         "at": "2026-12-24T08:00:00.000Z"
         *       }
         *     }
         */
        PlanChange: {
            /** @enum {string} */
            plan: "free" | "starter" | "growth";
            /** @enum {string} */
            status: "trialing" | "active" | "past_due" | "suspended" | "cancelled";
            cancelAt: string | null;
            nextPlan: {
                /** @enum {string} */
                plan: "free" | "starter" | "growth";
                at: string;
            } | null;
        };
        /**
         * @example {
         *       "plan": "growth"
         *     }
         */
        NewPlan: {
            /** @enum {string} */
            plan: "free" | "starter" | "growth";
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "in_1PgafmB7WZ01zgkWFDNKkZ2l",
         *           "object": "invoice",
         *           "number": "CAAS-0007",
         *           "status": "paid",
         *           "total": {
         *             "amount": 29900,
         *             "currency": "CNY"
         *           },
         *           "due": {
         *             "amount": 0,
         *             "currency": "CNY"
         *           },
         *           "periodStart": "2026-10-24T08:00:00.000Z",
         *           "periodEnd": "2026-11-24T08:00:00.000Z",
         *           "url": "https://invoice.stripe.com/i/acct_1/test_1",
         *           "pdfUrl": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
         *           "createdAt": "2026-11-24T08:00:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        InvoiceList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Invoice"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "in_1PgafmB7WZ01zgkWFDNKkZ2l",
         *       "object": "invoice",
         *       "number": "CAAS-0007",
         *       "status": "paid",
         *       "total": {
         *         "amount": 29900,
         *         "currency": "CNY"
         *       },
         *       "due": {
         *         "amount": 0,
         *         "currency": "CNY"
         *       },
         *       "periodStart": "2026-10-24T08:00:00.000Z",
         *       "periodEnd": "2026-11-24T08:00:00.000Z",
         *       "url": "https://invoice.stripe.com/i/acct_1/test_1",
         *       "pdfUrl": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
         *       "createdAt": "2026-11-24T08:00:00.000Z"
         *     }
         */
        Invoice: {
            id: string;
            /** @enum {string} */
            object: "invoice";
            number: string | null;
            /** @enum {string} */
            status: "draft" | "open" | "paid" | "uncollectible" | "void";
            total: components["schemas"]["Money"];
            due: components["schemas"]["Money"];
            periodStart: string;
            periodEnd: string;
            url: string | null;
            pdfUrl: string | null;
            createdAt: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "object": "charge",
         *           "kind": "charge",
         *           "at": "2026-11-22T03:41:00.000Z",
         *           "amount": {
         *             "amount": 600,
         *             "currency": "CNY"
         *           },
         *           "bookingId": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "packageName": {
         *             "zh-CN": "定时派送",
         *             "en": "Scheduled delivery"
         *           },
         *           "trackingNumber": "QH202611220001",
         *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ChargeList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Charge"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "object": "charge",
         *       "kind": "charge",
         *       "at": "2026-11-22T03:41:00.000Z",
         *       "amount": {
         *         "amount": 600,
         *         "currency": "CNY"
         *       },
         *       "bookingId": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "packageName": {
         *         "zh-CN": "定时派送",
         *         "en": "Scheduled delivery"
         *       },
         *       "trackingNumber": "QH202611220001",
         *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *     }
         */
        Charge: {
            /** @enum {string} */
            object: "charge";
            /** @enum {string} */
            kind: "charge" | "refund";
            at: string;
            amount: components["schemas"]["Money"];
            bookingId: string;
            packageId: string;
            packageName: {
                "zh-CN": string;
                en: string;
            };
            trackingNumber: string;
            customerId: string | null;
            /** @description What `customerId` names; only where `expand` asks for it. */
            customer?: components["schemas"]["Customer"] | null;
            /** @description What `packageId` names; only where `expand` asks for it. */
            package?: components["schemas"]["Package"] | null;
        };
        /**
         * @example {
         *       "id": "service-levels",
         *       "object": "service_levels",
         *       "levels": [
         *         {
         *           "name": "同城当日",
         *           "match": {
         *             "goodsTypes": [
         *               "documents"
         *             ],
         *             "regions": [
         *               "苏州"
         *             ]
         *           },
         *           "nodes": {
         *             "pickup": {
         *               "afterOrder": "PT1H"
         *             },
         *             "inbound": null,
         *             "transit": null
         *           }
         *         },
         *         {
         *           "name": "标准",
         *           "match": {},
         *           "nodes": {
         *             "pickup": {
         *               "afterOrder": "PT2H"
         *             },
         *             "inbound": {
         *               "shareOfPromise": 0.3
         *             },
         *             "transit": {
         *               "shareOfPromise": 0.6
         *             },
         *             "delivery": {
         *               "beforePromise": "PT4H"
         *             },
         *             "sign": {
         *               "shareOfPromise": 1
         *             }
         *           },
         *           "temperature": null
         *         }
         *       ],
         *       "temperatureGrace": "PT10M",
         *       "earlyBy": "P1D",
         *       "createdAt": "2026-11-20T01:00:00.000Z",
         *       "updatedAt": "2026-11-20T01:00:00.000Z",
         *       "version": 1
         *     }
         */
        ServiceLevels: {
            /** @enum {string} */
            id: "service-levels";
            /** @enum {string} */
            object: "service_levels";
            levels: components["schemas"]["ServiceLevel"][];
            /** @default PT10M */
            temperatureGrace?: string;
            /** @default P1D */
            earlyBy?: string | null;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        ServiceLevel: {
            name: string;
            /** @default {} */
            match?: {
                goodsTypes?: string[];
                regions?: string[];
            };
            /** @default {} */
            nodes?: {
                pickup?: components["schemas"]["NodeRule"];
                inbound?: components["schemas"]["NodeRule"];
                transit?: components["schemas"]["NodeRule"];
                delivery?: components["schemas"]["NodeRule"];
                sign?: components["schemas"]["NodeRule"];
            };
            temperature?: components["schemas"]["TemperatureRange"] | null;
        };
        /**
         * @example {
         *       "afterOrder": "PT2H"
         *     }
         */
        NodeRule: {
            afterOrder: string;
        } | {
            beforePromise: string;
        } | {
            shareOfPromise: number;
        } | null;
        /**
         * @example {
         *       "levels": [
         *         {
         *           "name": "同城当日",
         *           "match": {
         *             "goodsTypes": [
         *               "documents"
         *             ],
         *             "regions": [
         *               "苏州"
         *             ]
         *           },
         *           "nodes": {
         *             "pickup": {
         *               "afterOrder": "PT1H"
         *             },
         *             "inbound": null,
         *             "transit": null
         *           }
         *         },
         *         {
         *           "name": "标准",
         *           "match": {},
         *           "nodes": {
         *             "pickup": {
         *               "afterOrder": "PT2H"
         *             },
         *             "inbound": {
         *               "shareOfPromise": 0.3
         *             },
         *             "transit": {
         *               "shareOfPromise": 0.6
         *             },
         *             "delivery": {
         *               "beforePromise": "PT4H"
         *             },
         *             "sign": {
         *               "shareOfPromise": 1
         *             }
         *           },
         *           "temperature": null
         *         }
         *       ],
         *       "temperatureGrace": "PT10M",
         *       "earlyBy": "P1D"
         *     }
         */
        PutServiceLevels: {
            levels: components["schemas"]["ServiceLevel"][];
            /** @default PT10M */
            temperatureGrace?: string;
            /** @default P1D */
            earlyBy?: string | null;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "exception",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "class": "timeliness",
         *           "kind": "delay",
         *           "reason": null,
         *           "node": "transit",
         *           "message": null,
         *           "liableParty": "line_haul",
         *           "partyDecided": true,
         *           "cause": "苏州至无锡班车故障，快件滞留一夜",
         *           "prevention": null,
         *           "detectedAt": "2026-11-21T11:12:00.000Z",
         *           "reports": 2,
         *           "lastReportedAt": "2026-11-22T06:00:00.000Z",
         *           "resolvedAt": null,
         *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "status": "open",
         *           "createdAt": "2026-11-21T11:12:01.000Z",
         *           "updatedAt": "2026-11-22T06:00:02.000Z",
         *           "version": 3
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ExceptionList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Exception"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "exception",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "trackingNumber": "YT0000000000001",
         *       "class": "timeliness",
         *       "kind": "delay",
         *       "reason": null,
         *       "node": "transit",
         *       "message": null,
         *       "liableParty": "line_haul",
         *       "partyDecided": true,
         *       "cause": "苏州至无锡班车故障，快件滞留一夜",
         *       "prevention": null,
         *       "detectedAt": "2026-11-21T11:12:00.000Z",
         *       "reports": 2,
         *       "lastReportedAt": "2026-11-22T06:00:00.000Z",
         *       "resolvedAt": null,
         *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "status": "open",
         *       "createdAt": "2026-11-21T11:12:01.000Z",
         *       "updatedAt": "2026-11-22T06:00:02.000Z",
         *       "version": 3
         *     }
         */
        Exception: {
            /** @example exc_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "exception";
            shipmentId: string;
            trackingNumber: string;
            /** @enum {string} */
            class: "timeliness" | "damage" | "quantity" | "information";
            /** @enum {string} */
            kind: "delay" | "early" | "refused" | "damaged" | "contaminated" | "temperature" | "short" | "surplus" | "lost" | "missing_tracking" | "missing_information" | "wrong_address" | "prohibited" | "other";
            /** @enum {string|null} */
            reason: "delay" | "weather" | "stalled" | "damaged" | "contaminated" | "lost" | "destroyed" | "wrong_address" | "info_missing" | "short_quantity" | "over_quantity" | "quantity_mismatch" | "out_of_area" | "recipient_absent" | "payment_due" | "security_or_fee" | "invalid_number" | "held" | "missorted" | "prohibited" | "intercepted" | "pickup_overdue" | "temperature" | "pending_sender" | "other" | "signed" | "third_party" | "self_collected" | "cod_received" | "after_exception" | "redirected" | "new_waybill" | "carrier_handover" | "appointment" | "in_progress" | "pending" | "cleared" | null;
            /** @enum {string|null} */
            node: "pickup" | "inbound" | "transit" | "delivery" | "sign" | null;
            message: string | null;
            /** @enum {string|null} */
            liableParty: "pickup" | "line_haul" | "sorting" | "branch" | "recipient" | "sender" | "customs" | "weather" | null;
            partyDecided: boolean;
            cause: string | null;
            prevention: string | null;
            detectedAt: string;
            reports: number;
            lastReportedAt: string;
            resolvedAt: string | null;
            ticketId: string | null;
            /** @enum {string} */
            status: "open" | "resolved" | "reviewed";
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
            /** @description What `ticketId` names; only where `expand` asks for it. */
            ticket?: components["schemas"]["Ticket"] | null;
        };
        /**
         * @example {
         *       "object": "exception_review",
         *       "week": "2026-W47",
         *       "from": "2026-11-15T16:00:00.000Z",
         *       "to": "2026-11-22T16:00:00.000Z",
         *       "total": 1,
         *       "byStatus": {
         *         "open": 1,
         *         "resolved": 0,
         *         "reviewed": 0
         *       },
         *       "byClass": {
         *         "timeliness": 1,
         *         "damage": 0,
         *         "quantity": 0,
         *         "information": 0
         *       },
         *       "byParty": {
         *         "pickup": 0,
         *         "line_haul": 1,
         *         "sorting": 0,
         *         "branch": 0,
         *         "recipient": 0,
         *         "sender": 0,
         *         "customs": 0,
         *         "weather": 0,
         *         "undecided": 0
         *       },
         *       "lacking": 1,
         *       "data": [
         *         {
         *           "id": "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "exception",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "class": "timeliness",
         *           "kind": "delay",
         *           "reason": null,
         *           "node": "transit",
         *           "message": null,
         *           "liableParty": "line_haul",
         *           "partyDecided": true,
         *           "cause": "苏州至无锡班车故障，快件滞留一夜",
         *           "prevention": null,
         *           "detectedAt": "2026-11-21T11:12:00.000Z",
         *           "reports": 2,
         *           "lastReportedAt": "2026-11-22T06:00:00.000Z",
         *           "resolvedAt": null,
         *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "status": "open",
         *           "createdAt": "2026-11-21T11:12:01.000Z",
         *           "updatedAt": "2026-11-22T06:00:02.000Z",
         *           "version": 3
         *         }
         *       ]
         *     }
         */
        ExceptionReview: {
            /** @enum {string} */
            object: "exception_review";
            week: string;
            from: string;
            to: string;
            total: number;
            byStatus: {
                open?: number;
                resolved?: number;
                reviewed?: number;
            };
            byClass: {
                timeliness?: number;
                damage?: number;
                quantity?: number;
                information?: number;
            };
            byParty: {
                pickup?: number;
                line_haul?: number;
                sorting?: number;
                branch?: number;
                recipient?: number;
                sender?: number;
                customs?: number;
                weather?: number;
                undecided?: number;
            };
            lacking: number;
            data: components["schemas"]["Exception"][];
        };
        /**
         * @example {
         *       "liableParty": "line_haul",
         *       "cause": "苏州至无锡班车故障，快件滞留一夜",
         *       "prevention": "班车出发前检查，故障时两小时内调备用车",
         *       "status": "reviewed"
         *     }
         */
        UpdateException: {
            /** @enum {string|null} */
            liableParty?: "pickup" | "line_haul" | "sorting" | "branch" | "recipient" | "sender" | "customs" | "weather" | null;
            cause?: string | null;
            prevention?: string | null;
            /** @enum {string} */
            status?: "open" | "resolved" | "reviewed";
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "object": "kpi",
         *           "kpi": "onTimeDelivery",
         *           "description": "Parcels delivered by the promised time, of those with a promise",
         *           "unit": "share",
         *           "direction": "at_least",
         *           "value": 0.9833,
         *           "target": 0.98,
         *           "met": true,
         *           "counts": {
         *             "onTime": 236,
         *             "promised": 240,
         *             "delivered": 251
         *           },
         *           "day": null
         *         }
         *       ],
         *       "nextCursor": null,
         *       "from": "2026-11-01",
         *       "to": "2026-11-22"
         *     }
         */
        KpiList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Kpi"][];
            nextCursor: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /**
         * @example {
         *       "object": "kpi",
         *       "kpi": "onTimeDelivery",
         *       "description": "Parcels delivered by the promised time, of those with a promise",
         *       "unit": "share",
         *       "direction": "at_least",
         *       "value": 0.9833,
         *       "target": 0.98,
         *       "met": true,
         *       "counts": {
         *         "onTime": 236,
         *         "promised": 240,
         *         "delivered": 251
         *       },
         *       "day": null
         *     }
         */
        Kpi: {
            /** @enum {string} */
            object: "kpi";
            kpi: string;
            description: string;
            /** @enum {string} */
            unit: "seconds" | "share" | "score";
            /** @enum {string} */
            direction: "at_least" | "at_most";
            value: number | null;
            target: number;
            met: boolean | null;
            counts: {
                [key: string]: number;
            };
            day: string | null;
        };
        /**
         * @example {
         *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "ticket",
         *       "number": "483-920-157",
         *       "type": "complaint",
         *       "category": "damaged",
         *       "subject": "包裹破损",
         *       "status": "new",
         *       "priority": "high",
         *       "channel": "wechat",
         *       "language": "zh-CN",
         *       "tier": 2,
         *       "tags": [],
         *       "assigneeId": null,
         *       "queueReason": "unassigned",
         *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "joined": false,
         *       "playbook": {
         *         "id": "damaged",
         *         "version": 1,
         *         "steps": [
         *           {
         *             "id": "answer",
         *             "name": "安抚并确认问题",
         *             "dueAt": "2026-11-22T03:05:00.000Z",
         *             "doneAt": null,
         *             "doneBy": null,
         *             "public": true
         *           }
         *         ]
         *       },
         *       "nextDueAt": "2026-11-22T03:02:00.000Z",
         *       "goodwill": [],
         *       "links": [],
         *       "internal": false,
         *       "openedBy": {
         *         "type": "apiKey",
         *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "solvedAt": null,
         *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Ticket: {
            /** @example tkt_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "ticket";
            number: string;
            /** @enum {string} */
            type: "inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment";
            /** @enum {string} */
            category: "where-is-my-parcel" | "urge-delivery" | "change-address" | "change-time" | "pickup-request" | "branch-address" | "price-quote" | "service-range" | "insured-rules" | "prohibited-goods" | "delay" | "lost" | "damaged" | "contaminated" | "short" | "wrong-delivery" | "signed-not-received" | "left-at-locker-unasked" | "courier-attitude" | "cod" | "refund" | "invoice" | "cross-border" | "privacy" | "suggestion" | "other";
            subject: string;
            /** @enum {string} */
            status: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** @enum {string} */
            channel: "phone" | "email" | "sms" | "wechat" | "app" | "web" | "api" | "walk_in" | "system";
            /** @enum {string} */
            language: "zh-CN" | "en";
            tier: number;
            tags: string[];
            assigneeId: string | null;
            queueReason: string | null;
            customerId: string | null;
            shipmentId: string | null;
            joined: boolean;
            playbook: {
                id: string;
                version: number;
                steps: {
                    id: string;
                    name: string;
                    dueAt: string;
                    doneAt: string | null;
                    doneBy: {
                        /** @enum {string} */
                        type: "public" | "member" | "apiKey" | "customer" | "system";
                        id: string | null;
                    } | null;
                    public: boolean;
                    note?: string;
                    amount?: components["schemas"]["Money"];
                }[];
            };
            nextDueAt: string | null;
            goodwill: {
                amount: components["schemas"]["Money"];
                target: string;
                grantedAt: string;
                voucher?: string;
            }[];
            links: {
                /** @enum {string} */
                type: "follow_up_of" | "followed_up_by" | "merged_into" | "merged_from" | "related";
                ticketId: string;
            }[];
            internal: boolean;
            openedBy: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            solvedAt: string | null;
            progressUrl: string;
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `assigneeId` names; only where `expand` asks for it. */
            assignee?: components["schemas"]["Member"] | null;
            /** @description What `customerId` names; only where `expand` asks for it. */
            customer?: components["schemas"]["Customer"] | null;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
        };
        /**
         * @example {
         *       "type": "complaint",
         *       "category": "damaged",
         *       "subject": "包裹破损",
         *       "body": "收到时外箱已经压坏，里面的杯子碎了。",
         *       "channel": "wechat",
         *       "priority": "high",
         *       "customer": {
         *         "name": "王芳",
         *         "phone": "13800138000"
         *       },
         *       "trackingNumber": "YT0000000000001"
         *     }
         */
        OpenTicket: {
            /** @enum {string} */
            type: "inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment";
            /** @enum {string} */
            category: "where-is-my-parcel" | "urge-delivery" | "change-address" | "change-time" | "pickup-request" | "branch-address" | "price-quote" | "service-range" | "insured-rules" | "prohibited-goods" | "delay" | "lost" | "damaged" | "contaminated" | "short" | "wrong-delivery" | "signed-not-received" | "left-at-locker-unasked" | "courier-attitude" | "cod" | "refund" | "invoice" | "cross-border" | "privacy" | "suggestion" | "other";
            subject: string;
            body?: string;
            /** @enum {string} */
            channel: "phone" | "email" | "sms" | "wechat" | "app" | "web" | "api" | "walk_in" | "system";
            /**
             * @default normal
             * @enum {string}
             */
            priority?: "low" | "normal" | "high" | "urgent";
            /** @enum {string} */
            language?: "zh-CN" | "en";
            /** @default [] */
            tags?: string[];
            /** @example cus_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            customerId?: string;
            customer?: {
                name?: string;
                phone?: string;
                email?: string;
            };
            /** @example shp_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            shipmentId?: string;
            trackingNumber?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "ticket",
         *           "number": "483-920-157",
         *           "type": "complaint",
         *           "category": "damaged",
         *           "subject": "包裹破损",
         *           "status": "new",
         *           "priority": "high",
         *           "channel": "wechat",
         *           "language": "zh-CN",
         *           "tier": 2,
         *           "tags": [],
         *           "assigneeId": null,
         *           "queueReason": "unassigned",
         *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "joined": false,
         *           "playbook": {
         *             "id": "damaged",
         *             "version": 1,
         *             "steps": [
         *               {
         *                 "id": "answer",
         *                 "name": "安抚并确认问题",
         *                 "dueAt": "2026-11-22T03:05:00.000Z",
         *                 "doneAt": null,
         *                 "doneBy": null,
         *                 "public": true
         *               }
         *             ]
         *           },
         *           "nextDueAt": "2026-11-22T03:02:00.000Z",
         *           "goodwill": [],
         *           "links": [],
         *           "internal": false,
         *           "openedBy": {
         *             "type": "apiKey",
         *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "solvedAt": null,
         *           "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        TicketList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Ticket"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "priority": "urgent",
         *       "tags": [
         *         "vip"
         *       ]
         *     }
         */
        UpdateTicket: {
            /** @enum {string} */
            type?: "inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment";
            /** @enum {string} */
            category?: "where-is-my-parcel" | "urge-delivery" | "change-address" | "change-time" | "pickup-request" | "branch-address" | "price-quote" | "service-range" | "insured-rules" | "prohibited-goods" | "delay" | "lost" | "damaged" | "contaminated" | "short" | "wrong-delivery" | "signed-not-received" | "left-at-locker-unasked" | "courier-attitude" | "cod" | "refund" | "invoice" | "cross-border" | "privacy" | "suggestion" | "other";
            subject?: string;
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            /** @enum {string} */
            language?: "zh-CN" | "en";
            tags?: string[];
        };
        /**
         * @example {
         *       "id": "msg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "message",
         *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "kind": "reply",
         *       "body": "非常抱歉给您带来不便，我们已联系网点核实，两小时内给您答复。",
         *       "channel": null,
         *       "author": {
         *         "type": "member",
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "createdAt": "2026-11-22T03:10:00.000Z",
         *       "updatedAt": "2026-11-22T03:10:00.000Z",
         *       "version": 1
         *     }
         */
        Message: {
            /** @example msg_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "message";
            ticketId: string;
            /** @enum {string} */
            kind: "reply" | "note" | "customer" | "bot";
            body: string;
            channel: string | null;
            author: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `ticketId` names; only where `expand` asks for it. */
            ticket?: components["schemas"]["Ticket"] | null;
        };
        /**
         * @example {
         *       "kind": "reply",
         *       "body": "非常抱歉给您带来不便，我们已联系网点核实，两小时内给您答复。"
         *     }
         */
        NewMessage: {
            /** @enum {string} */
            kind: "reply" | "note" | "customer" | "bot";
            body: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "msg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "message",
         *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "kind": "reply",
         *           "body": "非常抱歉给您带来不便，我们已联系网点核实，两小时内给您答复。",
         *           "channel": null,
         *           "author": {
         *             "type": "member",
         *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "createdAt": "2026-11-22T03:10:00.000Z",
         *           "updatedAt": "2026-11-22T03:10:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        MessageList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Message"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "to": "solved"
         *     }
         */
        TicketTransition: {
            /** @enum {string} */
            to: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
            reason?: string;
        };
        /**
         * @example {
         *       "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *     }
         */
        TicketAssignment: {
            /** @example mem_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            memberId?: string | null;
            /** @enum {boolean} */
            auto?: true;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "event",
         *           "type": "ticket.solved",
         *           "createdAt": "2026-11-22T05:00:00.000Z",
         *           "objectId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "objectVersion": 4,
         *           "actor": {
         *             "type": "member",
         *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "data": {
         *             "ticket": {
         *               "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *               "status": "solved"
         *             }
         *           }
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        EventList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Event"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "event",
         *       "type": "ticket.solved",
         *       "createdAt": "2026-11-22T05:00:00.000Z",
         *       "objectId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "objectVersion": 4,
         *       "actor": {
         *         "type": "member",
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "data": {
         *         "ticket": {
         *           "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "status": "solved"
         *         }
         *       }
         *     }
         */
        Event: {
            /** @example evt_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "event";
            type: string;
            createdAt: string;
            objectId: string;
            objectVersion: number;
            actor: {
                type: string;
                id: string | null;
            };
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "policyId": "default",
         *       "policyVersion": 1,
         *       "calendarId": "24x7",
         *       "targets": [
         *         {
         *           "name": "firstResponse",
         *           "status": "running",
         *           "startedAt": "2026-11-22T03:00:00.000Z",
         *           "dueAt": "2026-11-22T03:15:00.000Z",
         *           "warnAt": "2026-11-22T03:11:15.000Z",
         *           "breachedAt": null,
         *           "consumed": "PT5M",
         *           "remaining": "PT10M"
         *         }
         *       ]
         *     }
         */
        Sla: {
            policyId: string;
            policyVersion: number;
            calendarId: string;
            targets: {
                /** @enum {string} */
                name: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                /** @enum {string} */
                status: "running" | "met" | "breached" | "paused" | "cancelled";
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                warnAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
                consumed: string;
                remaining: string | null;
            }[];
        };
        /**
         * @example {
         *       "object": "policy_reapplication",
         *       "looked": 100,
         *       "changed": 12,
         *       "nextCursor": null
         *     }
         */
        PolicyReapplication: {
            /** @enum {string} */
            object: "policy_reapplication";
            looked: number;
            changed: number;
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "into": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *     }
         */
        MergeTicket: {
            /** @example tkt_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            into: string;
        };
        /**
         * @example {
         *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *     }
         */
        LinkTicket: {
            /** @example tkt_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            ticketId: string;
        };
        /**
         * @example {
         *       "note": "已与网点核实，包裹在分拨中心。"
         *     }
         */
        TickStep: {
            note?: string;
            amount?: components["schemas"]["Money"];
        };
        /**
         * @example {
         *       "reason": "客户要求专员处理"
         *     }
         */
        EscalateTicket: {
            reason: string;
        };
        /**
         * @example {
         *       "reason": "普通客服即可处理"
         *     }
         */
        DeescalateTicket: {
            reason: string;
        };
        /**
         * @example {
         *       "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "task",
         *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "ticketNumber": "483-920-157",
         *       "kind": "find_parcel",
         *       "title": "请在网点库房内查找包裹 YT0000000000001",
         *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
         *       "assignee": {
         *         "name": "苏州姑苏网点",
         *         "phone": "+8613900139000",
         *         "email": null
         *       },
         *       "status": "open",
         *       "deadline": "2026-11-22T05:00:00.000Z",
         *       "overdue": false,
         *       "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
         *       "remindedAt": null,
         *       "escalatedAt": null,
         *       "completedAt": null,
         *       "completedVia": null,
         *       "result": null,
         *       "note": null,
         *       "cancelledAt": null,
         *       "createdBy": {
         *         "type": "member",
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Task: {
            /** @example tsk_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "task";
            ticketId: string;
            ticketNumber: string;
            kind: string;
            title: string;
            description: string | null;
            assignee: {
                name: string;
                phone: string | null;
                email: string | null;
            };
            /** @enum {string} */
            status: "open" | "done" | "cancelled";
            deadline: string;
            overdue: boolean;
            link: string | null;
            remindedAt: string | null;
            escalatedAt: string | null;
            completedAt: string | null;
            /** @enum {string|null} */
            completedVia: "api" | "link" | null;
            result: string | null;
            note: string | null;
            cancelledAt: string | null;
            createdBy: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `ticketId` names; only where `expand` asks for it. */
            ticket?: components["schemas"]["Ticket"] | null;
        };
        /**
         * @example {
         *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "kind": "find_parcel",
         *       "title": "请在网点库房内查找包裹 YT0000000000001",
         *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
         *       "assignee": {
         *         "name": "苏州姑苏网点",
         *         "phone": "13900139000"
         *       },
         *       "deadline": "PT2H"
         *     }
         */
        NewTask: {
            ticketId: string;
            kind: string;
            title: string;
            description?: string;
            assignee: {
                name: string;
                phone?: string;
                email?: string;
            };
            /** @example PT2H */
            deadline: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "task",
         *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "ticketNumber": "483-920-157",
         *           "kind": "find_parcel",
         *           "title": "请在网点库房内查找包裹 YT0000000000001",
         *           "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
         *           "assignee": {
         *             "name": "苏州姑苏网点",
         *             "phone": "+8613900139000",
         *             "email": null
         *           },
         *           "status": "open",
         *           "deadline": "2026-11-22T05:00:00.000Z",
         *           "overdue": false,
         *           "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
         *           "remindedAt": null,
         *           "escalatedAt": null,
         *           "completedAt": null,
         *           "completedVia": null,
         *           "result": null,
         *           "note": null,
         *           "cancelledAt": null,
         *           "createdBy": {
         *             "type": "member",
         *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        TaskList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Task"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "deadline": "PT4H"
         *     }
         */
        UpdateTask: {
            kind?: string;
            title?: string;
            description?: string | null;
            assignee?: {
                name: string;
                phone?: string;
                email?: string;
            };
            /** @example PT2H */
            deadline?: string;
        };
        /**
         * @example {
         *       "result": "done",
         *       "note": "已在库房找到，今天下午派送。"
         *     }
         */
        CompleteTask: {
            result: string;
            note?: string;
        };
        /**
         * @example {
         *       "targets": [
         *         {
         *           "name": "firstResponse",
         *           "status": "met",
         *           "startedAt": "2026-11-20T01:00:00.000Z",
         *           "dueAt": "2026-11-20T02:00:00.000Z",
         *           "warnAt": "2026-11-20T01:45:00.000Z",
         *           "breachedAt": null,
         *           "consumed": "PT10M",
         *           "remaining": null
         *         }
         *       ],
         *       "openings": [
         *         {
         *           "from": "2026-11-20T01:00:00.000Z",
         *           "to": "2026-11-20T02:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        SlaPreview: {
            targets: {
                /** @enum {string} */
                name: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                /** @enum {string} */
                status: "running" | "met" | "breached" | "paused" | "cancelled";
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                dueAt: string | null;
                /** Format: date-time */
                warnAt: string | null;
                /** Format: date-time */
                breachedAt: string | null;
                consumed: string;
                remaining: string | null;
            }[];
            openings: {
                from: string;
                to: string;
            }[];
        };
        /**
         * @example {
         *       "calendar": "24x7",
         *       "targets": {
         *         "firstResponse": "PT1H"
         *       },
         *       "timeline": [
         *         {
         *           "at": "2026-11-20T01:00:00.000Z",
         *           "type": "created"
         *         },
         *         {
         *           "at": "2026-11-20T01:10:00.000Z",
         *           "type": "member_message"
         *         }
         *       ],
         *       "asOf": "2026-11-20T01:30:00.000Z"
         *     }
         */
        PreviewSla: {
            calendar: "24x7" | {
                timezone: string;
                weekly: {
                    mon?: [
                        string,
                        string
                    ][];
                    tue?: [
                        string,
                        string
                    ][];
                    wed?: [
                        string,
                        string
                    ][];
                    thu?: [
                        string,
                        string
                    ][];
                    fri?: [
                        string,
                        string
                    ][];
                    sat?: [
                        string,
                        string
                    ][];
                    sun?: [
                        string,
                        string
                    ][];
                };
                /** @default [] */
                holidays?: string[];
                /** @default [] */
                specialDays?: {
                    /** Format: date */
                    date: string;
                    hours: [
                        string,
                        string
                    ][];
                }[];
            };
            targets: {
                accept?: string;
                firstResponse?: string;
                plan?: string;
                nextResponse?: string;
                resolution?: string;
                regulatory?: string;
            };
            timeline: ({
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "created";
                /** @enum {string} */
                by?: "customer" | "member" | "system";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "accepted";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "member_message";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "customer_message";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "bot_message";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "note";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "proposal";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "status";
                /** @enum {string} */
                to: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
            } | {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "retarget";
                targets: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                calendar?: "24x7" | {
                    timezone: string;
                    weekly: {
                        mon?: [
                            string,
                            string
                        ][];
                        tue?: [
                            string,
                            string
                        ][];
                        wed?: [
                            string,
                            string
                        ][];
                        thu?: [
                            string,
                            string
                        ][];
                        fri?: [
                            string,
                            string
                        ][];
                        sat?: [
                            string,
                            string
                        ][];
                        sun?: [
                            string,
                            string
                        ][];
                    };
                    /** @default [] */
                    holidays?: string[];
                    /** @default [] */
                    specialDays?: {
                        /** Format: date */
                        date: string;
                        hours: [
                            string,
                            string
                        ][];
                    }[];
                };
                pauseOnHold?: boolean;
            })[];
            /** Format: date-time */
            asOf: string;
            pauseOnHold?: boolean;
            ticket?: {
                /** @enum {string} */
                type: "inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment";
                /**
                 * @default normal
                 * @enum {string}
                 */
                priority?: "low" | "normal" | "high" | "urgent";
            };
            byType?: {
                inquiry?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                complaint?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                claim?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                exception?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                suggestion?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                appointment?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
            byPriority?: {
                low?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                normal?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                high?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                urgent?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
        };
        /**
         * @example {
         *       "policyId": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "policyVersion": 1,
         *       "policyName": "贵宾投诉",
         *       "calendarId": "24x7",
         *       "calendarVersion": 0,
         *       "targets": {
         *         "accept": "PT1M",
         *         "firstResponse": "PT5M",
         *         "plan": "PT30M",
         *         "nextResponse": "PT1H",
         *         "resolution": "PT4H"
         *       },
         *       "pauseOnHold": false,
         *       "escalation": [
         *         {
         *           "on": "warn",
         *           "target": "resolution",
         *           "actions": [
         *             {
         *               "type": "notify",
         *               "roles": [
         *                 "supervisor"
         *               ]
         *             }
         *           ]
         *         },
         *         {
         *           "on": "breach",
         *           "target": "resolution",
         *           "actions": [
         *             {
         *               "type": "raise_priority"
         *             },
         *             {
         *               "type": "move_to_tier3"
         *             }
         *           ]
         *         },
         *         {
         *           "on": "after",
         *           "target": "resolution",
         *           "afterMinutes": 60,
         *           "actions": [
         *             {
         *               "type": "notify",
         *               "roles": [
         *                 "admin"
         *               ]
         *             },
         *             {
         *               "type": "voucher",
         *               "amount": {
         *                 "amount": 2000,
         *                 "currency": "CNY"
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        SlaPolicyMatch: {
            policyId: string;
            policyVersion: number;
            policyName: string;
            calendarId: string;
            calendarVersion: number;
            targets: {
                accept?: string;
                firstResponse?: string;
                plan?: string;
                nextResponse?: string;
                resolution?: string;
                regulatory?: string;
            };
            pauseOnHold: boolean;
            escalation: ({
                /** @enum {string} */
                on: "warn";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "breach";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "after";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                afterMinutes: number;
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            })[];
        };
        /**
         * @example {
         *       "type": "complaint",
         *       "category": "damaged",
         *       "priority": "urgent",
         *       "channel": "wechat",
         *       "vip": true
         *     }
         */
        MatchTicket: {
            /** @enum {string} */
            type: "inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment";
            category: string;
            /**
             * @default normal
             * @enum {string}
             */
            priority?: "low" | "normal" | "high" | "urgent";
            /** @enum {string} */
            channel: "phone" | "email" | "sms" | "wechat" | "app" | "web" | "api" | "walk_in" | "system";
            /** @enum {string} */
            stage?: "new" | "growing" | "mature" | "at_risk" | "churned";
            vip?: boolean;
            goods?: string;
        };
        /**
         * @example {
         *       "id": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "sla_policy",
         *       "name": "贵宾投诉",
         *       "conditions": {
         *         "types": [
         *           "complaint"
         *         ],
         *         "vip": true
         *       },
         *       "calendarId": "24x7",
         *       "targets": {
         *         "accept": "PT1M",
         *         "firstResponse": "PT5M",
         *         "plan": "PT30M",
         *         "nextResponse": "PT1H",
         *         "resolution": "PT4H"
         *       },
         *       "byPriority": {
         *         "urgent": {
         *           "firstResponse": "PT2M",
         *           "resolution": "PT2H"
         *         }
         *       },
         *       "pauseOnHold": false,
         *       "escalation": [
         *         {
         *           "on": "warn",
         *           "target": "resolution",
         *           "actions": [
         *             {
         *               "type": "notify",
         *               "roles": [
         *                 "supervisor"
         *               ]
         *             }
         *           ]
         *         },
         *         {
         *           "on": "breach",
         *           "target": "resolution",
         *           "actions": [
         *             {
         *               "type": "raise_priority"
         *             },
         *             {
         *               "type": "move_to_tier3"
         *             }
         *           ]
         *         },
         *         {
         *           "on": "after",
         *           "target": "resolution",
         *           "afterMinutes": 60,
         *           "actions": [
         *             {
         *               "type": "notify",
         *               "roles": [
         *                 "admin"
         *               ]
         *             },
         *             {
         *               "type": "voucher",
         *               "amount": {
         *                 "amount": 2000,
         *                 "currency": "CNY"
         *               }
         *             }
         *           ]
         *         }
         *       ],
         *       "byType": {},
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        SlaPolicy: {
            id: string | "default";
            /** @enum {string} */
            object: "sla_policy";
            name: string;
            conditions: {
                types?: ("inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment")[];
                categories?: string[];
                priorities?: ("low" | "normal" | "high" | "urgent")[];
                channels?: ("phone" | "email" | "sms" | "wechat" | "app" | "web" | "api" | "walk_in" | "system")[];
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
                vip?: boolean;
                goods?: string[];
            };
            calendarId: string;
            targets: {
                accept?: string;
                firstResponse?: string;
                plan?: string;
                nextResponse?: string;
                resolution?: string;
                regulatory?: string;
            };
            byType: {
                inquiry?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                complaint?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                claim?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                exception?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                suggestion?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                appointment?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
            byPriority: {
                low?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                normal?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                high?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                urgent?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
            pauseOnHold: boolean;
            escalation: ({
                /** @enum {string} */
                on: "warn";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "breach";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "after";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                afterMinutes: number;
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            })[];
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "name": "贵宾投诉",
         *       "conditions": {
         *         "types": [
         *           "complaint"
         *         ],
         *         "vip": true
         *       },
         *       "calendarId": "24x7",
         *       "targets": {
         *         "accept": "PT1M",
         *         "firstResponse": "PT5M",
         *         "plan": "PT30M",
         *         "nextResponse": "PT1H",
         *         "resolution": "PT4H"
         *       },
         *       "byPriority": {
         *         "urgent": {
         *           "firstResponse": "PT2M",
         *           "resolution": "PT2H"
         *         }
         *       },
         *       "pauseOnHold": false,
         *       "escalation": [
         *         {
         *           "on": "warn",
         *           "target": "resolution",
         *           "actions": [
         *             {
         *               "type": "notify",
         *               "roles": [
         *                 "supervisor"
         *               ]
         *             }
         *           ]
         *         },
         *         {
         *           "on": "breach",
         *           "target": "resolution",
         *           "actions": [
         *             {
         *               "type": "raise_priority"
         *             },
         *             {
         *               "type": "move_to_tier3"
         *             }
         *           ]
         *         },
         *         {
         *           "on": "after",
         *           "target": "resolution",
         *           "afterMinutes": 60,
         *           "actions": [
         *             {
         *               "type": "notify",
         *               "roles": [
         *                 "admin"
         *               ]
         *             },
         *             {
         *               "type": "voucher",
         *               "amount": {
         *                 "amount": 2000,
         *                 "currency": "CNY"
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        CreateSlaPolicy: {
            name: string;
            /** @default {} */
            conditions?: {
                types?: ("inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment")[];
                categories?: string[];
                priorities?: ("low" | "normal" | "high" | "urgent")[];
                channels?: ("phone" | "email" | "sms" | "wechat" | "app" | "web" | "api" | "walk_in" | "system")[];
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
                vip?: boolean;
                goods?: string[];
            };
            /** @default 24x7 */
            calendarId?: string;
            targets: {
                accept?: string;
                firstResponse?: string;
                plan?: string;
                nextResponse?: string;
                resolution?: string;
                regulatory?: string;
            };
            /** @default {} */
            byType?: {
                inquiry?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                complaint?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                claim?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                exception?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                suggestion?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                appointment?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
            /** @default {} */
            byPriority?: {
                low?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                normal?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                high?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                urgent?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
            /** @default false */
            pauseOnHold?: boolean;
            /** @default [] */
            escalation?: ({
                /** @enum {string} */
                on: "warn";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "breach";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "after";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                afterMinutes: number;
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            })[];
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "sla_policy",
         *           "name": "贵宾投诉",
         *           "conditions": {
         *             "types": [
         *               "complaint"
         *             ],
         *             "vip": true
         *           },
         *           "calendarId": "24x7",
         *           "targets": {
         *             "accept": "PT1M",
         *             "firstResponse": "PT5M",
         *             "plan": "PT30M",
         *             "nextResponse": "PT1H",
         *             "resolution": "PT4H"
         *           },
         *           "byPriority": {
         *             "urgent": {
         *               "firstResponse": "PT2M",
         *               "resolution": "PT2H"
         *             }
         *           },
         *           "pauseOnHold": false,
         *           "escalation": [
         *             {
         *               "on": "warn",
         *               "target": "resolution",
         *               "actions": [
         *                 {
         *                   "type": "notify",
         *                   "roles": [
         *                     "supervisor"
         *                   ]
         *                 }
         *               ]
         *             },
         *             {
         *               "on": "breach",
         *               "target": "resolution",
         *               "actions": [
         *                 {
         *                   "type": "raise_priority"
         *                 },
         *                 {
         *                   "type": "move_to_tier3"
         *                 }
         *               ]
         *             },
         *             {
         *               "on": "after",
         *               "target": "resolution",
         *               "afterMinutes": 60,
         *               "actions": [
         *                 {
         *                   "type": "notify",
         *                   "roles": [
         *                     "admin"
         *                   ]
         *                 },
         *                 {
         *                   "type": "voucher",
         *                   "amount": {
         *                     "amount": 2000,
         *                     "currency": "CNY"
         *                   }
         *                 }
         *               ]
         *             }
         *           ],
         *           "byType": {},
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null,
         *       "version": 1
         *     }
         */
        SlaPolicyOrder: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["SlaPolicy"][];
            nextCursor: string | null;
            version: number;
        };
        /**
         * @example {
         *       "ids": [
         *         "pol_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       ]
         *     }
         */
        OrderSlaPolicies: {
            ids: string[];
        };
        /**
         * @example {
         *       "targets": {
         *         "firstResponse": "PT10M",
         *         "resolution": "PT4H"
         *       }
         *     }
         */
        UpdateSlaPolicy: {
            name?: string;
            conditions?: {
                types?: ("inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment")[];
                categories?: string[];
                priorities?: ("low" | "normal" | "high" | "urgent")[];
                channels?: ("phone" | "email" | "sms" | "wechat" | "app" | "web" | "api" | "walk_in" | "system")[];
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
                vip?: boolean;
                goods?: string[];
            };
            calendarId?: string;
            targets?: {
                accept?: string;
                firstResponse?: string;
                plan?: string;
                nextResponse?: string;
                resolution?: string;
                regulatory?: string;
            };
            byType?: {
                inquiry?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                complaint?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                claim?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                exception?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                suggestion?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                appointment?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
            byPriority?: {
                low?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                normal?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                high?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
                urgent?: {
                    accept?: string;
                    firstResponse?: string;
                    plan?: string;
                    nextResponse?: string;
                    resolution?: string;
                    regulatory?: string;
                };
            };
            pauseOnHold?: boolean;
            escalation?: ({
                /** @enum {string} */
                on: "warn";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "breach";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            } | {
                /** @enum {string} */
                on: "after";
                /** @enum {string} */
                target?: "accept" | "firstResponse" | "plan" | "nextResponse" | "resolution" | "regulatory";
                afterMinutes: number;
                actions: ({
                    /** @enum {string} */
                    type: "notify";
                    roles: ("owner" | "admin" | "supervisor" | "agent" | "developer" | "viewer")[];
                } | {
                    /** @enum {string} */
                    type: "raise_priority";
                } | {
                    /** @enum {string} */
                    type: "move_to_tier3";
                } | {
                    /** @enum {string} */
                    type: "voucher";
                    /**
                     * @example {
                     *       "amount": 1250,
                     *       "currency": "CNY"
                     *     }
                     */
                    amount: {
                        amount: number;
                        currency: string;
                    };
                })[];
            })[];
        };
        /**
         * @example {
         *       "id": "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "calendar",
         *       "name": "客服工作时间",
         *       "timezone": "Asia/Shanghai",
         *       "weekly": {
         *         "mon": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "tue": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "wed": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "thu": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "fri": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ]
         *       },
         *       "holidays": [
         *         "2026-10-01",
         *         "2026-10-02"
         *       ],
         *       "specialDays": [
         *         {
         *           "date": "2026-10-10",
         *           "hours": [
         *             [
         *               "09:00",
         *               "12:00"
         *             ],
         *             [
         *               "13:00",
         *               "18:00"
         *             ]
         *           ]
         *         }
         *       ],
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Calendar: {
            id: string | "24x7";
            /** @enum {string} */
            object: "calendar";
            name: string;
            timezone: string;
            weekly: {
                mon?: [
                    string,
                    string
                ][];
                tue?: [
                    string,
                    string
                ][];
                wed?: [
                    string,
                    string
                ][];
                thu?: [
                    string,
                    string
                ][];
                fri?: [
                    string,
                    string
                ][];
                sat?: [
                    string,
                    string
                ][];
                sun?: [
                    string,
                    string
                ][];
            };
            holidays: string[];
            specialDays: {
                /** Format: date */
                date: string;
                hours: [
                    string,
                    string
                ][];
            }[];
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "name": "客服工作时间",
         *       "timezone": "Asia/Shanghai",
         *       "weekly": {
         *         "mon": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "tue": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "wed": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "thu": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ],
         *         "fri": [
         *           [
         *             "09:00",
         *             "12:00"
         *           ],
         *           [
         *             "13:00",
         *             "18:00"
         *           ]
         *         ]
         *       },
         *       "country": "CN"
         *     }
         */
        CreateCalendar: {
            name: string;
            timezone: string;
            weekly: {
                mon?: [
                    string,
                    string
                ][];
                tue?: [
                    string,
                    string
                ][];
                wed?: [
                    string,
                    string
                ][];
                thu?: [
                    string,
                    string
                ][];
                fri?: [
                    string,
                    string
                ][];
                sat?: [
                    string,
                    string
                ][];
                sun?: [
                    string,
                    string
                ][];
            };
            /** @default [] */
            holidays?: string[];
            /** @default [] */
            specialDays?: {
                /** Format: date */
                date: string;
                hours: [
                    string,
                    string
                ][];
            }[];
            /** @enum {string} */
            country?: "CN";
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "calendar",
         *           "name": "客服工作时间",
         *           "timezone": "Asia/Shanghai",
         *           "weekly": {
         *             "mon": [
         *               [
         *                 "09:00",
         *                 "12:00"
         *               ],
         *               [
         *                 "13:00",
         *                 "18:00"
         *               ]
         *             ],
         *             "tue": [
         *               [
         *                 "09:00",
         *                 "12:00"
         *               ],
         *               [
         *                 "13:00",
         *                 "18:00"
         *               ]
         *             ],
         *             "wed": [
         *               [
         *                 "09:00",
         *                 "12:00"
         *               ],
         *               [
         *                 "13:00",
         *                 "18:00"
         *               ]
         *             ],
         *             "thu": [
         *               [
         *                 "09:00",
         *                 "12:00"
         *               ],
         *               [
         *                 "13:00",
         *                 "18:00"
         *               ]
         *             ],
         *             "fri": [
         *               [
         *                 "09:00",
         *                 "12:00"
         *               ],
         *               [
         *                 "13:00",
         *                 "18:00"
         *               ]
         *             ]
         *           },
         *           "holidays": [
         *             "2026-10-01",
         *             "2026-10-02"
         *           ],
         *           "specialDays": [
         *             {
         *               "date": "2026-10-10",
         *               "hours": [
         *                 [
         *                   "09:00",
         *                   "12:00"
         *                 ],
         *                 [
         *                   "13:00",
         *                   "18:00"
         *                 ]
         *               ]
         *             }
         *           ],
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        CalendarList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Calendar"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "holidays": [
         *         "2026-10-01"
         *       ]
         *     }
         */
        UpdateCalendar: {
            name?: string;
            timezone?: string;
            weekly?: {
                mon?: [
                    string,
                    string
                ][];
                tue?: [
                    string,
                    string
                ][];
                wed?: [
                    string,
                    string
                ][];
                thu?: [
                    string,
                    string
                ][];
                fri?: [
                    string,
                    string
                ][];
                sat?: [
                    string,
                    string
                ][];
                sun?: [
                    string,
                    string
                ][];
            };
            holidays?: string[];
            specialDays?: {
                /** Format: date */
                date: string;
                hours: [
                    string,
                    string
                ][];
            }[];
        };
        /**
         * @example {
         *       "country": "CN",
         *       "years": [
         *         2026
         *       ]
         *     }
         */
        ImportHolidays: {
            /** @enum {string} */
            country: "CN";
            years: number[];
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "lost",
         *           "object": "playbook",
         *           "scenario": "lost",
         *           "script": {
         *             "zh-CN": [
         *               "给您添麻烦了,我马上为您核查包裹的位置。"
         *             ],
         *             "en": [
         *               "I am sorry for the trouble. I am checking where your parcel is right now."
         *             ]
         *           },
         *           "steps": [
         *             {
         *               "id": "answer",
         *               "name": {
         *                 "zh-CN": "首次答复",
         *                 "en": "First answer"
         *               },
         *               "deadline": "PT5M",
         *               "requires": [],
         *               "action": null,
         *               "roles": [],
         *               "public": true
         *             },
         *             {
         *               "id": "pay",
         *               "name": {
         *                 "zh-CN": "支付赔偿",
         *                 "en": "Pay compensation"
         *               },
         *               "deadline": "PT24H",
         *               "requires": [
         *                 "note",
         *                 "amount"
         *               ],
         *               "action": "compensate",
         *               "roles": [],
         *               "public": true
         *             }
         *           ],
         *           "authority": [
         *             {
         *               "action": "compensate",
         *               "limits": {
         *                 "agent": {
         *                   "amount": 20000,
         *                   "currency": "CNY"
         *                 },
         *                 "supervisor": {
         *                   "amount": 200000,
         *                   "currency": "CNY"
         *                 },
         *                 "admin": null
         *               }
         *             }
         *           ],
         *           "changedBy": {
         *             "type": "member",
         *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 2
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        PlaybookList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Playbook"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "lost",
         *       "object": "playbook",
         *       "scenario": "lost",
         *       "script": {
         *         "zh-CN": [
         *           "给您添麻烦了,我马上为您核查包裹的位置。"
         *         ],
         *         "en": [
         *           "I am sorry for the trouble. I am checking where your parcel is right now."
         *         ]
         *       },
         *       "steps": [
         *         {
         *           "id": "answer",
         *           "name": {
         *             "zh-CN": "首次答复",
         *             "en": "First answer"
         *           },
         *           "deadline": "PT5M",
         *           "requires": [],
         *           "action": null,
         *           "roles": [],
         *           "public": true
         *         },
         *         {
         *           "id": "pay",
         *           "name": {
         *             "zh-CN": "支付赔偿",
         *             "en": "Pay compensation"
         *           },
         *           "deadline": "PT24H",
         *           "requires": [
         *             "note",
         *             "amount"
         *           ],
         *           "action": "compensate",
         *           "roles": [],
         *           "public": true
         *         }
         *       ],
         *       "authority": [
         *         {
         *           "action": "compensate",
         *           "limits": {
         *             "agent": {
         *               "amount": 20000,
         *               "currency": "CNY"
         *             },
         *             "supervisor": {
         *               "amount": 200000,
         *               "currency": "CNY"
         *             },
         *             "admin": null
         *           }
         *         }
         *       ],
         *       "changedBy": {
         *         "type": "member",
         *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 2
         *     }
         */
        Playbook: {
            id: string;
            /** @enum {string} */
            object: "playbook";
            scenario: string;
            script: {
                "zh-CN": string[];
                en: string[];
            };
            steps: {
                id: string;
                name: {
                    "zh-CN": string;
                    en: string;
                };
                deadline: string;
                /** @default [] */
                requires?: ("note" | "amount")[];
                /**
                 * @default null
                 * @enum {string|null}
                 */
                action?: "refund" | "compensate" | "waive_freight" | "voucher" | null;
                /** @default [] */
                roles?: ("agent" | "supervisor" | "admin")[];
                /** @default true */
                public?: boolean;
                /** @default false */
                proposes?: boolean;
            }[];
            authority: {
                /** @enum {string} */
                action: "refund" | "compensate" | "waive_freight" | "voucher";
                limits: {
                    agent: components["schemas"]["Money"] | null;
                    supervisor: components["schemas"]["Money"] | null;
                    /** @default null */
                    admin?: components["schemas"]["Money"] | null;
                };
            }[];
            changedBy: {
                type: string;
                id: string | null;
            } | null;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "script": {
         *         "zh-CN": [
         *           "给您添麻烦了,我马上为您核查包裹的位置。"
         *         ],
         *         "en": [
         *           "I am sorry for the trouble. I am checking where your parcel is right now."
         *         ]
         *       },
         *       "steps": [
         *         {
         *           "id": "answer",
         *           "name": {
         *             "zh-CN": "首次答复",
         *             "en": "First answer"
         *           },
         *           "deadline": "PT5M",
         *           "requires": [],
         *           "action": null,
         *           "roles": [],
         *           "public": true
         *         },
         *         {
         *           "id": "pay",
         *           "name": {
         *             "zh-CN": "支付赔偿",
         *             "en": "Pay compensation"
         *           },
         *           "deadline": "PT24H",
         *           "requires": [
         *             "note",
         *             "amount"
         *           ],
         *           "action": "compensate",
         *           "roles": [],
         *           "public": true
         *         }
         *       ],
         *       "authority": [
         *         {
         *           "action": "compensate",
         *           "limits": {
         *             "agent": {
         *               "amount": 20000,
         *               "currency": "CNY"
         *             },
         *             "supervisor": {
         *               "amount": 200000,
         *               "currency": "CNY"
         *             },
         *             "admin": null
         *           }
         *         }
         *       ]
         *     }
         */
        PlaybookContent: {
            script: {
                "zh-CN": string[];
                en: string[];
            };
            steps: {
                id: string;
                name: {
                    "zh-CN": string;
                    en: string;
                };
                deadline: string;
                /** @default [] */
                requires?: ("note" | "amount")[];
                /**
                 * @default null
                 * @enum {string|null}
                 */
                action?: "refund" | "compensate" | "waive_freight" | "voucher" | null;
                /** @default [] */
                roles?: ("agent" | "supervisor" | "admin")[];
                /** @default true */
                public?: boolean;
                /** @default false */
                proposes?: boolean;
            }[];
            authority: {
                /** @enum {string} */
                action: "refund" | "compensate" | "waive_freight" | "voucher";
                limits: {
                    agent: components["schemas"]["Money"] | null;
                    supervisor: components["schemas"]["Money"] | null;
                    /** @default null */
                    admin?: components["schemas"]["Money"] | null;
                };
            }[];
        };
        /**
         * @example {
         *       "script": {
         *         "zh-CN": [
         *           "给您添麻烦了,我马上为您核查包裹的位置。"
         *         ],
         *         "en": [
         *           "I am sorry for the trouble. I am checking where your parcel is right now."
         *         ]
         *       }
         *     }
         */
        UpdatePlaybook: {
            script?: {
                "zh-CN": string[];
                en: string[];
            };
            steps?: {
                id: string;
                name: {
                    "zh-CN": string;
                    en: string;
                };
                deadline: string;
                /** @default [] */
                requires?: ("note" | "amount")[];
                /**
                 * @default null
                 * @enum {string|null}
                 */
                action?: "refund" | "compensate" | "waive_freight" | "voucher" | null;
                /** @default [] */
                roles?: ("agent" | "supervisor" | "admin")[];
                /** @default true */
                public?: boolean;
                /** @default false */
                proposes?: boolean;
            }[];
            authority?: {
                /** @enum {string} */
                action: "refund" | "compensate" | "waive_freight" | "voucher";
                limits: {
                    agent: components["schemas"]["Money"] | null;
                    supervisor: components["schemas"]["Money"] | null;
                    /** @default null */
                    admin?: components["schemas"]["Money"] | null;
                };
            }[];
        };
        /**
         * @example {
         *       "object": "playbook_acknowledgement",
         *       "playbookId": "lost",
         *       "version": 2,
         *       "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "at": "2026-11-22T04:00:00.000Z"
         *     }
         */
        PlaybookAcknowledgement: {
            /** @enum {string} */
            object: "playbook_acknowledgement";
            playbookId: string;
            version: number;
            memberId: string;
            at: string;
        };
        /**
         * @example {
         *       "version": 2
         *     }
         */
        AcknowledgePlaybook: {
            version?: number;
        };
        /**
         * @example {
         *       "object": "playbook_acknowledgements",
         *       "playbookId": "lost",
         *       "version": 2,
         *       "changedAt": "2026-11-22T03:00:00.000Z",
         *       "dueAt": "2026-11-25T03:00:00.000Z",
         *       "acknowledged": [
         *         {
         *           "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "at": "2026-11-22T04:00:00.000Z"
         *         }
         *       ],
         *       "missing": [
         *         {
         *           "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s5",
         *           "dueAt": "2026-11-25T03:00:00.000Z",
         *           "overdue": false
         *         }
         *       ]
         *     }
         */
        PlaybookAcknowledgements: {
            /** @enum {string} */
            object: "playbook_acknowledgements";
            playbookId: string;
            version: number;
            changedAt: string | null;
            dueAt: string | null;
            acknowledged: {
                memberId: string;
                at: string;
            }[];
            missing: {
                memberId: string;
                dueAt: string;
                overdue: boolean;
            }[];
        };
        /**
         * @example {
         *       "kind": "scheduled_delivery",
         *       "name": {
         *         "zh-CN": "定时派送",
         *         "en": "Delivery in a window"
         *       },
         *       "description": {
         *         "zh-CN": "在您选的时段送到家门口",
         *         "en": "We come in the window you choose"
         *       },
         *       "price": {
         *         "amount": 500,
         *         "currency": "CNY"
         *       },
         *       "enabled": true,
         *       "includedFor": {
         *         "vip": true
         *       },
         *       "config": {
         *         "areas": [
         *           "gusu"
         *         ],
         *         "windows": [
         *           {
         *             "days": [
         *               "mon",
         *               "sat"
         *             ],
         *             "from": "09:00",
         *             "to": "12:00",
         *             "capacity": 20
         *           },
         *           {
         *             "days": [
         *               "mon",
         *               "sat"
         *             ],
         *             "from": "18:00",
         *             "to": "21:00",
         *             "capacity": 10
         *           }
         *         ],
         *         "cutoff": "PT2H",
         *         "holdFor": "PT10M",
         *         "maxReschedules": 2,
         *         "horizonDays": 14,
         *         "holidays": [
         *           "2027-02-06"
         *         ]
         *       },
         *       "id": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "package",
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Package: {
            /** @example pkg_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "package";
            /** @enum {string} */
            kind: "scheduled_delivery" | "collect_on_behalf" | "insured" | "green_packaging" | "custom";
            name: {
                "zh-CN": string;
                en: string;
            };
            description: {
                "zh-CN": string;
                en: string;
            } | null;
            price: components["schemas"]["Money"];
            enabled: boolean;
            includedFor: {
                vip?: boolean;
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
            } | null;
            config: {
                [key: string]: unknown;
            };
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "kind": "scheduled_delivery",
         *       "name": {
         *         "zh-CN": "定时派送",
         *         "en": "Delivery in a window"
         *       },
         *       "description": {
         *         "zh-CN": "在您选的时段送到家门口",
         *         "en": "We come in the window you choose"
         *       },
         *       "price": {
         *         "amount": 500,
         *         "currency": "CNY"
         *       },
         *       "enabled": true,
         *       "includedFor": {
         *         "vip": true
         *       },
         *       "config": {
         *         "areas": [
         *           "gusu"
         *         ],
         *         "windows": [
         *           {
         *             "days": [
         *               "mon",
         *               "sat"
         *             ],
         *             "from": "09:00",
         *             "to": "12:00",
         *             "capacity": 20
         *           },
         *           {
         *             "days": [
         *               "mon",
         *               "sat"
         *             ],
         *             "from": "18:00",
         *             "to": "21:00",
         *             "capacity": 10
         *           }
         *         ],
         *         "cutoff": "PT2H",
         *         "holdFor": "PT10M",
         *         "maxReschedules": 2,
         *         "horizonDays": 14,
         *         "holidays": [
         *           "2027-02-06"
         *         ]
         *       }
         *     }
         */
        NewPackage: {
            /** @enum {string} */
            kind: "scheduled_delivery";
            name: {
                "zh-CN": string;
                en: string;
            };
            description?: {
                "zh-CN": string;
                en: string;
            };
            price: components["schemas"]["Money"];
            /** @default true */
            enabled?: boolean;
            includedFor?: {
                vip?: boolean;
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
            };
            config: {
                areas: string[];
                windows: {
                    days: ("sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat")[];
                    from: string;
                    to: string;
                    capacity: number;
                }[];
                /** @default PT2H */
                cutoff?: "PT0S" | string;
                /** @default PT10M */
                holdFor?: string;
                /** @default 2 */
                maxReschedules?: number;
                /** @default 14 */
                horizonDays?: number;
                /** @example cal_01k2z5v9e8f3q7x0m4n6p8r2s4 */
                calendar?: string;
                /** @default [] */
                holidays?: string[];
            };
        } | {
            /** @enum {string} */
            kind: "collect_on_behalf";
            name: {
                "zh-CN": string;
                en: string;
            };
            description?: {
                "zh-CN": string;
                en: string;
            };
            price: components["schemas"]["Money"];
            /** @default true */
            enabled?: boolean;
            includedFor?: {
                vip?: boolean;
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
            };
            config: {
                areas?: string[];
                /** @default PT10M */
                holdFor?: string;
            };
        } | {
            /** @enum {string} */
            kind: "insured";
            name: {
                "zh-CN": string;
                en: string;
            };
            description?: {
                "zh-CN": string;
                en: string;
            };
            price: components["schemas"]["Money"];
            /** @default true */
            enabled?: boolean;
            includedFor?: {
                vip?: boolean;
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
            };
            config: {
                areas?: string[];
                /** @default PT10M */
                holdFor?: string;
            };
        } | {
            /** @enum {string} */
            kind: "green_packaging";
            name: {
                "zh-CN": string;
                en: string;
            };
            description?: {
                "zh-CN": string;
                en: string;
            };
            price: components["schemas"]["Money"];
            /** @default true */
            enabled?: boolean;
            includedFor?: {
                vip?: boolean;
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
            };
            config: {
                areas?: string[];
                /** @default PT10M */
                holdFor?: string;
                material?: string;
            };
        } | {
            /** @enum {string} */
            kind: "custom";
            name: {
                "zh-CN": string;
                en: string;
            };
            description?: {
                "zh-CN": string;
                en: string;
            };
            price: components["schemas"]["Money"];
            /** @default true */
            enabled?: boolean;
            includedFor?: {
                vip?: boolean;
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
            };
            config: {
                areas?: string[];
                /** @default PT10M */
                holdFor?: string;
                details?: string;
            };
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "kind": "scheduled_delivery",
         *           "name": {
         *             "zh-CN": "定时派送",
         *             "en": "Delivery in a window"
         *           },
         *           "description": {
         *             "zh-CN": "在您选的时段送到家门口",
         *             "en": "We come in the window you choose"
         *           },
         *           "price": {
         *             "amount": 500,
         *             "currency": "CNY"
         *           },
         *           "enabled": true,
         *           "includedFor": {
         *             "vip": true
         *           },
         *           "config": {
         *             "areas": [
         *               "gusu"
         *             ],
         *             "windows": [
         *               {
         *                 "days": [
         *                   "mon",
         *                   "sat"
         *                 ],
         *                 "from": "09:00",
         *                 "to": "12:00",
         *                 "capacity": 20
         *               },
         *               {
         *                 "days": [
         *                   "mon",
         *                   "sat"
         *                 ],
         *                 "from": "18:00",
         *                 "to": "21:00",
         *                 "capacity": 10
         *               }
         *             ],
         *             "cutoff": "PT2H",
         *             "holdFor": "PT10M",
         *             "maxReschedules": 2,
         *             "horizonDays": 14,
         *             "holidays": [
         *               "2027-02-06"
         *             ]
         *           },
         *           "id": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "package",
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        PackageList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Package"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "price": {
         *         "amount": 600,
         *         "currency": "CNY"
         *       },
         *       "enabled": true
         *     }
         */
        UpdatePackage: {
            name?: {
                "zh-CN": string;
                en: string;
            };
            description?: {
                "zh-CN": string;
                en: string;
            } | null;
            price?: components["schemas"]["Money"];
            enabled?: boolean;
            includedFor?: {
                vip?: boolean;
                stages?: ("new" | "growing" | "mature" | "at_risk" | "churned")[];
            } | null;
            config?: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "date": "2026-11-23",
         *           "area": "gusu",
         *           "from": "18:00",
         *           "to": "21:00",
         *           "startAt": "2026-11-23T10:00:00.000Z",
         *           "endAt": "2026-11-23T13:00:00.000Z",
         *           "capacity": 10,
         *           "available": 7
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        SlotList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Slot"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "date": "2026-11-23",
         *       "area": "gusu",
         *       "from": "18:00",
         *       "to": "21:00",
         *       "startAt": "2026-11-23T10:00:00.000Z",
         *       "endAt": "2026-11-23T13:00:00.000Z",
         *       "capacity": 10,
         *       "available": 7
         *     }
         */
        Slot: {
            date: string;
            area: string;
            from: string;
            to: string;
            startAt: string;
            endAt: string;
            capacity: number;
            available: number;
        };
        /**
         * @example {
         *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "booking",
         *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "packageVersion": 1,
         *       "kind": "scheduled_delivery",
         *       "name": {
         *         "zh-CN": "定时派送",
         *         "en": "Delivery in a window"
         *       },
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "trackingNumber": "YT0000000000001",
         *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "status": "held",
         *       "area": "gusu",
         *       "slot": {
         *         "area": "gusu",
         *         "date": "2026-11-23",
         *         "from": "18:00",
         *         "to": "21:00",
         *         "startAt": "2026-11-23T10:00:00.000Z",
         *         "endAt": "2026-11-23T13:00:00.000Z",
         *         "changeableUntil": "2026-11-23T08:00:00.000Z"
         *       },
         *       "expiresAt": "2026-11-22T03:10:00.000Z",
         *       "reschedules": 0,
         *       "maxReschedules": 2,
         *       "listPrice": {
         *         "amount": 500,
         *         "currency": "CNY"
         *       },
         *       "price": {
         *         "amount": 500,
         *         "currency": "CNY"
         *       },
         *       "included": false,
         *       "voucher": null,
         *       "refund": null,
         *       "confirmedAt": null,
         *       "endedAt": null,
         *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Booking: {
            /** @example bkg_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "booking";
            packageId: string;
            packageVersion: number;
            /** @enum {string} */
            kind: "scheduled_delivery" | "collect_on_behalf" | "insured" | "green_packaging" | "custom";
            name: {
                "zh-CN": string;
                en: string;
            };
            shipmentId: string;
            trackingNumber: string;
            customerId: string | null;
            /** @enum {string} */
            status: "held" | "confirmed" | "fulfilled" | "missed" | "cancelled" | "expired";
            area: string | null;
            slot: {
                area: string;
                date: string;
                from: string;
                to: string;
                startAt: string;
                endAt: string;
                changeableUntil: string;
            } | null;
            expiresAt: string | null;
            reschedules: number;
            maxReschedules: number;
            listPrice: components["schemas"]["Money"];
            price: components["schemas"]["Money"];
            included: boolean;
            voucher: {
                code: string;
                amount: components["schemas"]["Money"];
            } | null;
            refund: components["schemas"]["Money"] | null;
            confirmedAt: string | null;
            endedAt: string | null;
            link: string;
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `customerId` names; only where `expand` asks for it. */
            customer?: components["schemas"]["Customer"] | null;
            /** @description What `packageId` names; only where `expand` asks for it. */
            package?: components["schemas"]["Package"] | null;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
        };
        /**
         * @example {
         *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "slot": {
         *         "area": "gusu",
         *         "date": "2026-11-23",
         *         "from": "18:00"
         *       }
         *     }
         */
        NewBooking: {
            /** @example pkg_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            packageId: string;
            /** @example shp_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            shipmentId: string;
            slot?: {
                area: string;
                /** Format: date */
                date: string;
                from: string;
            };
            area?: string;
            voucher?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "booking",
         *           "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "packageVersion": 1,
         *           "kind": "scheduled_delivery",
         *           "name": {
         *             "zh-CN": "定时派送",
         *             "en": "Delivery in a window"
         *           },
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "status": "held",
         *           "area": "gusu",
         *           "slot": {
         *             "area": "gusu",
         *             "date": "2026-11-23",
         *             "from": "18:00",
         *             "to": "21:00",
         *             "startAt": "2026-11-23T10:00:00.000Z",
         *             "endAt": "2026-11-23T13:00:00.000Z",
         *             "changeableUntil": "2026-11-23T08:00:00.000Z"
         *           },
         *           "expiresAt": "2026-11-22T03:10:00.000Z",
         *           "reschedules": 0,
         *           "maxReschedules": 2,
         *           "listPrice": {
         *             "amount": 500,
         *             "currency": "CNY"
         *           },
         *           "price": {
         *             "amount": 500,
         *             "currency": "CNY"
         *           },
         *           "included": false,
         *           "voucher": null,
         *           "refund": null,
         *           "confirmedAt": null,
         *           "endedAt": null,
         *           "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        BookingList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Booking"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "object": "voucher",
         *           "code": "7F3KQ-2MX9T",
         *           "amount": {
         *             "amount": 500,
         *             "currency": "CNY"
         *           },
         *           "status": "open",
         *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "bookingId": null,
         *           "validUntil": "2027-11-22T03:00:00.000Z",
         *           "createdAt": "2026-11-22T03:00:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        VoucherList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Voucher"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "object": "voucher",
         *       "code": "7F3KQ-2MX9T",
         *       "amount": {
         *         "amount": 500,
         *         "currency": "CNY"
         *       },
         *       "status": "open",
         *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "bookingId": null,
         *       "validUntil": "2027-11-22T03:00:00.000Z",
         *       "createdAt": "2026-11-22T03:00:00.000Z"
         *     }
         */
        Voucher: {
            /** @enum {string} */
            object: "voucher";
            code: string;
            amount: components["schemas"]["Money"];
            /** @enum {string} */
            status: "open" | "used" | "expired";
            ticketId: string;
            bookingId: string | null;
            validUntil: string;
            createdAt: string;
            /** @description What `ticketId` names; only where `expand` asks for it. */
            ticket?: components["schemas"]["Ticket"] | null;
        };
        /**
         * @example {
         *       "object": "run",
         *       "area": "SZ-GUSU",
         *       "date": "2026-11-23",
         *       "from": null,
         *       "link": "https://caas.example/t/demo/runs/live.U1otR1VTVQ.2026-11-23.all.kZ0hYJ6m8Q1s2dF3gH4jKl",
         *       "stops": [
         *         {
         *           "bookingId": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "status": "confirmed",
         *           "from": "09:00",
         *           "to": "12:00",
         *           "startAt": "2026-11-23T01:00:00.000Z",
         *           "endAt": "2026-11-23T04:00:00.000Z",
         *           "name": {
         *             "zh-CN": "定时派送",
         *             "en": "Scheduled delivery"
         *           },
         *           "trackingNumber": "YT0000000000001",
         *           "recipient": {
         *             "name": "王芳",
         *             "phone": "+8613800138000"
         *           }
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        BookingRun: {
            /** @enum {string} */
            object: "run";
            area: string;
            date: string;
            from: string | null;
            link: string | null;
            stops: {
                bookingId: string;
                /** @enum {string} */
                status: "held" | "confirmed" | "fulfilled" | "missed" | "cancelled" | "expired";
                from: string;
                to: string;
                startAt: string;
                endAt: string;
                name: {
                    "zh-CN": string;
                    en: string;
                };
                trackingNumber: string;
                recipient: {
                    name?: string;
                    phone?: string;
                    email?: string;
                    address?: {
                        [key: string]: unknown;
                    };
                } | null;
            }[];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "slot": {
         *         "area": "gusu",
         *         "date": "2026-11-23",
         *         "from": "09:00"
         *       }
         *     }
         */
        RescheduleBooking: {
            slot: {
                area: string;
                /** Format: date */
                date: string;
                from: string;
            };
        };
        /**
         * @example {
         *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "collector",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "trackingNumber": "YT0000000000001",
         *       "name": "赵敏",
         *       "relation": "neighbour",
         *       "phoneLastDigits": "5678",
         *       "idLastDigits": "123X",
         *       "code": "042817",
         *       "lockedUntil": null,
         *       "collected": null,
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Collector: {
            id: string;
            /** @enum {string} */
            object: "collector";
            shipmentId: string;
            trackingNumber: string;
            name: string;
            /** @enum {string} */
            relation: "family" | "neighbour" | "colleague" | "shop" | "other";
            phoneLastDigits: string;
            idLastDigits: string | null;
            code: string | null;
            lockedUntil: string | null;
            collected: {
                at: string;
                by: {
                    type: string;
                    id: string | null;
                };
            } | null;
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
        };
        /**
         * @example {
         *       "name": "赵敏",
         *       "relation": "neighbour",
         *       "phone": "13812345678",
         *       "idLastDigits": "123X"
         *     }
         */
        NameCollector: {
            name: string;
            /** @enum {string} */
            relation: "family" | "neighbour" | "colleague" | "shop" | "other";
            phone: string;
            idLastDigits?: string;
        };
        /**
         * @example {
         *       "code": "042817"
         *     }
         */
        ProveCollection: {
            code: string;
        };
        /**
         * @example {
         *       "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "claim",
         *       "status": "auto_approved",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "trackingNumber": "YT0000000000001",
         *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "kind": "lost",
         *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
         *       "amount": {
         *         "amount": 8000,
         *         "currency": "CNY"
         *       },
         *       "lossRatio": 1,
         *       "freight": {
         *         "amount": 1200,
         *         "currency": "CNY"
         *       },
         *       "insuredValue": null,
         *       "entitlement": {
         *         "amount": 3600,
         *         "currency": "CNY"
         *       },
         *       "rule": "uninsured_freight_multiple",
         *       "ruleSource": {
         *         "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
         *         "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
         *       },
         *       "rulesVersion": 1,
         *       "evidence": [
         *         {
         *           "name": "订单截图.png",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *           "url": null,
         *           "upload": null,
         *           "proves": null,
         *           "addedAt": "2026-11-22T03:00:00.000Z"
         *         }
         *       ],
         *       "missing": [],
         *       "approvedAmount": {
         *         "amount": 3600,
         *         "currency": "CNY"
         *       },
         *       "firstApproval": null,
         *       "decision": null,
         *       "appeal": null,
         *       "appealUntil": null,
         *       "payment": null,
         *       "allowed": [
         *         "paid"
         *       ],
         *       "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
         *       "createdBy": {
         *         "type": "apiKey",
         *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Claim: {
            /** @example clm_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "claim";
            /** @enum {string} */
            status: "submitted" | "auto_approved" | "in_review" | "approved" | "rejected" | "appealed" | "paid";
            shipmentId: string;
            trackingNumber: string;
            customerId: string | null;
            ticketId: string;
            /** @enum {string} */
            kind: "lost" | "damaged" | "contaminated" | "short" | "delay";
            description: string | null;
            amount: components["schemas"]["Money"];
            lossRatio: number;
            freight: components["schemas"]["Money"] | null;
            insuredValue: components["schemas"]["Money"] | null;
            entitlement: components["schemas"]["Money"];
            /** @enum {string} */
            rule: "insured_value_by_loss_ratio" | "uninsured_freight_multiple" | "delay_freight_share" | "undetermined";
            ruleSource: {
                "zh-CN": string;
                en: string;
            };
            rulesVersion: number;
            evidence: {
                name: string;
                sha256: string;
                url: string | null;
                upload: {
                    id: string;
                    contentType: string;
                    size: number;
                } | null;
                /** @enum {string|null} */
                proves: "value" | "photo_of_damage" | "photo_of_contents" | "tracking" | null;
                addedAt: string;
            }[];
            missing: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
            approvedAmount: components["schemas"]["Money"] | null;
            firstApproval: {
                by: {
                    /** @enum {string} */
                    type: "public" | "member" | "apiKey" | "customer" | "system";
                    id: string | null;
                };
                at: string;
                amount: components["schemas"]["Money"];
                reason: string;
            } | null;
            decision: {
                by: {
                    /** @enum {string} */
                    type: "public" | "member" | "apiKey" | "customer" | "system";
                    id: string | null;
                };
                at: string;
                amount: components["schemas"]["Money"];
                reason: string;
            } | null;
            appeal: {
                by: {
                    /** @enum {string} */
                    type: "public" | "member" | "apiKey" | "customer" | "system";
                    id: string | null;
                };
                at: string;
                reason: string;
            } | null;
            appealUntil: string | null;
            payment: {
                by: {
                    /** @enum {string} */
                    type: "public" | "member" | "apiKey" | "customer" | "system";
                    id: string | null;
                };
                at: string;
                method: string;
                reference: string;
            } | null;
            allowed: ("submitted" | "auto_approved" | "in_review" | "approved" | "rejected" | "appealed" | "paid")[];
            link: string;
            createdBy: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `customerId` names; only where `expand` asks for it. */
            customer?: components["schemas"]["Customer"] | null;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
            /** @description What `ticketId` names; only where `expand` asks for it. */
            ticket?: components["schemas"]["Ticket"] | null;
        };
        /**
         * @example {
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "kind": "lost",
         *       "amount": {
         *         "amount": 8000,
         *         "currency": "CNY"
         *       },
         *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
         *       "evidence": [
         *         {
         *           "name": "订单截图.png",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       ]
         *     }
         */
        NewClaim: {
            /** @example shp_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            shipmentId: string;
            /** @enum {string} */
            kind: "lost" | "damaged" | "contaminated" | "short" | "delay";
            /**
             * @example {
             *       "amount": 1250,
             *       "currency": "CNY"
             *     }
             */
            amount: {
                amount: number;
                currency: string;
            };
            /** @default 1 */
            lossRatio?: number;
            description?: string;
            /** @default [] */
            evidence?: {
                name?: string;
                sha256?: string;
                /** @example upl_01k2z5v9e8f3q7x0m4n6p8r2s4 */
                uploadId?: string;
                /** Format: uri */
                url?: string;
                /** @enum {string} */
                proves?: "value" | "photo_of_damage" | "photo_of_contents" | "tracking";
            }[];
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "claim",
         *           "status": "auto_approved",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "kind": "lost",
         *           "description": "包裹在中转途中丢失，内为 T 恤两件。",
         *           "amount": {
         *             "amount": 8000,
         *             "currency": "CNY"
         *           },
         *           "lossRatio": 1,
         *           "freight": {
         *             "amount": 1200,
         *             "currency": "CNY"
         *           },
         *           "insuredValue": null,
         *           "entitlement": {
         *             "amount": 3600,
         *             "currency": "CNY"
         *           },
         *           "rule": "uninsured_freight_multiple",
         *           "ruleSource": {
         *             "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
         *             "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
         *           },
         *           "rulesVersion": 1,
         *           "evidence": [
         *             {
         *               "name": "订单截图.png",
         *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *               "url": null,
         *               "upload": null,
         *               "proves": null,
         *               "addedAt": "2026-11-22T03:00:00.000Z"
         *             }
         *           ],
         *           "missing": [],
         *           "approvedAmount": {
         *             "amount": 3600,
         *             "currency": "CNY"
         *           },
         *           "firstApproval": null,
         *           "decision": null,
         *           "appeal": null,
         *           "appealUntil": null,
         *           "payment": null,
         *           "allowed": [
         *             "paid"
         *           ],
         *           "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
         *           "createdBy": {
         *             "type": "apiKey",
         *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ClaimList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Claim"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "claim",
         *           "status": "auto_approved",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "kind": "lost",
         *           "description": "包裹在中转途中丢失，内为 T 恤两件。",
         *           "amount": {
         *             "amount": 8000,
         *             "currency": "CNY"
         *           },
         *           "lossRatio": 1,
         *           "freight": {
         *             "amount": 1200,
         *             "currency": "CNY"
         *           },
         *           "insuredValue": null,
         *           "entitlement": {
         *             "amount": 3600,
         *             "currency": "CNY"
         *           },
         *           "rule": "uninsured_freight_multiple",
         *           "ruleSource": {
         *             "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
         *             "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
         *           },
         *           "rulesVersion": 1,
         *           "evidence": [
         *             {
         *               "name": "订单截图.png",
         *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *               "url": null,
         *               "upload": null,
         *               "proves": null,
         *               "addedAt": "2026-11-22T03:00:00.000Z"
         *             }
         *           ],
         *           "missing": [],
         *           "approvedAmount": {
         *             "amount": 3600,
         *             "currency": "CNY"
         *           },
         *           "firstApproval": null,
         *           "decision": null,
         *           "appeal": null,
         *           "appealUntil": null,
         *           "payment": null,
         *           "allowed": [
         *             "paid"
         *           ],
         *           "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
         *           "createdBy": {
         *             "type": "apiKey",
         *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null,
         *       "seed": "2026-11"
         *     }
         */
        ClaimAuditSample: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Claim"][];
            nextCursor: string | null;
            seed: string;
        };
        /**
         * @example {
         *       "id": "upl_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "upload",
         *       "status": "waiting",
         *       "name": "外箱.jpg",
         *       "contentType": "image/jpeg",
         *       "size": 482113,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "claimId": null,
         *       "post": {
         *         "url": "https://caas-uploads.s3.ap-southeast-1.amazonaws.com/",
         *         "fields": {
         *           "key": "ten_01/uploads/upl_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "Policy": "eyJ…",
         *           "X-Amz-Signature": "5d41…"
         *         },
         *         "expiresAt": "2026-11-22T03:05:00.000Z"
         *       },
         *       "url": null,
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        Upload: {
            /** @example upl_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "upload";
            /** @enum {string} */
            status: "waiting" | "attached";
            name: string;
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp" | "image/heic" | "application/pdf";
            size: number;
            sha256: string | null;
            claimId: string | null;
            post: {
                url: string;
                fields: {
                    [key: string]: string;
                };
                expiresAt: string;
            } | null;
            url: string | null;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "name": "外箱.jpg",
         *       "contentType": "image/jpeg",
         *       "size": 482113,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        NewUpload: {
            name: string;
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp" | "image/heic" | "application/pdf";
            size: number;
            sha256?: string;
        };
        /**
         * @example {
         *       "evidence": [
         *         {
         *           "name": "订单截图.png",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       ]
         *     }
         */
        AddClaimEvidence: {
            evidence: {
                name?: string;
                sha256?: string;
                /** @example upl_01k2z5v9e8f3q7x0m4n6p8r2s4 */
                uploadId?: string;
                /** Format: uri */
                url?: string;
                /** @enum {string} */
                proves?: "value" | "photo_of_damage" | "photo_of_contents" | "tracking";
            }[];
        };
        /**
         * @example {
         *       "decision": "approve",
         *       "amount": {
         *         "amount": 30000,
         *         "currency": "CNY"
         *       },
         *       "reason": "外箱压坏，照片与描述一致。"
         *     }
         */
        DecideClaim: {
            /** @enum {string} */
            decision: "approve" | "reject";
            amount?: components["schemas"]["Money"];
            reason: string;
        };
        /**
         * @example {
         *       "reason": "包裹由本人当面拒收，并未签收。"
         *     }
         */
        AppealClaim: {
            reason: string;
        };
        /**
         * @example {
         *       "method": "transfer",
         *       "reference": "TR20261122-0001"
         *     }
         */
        PayClaim: {
            /** @enum {string} */
            method: "transfer" | "voucher" | "cash";
            reference?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "seq": 1,
         *           "at": "2026-11-22T03:00:00.000Z",
         *           "actor": {
         *             "type": "apiKey",
         *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "action": "submitted",
         *           "data": {
         *             "kind": "lost",
         *             "amount": 8000,
         *             "currency": "CNY"
         *           },
         *           "prevHash": "0000000000000000000000000000000000000000000000000000000000000000",
         *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ClaimLedgerEntryList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["ClaimLedgerEntry"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "seq": 1,
         *       "at": "2026-11-22T03:00:00.000Z",
         *       "actor": {
         *         "type": "apiKey",
         *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "action": "submitted",
         *       "data": {
         *         "kind": "lost",
         *         "amount": 8000,
         *         "currency": "CNY"
         *       },
         *       "prevHash": "0000000000000000000000000000000000000000000000000000000000000000",
         *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        ClaimLedgerEntry: {
            seq: number;
            at: string;
            actor: {
                /** @enum {string} */
                type: "public" | "member" | "apiKey" | "customer" | "system";
                id: string | null;
            };
            action: string;
            data: {
                [key: string]: unknown;
            };
            prevHash: string;
            hash: string;
        };
        /**
         * @example {
         *       "valid": true,
         *       "entries": 2,
         *       "head": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        ClaimVerification: {
            valid: boolean;
            entries: number;
            brokenAt?: number;
            /** @enum {string} */
            fault?: "content" | "order" | "missing" | "claim";
            head: string;
        };
        /**
         * @example {
         *       "id": "claim_rules",
         *       "object": "claim_rules",
         *       "currency": "CNY",
         *       "autoLimit": 20000,
         *       "auditPercent": 5,
         *       "uninsuredFreightTimes": 3,
         *       "delayFreightPercent": 100,
         *       "roleLimits": {
         *         "agent": 20000,
         *         "supervisor": 200000,
         *         "admin": null
         *       },
         *       "fourEyesAbove": 500000,
         *       "appealDays": 15,
         *       "evidence": {
         *         "lost": [
         *           "value"
         *         ],
         *         "damaged": [
         *           "photo_of_damage"
         *         ],
         *         "contaminated": [
         *           "photo_of_damage"
         *         ],
         *         "short": [
         *           "photo_of_contents"
         *         ],
         *         "delay": []
         *       },
         *       "changedBy": null,
         *       "createdAt": "2026-11-01T00:00:00.000Z",
         *       "updatedAt": "2026-11-01T00:00:00.000Z",
         *       "version": 1
         *     }
         */
        ClaimRules: {
            /** @enum {string} */
            id: "claim_rules";
            /** @enum {string} */
            object: "claim_rules";
            currency: string;
            autoLimit: number;
            auditPercent: number;
            uninsuredFreightTimes: number;
            delayFreightPercent: number;
            roleLimits: {
                agent: number | null;
                supervisor: number | null;
                admin: number | null;
            };
            fourEyesAbove: number | null;
            appealDays: number;
            evidence: {
                lost: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                damaged: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                contaminated: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                short: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                delay: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
            };
            changedBy: {
                type: string;
                id: string | null;
            } | null;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "currency": "CNY",
         *       "autoLimit": 20000,
         *       "auditPercent": 5,
         *       "uninsuredFreightTimes": 3,
         *       "delayFreightPercent": 100,
         *       "roleLimits": {
         *         "agent": 20000,
         *         "supervisor": 200000,
         *         "admin": null
         *       },
         *       "fourEyesAbove": 500000,
         *       "appealDays": 15,
         *       "evidence": {
         *         "lost": [
         *           "value"
         *         ],
         *         "damaged": [
         *           "photo_of_damage"
         *         ],
         *         "contaminated": [
         *           "photo_of_damage"
         *         ],
         *         "short": [
         *           "photo_of_contents"
         *         ],
         *         "delay": []
         *       }
         *     }
         */
        PutClaimRules: {
            currency: string;
            autoLimit: number;
            auditPercent: number;
            uninsuredFreightTimes: number;
            delayFreightPercent: number;
            roleLimits: {
                agent: number | null;
                supervisor: number | null;
                admin: number | null;
            };
            fourEyesAbove: number | null;
            appealDays: number;
            evidence: {
                lost: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                damaged: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                contaminated: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                short: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
                delay: ("value" | "photo_of_damage" | "photo_of_contents" | "tracking")[];
            };
        };
        /**
         * @example {
         *       "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "cod_order",
         *       "status": "collected",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "trackingNumber": "YT0000000000001",
         *       "due": {
         *         "amount": 19900,
         *         "currency": "CNY"
         *       },
         *       "collected": {
         *         "amount": 19900,
         *         "currency": "CNY"
         *       },
         *       "remitted": {
         *         "amount": 0,
         *         "currency": "CNY"
         *       },
         *       "accounts": [
         *         {
         *           "courier": "王强",
         *           "branch": "姑苏网点",
         *           "due": 19900,
         *           "collected": 19900,
         *           "remitted": 0
         *         }
         *       ],
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 2
         *     }
         */
        CodOrder: {
            /** @example cod_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "cod_order";
            /** @enum {string} */
            status: "due" | "part_collected" | "collected" | "settled" | "cancelled";
            shipmentId: string;
            trackingNumber: string;
            due: components["schemas"]["Money"];
            collected: components["schemas"]["Money"];
            remitted: components["schemas"]["Money"];
            accounts: {
                courier: string | null;
                branch: string | null;
                due: number;
                collected: number;
                remitted: number;
            }[];
            createdAt: string;
            updatedAt: string;
            version: number;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
        };
        /**
         * @example {
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "amount": {
         *         "amount": 19900,
         *         "currency": "CNY"
         *       },
         *       "courier": "王强",
         *       "branch": "姑苏网点"
         *     }
         */
        NewCodOrder: {
            /** @example shp_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            shipmentId: string;
            /**
             * @example {
             *       "amount": 1250,
             *       "currency": "CNY"
             *     }
             */
            amount: {
                amount: number;
                currency: string;
            };
            courier?: string;
            branch?: string;
            reference?: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "cod_order",
         *           "status": "collected",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "due": {
         *             "amount": 19900,
         *             "currency": "CNY"
         *           },
         *           "collected": {
         *             "amount": 19900,
         *             "currency": "CNY"
         *           },
         *           "remitted": {
         *             "amount": 0,
         *             "currency": "CNY"
         *           },
         *           "accounts": [
         *             {
         *               "courier": "王强",
         *               "branch": "姑苏网点",
         *               "due": 19900,
         *               "collected": 19900,
         *               "remitted": 0
         *             }
         *           ],
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 2
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        CodOrderList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["CodOrder"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "amount": {
         *         "amount": 19900,
         *         "currency": "CNY"
         *       },
         *       "courier": "王强",
         *       "branch": "姑苏网点"
         *     }
         */
        CollectCod: {
            /**
             * @example {
             *       "amount": 1250,
             *       "currency": "CNY"
             *     }
             */
            amount?: {
                amount: number;
                currency: string;
            };
            courier?: string;
            branch?: string;
            reference?: string;
        };
        /**
         * @example {
         *       "reference": "TR20261122-0007"
         *     }
         */
        RemitCod: {
            /**
             * @example {
             *       "amount": 1250,
             *       "currency": "CNY"
             *     }
             */
            amount?: {
                amount: number;
                currency: string;
            };
            reference: string;
        };
        /**
         * @example {
         *       "entryId": "cde_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "reason": "金额录入错误"
         *     }
         */
        ReverseCod: {
            /** @example cde_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            entryId?: string;
            reason: string;
        };
        /**
         * @example {
         *       "reason": "收件人拒收"
         *     }
         */
        CancelCod: {
            reason: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "cde_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "cod_entry",
         *           "codOrderId": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "type": "collected",
         *           "amount": {
         *             "amount": 19900,
         *             "currency": "CNY"
         *           },
         *           "courier": "王强",
         *           "branch": "姑苏网点",
         *           "reference": null,
         *           "reverses": null,
         *           "day": "2026-11-22",
         *           "by": {
         *             "type": "apiKey",
         *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *           },
         *           "createdAt": "2026-11-22T03:00:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        CodEntryList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["CodEntry"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "cde_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "cod_entry",
         *       "codOrderId": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "trackingNumber": "YT0000000000001",
         *       "type": "collected",
         *       "amount": {
         *         "amount": 19900,
         *         "currency": "CNY"
         *       },
         *       "courier": "王强",
         *       "branch": "姑苏网点",
         *       "reference": null,
         *       "reverses": null,
         *       "day": "2026-11-22",
         *       "by": {
         *         "type": "apiKey",
         *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "createdAt": "2026-11-22T03:00:00.000Z"
         *     }
         */
        CodEntry: {
            /** @example cde_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "cod_entry";
            codOrderId: string;
            shipmentId: string;
            trackingNumber: string;
            /** @enum {string} */
            type: "due" | "collected" | "remitted";
            amount: {
                amount: number;
                currency: string;
            };
            courier: string | null;
            branch: string | null;
            reference: string | null;
            reverses: string | null;
            day: string;
            by: {
                type: string;
                id: string | null;
            };
            createdAt: string;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
        };
        /**
         * @example {
         *       "object": "cod_reconciliation",
         *       "from": "2026-11-22",
         *       "to": "2026-11-22",
         *       "rows": [
         *         {
         *           "day": "2026-11-22",
         *           "currency": "CNY",
         *           "courier": "王强",
         *           "branch": "姑苏网点",
         *           "due": 19900,
         *           "collected": 19900,
         *           "remitted": 0,
         *           "uncollected": 0,
         *           "unremitted": 19900
         *         }
         *       ],
         *       "totals": [
         *         {
         *           "currency": "CNY",
         *           "due": 19900,
         *           "collected": 19900,
         *           "remitted": 0,
         *           "uncollected": 0,
         *           "unremitted": 19900
         *         }
         *       ],
         *       "differences": [
         *         {
         *           "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "cod_order",
         *           "status": "collected",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "trackingNumber": "YT0000000000001",
         *           "due": {
         *             "amount": 19900,
         *             "currency": "CNY"
         *           },
         *           "collected": {
         *             "amount": 19900,
         *             "currency": "CNY"
         *           },
         *           "remitted": {
         *             "amount": 0,
         *             "currency": "CNY"
         *           },
         *           "accounts": [
         *             {
         *               "courier": "王强",
         *               "branch": "姑苏网点",
         *               "due": 19900,
         *               "collected": 19900,
         *               "remitted": 0
         *             }
         *           ],
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 2
         *         }
         *       ]
         *     }
         */
        CodReconciliation: {
            /** @enum {string} */
            object: "cod_reconciliation";
            from: string;
            to: string;
            rows: {
                day: string;
                courier: string | null;
                branch: string | null;
                currency: string;
                due: number;
                collected: number;
                remitted: number;
                uncollected: number;
                unremitted: number;
            }[];
            totals: {
                currency: string;
                due: number;
                collected: number;
                remitted: number;
                uncollected: number;
                unremitted: number;
            }[];
            differences: components["schemas"]["CodOrder"][];
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "ntf_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "notification",
         *           "event": "shipment.exception",
         *           "channel": "sms",
         *           "to": "+861****8000",
         *           "status": "sent",
         *           "reason": null,
         *           "subject": null,
         *           "template": "shipment.exception.sms.zh-CN",
         *           "body": "【远山速运】您的包裹 YT0000000000001 出现异常：包裹破损。我们正在处理，会尽快告知您新的送达时间。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "ticketId": null,
         *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "attempts": [
         *             {
         *               "at": "2026-11-22T03:00:01.000Z",
         *               "channel": "sms",
         *               "ok": true,
         *               "final": true,
         *               "reason": null
         *             }
         *           ],
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:01.000Z",
         *           "sentAt": "2026-11-22T03:00:01.000Z",
         *           "version": 2
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        NotificationList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Notification"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "ntf_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "notification",
         *       "event": "shipment.exception",
         *       "channel": "sms",
         *       "to": "+861****8000",
         *       "status": "sent",
         *       "reason": null,
         *       "subject": null,
         *       "template": "shipment.exception.sms.zh-CN",
         *       "body": "【远山速运】您的包裹 YT0000000000001 出现异常：包裹破损。我们正在处理，会尽快告知您新的送达时间。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "ticketId": null,
         *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "attempts": [
         *         {
         *           "at": "2026-11-22T03:00:01.000Z",
         *           "channel": "sms",
         *           "ok": true,
         *           "final": true,
         *           "reason": null
         *         }
         *       ],
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:01.000Z",
         *       "sentAt": "2026-11-22T03:00:01.000Z",
         *       "version": 2
         *     }
         */
        Notification: {
            /** @example ntf_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "notification";
            event: string;
            /** @enum {string|null} */
            channel: "sms" | "email" | "wechat" | "push" | null;
            to: string | null;
            /** @enum {string} */
            status: "queued" | "sent" | "failed" | "held" | "suppressed";
            /** @enum {string|null} */
            reason: "quiet_hours" | "opted_out" | "before_import" | "duplicate" | "no_contact" | "outdated" | "digest" | "template_disabled" | "no_longer_true" | "template_error" | "provider_refused" | "provider_unavailable" | "plan_limit" | null;
            subject: string | null;
            template: string | null;
            body: string;
            shipmentId: string | null;
            ticketId: string | null;
            customerId: string | null;
            attempts: {
                at: string;
                /** @enum {string} */
                channel: "sms" | "email" | "wechat" | "push";
                ok: boolean;
                final: boolean;
                reason: string | null;
            }[];
            createdAt: string;
            updatedAt: string;
            sentAt: string | null;
            version: number;
            /** @description What `customerId` names; only where `expand` asks for it. */
            customer?: components["schemas"]["Customer"] | null;
            /** @description What `shipmentId` names; only where `expand` asks for it. */
            shipment?: components["schemas"]["Shipment"] | null;
            /** @description What `ticketId` names; only where `expand` asks for it. */
            ticket?: components["schemas"]["Ticket"] | null;
        };
        /**
         * @example {
         *       "id": "shipment.out_for_delivery.sms.zh-CN",
         *       "object": "notification_template",
         *       "event": "shipment.out_for_delivery",
         *       "channel": "sms",
         *       "locale": "zh-CN",
         *       "subject": null,
         *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
         *       "enabled": true,
         *       "source": "own",
         *       "variables": [
         *         "tenant.name",
         *         "tenant.url",
         *         "customer.name",
         *         "shipment.trackingNumber",
         *         "shipment.url",
         *         "shipment.status",
         *         "shipment.eta",
         *         "shipment.at",
         *         "shipment.reason"
         *       ],
         *       "segments": 3,
         *       "encoding": "UCS-2",
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 2
         *     }
         */
        NotificationTemplate: {
            id: string;
            /** @enum {string} */
            object: "notification_template";
            /** @enum {string} */
            event: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "claim.submitted" | "claim.approved" | "claim.rejected" | "claim.paid" | "booking.confirmed" | "booking.rescheduled" | "booking.reminded" | "booking.cancelled" | "booking.missed" | "booking.expired" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
            /** @enum {string} */
            channel: "sms" | "email" | "wechat" | "push";
            /** @enum {string} */
            locale: "zh-CN" | "en";
            subject: string | null;
            body: string;
            enabled: boolean;
            /** @enum {string} */
            source: "default" | "own";
            variables: string[];
            segments: number | null;
            /** @enum {string|null} */
            encoding: "GSM-7" | "UCS-2" | null;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "event": "shipment.out_for_delivery",
         *       "channel": "sms",
         *       "locale": "zh-CN",
         *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
         *       "enabled": true
         *     }
         */
        NewNotificationTemplate: {
            /** @enum {string} */
            event: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "claim.submitted" | "claim.approved" | "claim.rejected" | "claim.paid" | "booking.confirmed" | "booking.rescheduled" | "booking.reminded" | "booking.cancelled" | "booking.missed" | "booking.expired" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
            /** @enum {string} */
            channel: "sms" | "email" | "wechat" | "push";
            /** @enum {string} */
            locale: "zh-CN" | "en";
            subject?: string;
            body: string;
            /** @default true */
            enabled?: boolean;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "shipment.out_for_delivery.sms.zh-CN",
         *           "object": "notification_template",
         *           "event": "shipment.out_for_delivery",
         *           "channel": "sms",
         *           "locale": "zh-CN",
         *           "subject": null,
         *           "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
         *           "enabled": true,
         *           "source": "own",
         *           "variables": [
         *             "tenant.name",
         *             "tenant.url",
         *             "customer.name",
         *             "shipment.trackingNumber",
         *             "shipment.url",
         *             "shipment.status",
         *             "shipment.eta",
         *             "shipment.at",
         *             "shipment.reason"
         *           ],
         *           "segments": 3,
         *           "encoding": "UCS-2",
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 2
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        NotificationTemplateList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["NotificationTemplate"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "subject": null,
         *       "body": "【远山速运】王芳，您的包裹 YT0000000000001 今天派送，预计 11月22日周日 16:00–18:00 (GMT+8)。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
         *       "segments": 3,
         *       "encoding": "UCS-2"
         *     }
         */
        NotificationTemplatePreview: {
            subject: string | null;
            body: string;
            segments: number | null;
            /** @enum {string|null} */
            encoding: "GSM-7" | "UCS-2" | null;
        };
        /**
         * @example {
         *       "event": "shipment.out_for_delivery",
         *       "channel": "sms",
         *       "locale": "zh-CN",
         *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
         *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *     }
         */
        PreviewNotificationTemplate: {
            /** @enum {string} */
            event: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "claim.submitted" | "claim.approved" | "claim.rejected" | "claim.paid" | "booking.confirmed" | "booking.rescheduled" | "booking.reminded" | "booking.cancelled" | "booking.missed" | "booking.expired" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
            /** @enum {string} */
            channel: "sms" | "email" | "wechat" | "push";
            /** @enum {string} */
            locale: "zh-CN" | "en";
            subject?: string;
            body?: string;
            /** @example shp_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            shipmentId?: string;
        };
        /**
         * @example {
         *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
         *       "enabled": true
         *     }
         */
        UpdateNotificationTemplate: {
            subject?: string;
            body?: string;
            enabled?: boolean;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "object": "channel",
         *           "channel": "sms",
         *           "driver": "aliyun",
         *           "own": true,
         *           "settings": {
         *             "accessKeyId": "LTAI5tExample",
         *             "signName": "远山速运",
         *             "templateCode": "SMS_123456789",
         *             "variable": "content"
         *           },
         *           "secrets": [
         *             "accessKeySecret"
         *           ],
         *           "rank": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ChannelList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["Channel"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "object": "channel",
         *       "channel": "sms",
         *       "driver": "aliyun",
         *       "own": true,
         *       "settings": {
         *         "accessKeyId": "LTAI5tExample",
         *         "signName": "远山速运",
         *         "templateCode": "SMS_123456789",
         *         "variable": "content"
         *       },
         *       "secrets": [
         *         "accessKeySecret"
         *       ],
         *       "rank": 1
         *     }
         */
        Channel: {
            /** @enum {string} */
            object: "channel";
            /** @enum {string} */
            channel: "sms" | "email" | "wechat" | "push";
            /** @enum {string|null} */
            driver: "sns" | "aliyun" | "tencent" | "ses" | "wechat" | "push" | null;
            own: boolean;
            settings: {
                [key: string]: unknown;
            };
            secrets: string[];
            rank: number;
        };
        /**
         * @example {
         *       "channels": [
         *         "wechat",
         *         "sms",
         *         "email",
         *         "push"
         *       ]
         *     }
         */
        ChannelOrder: {
            channels: ("sms" | "email" | "wechat" | "push")[];
        };
        /**
         * @example {
         *       "driver": "aliyun",
         *       "settings": {
         *         "accessKeyId": "LTAI5tExample",
         *         "accessKeySecret": "the-secret-of-the-access-key",
         *         "signName": "远山速运",
         *         "templateCode": "SMS_123456789",
         *         "variable": "content"
         *       }
         *     }
         */
        SetChannel: {
            /** @enum {string} */
            driver: "sns" | "aliyun" | "tencent" | "ses" | "wechat" | "push";
            /** @default {} */
            settings?: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "webhook_endpoint",
         *       "url": "https://example.com/caas",
         *       "events": [
         *         "ticket.created",
         *         "shipment.exception"
         *       ],
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "failingSince": null,
         *       "maxPerSecond": null,
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1,
         *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
         *     }
         */
        WebhookEndpointWithSecret: {
            /** @example whe_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "webhook_endpoint";
            url: string;
            events: string[];
            /** @enum {string} */
            status: "enabled" | "disabled";
            disabledReason: string | null;
            failingSince: string | null;
            maxPerSecond: number | null;
            createdAt: string;
            updatedAt: string;
            version: number;
            secret: string;
        };
        /**
         * @example {
         *       "url": "https://example.com/caas",
         *       "events": [
         *         "ticket.created",
         *         "shipment.exception"
         *       ]
         *     }
         */
        CreateWebhookEndpoint: {
            url: string;
            events: string[];
            maxPerSecond?: number | null;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "webhook_endpoint",
         *           "url": "https://example.com/caas",
         *           "events": [
         *             "ticket.created",
         *             "shipment.exception"
         *           ],
         *           "status": "enabled",
         *           "disabledReason": null,
         *           "failingSince": null,
         *           "maxPerSecond": null,
         *           "createdAt": "2026-11-22T03:00:00.000Z",
         *           "updatedAt": "2026-11-22T03:00:00.000Z",
         *           "version": 1
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        WebhookEndpointList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["WebhookEndpoint"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "webhook_endpoint",
         *       "url": "https://example.com/caas",
         *       "events": [
         *         "ticket.created",
         *         "shipment.exception"
         *       ],
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "failingSince": null,
         *       "maxPerSecond": null,
         *       "createdAt": "2026-11-22T03:00:00.000Z",
         *       "updatedAt": "2026-11-22T03:00:00.000Z",
         *       "version": 1
         *     }
         */
        WebhookEndpoint: {
            /** @example whe_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "webhook_endpoint";
            url: string;
            events: string[];
            /** @enum {string} */
            status: "enabled" | "disabled";
            disabledReason: string | null;
            failingSince: string | null;
            maxPerSecond: number | null;
            createdAt: string;
            updatedAt: string;
            version: number;
        };
        /**
         * @example {
         *       "events": [
         *         "*"
         *       ],
         *       "status": "enabled"
         *     }
         */
        UpdateWebhookEndpoint: {
            url?: string;
            events?: string[];
            maxPerSecond?: number | null;
            /** @enum {string} */
            status?: "enabled" | "disabled";
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "id": "wha_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "object": "webhook_attempt",
         *           "at": "2026-11-22T03:00:01.000Z",
         *           "eventId": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "type": "ticket.created",
         *           "trigger": "event",
         *           "status": 503,
         *           "ok": false,
         *           "error": "status_not_2xx",
         *           "durationMs": 84,
         *           "response": "try later",
         *           "nextAttemptAt": "2026-11-22T03:00:06.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        WebhookAttemptList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["WebhookAttempt"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "wha_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "webhook_attempt",
         *       "at": "2026-11-22T03:00:01.000Z",
         *       "eventId": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "type": "ticket.created",
         *       "trigger": "event",
         *       "status": 503,
         *       "ok": false,
         *       "error": "status_not_2xx",
         *       "durationMs": 84,
         *       "response": "try later",
         *       "nextAttemptAt": "2026-11-22T03:00:06.000Z"
         *     }
         */
        WebhookAttempt: {
            /** @example wha_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            id: string;
            /** @enum {string} */
            object: "webhook_attempt";
            at: string;
            eventId: string;
            type: string;
            /** @enum {string} */
            trigger: "event" | "replay" | "test";
            status: number | null;
            ok: boolean;
            error: string | null;
            durationMs: number;
            response: string;
            nextAttemptAt: string | null;
        };
        /**
         * @example {
         *       "type": "ticket.created"
         *     }
         */
        TestWebhook: {
            type?: string;
        };
        /**
         * @example {
         *       "object": "webhook_replay",
         *       "endpointId": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "count": 17,
         *       "counted": true
         *     }
         */
        WebhookReplay: {
            /** @enum {string} */
            object: "webhook_replay";
            /** @example whe_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            endpointId: string;
            count: number;
            counted: boolean;
        };
        /**
         * @example {
         *       "since": "2026-11-21T00:00:00Z"
         *     }
         */
        ReplayWebhooks: {
            /** Format: date-time */
            since: string;
        } | {
            /** @example evt_01k2z5v9e8f3q7x0m4n6p8r2s4 */
            eventId: string;
        };
        /**
         * @example {
         *       "object": "list",
         *       "data": [
         *         {
         *           "type": "ticket.solved",
         *           "description": "A ticket was solved",
         *           "version": 1,
         *           "schema": {
         *             "type": "object",
         *             "properties": {
         *               "ticket": {
         *                 "type": "object"
         *               }
         *             },
         *             "required": [
         *               "ticket"
         *             ]
         *           },
         *           "example": {
         *             "ticket": {
         *               "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *               "status": "solved"
         *             }
         *           }
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        EventTypeList: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["EventType"][];
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "type": "ticket.solved",
         *       "description": "A ticket was solved",
         *       "version": 1,
         *       "schema": {
         *         "type": "object",
         *         "properties": {
         *           "ticket": {
         *             "type": "object"
         *           }
         *         },
         *         "required": [
         *           "ticket"
         *         ]
         *       },
         *       "example": {
         *         "ticket": {
         *           "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *           "status": "solved"
         *         }
         *       }
         *     }
         */
        EventType: {
            type: string;
            description: string;
            version: number;
            schema: {
                [key: string]: unknown;
            };
            example: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "now": "2026-11-22T05:00:00.000Z",
         *       "settled": true
         *     }
         */
        SandboxClock: {
            now: string;
            settled: boolean;
        };
        /**
         * @example {
         *       "by": "PT2H"
         *     }
         */
        AdvanceClock: {
            by: string;
        };
        /**
         * @example {
         *       "object": "sandbox_fixtures",
         *       "customers": {
         *         "+8613900000901": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "shipments": {
         *         "in_transit": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       },
         *       "tickets": {
         *         "inquiry": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4"
         *       }
         *     }
         */
        SandboxFixtures: {
            /** @enum {string} */
            object: "sandbox_fixtures";
            customers: {
                [key: string]: string;
            };
            shipments: {
                [key: string]: string;
            };
            tickets: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "object": "sandbox_wipe",
         *       "removed": 412,
         *       "done": true
         *     }
         */
        SandboxWipe: {
            /** @enum {string} */
            object: "sandbox_wipe";
            removed: number;
            done: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Names this request; tell it when you ask us about it.
         * @example req_01k2z5v9e8f3q7x0m4n6p8r2s4
         */
        "Request-Id": string;
        /**
         * @description The limits that count this request: `q` requests in `w` seconds, for the tenant and the credential.
         * @example "tenant";q=500;w=20, "credential";q=500;w=20
         */
        "RateLimit-Policy": string;
        /**
         * @description What is left of each limit (`r`), and in how many seconds it is whole again (`t`).
         * @example "tenant";r=499;t=1, "credential";r=499;t=1
         */
        RateLimit: string;
        /**
         * @description After so many seconds trying again makes sense.
         * @example 1
         */
        "Retry-After": string;
        /**
         * @description The object's version, for `If-Match`.
         * @example "3"
         */
        ETag: string;
        /**
         * @description Where what was made can be read.
         * @example /v1/tickets/tkt_01k2z5v9e8f3q7x0m4n6p8r2s4
         */
        Location: string;
        /**
         * @description `true` where this is the first answer to the same Idempotency-Key once more.
         * @example true
         */
        "Idempotent-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company": "闪达速运",
                 *       "slug": "shanda",
                 *       "email": "zhang.wei@shanda.example",
                 *       "password": "correct horse battery staple",
                 *       "name": "张伟",
                 *       "country": "CN",
                 *       "timezone": "Asia/Shanghai",
                 *       "locale": "zh-CN"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The tenant, its owner's tokens and its first two keys */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": {
                     *         "id": "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "object": "tenant",
                     *         "slug": "shanda",
                     *         "name": "闪达速运",
                     *         "country": "CN",
                     *         "timezone": "Asia/Shanghai",
                     *         "locale": "zh-CN",
                     *         "branding": {
                     *           "color": "#0b6e4f",
                     *           "hotline": "400-820-8820",
                     *           "logoUrl": "https://www.shanda.example/logo.png",
                     *           "widgetOrigins": [
                     *             "https://www.shanda.example"
                     *           ]
                     *         },
                     *         "rules": {
                     *           "quietHours": {
                     *             "from": "22:00",
                     *             "to": "08:00"
                     *           },
                     *           "digestTimes": [
                     *             "10:00",
                     *             "16:00"
                     *           ],
                     *           "sameNewsAfter": "PT30M",
                     *           "reopenWithin": "P7D",
                     *           "repeatComplaintWithin": "P7D",
                     *           "repeatComplaintResolution": "PT48H"
                     *         },
                     *         "settings": {},
                     *         "status": "active",
                     *         "createdAt": "2026-11-22T03:00:00.000Z",
                     *         "updatedAt": "2026-11-22T03:00:00.000Z",
                     *         "version": 1
                     *       },
                     *       "member": {
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "object": "member",
                     *         "email": "zhang.wei@shanda.example",
                     *         "name": "张伟",
                     *         "role": "owner",
                     *         "skills": [],
                     *         "languages": [],
                     *         "tier": 2,
                     *         "capacity": 20,
                     *         "presence": "offline",
                     *         "status": "active",
                     *         "createdAt": "2026-11-22T03:00:00.000Z",
                     *         "updatedAt": "2026-11-22T03:00:00.000Z",
                     *         "version": 1
                     *       },
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
                     *       "expiresIn": 900,
                     *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh",
                     *       "apiKeys": {
                     *         "live": "caas_live_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke",
                     *         "test": "caas_test_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "zhang.wei@shanda.example",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description An access token for 15 minutes and the next refresh token */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
                     *       "expiresIn": 900,
                     *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "correct horse battery staple",
                 *       "password": "another long pass phrase"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Tokens of a new log-in */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
                     *       "expiresIn": 900,
                     *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "zhang.wei@shanda.example"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPasswordReset"];
            };
        };
        responses: {
            /** @description A code is on its way, if the address is a member's; good for 15 minutes */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "zhang.wei@shanda.example",
                 *       "code": "40718825",
                 *       "password": "another long pass phrase"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description Tokens of a new log-in */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
                     *       "expiresIn": 900,
                     *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The secret at the end of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Tokens, as from a log-in */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
                     *       "expiresIn": 900,
                     *       "refreshToken": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `object`, `mode`, `tenant`, `member`, `apiKey`, `permissions`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant, the member or key, and the permissions */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "me",
                     *       "mode": "live",
                     *       "tenant": {
                     *         "id": "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "object": "tenant",
                     *         "slug": "shanda",
                     *         "name": "闪达速运",
                     *         "country": "CN",
                     *         "timezone": "Asia/Shanghai",
                     *         "locale": "zh-CN",
                     *         "branding": {
                     *           "color": "#0b6e4f",
                     *           "hotline": "400-820-8820",
                     *           "logoUrl": "https://www.shanda.example/logo.png",
                     *           "widgetOrigins": [
                     *             "https://www.shanda.example"
                     *           ]
                     *         },
                     *         "rules": {
                     *           "quietHours": {
                     *             "from": "22:00",
                     *             "to": "08:00"
                     *           },
                     *           "digestTimes": [
                     *             "10:00",
                     *             "16:00"
                     *           ],
                     *           "sameNewsAfter": "PT30M",
                     *           "reopenWithin": "P7D",
                     *           "repeatComplaintWithin": "P7D",
                     *           "repeatComplaintResolution": "PT48H"
                     *         },
                     *         "settings": {},
                     *         "status": "active",
                     *         "createdAt": "2026-11-22T03:00:00.000Z",
                     *         "updatedAt": "2026-11-22T03:00:00.000Z",
                     *         "version": 1
                     *       },
                     *       "member": {
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "object": "member",
                     *         "email": "zhang.wei@shanda.example",
                     *         "name": "张伟",
                     *         "role": "owner",
                     *         "skills": [],
                     *         "languages": [],
                     *         "tier": 2,
                     *         "capacity": 20,
                     *         "presence": "offline",
                     *         "status": "active",
                     *         "createdAt": "2026-11-22T03:00:00.000Z",
                     *         "updatedAt": "2026-11-22T03:00:00.000Z",
                     *         "version": 1
                     *       },
                     *       "apiKey": null,
                     *       "permissions": [
                     *         "tenant:read",
                     *         "tickets:read"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    getTenant: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `slug`, `name`, `country`, `timezone`, `locale`, `branding`, `rules`, `settings`, `status`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "tenant",
                     *       "slug": "shanda",
                     *       "name": "闪达速运",
                     *       "country": "CN",
                     *       "timezone": "Asia/Shanghai",
                     *       "locale": "zh-CN",
                     *       "branding": {
                     *         "color": "#0b6e4f",
                     *         "hotline": "400-820-8820",
                     *         "logoUrl": "https://www.shanda.example/logo.png",
                     *         "widgetOrigins": [
                     *           "https://www.shanda.example"
                     *         ]
                     *       },
                     *       "rules": {
                     *         "quietHours": {
                     *           "from": "22:00",
                     *           "to": "08:00"
                     *         },
                     *         "digestTimes": [
                     *           "10:00",
                     *           "16:00"
                     *         ],
                     *         "sameNewsAfter": "PT30M",
                     *         "reopenWithin": "P7D",
                     *         "repeatComplaintWithin": "P7D",
                     *         "repeatComplaintResolution": "PT48H"
                     *       },
                     *       "settings": {},
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "闪达速运",
                 *       "branding": {
                 *         "color": "#0b6e4f",
                 *         "hotline": "400-820-8820",
                 *         "logoUrl": "https://www.shanda.example/logo.png",
                 *         "widgetOrigins": [
                 *           "https://www.shanda.example"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTenant"];
            };
        };
        responses: {
            /** @description The tenant as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "tenant",
                     *       "slug": "shanda",
                     *       "name": "闪达速运",
                     *       "country": "CN",
                     *       "timezone": "Asia/Shanghai",
                     *       "locale": "zh-CN",
                     *       "branding": {
                     *         "color": "#0b6e4f",
                     *         "hotline": "400-820-8820",
                     *         "logoUrl": "https://www.shanda.example/logo.png",
                     *         "widgetOrigins": [
                     *           "https://www.shanda.example"
                     *         ]
                     *       },
                     *       "rules": {
                     *         "quietHours": {
                     *           "from": "22:00",
                     *           "to": "08:00"
                     *         },
                     *         "digestTimes": [
                     *           "10:00",
                     *           "16:00"
                     *         ],
                     *         "sameNewsAfter": "PT30M",
                     *         "reopenWithin": "P7D",
                     *         "repeatComplaintWithin": "P7D",
                     *         "repeatComplaintResolution": "PT48H"
                     *       },
                     *       "settings": {},
                     *       "status": "active",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `email`, `name`, `role`, `skills`, `languages`, `tier`, `capacity`, `presence`, `status`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "member",
                     *           "email": "li.na@example.com",
                     *           "name": "李娜",
                     *           "role": "agent",
                     *           "skills": [
                     *             "lost",
                     *             "damaged"
                     *           ],
                     *           "languages": [
                     *             "zh-CN",
                     *             "en"
                     *           ],
                     *           "tier": 2,
                     *           "capacity": 20,
                     *           "presence": "offline",
                     *           "status": "invited",
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MemberList"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "li.na@example.com",
                 *       "name": "李娜",
                 *       "role": "agent",
                 *       "skills": [
                 *         "lost",
                 *         "damaged"
                 *       ],
                 *       "languages": [
                 *         "zh-CN",
                 *         "en"
                 *       ],
                 *       "tier": 2,
                 *       "capacity": 20
                 *     }
                 */
                "application/json": components["schemas"]["InviteMember"];
            };
        };
        responses: {
            /** @description The invited member */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "member",
                     *       "email": "li.na@example.com",
                     *       "name": "李娜",
                     *       "role": "agent",
                     *       "skills": [
                     *         "lost",
                     *         "damaged"
                     *       ],
                     *       "languages": [
                     *         "zh-CN",
                     *         "en"
                     *       ],
                     *       "tier": 2,
                     *       "capacity": 20,
                     *       "presence": "offline",
                     *       "status": "invited",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `email`, `name`, `role`, `skills`, `languages`, `tier`, `capacity`, `presence`, `status`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "member",
                     *       "email": "li.na@example.com",
                     *       "name": "李娜",
                     *       "role": "agent",
                     *       "skills": [
                     *         "lost",
                     *         "damaged"
                     *       ],
                     *       "languages": [
                     *         "zh-CN",
                     *         "en"
                     *       ],
                     *       "tier": 2,
                     *       "capacity": 20,
                     *       "presence": "offline",
                     *       "status": "invited",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "role": "supervisor",
                 *       "capacity": 10
                 *     }
                 */
                "application/json": components["schemas"]["UpdateMember"];
            };
        };
        responses: {
            /** @description The member as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "member",
                     *       "email": "li.na@example.com",
                     *       "name": "李娜",
                     *       "role": "agent",
                     *       "skills": [
                     *         "lost",
                     *         "damaged"
                     *       ],
                     *       "languages": [
                     *         "zh-CN",
                     *         "en"
                     *       ],
                     *       "tier": 2,
                     *       "capacity": 20,
                     *       "presence": "offline",
                     *       "status": "invited",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    inviteMemberAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invited member */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "member",
                     *       "email": "li.na@example.com",
                     *       "name": "李娜",
                     *       "role": "agent",
                     *       "skills": [
                     *         "lost",
                     *         "damaged"
                     *       ],
                     *       "languages": [
                     *         "zh-CN",
                     *         "en"
                     *       ],
                     *       "tier": 2,
                     *       "capacity": 20,
                     *       "presence": "offline",
                     *       "status": "invited",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "presence": "online"
                 *     }
                 */
                "application/json": components["schemas"]["SetPresence"];
            };
        };
        responses: {
            /** @description The member as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "member",
                     *       "email": "li.na@example.com",
                     *       "name": "李娜",
                     *       "role": "agent",
                     *       "skills": [
                     *         "lost",
                     *         "damaged"
                     *       ],
                     *       "languages": [
                     *         "zh-CN",
                     *         "en"
                     *       ],
                     *       "tier": 2,
                     *       "capacity": 20,
                     *       "presence": "offline",
                     *       "status": "invited",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `mode`, `scopes`, `prefix`, `status`, `createdBy`, `lastUsedAt`, `expiresAt`, `previousValidUntil`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "api_key",
                     *           "name": "order system",
                     *           "mode": "live",
                     *           "scopes": [
                     *             "shipments:write",
                     *             "shipments:read"
                     *           ],
                     *           "prefix": "caas_live_5f0r",
                     *           "status": "active",
                     *           "createdBy": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "lastUsedAt": null,
                     *           "expiresAt": null,
                     *           "previousValidUntil": null,
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "order system",
                 *       "mode": "live",
                 *       "scopes": [
                 *         "shipments:write",
                 *         "shipments:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The key with its secret */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "api_key",
                     *       "name": "order system",
                     *       "mode": "live",
                     *       "scopes": [
                     *         "shipments:write",
                     *         "shipments:read"
                     *       ],
                     *       "prefix": "caas_live_5f0r",
                     *       "status": "active",
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "lastUsedAt": null,
                     *       "expiresAt": null,
                     *       "previousValidUntil": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1,
                     *       "key": "caas_live_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `mode`, `scopes`, `prefix`, `status`, `createdBy`, `lastUsedAt`, `expiresAt`, `previousValidUntil`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "api_key",
                     *       "name": "order system",
                     *       "mode": "live",
                     *       "scopes": [
                     *         "shipments:write",
                     *         "shipments:read"
                     *       ],
                     *       "prefix": "caas_live_5f0r",
                     *       "status": "active",
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "lastUsedAt": null,
                     *       "expiresAt": null,
                     *       "previousValidUntil": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked key */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "api_key",
                     *       "name": "order system",
                     *       "mode": "live",
                     *       "scopes": [
                     *         "shipments:write",
                     *         "shipments:read"
                     *       ],
                     *       "prefix": "caas_live_5f0r",
                     *       "status": "active",
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "lastUsedAt": null,
                     *       "expiresAt": null,
                     *       "previousValidUntil": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description The key with its new secret */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "api_key",
                     *       "name": "order system",
                     *       "mode": "live",
                     *       "scopes": [
                     *         "shipments:write",
                     *         "shipments:read"
                     *       ],
                     *       "prefix": "caas_live_5f0r",
                     *       "status": "active",
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "lastUsedAt": null,
                     *       "expiresAt": null,
                     *       "previousValidUntil": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1,
                     *       "key": "caas_live_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `action`, `target`, `actor`, `mode`, `address`, `requestId`, `details`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "aud_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "audit_event",
                     *           "action": "api_key.created",
                     *           "target": {
                     *             "type": "api_key",
                     *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "actor": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "mode": "live",
                     *           "address": null,
                     *           "requestId": "req_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "details": {
                     *             "mode": "live",
                     *             "scopes": [
                     *               "tickets:read"
                     *             ]
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEventList"];
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description The customer with this phone. */
                phone?: string;
                /** @description The customer with this e-mail address. */
                email?: string;
                /** @description The customer with this identity: its kind, a colon, its value. */
                identity?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `phone`, `email`, `identities`, `locale`, `stage`, `vip`, `dedicatedAgentId`, `notifications`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "customer",
                     *           "name": "王芳",
                     *           "phone": "+8613800138000",
                     *           "email": "wang.fang@example.com",
                     *           "identities": [
                     *             {
                     *               "kind": "phone",
                     *               "value": "+8613800138000"
                     *             },
                     *             {
                     *               "kind": "email",
                     *               "value": "wang.fang@example.com"
                     *             }
                     *           ],
                     *           "locale": "zh-CN",
                     *           "stage": "new",
                     *           "vip": false,
                     *           "dedicatedAgentId": null,
                     *           "notifications": {
                     *             "channel": "sms"
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王芳",
                 *       "phone": "13800138000",
                 *       "email": "wang.fang@example.com",
                 *       "locale": "zh-CN",
                 *       "notifications": {
                 *         "channel": "sms"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateCustomer"];
            };
        };
        responses: {
            /** @description The customer */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "customer",
                     *       "name": "王芳",
                     *       "phone": "+8613800138000",
                     *       "email": "wang.fang@example.com",
                     *       "identities": [
                     *         {
                     *           "kind": "phone",
                     *           "value": "+8613800138000"
                     *         },
                     *         {
                     *           "kind": "email",
                     *           "value": "wang.fang@example.com"
                     *         }
                     *       ],
                     *       "locale": "zh-CN",
                     *       "stage": "new",
                     *       "vip": false,
                     *       "dedicatedAgentId": null,
                     *       "notifications": {
                     *         "channel": "sms"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `phone`, `email`, `identities`, `locale`, `stage`, `vip`, `dedicatedAgentId`, `notifications`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "customer",
                     *       "name": "王芳",
                     *       "phone": "+8613800138000",
                     *       "email": "wang.fang@example.com",
                     *       "identities": [
                     *         {
                     *           "kind": "phone",
                     *           "value": "+8613800138000"
                     *         },
                     *         {
                     *           "kind": "email",
                     *           "value": "wang.fang@example.com"
                     *         }
                     *       ],
                     *       "locale": "zh-CN",
                     *       "stage": "new",
                     *       "vip": false,
                     *       "dedicatedAgentId": null,
                     *       "notifications": {
                     *         "channel": "sms"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "vip": true,
                 *       "notifications": {
                 *         "channel": "email"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCustomer"];
            };
        };
        responses: {
            /** @description The customer as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "customer",
                     *       "name": "王芳",
                     *       "phone": "+8613800138000",
                     *       "email": "wang.fang@example.com",
                     *       "identities": [
                     *         {
                     *           "kind": "phone",
                     *           "value": "+8613800138000"
                     *         },
                     *         {
                     *           "kind": "email",
                     *           "value": "wang.fang@example.com"
                     *         }
                     *       ],
                     *       "locale": "zh-CN",
                     *       "stage": "new",
                     *       "vip": false,
                     *       "dedicatedAgentId": null,
                     *       "notifications": {
                     *         "channel": "sms"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    listShipments: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description The parcel with this tracking number. */
                trackingNumber?: string;
                /** @description Only those in this status. */
                status?: "unknown" | "created" | "picked_up" | "inbound" | "in_transit" | "customs" | "out_for_delivery" | "awaiting_pickup" | "attempt_failed" | "exception" | "delivered" | "rejected" | "returning" | "returned" | "cancelled";
                /** @description Only those of this customer. */
                customerId?: string;
                /** @description Not created before this moment. */
                createdFrom?: string;
                /** @description Created before this moment. */
                createdTo?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `trackingNumber`, `carrier`, `status`, `reason`, `node`, `eta`, `etaBasis`, `nodes`, `orderedAt`, `promisedAt`, `estimatedAt`, `lastEventAt`, `sender`, `recipient`, `goods`, `freight`, `insuredValue`, `customerId`, `links`, `incomplete`, `trackingUrl`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "shipment",
                     *           "trackingNumber": "YT0000000000001",
                     *           "carrier": "yuantong",
                     *           "status": "in_transit",
                     *           "reason": null,
                     *           "node": "transit",
                     *           "eta": {
                     *             "from": "2026-11-22T08:00:00.000Z",
                     *             "to": "2026-11-22T10:00:00.000Z"
                     *           },
                     *           "etaBasis": "promise",
                     *           "nodes": [
                     *             {
                     *               "node": "pickup",
                     *               "expectedBy": "2026-11-20T03:00:00.000Z",
                     *               "reachedAt": "2026-11-20T02:40:00.000Z",
                     *               "overdue": false
                     *             },
                     *             {
                     *               "node": "inbound",
                     *               "expectedBy": "2026-11-20T18:06:00.000Z",
                     *               "reachedAt": "2026-11-20T11:30:00.000Z",
                     *               "overdue": false
                     *             },
                     *             {
                     *               "node": "transit",
                     *               "expectedBy": "2026-11-21T11:12:00.000Z",
                     *               "reachedAt": "2026-11-21T12:15:14.000Z",
                     *               "overdue": true
                     *             },
                     *             {
                     *               "node": "delivery",
                     *               "expectedBy": "2026-11-22T06:00:00.000Z",
                     *               "reachedAt": null,
                     *               "overdue": false
                     *             },
                     *             {
                     *               "node": "sign",
                     *               "expectedBy": "2026-11-22T10:00:00.000Z",
                     *               "reachedAt": null,
                     *               "overdue": false
                     *             }
                     *           ],
                     *           "orderedAt": "2026-11-20T01:00:00.000Z",
                     *           "promisedAt": "2026-11-22T10:00:00.000Z",
                     *           "estimatedAt": null,
                     *           "lastEventAt": "2026-11-21T12:15:14.000Z",
                     *           "sender": null,
                     *           "recipient": {
                     *             "name": "王芳",
                     *             "phone": "+8613800138000",
                     *             "email": "wang.fang@example.com",
                     *             "address": {
                     *               "line1": "人民路 100 号",
                     *               "city": "苏州",
                     *               "region": "江苏",
                     *               "postalCode": "215000",
                     *               "country": "CN"
                     *             }
                     *           },
                     *           "goods": {
                     *             "type": "clothing",
                     *             "description": "羊毛外套",
                     *             "weightGrams": 1200
                     *           },
                     *           "freight": {
                     *             "amount": 1200,
                     *             "currency": "CNY"
                     *           },
                     *           "insuredValue": null,
                     *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "links": {
                     *             "returnShipmentId": null,
                     *             "returnOfShipmentId": null
                     *           },
                     *           "incomplete": [],
                     *           "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *           "createdAt": "2026-11-20T01:00:02.000Z",
                     *           "updatedAt": "2026-11-21T12:15:20.000Z",
                     *           "version": 4
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ShipmentList"];
                };
            };
        };
    };
    createShipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trackingNumber": "YT0000000000001",
                 *       "carrier": "yuantong",
                 *       "orderedAt": "2026-11-20T01:00:00.000Z",
                 *       "promisedAt": "2026-11-22T10:00:00.000Z",
                 *       "recipient": {
                 *         "name": "王芳",
                 *         "phone": "+8613800138000",
                 *         "email": "wang.fang@example.com",
                 *         "address": {
                 *           "line1": "人民路 100 号",
                 *           "city": "苏州",
                 *           "region": "江苏",
                 *           "postalCode": "215000",
                 *           "country": "CN"
                 *         }
                 *       },
                 *       "goods": {
                 *         "type": "clothing",
                 *         "description": "羊毛外套",
                 *         "weightGrams": 1200
                 *       },
                 *       "freight": {
                 *         "amount": 1200,
                 *         "currency": "CNY"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateShipment"];
            };
        };
        responses: {
            /** @description The shipment */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "shipment",
                     *       "trackingNumber": "YT0000000000001",
                     *       "carrier": "yuantong",
                     *       "status": "in_transit",
                     *       "reason": null,
                     *       "node": "transit",
                     *       "eta": {
                     *         "from": "2026-11-22T08:00:00.000Z",
                     *         "to": "2026-11-22T10:00:00.000Z"
                     *       },
                     *       "etaBasis": "promise",
                     *       "nodes": [
                     *         {
                     *           "node": "pickup",
                     *           "expectedBy": "2026-11-20T03:00:00.000Z",
                     *           "reachedAt": "2026-11-20T02:40:00.000Z",
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "inbound",
                     *           "expectedBy": "2026-11-20T18:06:00.000Z",
                     *           "reachedAt": "2026-11-20T11:30:00.000Z",
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "transit",
                     *           "expectedBy": "2026-11-21T11:12:00.000Z",
                     *           "reachedAt": "2026-11-21T12:15:14.000Z",
                     *           "overdue": true
                     *         },
                     *         {
                     *           "node": "delivery",
                     *           "expectedBy": "2026-11-22T06:00:00.000Z",
                     *           "reachedAt": null,
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "sign",
                     *           "expectedBy": "2026-11-22T10:00:00.000Z",
                     *           "reachedAt": null,
                     *           "overdue": false
                     *         }
                     *       ],
                     *       "orderedAt": "2026-11-20T01:00:00.000Z",
                     *       "promisedAt": "2026-11-22T10:00:00.000Z",
                     *       "estimatedAt": null,
                     *       "lastEventAt": "2026-11-21T12:15:14.000Z",
                     *       "sender": null,
                     *       "recipient": {
                     *         "name": "王芳",
                     *         "phone": "+8613800138000",
                     *         "email": "wang.fang@example.com",
                     *         "address": {
                     *           "line1": "人民路 100 号",
                     *           "city": "苏州",
                     *           "region": "江苏",
                     *           "postalCode": "215000",
                     *           "country": "CN"
                     *         }
                     *       },
                     *       "goods": {
                     *         "type": "clothing",
                     *         "description": "羊毛外套",
                     *         "weightGrams": 1200
                     *       },
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "links": {
                     *         "returnShipmentId": null,
                     *         "returnOfShipmentId": null
                     *       },
                     *       "incomplete": [],
                     *       "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-20T01:00:02.000Z",
                     *       "updatedAt": "2026-11-21T12:15:20.000Z",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Shipment"];
                };
            };
        };
    };
    createShipments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipments": [
                 *         {
                 *           "trackingNumber": "YT0000000000001",
                 *           "carrier": "yuantong",
                 *           "orderedAt": "2026-11-20T01:00:00.000Z",
                 *           "promisedAt": "2026-11-22T10:00:00.000Z",
                 *           "recipient": {
                 *             "name": "王芳",
                 *             "phone": "+8613800138000",
                 *             "email": "wang.fang@example.com",
                 *             "address": {
                 *               "line1": "人民路 100 号",
                 *               "city": "苏州",
                 *               "region": "江苏",
                 *               "postalCode": "215000",
                 *               "country": "CN"
                 *             }
                 *           },
                 *           "goods": {
                 *             "type": "clothing",
                 *             "description": "羊毛外套",
                 *             "weightGrams": 1200
                 *           },
                 *           "freight": {
                 *             "amount": 1200,
                 *             "currency": "CNY"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateShipments"];
            };
        };
        responses: {
            /** @description For each, in order, the shipment or why it was refused */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "status": 201,
                     *           "shipment": {
                     *             "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *             "object": "shipment",
                     *             "trackingNumber": "YT0000000000001",
                     *             "carrier": "yuantong",
                     *             "status": "in_transit",
                     *             "reason": null,
                     *             "node": "transit",
                     *             "eta": {
                     *               "from": "2026-11-22T08:00:00.000Z",
                     *               "to": "2026-11-22T10:00:00.000Z"
                     *             },
                     *             "etaBasis": "promise",
                     *             "nodes": [
                     *               {
                     *                 "node": "pickup",
                     *                 "expectedBy": "2026-11-20T03:00:00.000Z",
                     *                 "reachedAt": "2026-11-20T02:40:00.000Z",
                     *                 "overdue": false
                     *               },
                     *               {
                     *                 "node": "inbound",
                     *                 "expectedBy": "2026-11-20T18:06:00.000Z",
                     *                 "reachedAt": "2026-11-20T11:30:00.000Z",
                     *                 "overdue": false
                     *               },
                     *               {
                     *                 "node": "transit",
                     *                 "expectedBy": "2026-11-21T11:12:00.000Z",
                     *                 "reachedAt": "2026-11-21T12:15:14.000Z",
                     *                 "overdue": true
                     *               },
                     *               {
                     *                 "node": "delivery",
                     *                 "expectedBy": "2026-11-22T06:00:00.000Z",
                     *                 "reachedAt": null,
                     *                 "overdue": false
                     *               },
                     *               {
                     *                 "node": "sign",
                     *                 "expectedBy": "2026-11-22T10:00:00.000Z",
                     *                 "reachedAt": null,
                     *                 "overdue": false
                     *               }
                     *             ],
                     *             "orderedAt": "2026-11-20T01:00:00.000Z",
                     *             "promisedAt": "2026-11-22T10:00:00.000Z",
                     *             "estimatedAt": null,
                     *             "lastEventAt": "2026-11-21T12:15:14.000Z",
                     *             "sender": null,
                     *             "recipient": {
                     *               "name": "王芳",
                     *               "phone": "+8613800138000",
                     *               "email": "wang.fang@example.com",
                     *               "address": {
                     *                 "line1": "人民路 100 号",
                     *                 "city": "苏州",
                     *                 "region": "江苏",
                     *                 "postalCode": "215000",
                     *                 "country": "CN"
                     *               }
                     *             },
                     *             "goods": {
                     *               "type": "clothing",
                     *               "description": "羊毛外套",
                     *               "weightGrams": 1200
                     *             },
                     *             "freight": {
                     *               "amount": 1200,
                     *               "currency": "CNY"
                     *             },
                     *             "insuredValue": null,
                     *             "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *             "links": {
                     *               "returnShipmentId": null,
                     *               "returnOfShipmentId": null
                     *             },
                     *             "incomplete": [],
                     *             "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *             "createdAt": "2026-11-20T01:00:02.000Z",
                     *             "updatedAt": "2026-11-21T12:15:20.000Z",
                     *             "version": 4
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShipmentBatch"];
                };
            };
        };
    };
    getShipment: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `trackingNumber`, `carrier`, `status`, `reason`, `node`, `eta`, `etaBasis`, `nodes`, `orderedAt`, `promisedAt`, `estimatedAt`, `lastEventAt`, `sender`, `recipient`, `goods`, `freight`, `insuredValue`, `customerId`, `links`, `incomplete`, `trackingUrl`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipment */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "shipment",
                     *       "trackingNumber": "YT0000000000001",
                     *       "carrier": "yuantong",
                     *       "status": "in_transit",
                     *       "reason": null,
                     *       "node": "transit",
                     *       "eta": {
                     *         "from": "2026-11-22T08:00:00.000Z",
                     *         "to": "2026-11-22T10:00:00.000Z"
                     *       },
                     *       "etaBasis": "promise",
                     *       "nodes": [
                     *         {
                     *           "node": "pickup",
                     *           "expectedBy": "2026-11-20T03:00:00.000Z",
                     *           "reachedAt": "2026-11-20T02:40:00.000Z",
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "inbound",
                     *           "expectedBy": "2026-11-20T18:06:00.000Z",
                     *           "reachedAt": "2026-11-20T11:30:00.000Z",
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "transit",
                     *           "expectedBy": "2026-11-21T11:12:00.000Z",
                     *           "reachedAt": "2026-11-21T12:15:14.000Z",
                     *           "overdue": true
                     *         },
                     *         {
                     *           "node": "delivery",
                     *           "expectedBy": "2026-11-22T06:00:00.000Z",
                     *           "reachedAt": null,
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "sign",
                     *           "expectedBy": "2026-11-22T10:00:00.000Z",
                     *           "reachedAt": null,
                     *           "overdue": false
                     *         }
                     *       ],
                     *       "orderedAt": "2026-11-20T01:00:00.000Z",
                     *       "promisedAt": "2026-11-22T10:00:00.000Z",
                     *       "estimatedAt": null,
                     *       "lastEventAt": "2026-11-21T12:15:14.000Z",
                     *       "sender": null,
                     *       "recipient": {
                     *         "name": "王芳",
                     *         "phone": "+8613800138000",
                     *         "email": "wang.fang@example.com",
                     *         "address": {
                     *           "line1": "人民路 100 号",
                     *           "city": "苏州",
                     *           "region": "江苏",
                     *           "postalCode": "215000",
                     *           "country": "CN"
                     *         }
                     *       },
                     *       "goods": {
                     *         "type": "clothing",
                     *         "description": "羊毛外套",
                     *         "weightGrams": 1200
                     *       },
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "links": {
                     *         "returnShipmentId": null,
                     *         "returnOfShipmentId": null
                     *       },
                     *       "incomplete": [],
                     *       "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-20T01:00:02.000Z",
                     *       "updatedAt": "2026-11-21T12:15:20.000Z",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Shipment"];
                };
            };
        };
    };
    updateShipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "carrier": "zhongtong",
                 *       "promisedAt": "2026-11-23T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateShipment"];
            };
        };
        responses: {
            /** @description The shipment as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "shipment",
                     *       "trackingNumber": "YT0000000000001",
                     *       "carrier": "yuantong",
                     *       "status": "in_transit",
                     *       "reason": null,
                     *       "node": "transit",
                     *       "eta": {
                     *         "from": "2026-11-22T08:00:00.000Z",
                     *         "to": "2026-11-22T10:00:00.000Z"
                     *       },
                     *       "etaBasis": "promise",
                     *       "nodes": [
                     *         {
                     *           "node": "pickup",
                     *           "expectedBy": "2026-11-20T03:00:00.000Z",
                     *           "reachedAt": "2026-11-20T02:40:00.000Z",
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "inbound",
                     *           "expectedBy": "2026-11-20T18:06:00.000Z",
                     *           "reachedAt": "2026-11-20T11:30:00.000Z",
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "transit",
                     *           "expectedBy": "2026-11-21T11:12:00.000Z",
                     *           "reachedAt": "2026-11-21T12:15:14.000Z",
                     *           "overdue": true
                     *         },
                     *         {
                     *           "node": "delivery",
                     *           "expectedBy": "2026-11-22T06:00:00.000Z",
                     *           "reachedAt": null,
                     *           "overdue": false
                     *         },
                     *         {
                     *           "node": "sign",
                     *           "expectedBy": "2026-11-22T10:00:00.000Z",
                     *           "reachedAt": null,
                     *           "overdue": false
                     *         }
                     *       ],
                     *       "orderedAt": "2026-11-20T01:00:00.000Z",
                     *       "promisedAt": "2026-11-22T10:00:00.000Z",
                     *       "estimatedAt": null,
                     *       "lastEventAt": "2026-11-21T12:15:14.000Z",
                     *       "sender": null,
                     *       "recipient": {
                     *         "name": "王芳",
                     *         "phone": "+8613800138000",
                     *         "email": "wang.fang@example.com",
                     *         "address": {
                     *           "line1": "人民路 100 号",
                     *           "city": "苏州",
                     *           "region": "江苏",
                     *           "postalCode": "215000",
                     *           "country": "CN"
                     *         }
                     *       },
                     *       "goods": {
                     *         "type": "clothing",
                     *         "description": "羊毛外套",
                     *         "weightGrams": 1200
                     *       },
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "links": {
                     *         "returnShipmentId": null,
                     *         "returnOfShipmentId": null
                     *       },
                     *       "incomplete": [],
                     *       "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-20T01:00:02.000Z",
                     *       "updatedAt": "2026-11-21T12:15:20.000Z",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Shipment"];
                };
            };
        };
    };
    addTrackingEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         {
                 *           "at": "2026-11-21T12:15:14.000Z",
                 *           "status": "in_transit",
                 *           "location": "苏州转运中心",
                 *           "message": "已发出，下一站无锡转运中心",
                 *           "eventId": "scan-81"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddTrackingEvents"];
            };
        };
        responses: {
            /** @description The shipment, and how many events were new */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shipment": {
                     *         "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "object": "shipment",
                     *         "trackingNumber": "YT0000000000001",
                     *         "carrier": "yuantong",
                     *         "status": "in_transit",
                     *         "reason": null,
                     *         "node": "transit",
                     *         "eta": {
                     *           "from": "2026-11-22T08:00:00.000Z",
                     *           "to": "2026-11-22T10:00:00.000Z"
                     *         },
                     *         "etaBasis": "promise",
                     *         "nodes": [
                     *           {
                     *             "node": "pickup",
                     *             "expectedBy": "2026-11-20T03:00:00.000Z",
                     *             "reachedAt": "2026-11-20T02:40:00.000Z",
                     *             "overdue": false
                     *           },
                     *           {
                     *             "node": "inbound",
                     *             "expectedBy": "2026-11-20T18:06:00.000Z",
                     *             "reachedAt": "2026-11-20T11:30:00.000Z",
                     *             "overdue": false
                     *           },
                     *           {
                     *             "node": "transit",
                     *             "expectedBy": "2026-11-21T11:12:00.000Z",
                     *             "reachedAt": "2026-11-21T12:15:14.000Z",
                     *             "overdue": true
                     *           },
                     *           {
                     *             "node": "delivery",
                     *             "expectedBy": "2026-11-22T06:00:00.000Z",
                     *             "reachedAt": null,
                     *             "overdue": false
                     *           },
                     *           {
                     *             "node": "sign",
                     *             "expectedBy": "2026-11-22T10:00:00.000Z",
                     *             "reachedAt": null,
                     *             "overdue": false
                     *           }
                     *         ],
                     *         "orderedAt": "2026-11-20T01:00:00.000Z",
                     *         "promisedAt": "2026-11-22T10:00:00.000Z",
                     *         "estimatedAt": null,
                     *         "lastEventAt": "2026-11-21T12:15:14.000Z",
                     *         "sender": null,
                     *         "recipient": {
                     *           "name": "王芳",
                     *           "phone": "+8613800138000",
                     *           "email": "wang.fang@example.com",
                     *           "address": {
                     *             "line1": "人民路 100 号",
                     *             "city": "苏州",
                     *             "region": "江苏",
                     *             "postalCode": "215000",
                     *             "country": "CN"
                     *           }
                     *         },
                     *         "goods": {
                     *           "type": "clothing",
                     *           "description": "羊毛外套",
                     *           "weightGrams": 1200
                     *         },
                     *         "freight": {
                     *           "amount": 1200,
                     *           "currency": "CNY"
                     *         },
                     *         "insuredValue": null,
                     *         "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "links": {
                     *           "returnShipmentId": null,
                     *           "returnOfShipmentId": null
                     *         },
                     *         "incomplete": [],
                     *         "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *         "createdAt": "2026-11-20T01:00:02.000Z",
                     *         "updatedAt": "2026-11-21T12:15:20.000Z",
                     *         "version": 4
                     *       },
                     *       "accepted": 1,
                     *       "duplicates": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AddedTrackingEvents"];
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `object`, `at`, `deviceId`, `temperatureCelsius`, `humidityPercent`, `location`, `outOfRange`, `receivedAt`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "reading",
                     *           "at": "2026-11-21T12:20:00.000Z",
                     *           "deviceId": "logger-7",
                     *           "temperatureCelsius": 9.4,
                     *           "humidityPercent": 61,
                     *           "location": "苏州转运中心",
                     *           "outOfRange": true,
                     *           "receivedAt": "2026-11-21T12:20:31.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReadingList"];
                };
            };
        };
    };
    addReadings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "readings": [
                 *         {
                 *           "at": "2026-11-21T12:20:00.000Z",
                 *           "deviceId": "logger-7",
                 *           "temperatureCelsius": 9.4,
                 *           "humidityPercent": 61,
                 *           "location": "苏州转运中心"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddReadings"];
            };
        };
        responses: {
            /** @description The shipment, and how many readings were new */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shipment": {
                     *         "id": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "object": "shipment",
                     *         "trackingNumber": "YT0000000000001",
                     *         "carrier": "yuantong",
                     *         "status": "in_transit",
                     *         "reason": null,
                     *         "node": "transit",
                     *         "eta": {
                     *           "from": "2026-11-22T08:00:00.000Z",
                     *           "to": "2026-11-22T10:00:00.000Z"
                     *         },
                     *         "etaBasis": "promise",
                     *         "nodes": [
                     *           {
                     *             "node": "pickup",
                     *             "expectedBy": "2026-11-20T03:00:00.000Z",
                     *             "reachedAt": "2026-11-20T02:40:00.000Z",
                     *             "overdue": false
                     *           },
                     *           {
                     *             "node": "inbound",
                     *             "expectedBy": "2026-11-20T18:06:00.000Z",
                     *             "reachedAt": "2026-11-20T11:30:00.000Z",
                     *             "overdue": false
                     *           },
                     *           {
                     *             "node": "transit",
                     *             "expectedBy": "2026-11-21T11:12:00.000Z",
                     *             "reachedAt": "2026-11-21T12:15:14.000Z",
                     *             "overdue": true
                     *           },
                     *           {
                     *             "node": "delivery",
                     *             "expectedBy": "2026-11-22T06:00:00.000Z",
                     *             "reachedAt": null,
                     *             "overdue": false
                     *           },
                     *           {
                     *             "node": "sign",
                     *             "expectedBy": "2026-11-22T10:00:00.000Z",
                     *             "reachedAt": null,
                     *             "overdue": false
                     *           }
                     *         ],
                     *         "orderedAt": "2026-11-20T01:00:00.000Z",
                     *         "promisedAt": "2026-11-22T10:00:00.000Z",
                     *         "estimatedAt": null,
                     *         "lastEventAt": "2026-11-21T12:15:14.000Z",
                     *         "sender": null,
                     *         "recipient": {
                     *           "name": "王芳",
                     *           "phone": "+8613800138000",
                     *           "email": "wang.fang@example.com",
                     *           "address": {
                     *             "line1": "人民路 100 号",
                     *             "city": "苏州",
                     *             "region": "江苏",
                     *             "postalCode": "215000",
                     *             "country": "CN"
                     *           }
                     *         },
                     *         "goods": {
                     *           "type": "clothing",
                     *           "description": "羊毛外套",
                     *           "weightGrams": 1200
                     *         },
                     *         "freight": {
                     *           "amount": 1200,
                     *           "currency": "CNY"
                     *         },
                     *         "insuredValue": null,
                     *         "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *         "links": {
                     *           "returnShipmentId": null,
                     *           "returnOfShipmentId": null
                     *         },
                     *         "incomplete": [],
                     *         "trackingUrl": "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *         "createdAt": "2026-11-20T01:00:02.000Z",
                     *         "updatedAt": "2026-11-21T12:15:20.000Z",
                     *         "version": 4
                     *       },
                     *       "accepted": 1,
                     *       "duplicates": 0,
                     *       "excursions": []
                     *     }
                     */
                    "application/json": components["schemas"]["AddedReadings"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `at`, `status`, `reason`, `node`, `message`, `location`, `source`, `rawCode`, `timeZoneKnown`, `future`, `raw`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By event time, oldest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "at": "2026-11-21T12:15:14.000Z",
                     *           "status": "in_transit",
                     *           "reason": null,
                     *           "node": "transit",
                     *           "message": "已发出，下一站无锡转运中心",
                     *           "location": "苏州转运中心",
                     *           "source": "api",
                     *           "rawCode": null,
                     *           "timeZoneKnown": true,
                     *           "future": false,
                     *           "raw": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TrackingEventList"];
                };
            };
        };
    };
    listInboundSources: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `provider`, `url`, `refusals`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "src_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "inbound_source",
                     *           "provider": "kuaidi100",
                     *           "url": "https://caas.example/v1/inbound/kuaidi100/6v3k8m1q0z7n4p2r5s9t6w8x0y3a1b4c",
                     *           "refusals": 0,
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["InboundSourceList"];
                };
            };
        };
    };
    createInboundSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "provider": "kuaidi100",
                 *       "secret": "a-salt-of-your-choice"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInboundSource"];
            };
        };
        responses: {
            /** @description The source with its address */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "src_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "inbound_source",
                     *       "provider": "kuaidi100",
                     *       "url": "https://caas.example/v1/inbound/kuaidi100/6v3k8m1q0z7n4p2r5s9t6w8x0y3a1b4c",
                     *       "refusals": 0,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["InboundSource"];
                };
            };
        };
    };
    getInboundSource: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `provider`, `url`, `refusals`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "src_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "inbound_source",
                     *       "provider": "kuaidi100",
                     *       "url": "https://caas.example/v1/inbound/kuaidi100/6v3k8m1q0z7n4p2r5s9t6w8x0y3a1b4c",
                     *       "refusals": 0,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["InboundSource"];
                };
            };
        };
    };
    deleteInboundSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listInboundRefusals: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `createdAt`, `code`, `reason`, `body`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, 30 days back */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "psh_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "inbound_refusal",
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "code": "bad_signature",
                     *           "reason": "the signature does not fit this source's secret",
                     *           "body": "param=%7B%7D&sign=0"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["InboundRefusalList"];
                };
            };
        };
    };
    remapInboundSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "limit": 100
                 *     }
                 */
                "application/json": components["schemas"]["RemapInboundSource"];
            };
        };
        responses: {
            /** @description What was read; ask again with its cursor */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "inbound_remap",
                     *       "payloads": 100,
                     *       "unreadable": 0,
                     *       "parcels": 100,
                     *       "changed": 7,
                     *       "stillUnknown": 2,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["InboundRemap"];
                };
            };
        };
    };
    listUnknownCodes: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `provider`, `code`, `text`, `count`, `firstSeenAt`, `lastSeenAt`, `shipmentId`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one seen last comes first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "kuaidi100:7777",
                     *           "object": "unknown_code",
                     *           "provider": "kuaidi100",
                     *           "code": "7777",
                     *           "text": "快件由无人车配送",
                     *           "count": 12,
                     *           "firstSeenAt": "2026-11-20T04:10:00.000Z",
                     *           "lastSeenAt": "2026-11-22T02:05:00.000Z",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnknownCodeList"];
                };
            };
        };
    };
    importTrackingEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8 or GB18030, up to 1 MiB and 2,000 rows. The first row names the columns: trackingNumber, at and status, and any of reason, node, location, message and eventId. A time without a zone is read in the tenant's. */
        requestBody: {
            content: {
                /**
                 * @example trackingNumber,at,status,location,message
                 *     QH2600000001,2026-11-22 09:30,out_for_delivery,上海静安网点,快递员已出发
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was taken, and what was wrong */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "import_report",
                     *       "rows": 3,
                     *       "accepted": 1,
                     *       "duplicates": 1,
                     *       "failed": 1,
                     *       "errors": [
                     *         {
                     *           "row": 4,
                     *           "column": "at",
                     *           "code": "invalid_time",
                     *           "message": "must be a time such as 2026-11-22 09:30 or 2026-11-22T09:30:00+08:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description Only this meter. */
                meter?: "tickets" | "notifications.sms" | "notifications.email" | "notifications.wechat" | "notifications.push" | "bookings" | "api_requests";
                /** @description Also for each of these, such as each day. */
                by?: "day" | "hour";
                /** @description Only these of the top-level fields, with commas between: `object`, `meter`, `day`, `hour`, `quantity`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first; days and hours without use are left out */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "usage",
                     *           "meter": "tickets",
                     *           "day": "2026-11-22",
                     *           "hour": null,
                     *           "quantity": 37
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "from": "2026-10-24",
                     *       "to": "2026-11-22"
                     *     }
                     */
                    "application/json": components["schemas"]["UsageList"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `object`, `plan`, `status`, `access`, `periodStart`, `periodEnd`, `trialEndsAt`, `graceEndsAt`, `cancelAt`, `nextPlan`, `price`, `hasOverage`, `included`, `used`, `limits`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan as it is at this moment */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "plan",
                     *       "plan": "free",
                     *       "status": "active",
                     *       "access": "full",
                     *       "periodStart": "2026-11-01T00:00:00.000Z",
                     *       "periodEnd": "2026-12-01T00:00:00.000Z",
                     *       "trialEndsAt": "2026-10-15T08:00:00.000Z",
                     *       "graceEndsAt": null,
                     *       "cancelAt": null,
                     *       "nextPlan": null,
                     *       "price": {
                     *         "amount": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "hasOverage": false,
                     *       "included": {
                     *         "tickets": 100,
                     *         "bookings": 50,
                     *         "api_requests": 20000,
                     *         "notifications.sms": 50,
                     *         "notifications.email": 500,
                     *         "notifications.wechat": 500,
                     *         "notifications.push": 500
                     *       },
                     *       "used": {
                     *         "tickets": 81,
                     *         "bookings": 7,
                     *         "api_requests": 1840,
                     *         "notifications.sms": 32,
                     *         "notifications.email": 118,
                     *         "notifications.wechat": 0,
                     *         "notifications.push": 0
                     *       },
                     *       "limits": {
                     *         "members": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanInForce"];
                };
            };
        };
    };
    changePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "growth"
                 *     }
                 */
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description What holds now, and what from when on */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "growth",
                     *       "status": "active",
                     *       "cancelAt": null,
                     *       "nextPlan": {
                     *         "plan": "starter",
                     *         "at": "2026-12-24T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanChange"];
                };
            };
        };
    };
    createCheckout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "starter"
                 *     }
                 */
                "application/json": components["schemas"]["PaidPlan"];
            };
        };
        responses: {
            /** @description Send the person there */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://checkout.stripe.com/c/pay/cs_test_1"
                     *     }
                     */
                    "application/json": components["schemas"]["PageAddress"];
                };
            };
        };
    };
    createPortal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send the person there */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://checkout.stripe.com/c/pay/cs_test_1"
                     *     }
                     */
                    "application/json": components["schemas"]["PageAddress"];
                };
            };
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `number`, `status`, `total`, `due`, `periodStart`, `periodEnd`, `url`, `pdfUrl`, `createdAt`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "in_1PgafmB7WZ01zgkWFDNKkZ2l",
                     *           "object": "invoice",
                     *           "number": "CAAS-0007",
                     *           "status": "paid",
                     *           "total": {
                     *             "amount": 29900,
                     *             "currency": "CNY"
                     *           },
                     *           "due": {
                     *             "amount": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "periodStart": "2026-10-24T08:00:00.000Z",
                     *           "periodEnd": "2026-11-24T08:00:00.000Z",
                     *           "url": "https://invoice.stripe.com/i/acct_1/test_1",
                     *           "pdfUrl": "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
                     *           "createdAt": "2026-11-24T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
        };
    };
    listCharges: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description `csv` for the rows as a spreadsheet reads them. */
                format?: "json" | "csv";
                /** @description Only these of the top-level fields, with commas between: `object`, `kind`, `at`, `amount`, `bookingId`, `packageId`, `packageName`, `trackingNumber`, `customerId`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `package`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first; with `format=csv` the whole range as a file, refunds negative */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "charge",
                     *           "kind": "charge",
                     *           "at": "2026-11-22T03:41:00.000Z",
                     *           "amount": {
                     *             "amount": 600,
                     *             "currency": "CNY"
                     *           },
                     *           "bookingId": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "packageName": {
                     *             "zh-CN": "定时派送",
                     *             "en": "Scheduled delivery"
                     *           },
                     *           "trackingNumber": "QH202611220001",
                     *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ChargeList"];
                    /** @example at,kind,amount,currency,bookingId,packageId,packageName,trackingNumber,customerId */
                    "text/csv": string;
                };
            };
        };
    };
    getServiceLevels: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `levels`, `temperatureGrace`, `earlyBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service levels */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "service-levels",
                     *       "object": "service_levels",
                     *       "levels": [
                     *         {
                     *           "name": "同城当日",
                     *           "match": {
                     *             "goodsTypes": [
                     *               "documents"
                     *             ],
                     *             "regions": [
                     *               "苏州"
                     *             ]
                     *           },
                     *           "nodes": {
                     *             "pickup": {
                     *               "afterOrder": "PT1H"
                     *             },
                     *             "inbound": null,
                     *             "transit": null
                     *           }
                     *         },
                     *         {
                     *           "name": "标准",
                     *           "match": {},
                     *           "nodes": {
                     *             "pickup": {
                     *               "afterOrder": "PT2H"
                     *             },
                     *             "inbound": {
                     *               "shareOfPromise": 0.3
                     *             },
                     *             "transit": {
                     *               "shareOfPromise": 0.6
                     *             },
                     *             "delivery": {
                     *               "beforePromise": "PT4H"
                     *             },
                     *             "sign": {
                     *               "shareOfPromise": 1
                     *             }
                     *           },
                     *           "temperature": null
                     *         }
                     *       ],
                     *       "temperatureGrace": "PT10M",
                     *       "earlyBy": "P1D",
                     *       "createdAt": "2026-11-20T01:00:00.000Z",
                     *       "updatedAt": "2026-11-20T01:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceLevels"];
                };
            };
        };
    };
    putServiceLevels: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "levels": [
                 *         {
                 *           "name": "同城当日",
                 *           "match": {
                 *             "goodsTypes": [
                 *               "documents"
                 *             ],
                 *             "regions": [
                 *               "苏州"
                 *             ]
                 *           },
                 *           "nodes": {
                 *             "pickup": {
                 *               "afterOrder": "PT1H"
                 *             },
                 *             "inbound": null,
                 *             "transit": null
                 *           }
                 *         },
                 *         {
                 *           "name": "标准",
                 *           "match": {},
                 *           "nodes": {
                 *             "pickup": {
                 *               "afterOrder": "PT2H"
                 *             },
                 *             "inbound": {
                 *               "shareOfPromise": 0.3
                 *             },
                 *             "transit": {
                 *               "shareOfPromise": 0.6
                 *             },
                 *             "delivery": {
                 *               "beforePromise": "PT4H"
                 *             },
                 *             "sign": {
                 *               "shareOfPromise": 1
                 *             }
                 *           },
                 *           "temperature": null
                 *         }
                 *       ],
                 *       "temperatureGrace": "PT10M",
                 *       "earlyBy": "P1D"
                 *     }
                 */
                "application/json": components["schemas"]["PutServiceLevels"];
            };
        };
        responses: {
            /** @description The service levels as they are now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "service-levels",
                     *       "object": "service_levels",
                     *       "levels": [
                     *         {
                     *           "name": "同城当日",
                     *           "match": {
                     *             "goodsTypes": [
                     *               "documents"
                     *             ],
                     *             "regions": [
                     *               "苏州"
                     *             ]
                     *           },
                     *           "nodes": {
                     *             "pickup": {
                     *               "afterOrder": "PT1H"
                     *             },
                     *             "inbound": null,
                     *             "transit": null
                     *           }
                     *         },
                     *         {
                     *           "name": "标准",
                     *           "match": {},
                     *           "nodes": {
                     *             "pickup": {
                     *               "afterOrder": "PT2H"
                     *             },
                     *             "inbound": {
                     *               "shareOfPromise": 0.3
                     *             },
                     *             "transit": {
                     *               "shareOfPromise": 0.6
                     *             },
                     *             "delivery": {
                     *               "beforePromise": "PT4H"
                     *             },
                     *             "sign": {
                     *               "shareOfPromise": 1
                     *             }
                     *           },
                     *           "temperature": null
                     *         }
                     *       ],
                     *       "temperatureGrace": "PT10M",
                     *       "earlyBy": "P1D",
                     *       "createdAt": "2026-11-20T01:00:00.000Z",
                     *       "updatedAt": "2026-11-20T01:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceLevels"];
                };
            };
        };
    };
    listExceptions: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those in this status. */
                status?: "open" | "resolved" | "reviewed";
                /** @description Only those of this class. */
                class?: "timeliness" | "damage" | "quantity" | "information";
                /** @description Only those for which this party answers. */
                liableParty?: "pickup" | "line_haul" | "sorting" | "branch" | "recipient" | "sender" | "customs" | "weather";
                /** @description Only those about this parcel. */
                shipmentId?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `shipmentId`, `trackingNumber`, `class`, `kind`, `reason`, `node`, `message`, `liableParty`, `partyDecided`, `cause`, `prevention`, `detectedAt`, `reports`, `lastReportedAt`, `resolvedAt`, `ticketId`, `status`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `shipment`, `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Detected last first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "exception",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "class": "timeliness",
                     *           "kind": "delay",
                     *           "reason": null,
                     *           "node": "transit",
                     *           "message": null,
                     *           "liableParty": "line_haul",
                     *           "partyDecided": true,
                     *           "cause": "苏州至无锡班车故障，快件滞留一夜",
                     *           "prevention": null,
                     *           "detectedAt": "2026-11-21T11:12:00.000Z",
                     *           "reports": 2,
                     *           "lastReportedAt": "2026-11-22T06:00:00.000Z",
                     *           "resolvedAt": null,
                     *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "status": "open",
                     *           "createdAt": "2026-11-21T11:12:01.000Z",
                     *           "updatedAt": "2026-11-22T06:00:02.000Z",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExceptionList"];
                };
            };
        };
    };
    reviewExceptions: {
        parameters: {
            query?: {
                /** @description An ISO week such as `2026-W47`; this week where not given. */
                week?: string;
                /** @description Only these of the top-level fields, with commas between: `object`, `week`, `from`, `to`, `total`, `byStatus`, `byClass`, `byParty`, `lacking`, `data`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week, this one unless told */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "exception_review",
                     *       "week": "2026-W47",
                     *       "from": "2026-11-15T16:00:00.000Z",
                     *       "to": "2026-11-22T16:00:00.000Z",
                     *       "total": 1,
                     *       "byStatus": {
                     *         "open": 1,
                     *         "resolved": 0,
                     *         "reviewed": 0
                     *       },
                     *       "byClass": {
                     *         "timeliness": 1,
                     *         "damage": 0,
                     *         "quantity": 0,
                     *         "information": 0
                     *       },
                     *       "byParty": {
                     *         "pickup": 0,
                     *         "line_haul": 1,
                     *         "sorting": 0,
                     *         "branch": 0,
                     *         "recipient": 0,
                     *         "sender": 0,
                     *         "customs": 0,
                     *         "weather": 0,
                     *         "undecided": 0
                     *       },
                     *       "lacking": 1,
                     *       "data": [
                     *         {
                     *           "id": "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "exception",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "class": "timeliness",
                     *           "kind": "delay",
                     *           "reason": null,
                     *           "node": "transit",
                     *           "message": null,
                     *           "liableParty": "line_haul",
                     *           "partyDecided": true,
                     *           "cause": "苏州至无锡班车故障，快件滞留一夜",
                     *           "prevention": null,
                     *           "detectedAt": "2026-11-21T11:12:00.000Z",
                     *           "reports": 2,
                     *           "lastReportedAt": "2026-11-22T06:00:00.000Z",
                     *           "resolvedAt": null,
                     *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "status": "open",
                     *           "createdAt": "2026-11-21T11:12:01.000Z",
                     *           "updatedAt": "2026-11-22T06:00:02.000Z",
                     *           "version": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExceptionReview"];
                };
            };
        };
    };
    getException: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `shipmentId`, `trackingNumber`, `class`, `kind`, `reason`, `node`, `message`, `liableParty`, `partyDecided`, `cause`, `prevention`, `detectedAt`, `reports`, `lastReportedAt`, `resolvedAt`, `ticketId`, `status`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `shipment`, `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "exception",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "class": "timeliness",
                     *       "kind": "delay",
                     *       "reason": null,
                     *       "node": "transit",
                     *       "message": null,
                     *       "liableParty": "line_haul",
                     *       "partyDecided": true,
                     *       "cause": "苏州至无锡班车故障，快件滞留一夜",
                     *       "prevention": null,
                     *       "detectedAt": "2026-11-21T11:12:00.000Z",
                     *       "reports": 2,
                     *       "lastReportedAt": "2026-11-22T06:00:00.000Z",
                     *       "resolvedAt": null,
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "open",
                     *       "createdAt": "2026-11-21T11:12:01.000Z",
                     *       "updatedAt": "2026-11-22T06:00:02.000Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Exception"];
                };
            };
        };
    };
    updateException: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "liableParty": "line_haul",
                 *       "cause": "苏州至无锡班车故障，快件滞留一夜",
                 *       "prevention": "班车出发前检查，故障时两小时内调备用车",
                 *       "status": "reviewed"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateException"];
            };
        };
        responses: {
            /** @description The entry as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "exception",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "class": "timeliness",
                     *       "kind": "delay",
                     *       "reason": null,
                     *       "node": "transit",
                     *       "message": null,
                     *       "liableParty": "line_haul",
                     *       "partyDecided": true,
                     *       "cause": "苏州至无锡班车故障，快件滞留一夜",
                     *       "prevention": null,
                     *       "detectedAt": "2026-11-21T11:12:00.000Z",
                     *       "reports": 2,
                     *       "lastReportedAt": "2026-11-22T06:00:00.000Z",
                     *       "resolvedAt": null,
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "open",
                     *       "createdAt": "2026-11-21T11:12:01.000Z",
                     *       "updatedAt": "2026-11-22T06:00:02.000Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Exception"];
                };
            };
        };
    };
    getKpis: {
        parameters: {
            query?: {
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description Also for each of these, such as each day. */
                by?: "day";
                /** @description Only these of the top-level fields, with commas between: `object`, `kpi`, `description`, `unit`, `direction`, `value`, `target`, `met`, `counts`, `day`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every figure; those not yet counted without a value */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "kpi",
                     *           "kpi": "onTimeDelivery",
                     *           "description": "Parcels delivered by the promised time, of those with a promise",
                     *           "unit": "share",
                     *           "direction": "at_least",
                     *           "value": 0.9833,
                     *           "target": 0.98,
                     *           "met": true,
                     *           "counts": {
                     *             "onTime": 236,
                     *             "promised": 240,
                     *             "delivered": 251
                     *           },
                     *           "day": null
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "from": "2026-11-01",
                     *       "to": "2026-11-22"
                     *     }
                     */
                    "application/json": components["schemas"]["KpiList"];
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those in this status. */
                status?: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
                /** @description Only those that nobody has, or one's own. */
                queue?: "unassigned" | "mine";
                /** @description In which order they come. */
                order?: "newest" | "due";
                /** @description Only those with a missed target, or with none. */
                breached?: "true" | "false";
                /** @description Only those of this customer. */
                customerId?: string;
                /** @description Only those about this parcel. */
                shipmentId?: string;
                /** @description Only those that this member has. */
                assigneeId?: string;
                /** @description Only those of this type. */
                type?: "inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment";
                /** @description Only those about this kind of problem. */
                category?: "where-is-my-parcel" | "urge-delivery" | "change-address" | "change-time" | "pickup-request" | "branch-address" | "price-quote" | "service-range" | "insured-rules" | "prohibited-goods" | "delay" | "lost" | "damaged" | "contaminated" | "short" | "wrong-delivery" | "signed-not-received" | "left-at-locker-unasked" | "courier-attitude" | "cod" | "refund" | "invoice" | "cross-border" | "privacy" | "suggestion" | "other";
                /** @description Only those of this priority. */
                priority?: "low" | "normal" | "high" | "urgent";
                /** @description Words to look for. */
                q?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `number`, `type`, `category`, `subject`, `status`, `priority`, `channel`, `language`, `tier`, `tags`, `assigneeId`, `queueReason`, `customerId`, `shipmentId`, `joined`, `playbook`, `nextDueAt`, `goodwill`, `links`, `internal`, `openedBy`, `solvedAt`, `progressUrl`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `assignee`, `customer`, `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "ticket",
                     *           "number": "483-920-157",
                     *           "type": "complaint",
                     *           "category": "damaged",
                     *           "subject": "包裹破损",
                     *           "status": "new",
                     *           "priority": "high",
                     *           "channel": "wechat",
                     *           "language": "zh-CN",
                     *           "tier": 2,
                     *           "tags": [],
                     *           "assigneeId": null,
                     *           "queueReason": "unassigned",
                     *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "joined": false,
                     *           "playbook": {
                     *             "id": "damaged",
                     *             "version": 1,
                     *             "steps": [
                     *               {
                     *                 "id": "answer",
                     *                 "name": "安抚并确认问题",
                     *                 "dueAt": "2026-11-22T03:05:00.000Z",
                     *                 "doneAt": null,
                     *                 "doneBy": null,
                     *                 "public": true
                     *               }
                     *             ]
                     *           },
                     *           "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *           "goodwill": [],
                     *           "links": [],
                     *           "internal": false,
                     *           "openedBy": {
                     *             "type": "apiKey",
                     *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "solvedAt": null,
                     *           "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TicketList"];
                };
            };
        };
    };
    openTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "complaint",
                 *       "category": "damaged",
                 *       "subject": "包裹破损",
                 *       "body": "收到时外箱已经压坏，里面的杯子碎了。",
                 *       "channel": "wechat",
                 *       "priority": "high",
                 *       "customer": {
                 *         "name": "王芳",
                 *         "phone": "13800138000"
                 *       },
                 *       "trackingNumber": "YT0000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["OpenTicket"];
            };
        };
        responses: {
            /** @description The open ticket that the contact joined */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description A new ticket */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    getTicket: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `number`, `type`, `category`, `subject`, `status`, `priority`, `channel`, `language`, `tier`, `tags`, `assigneeId`, `queueReason`, `customerId`, `shipmentId`, `joined`, `playbook`, `nextDueAt`, `goodwill`, `links`, `internal`, `openedBy`, `solvedAt`, `progressUrl`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `assignee`, `customer`, `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "priority": "urgent",
                 *       "tags": [
                 *         "vip"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `ticketId`, `kind`, `body`, `channel`, `author`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "msg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "message",
                     *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "kind": "reply",
                     *           "body": "非常抱歉给您带来不便，我们已联系网点核实，两小时内给您答复。",
                     *           "channel": null,
                     *           "author": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "createdAt": "2026-11-22T03:10:00.000Z",
                     *           "updatedAt": "2026-11-22T03:10:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MessageList"];
                };
            };
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "reply",
                 *       "body": "非常抱歉给您带来不便，我们已联系网点核实，两小时内给您答复。"
                 *     }
                 */
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message; its `ticketId` may be a follow-up's */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "message",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "kind": "reply",
                     *       "body": "非常抱歉给您带来不便，我们已联系网点核实，两小时内给您答复。",
                     *       "channel": null,
                     *       "author": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:10:00.000Z",
                     *       "updatedAt": "2026-11-22T03:10:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    moveTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "solved"
                 *     }
                 */
                "application/json": components["schemas"]["TicketTransition"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    assignTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                 *     }
                 */
                "application/json": components["schemas"]["TicketAssignment"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    listTicketEvents: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `type`, `createdAt`, `objectId`, `objectVersion`, `actor`, `data`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "event",
                     *           "type": "ticket.solved",
                     *           "createdAt": "2026-11-22T05:00:00.000Z",
                     *           "objectId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "objectVersion": 4,
                     *           "actor": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "data": {
                     *             "ticket": {
                     *               "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *               "status": "solved"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EventList"];
                };
            };
        };
    };
    getTicketSla: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each target with its state and due time */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policyId": "default",
                     *       "policyVersion": 1,
                     *       "calendarId": "24x7",
                     *       "targets": [
                     *         {
                     *           "name": "firstResponse",
                     *           "status": "running",
                     *           "startedAt": "2026-11-22T03:00:00.000Z",
                     *           "dueAt": "2026-11-22T03:15:00.000Z",
                     *           "warnAt": "2026-11-22T03:11:15.000Z",
                     *           "breachedAt": null,
                     *           "consumed": "PT5M",
                     *           "remaining": "PT10M"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Sla"];
                };
            };
        };
    };
    reapplyPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket; its clocks keep what they have used */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    reapplyPolicies: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
            };
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this step did, and whether there is more */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "policy_reapplication",
                     *       "looked": 100,
                     *       "changed": 12,
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyReapplication"];
                };
            };
        };
    };
    mergeTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4"
                 *     }
                 */
                "application/json": components["schemas"]["MergeTicket"];
            };
        };
        responses: {
            /** @description The ticket that goes on */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    linkTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4"
                 *     }
                 */
                "application/json": components["schemas"]["LinkTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    tickStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
                /** @description The id of the playbook's step. */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "note": "已与网点核实，包裹在分拨中心。"
                 *     }
                 */
                "application/json": components["schemas"]["TickStep"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    escalateTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户要求专员处理"
                 *     }
                 */
                "application/json": components["schemas"]["EscalateTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    deescalateTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "普通客服即可处理"
                 *     }
                 */
                "application/json": components["schemas"]["DeescalateTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "ticket",
                     *       "number": "483-920-157",
                     *       "type": "complaint",
                     *       "category": "damaged",
                     *       "subject": "包裹破损",
                     *       "status": "new",
                     *       "priority": "high",
                     *       "channel": "wechat",
                     *       "language": "zh-CN",
                     *       "tier": 2,
                     *       "tags": [],
                     *       "assigneeId": null,
                     *       "queueReason": "unassigned",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "joined": false,
                     *       "playbook": {
                     *         "id": "damaged",
                     *         "version": 1,
                     *         "steps": [
                     *           {
                     *             "id": "answer",
                     *             "name": "安抚并确认问题",
                     *             "dueAt": "2026-11-22T03:05:00.000Z",
                     *             "doneAt": null,
                     *             "doneBy": null,
                     *             "public": true
                     *           }
                     *         ]
                     *       },
                     *       "nextDueAt": "2026-11-22T03:02:00.000Z",
                     *       "goodwill": [],
                     *       "links": [],
                     *       "internal": false,
                     *       "openedBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "solvedAt": null,
                     *       "progressUrl": "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those of this ticket. */
                ticketId?: string;
                /** @description Only those in this status. */
                status?: "open" | "done" | "cancelled";
                /** @description In which order they come. */
                order?: "newest" | "due";
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `ticketId`, `ticketNumber`, `kind`, `title`, `description`, `assignee`, `status`, `deadline`, `overdue`, `link`, `remindedAt`, `escalatedAt`, `completedAt`, `completedVia`, `result`, `note`, `cancelledAt`, `createdBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, or with `order=due` by deadline */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "task",
                     *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "ticketNumber": "483-920-157",
                     *           "kind": "find_parcel",
                     *           "title": "请在网点库房内查找包裹 YT0000000000001",
                     *           "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
                     *           "assignee": {
                     *             "name": "苏州姑苏网点",
                     *             "phone": "+8613900139000",
                     *             "email": null
                     *           },
                     *           "status": "open",
                     *           "deadline": "2026-11-22T05:00:00.000Z",
                     *           "overdue": false,
                     *           "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *           "remindedAt": null,
                     *           "escalatedAt": null,
                     *           "completedAt": null,
                     *           "completedVia": null,
                     *           "result": null,
                     *           "note": null,
                     *           "cancelledAt": null,
                     *           "createdBy": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskList"];
                };
            };
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                 *       "kind": "find_parcel",
                 *       "title": "请在网点库房内查找包裹 YT0000000000001",
                 *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
                 *       "assignee": {
                 *         "name": "苏州姑苏网点",
                 *         "phone": "13900139000"
                 *       },
                 *       "deadline": "PT2H"
                 *     }
                 */
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description The task, with the link for its assignee */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "task",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketNumber": "483-920-157",
                     *       "kind": "find_parcel",
                     *       "title": "请在网点库房内查找包裹 YT0000000000001",
                     *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
                     *       "assignee": {
                     *         "name": "苏州姑苏网点",
                     *         "phone": "+8613900139000",
                     *         "email": null
                     *       },
                     *       "status": "open",
                     *       "deadline": "2026-11-22T05:00:00.000Z",
                     *       "overdue": false,
                     *       "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "completedAt": null,
                     *       "completedVia": null,
                     *       "result": null,
                     *       "note": null,
                     *       "cancelledAt": null,
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `ticketId`, `ticketNumber`, `kind`, `title`, `description`, `assignee`, `status`, `deadline`, `overdue`, `link`, `remindedAt`, `escalatedAt`, `completedAt`, `completedVia`, `result`, `note`, `cancelledAt`, `createdBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "task",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketNumber": "483-920-157",
                     *       "kind": "find_parcel",
                     *       "title": "请在网点库房内查找包裹 YT0000000000001",
                     *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
                     *       "assignee": {
                     *         "name": "苏州姑苏网点",
                     *         "phone": "+8613900139000",
                     *         "email": null
                     *       },
                     *       "status": "open",
                     *       "deadline": "2026-11-22T05:00:00.000Z",
                     *       "overdue": false,
                     *       "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "completedAt": null,
                     *       "completedVia": null,
                     *       "result": null,
                     *       "note": null,
                     *       "cancelledAt": null,
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "deadline": "PT4H"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTask"];
            };
        };
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "task",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketNumber": "483-920-157",
                     *       "kind": "find_parcel",
                     *       "title": "请在网点库房内查找包裹 YT0000000000001",
                     *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
                     *       "assignee": {
                     *         "name": "苏州姑苏网点",
                     *         "phone": "+8613900139000",
                     *         "email": null
                     *       },
                     *       "status": "open",
                     *       "deadline": "2026-11-22T05:00:00.000Z",
                     *       "overdue": false,
                     *       "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "completedAt": null,
                     *       "completedVia": null,
                     *       "result": null,
                     *       "note": null,
                     *       "cancelledAt": null,
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "done",
                 *       "note": "已在库房找到，今天下午派送。"
                 *     }
                 */
                "application/json": components["schemas"]["CompleteTask"];
            };
        };
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "task",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketNumber": "483-920-157",
                     *       "kind": "find_parcel",
                     *       "title": "请在网点库房内查找包裹 YT0000000000001",
                     *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
                     *       "assignee": {
                     *         "name": "苏州姑苏网点",
                     *         "phone": "+8613900139000",
                     *         "email": null
                     *       },
                     *       "status": "open",
                     *       "deadline": "2026-11-22T05:00:00.000Z",
                     *       "overdue": false,
                     *       "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "completedAt": null,
                     *       "completedVia": null,
                     *       "result": null,
                     *       "note": null,
                     *       "cancelledAt": null,
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tsk_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "task",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketNumber": "483-920-157",
                     *       "kind": "find_parcel",
                     *       "title": "请在网点库房内查找包裹 YT0000000000001",
                     *       "description": "客户称未收到，系统显示 11 月 21 日已到站。请核对库房和派送车辆，并拍照留存。",
                     *       "assignee": {
                     *         "name": "苏州姑苏网点",
                     *         "phone": "+8613900139000",
                     *         "email": null
                     *       },
                     *       "status": "open",
                     *       "deadline": "2026-11-22T05:00:00.000Z",
                     *       "overdue": false,
                     *       "link": "https://caas.example/t/suda/tasks/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "remindedAt": null,
                     *       "escalatedAt": null,
                     *       "completedAt": null,
                     *       "completedVia": null,
                     *       "result": null,
                     *       "note": null,
                     *       "cancelledAt": null,
                     *       "createdBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    previewSla: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "calendar": "24x7",
                 *       "targets": {
                 *         "firstResponse": "PT1H"
                 *       },
                 *       "timeline": [
                 *         {
                 *           "at": "2026-11-20T01:00:00.000Z",
                 *           "type": "created"
                 *         },
                 *         {
                 *           "at": "2026-11-20T01:10:00.000Z",
                 *           "type": "member_message"
                 *         }
                 *       ],
                 *       "asOf": "2026-11-20T01:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewSla"];
            };
        };
        responses: {
            /** @description Each target with its state and due time */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "targets": [
                     *         {
                     *           "name": "firstResponse",
                     *           "status": "met",
                     *           "startedAt": "2026-11-20T01:00:00.000Z",
                     *           "dueAt": "2026-11-20T02:00:00.000Z",
                     *           "warnAt": "2026-11-20T01:45:00.000Z",
                     *           "breachedAt": null,
                     *           "consumed": "PT10M",
                     *           "remaining": null
                     *         }
                     *       ],
                     *       "openings": [
                     *         {
                     *           "from": "2026-11-20T01:00:00.000Z",
                     *           "to": "2026-11-20T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SlaPreview"];
                };
            };
        };
    };
    matchSlaPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "complaint",
                 *       "category": "damaged",
                 *       "priority": "urgent",
                 *       "channel": "wechat",
                 *       "vip": true
                 *     }
                 */
                "application/json": components["schemas"]["MatchTicket"];
            };
        };
        responses: {
            /** @description The policy and its targets for that ticket */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policyId": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "policyVersion": 1,
                     *       "policyName": "贵宾投诉",
                     *       "calendarId": "24x7",
                     *       "calendarVersion": 0,
                     *       "targets": {
                     *         "accept": "PT1M",
                     *         "firstResponse": "PT5M",
                     *         "plan": "PT30M",
                     *         "nextResponse": "PT1H",
                     *         "resolution": "PT4H"
                     *       },
                     *       "pauseOnHold": false,
                     *       "escalation": [
                     *         {
                     *           "on": "warn",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "supervisor"
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "breach",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "raise_priority"
                     *             },
                     *             {
                     *               "type": "move_to_tier3"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "after",
                     *           "target": "resolution",
                     *           "afterMinutes": 60,
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "admin"
                     *               ]
                     *             },
                     *             {
                     *               "type": "voucher",
                     *               "amount": {
                     *                 "amount": 2000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SlaPolicyMatch"];
                };
            };
        };
    };
    listSlaPolicies: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `conditions`, `calendarId`, `targets`, `byType`, `byPriority`, `pauseOnHold`, `escalation`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they are tried */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "sla_policy",
                     *           "name": "贵宾投诉",
                     *           "conditions": {
                     *             "types": [
                     *               "complaint"
                     *             ],
                     *             "vip": true
                     *           },
                     *           "calendarId": "24x7",
                     *           "targets": {
                     *             "accept": "PT1M",
                     *             "firstResponse": "PT5M",
                     *             "plan": "PT30M",
                     *             "nextResponse": "PT1H",
                     *             "resolution": "PT4H"
                     *           },
                     *           "byPriority": {
                     *             "urgent": {
                     *               "firstResponse": "PT2M",
                     *               "resolution": "PT2H"
                     *             }
                     *           },
                     *           "pauseOnHold": false,
                     *           "escalation": [
                     *             {
                     *               "on": "warn",
                     *               "target": "resolution",
                     *               "actions": [
                     *                 {
                     *                   "type": "notify",
                     *                   "roles": [
                     *                     "supervisor"
                     *                   ]
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "on": "breach",
                     *               "target": "resolution",
                     *               "actions": [
                     *                 {
                     *                   "type": "raise_priority"
                     *                 },
                     *                 {
                     *                   "type": "move_to_tier3"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "on": "after",
                     *               "target": "resolution",
                     *               "afterMinutes": 60,
                     *               "actions": [
                     *                 {
                     *                   "type": "notify",
                     *                   "roles": [
                     *                     "admin"
                     *                   ]
                     *                 },
                     *                 {
                     *                   "type": "voucher",
                     *                   "amount": {
                     *                     "amount": 2000,
                     *                     "currency": "CNY"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "byType": {},
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SlaPolicyOrder"];
                };
            };
        };
    };
    createSlaPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "贵宾投诉",
                 *       "conditions": {
                 *         "types": [
                 *           "complaint"
                 *         ],
                 *         "vip": true
                 *       },
                 *       "calendarId": "24x7",
                 *       "targets": {
                 *         "accept": "PT1M",
                 *         "firstResponse": "PT5M",
                 *         "plan": "PT30M",
                 *         "nextResponse": "PT1H",
                 *         "resolution": "PT4H"
                 *       },
                 *       "byPriority": {
                 *         "urgent": {
                 *           "firstResponse": "PT2M",
                 *           "resolution": "PT2H"
                 *         }
                 *       },
                 *       "pauseOnHold": false,
                 *       "escalation": [
                 *         {
                 *           "on": "warn",
                 *           "target": "resolution",
                 *           "actions": [
                 *             {
                 *               "type": "notify",
                 *               "roles": [
                 *                 "supervisor"
                 *               ]
                 *             }
                 *           ]
                 *         },
                 *         {
                 *           "on": "breach",
                 *           "target": "resolution",
                 *           "actions": [
                 *             {
                 *               "type": "raise_priority"
                 *             },
                 *             {
                 *               "type": "move_to_tier3"
                 *             }
                 *           ]
                 *         },
                 *         {
                 *           "on": "after",
                 *           "target": "resolution",
                 *           "afterMinutes": 60,
                 *           "actions": [
                 *             {
                 *               "type": "notify",
                 *               "roles": [
                 *                 "admin"
                 *               ]
                 *             },
                 *             {
                 *               "type": "voucher",
                 *               "amount": {
                 *                 "amount": 2000,
                 *                 "currency": "CNY"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateSlaPolicy"];
            };
        };
        responses: {
            /** @description The policy */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "sla_policy",
                     *       "name": "贵宾投诉",
                     *       "conditions": {
                     *         "types": [
                     *           "complaint"
                     *         ],
                     *         "vip": true
                     *       },
                     *       "calendarId": "24x7",
                     *       "targets": {
                     *         "accept": "PT1M",
                     *         "firstResponse": "PT5M",
                     *         "plan": "PT30M",
                     *         "nextResponse": "PT1H",
                     *         "resolution": "PT4H"
                     *       },
                     *       "byPriority": {
                     *         "urgent": {
                     *           "firstResponse": "PT2M",
                     *           "resolution": "PT2H"
                     *         }
                     *       },
                     *       "pauseOnHold": false,
                     *       "escalation": [
                     *         {
                     *           "on": "warn",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "supervisor"
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "breach",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "raise_priority"
                     *             },
                     *             {
                     *               "type": "move_to_tier3"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "after",
                     *           "target": "resolution",
                     *           "afterMinutes": 60,
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "admin"
                     *               ]
                     *             },
                     *             {
                     *               "type": "voucher",
                     *               "amount": {
                     *                 "amount": 2000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "byType": {},
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
        };
    };
    orderSlaPolicies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "pol_01k2z5v9e8f3q7x0m4n6p8r2s4"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrderSlaPolicies"];
            };
        };
        responses: {
            /** @description In their new order */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "sla_policy",
                     *           "name": "贵宾投诉",
                     *           "conditions": {
                     *             "types": [
                     *               "complaint"
                     *             ],
                     *             "vip": true
                     *           },
                     *           "calendarId": "24x7",
                     *           "targets": {
                     *             "accept": "PT1M",
                     *             "firstResponse": "PT5M",
                     *             "plan": "PT30M",
                     *             "nextResponse": "PT1H",
                     *             "resolution": "PT4H"
                     *           },
                     *           "byPriority": {
                     *             "urgent": {
                     *               "firstResponse": "PT2M",
                     *               "resolution": "PT2H"
                     *             }
                     *           },
                     *           "pauseOnHold": false,
                     *           "escalation": [
                     *             {
                     *               "on": "warn",
                     *               "target": "resolution",
                     *               "actions": [
                     *                 {
                     *                   "type": "notify",
                     *                   "roles": [
                     *                     "supervisor"
                     *                   ]
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "on": "breach",
                     *               "target": "resolution",
                     *               "actions": [
                     *                 {
                     *                   "type": "raise_priority"
                     *                 },
                     *                 {
                     *                   "type": "move_to_tier3"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "on": "after",
                     *               "target": "resolution",
                     *               "afterMinutes": 60,
                     *               "actions": [
                     *                 {
                     *                   "type": "notify",
                     *                   "roles": [
                     *                     "admin"
                     *                   ]
                     *                 },
                     *                 {
                     *                   "type": "voucher",
                     *                   "amount": {
                     *                     "amount": 2000,
                     *                     "currency": "CNY"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "byType": {},
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SlaPolicyOrder"];
                };
            };
        };
    };
    getSlaPolicy: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `conditions`, `calendarId`, `targets`, `byType`, `byPriority`, `pauseOnHold`, `escalation`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "sla_policy",
                     *       "name": "贵宾投诉",
                     *       "conditions": {
                     *         "types": [
                     *           "complaint"
                     *         ],
                     *         "vip": true
                     *       },
                     *       "calendarId": "24x7",
                     *       "targets": {
                     *         "accept": "PT1M",
                     *         "firstResponse": "PT5M",
                     *         "plan": "PT30M",
                     *         "nextResponse": "PT1H",
                     *         "resolution": "PT4H"
                     *       },
                     *       "byPriority": {
                     *         "urgent": {
                     *           "firstResponse": "PT2M",
                     *           "resolution": "PT2H"
                     *         }
                     *       },
                     *       "pauseOnHold": false,
                     *       "escalation": [
                     *         {
                     *           "on": "warn",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "supervisor"
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "breach",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "raise_priority"
                     *             },
                     *             {
                     *               "type": "move_to_tier3"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "after",
                     *           "target": "resolution",
                     *           "afterMinutes": 60,
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "admin"
                     *               ]
                     *             },
                     *             {
                     *               "type": "voucher",
                     *               "amount": {
                     *                 "amount": 2000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "byType": {},
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
        };
    };
    deleteSlaPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSlaPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "targets": {
                 *         "firstResponse": "PT10M",
                 *         "resolution": "PT4H"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSlaPolicy"];
            };
        };
        responses: {
            /** @description The policy as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "sla_policy",
                     *       "name": "贵宾投诉",
                     *       "conditions": {
                     *         "types": [
                     *           "complaint"
                     *         ],
                     *         "vip": true
                     *       },
                     *       "calendarId": "24x7",
                     *       "targets": {
                     *         "accept": "PT1M",
                     *         "firstResponse": "PT5M",
                     *         "plan": "PT30M",
                     *         "nextResponse": "PT1H",
                     *         "resolution": "PT4H"
                     *       },
                     *       "byPriority": {
                     *         "urgent": {
                     *           "firstResponse": "PT2M",
                     *           "resolution": "PT2H"
                     *         }
                     *       },
                     *       "pauseOnHold": false,
                     *       "escalation": [
                     *         {
                     *           "on": "warn",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "supervisor"
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "breach",
                     *           "target": "resolution",
                     *           "actions": [
                     *             {
                     *               "type": "raise_priority"
                     *             },
                     *             {
                     *               "type": "move_to_tier3"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "on": "after",
                     *           "target": "resolution",
                     *           "afterMinutes": 60,
                     *           "actions": [
                     *             {
                     *               "type": "notify",
                     *               "roles": [
                     *                 "admin"
                     *               ]
                     *             },
                     *             {
                     *               "type": "voucher",
                     *               "amount": {
                     *                 "amount": 2000,
                     *                 "currency": "CNY"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "byType": {},
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `timezone`, `weekly`, `holidays`, `specialDays`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "calendar",
                     *           "name": "客服工作时间",
                     *           "timezone": "Asia/Shanghai",
                     *           "weekly": {
                     *             "mon": [
                     *               [
                     *                 "09:00",
                     *                 "12:00"
                     *               ],
                     *               [
                     *                 "13:00",
                     *                 "18:00"
                     *               ]
                     *             ],
                     *             "tue": [
                     *               [
                     *                 "09:00",
                     *                 "12:00"
                     *               ],
                     *               [
                     *                 "13:00",
                     *                 "18:00"
                     *               ]
                     *             ],
                     *             "wed": [
                     *               [
                     *                 "09:00",
                     *                 "12:00"
                     *               ],
                     *               [
                     *                 "13:00",
                     *                 "18:00"
                     *               ]
                     *             ],
                     *             "thu": [
                     *               [
                     *                 "09:00",
                     *                 "12:00"
                     *               ],
                     *               [
                     *                 "13:00",
                     *                 "18:00"
                     *               ]
                     *             ],
                     *             "fri": [
                     *               [
                     *                 "09:00",
                     *                 "12:00"
                     *               ],
                     *               [
                     *                 "13:00",
                     *                 "18:00"
                     *               ]
                     *             ]
                     *           },
                     *           "holidays": [
                     *             "2026-10-01",
                     *             "2026-10-02"
                     *           ],
                     *           "specialDays": [
                     *             {
                     *               "date": "2026-10-10",
                     *               "hours": [
                     *                 [
                     *                   "09:00",
                     *                   "12:00"
                     *                 ],
                     *                 [
                     *                   "13:00",
                     *                   "18:00"
                     *                 ]
                     *               ]
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
        };
    };
    createCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "客服工作时间",
                 *       "timezone": "Asia/Shanghai",
                 *       "weekly": {
                 *         "mon": [
                 *           [
                 *             "09:00",
                 *             "12:00"
                 *           ],
                 *           [
                 *             "13:00",
                 *             "18:00"
                 *           ]
                 *         ],
                 *         "tue": [
                 *           [
                 *             "09:00",
                 *             "12:00"
                 *           ],
                 *           [
                 *             "13:00",
                 *             "18:00"
                 *           ]
                 *         ],
                 *         "wed": [
                 *           [
                 *             "09:00",
                 *             "12:00"
                 *           ],
                 *           [
                 *             "13:00",
                 *             "18:00"
                 *           ]
                 *         ],
                 *         "thu": [
                 *           [
                 *             "09:00",
                 *             "12:00"
                 *           ],
                 *           [
                 *             "13:00",
                 *             "18:00"
                 *           ]
                 *         ],
                 *         "fri": [
                 *           [
                 *             "09:00",
                 *             "12:00"
                 *           ],
                 *           [
                 *             "13:00",
                 *             "18:00"
                 *           ]
                 *         ]
                 *       },
                 *       "country": "CN"
                 *     }
                 */
                "application/json": components["schemas"]["CreateCalendar"];
            };
        };
        responses: {
            /** @description The calendar */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "calendar",
                     *       "name": "客服工作时间",
                     *       "timezone": "Asia/Shanghai",
                     *       "weekly": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ]
                     *       },
                     *       "holidays": [
                     *         "2026-10-01",
                     *         "2026-10-02"
                     *       ],
                     *       "specialDays": [
                     *         {
                     *           "date": "2026-10-10",
                     *           "hours": [
                     *             [
                     *               "09:00",
                     *               "12:00"
                     *             ],
                     *             [
                     *               "13:00",
                     *               "18:00"
                     *             ]
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `name`, `timezone`, `weekly`, `holidays`, `specialDays`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "calendar",
                     *       "name": "客服工作时间",
                     *       "timezone": "Asia/Shanghai",
                     *       "weekly": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ]
                     *       },
                     *       "holidays": [
                     *         "2026-10-01",
                     *         "2026-10-02"
                     *       ],
                     *       "specialDays": [
                     *         {
                     *           "date": "2026-10-10",
                     *           "hours": [
                     *             [
                     *               "09:00",
                     *               "12:00"
                     *             ],
                     *             [
                     *               "13:00",
                     *               "18:00"
                     *             ]
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    deleteCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "holidays": [
                 *         "2026-10-01"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCalendar"];
            };
        };
        responses: {
            /** @description The calendar as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "calendar",
                     *       "name": "客服工作时间",
                     *       "timezone": "Asia/Shanghai",
                     *       "weekly": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ]
                     *       },
                     *       "holidays": [
                     *         "2026-10-01",
                     *         "2026-10-02"
                     *       ],
                     *       "specialDays": [
                     *         {
                     *           "date": "2026-10-10",
                     *           "hours": [
                     *             [
                     *               "09:00",
                     *               "12:00"
                     *             ],
                     *             [
                     *               "13:00",
                     *               "18:00"
                     *             ]
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    importHolidays: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "country": "CN",
                 *       "years": [
                 *         2026
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportHolidays"];
            };
        };
        responses: {
            /** @description The calendar as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "calendar",
                     *       "name": "客服工作时间",
                     *       "timezone": "Asia/Shanghai",
                     *       "weekly": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "12:00"
                     *           ],
                     *           [
                     *             "13:00",
                     *             "18:00"
                     *           ]
                     *         ]
                     *       },
                     *       "holidays": [
                     *         "2026-10-01",
                     *         "2026-10-02"
                     *       ],
                     *       "specialDays": [
                     *         {
                     *           "date": "2026-10-10",
                     *           "hours": [
                     *             [
                     *               "09:00",
                     *               "12:00"
                     *             ],
                     *             [
                     *               "13:00",
                     *               "18:00"
                     *             ]
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    listPlaybooks: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `scenario`, `script`, `steps`, `authority`, `changedBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the scenarios */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "lost",
                     *           "object": "playbook",
                     *           "scenario": "lost",
                     *           "script": {
                     *             "zh-CN": [
                     *               "给您添麻烦了,我马上为您核查包裹的位置。"
                     *             ],
                     *             "en": [
                     *               "I am sorry for the trouble. I am checking where your parcel is right now."
                     *             ]
                     *           },
                     *           "steps": [
                     *             {
                     *               "id": "answer",
                     *               "name": {
                     *                 "zh-CN": "首次答复",
                     *                 "en": "First answer"
                     *               },
                     *               "deadline": "PT5M",
                     *               "requires": [],
                     *               "action": null,
                     *               "roles": [],
                     *               "public": true
                     *             },
                     *             {
                     *               "id": "pay",
                     *               "name": {
                     *                 "zh-CN": "支付赔偿",
                     *                 "en": "Pay compensation"
                     *               },
                     *               "deadline": "PT24H",
                     *               "requires": [
                     *                 "note",
                     *                 "amount"
                     *               ],
                     *               "action": "compensate",
                     *               "roles": [],
                     *               "public": true
                     *             }
                     *           ],
                     *           "authority": [
                     *             {
                     *               "action": "compensate",
                     *               "limits": {
                     *                 "agent": {
                     *                   "amount": 20000,
                     *                   "currency": "CNY"
                     *                 },
                     *                 "supervisor": {
                     *                   "amount": 200000,
                     *                   "currency": "CNY"
                     *                 },
                     *                 "admin": null
                     *               }
                     *             }
                     *           ],
                     *           "changedBy": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlaybookList"];
                };
            };
        };
    };
    getPlaybook: {
        parameters: {
            query?: {
                /** @description As it was in this version. */
                version?: number;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `scenario`, `script`, `steps`, `authority`, `changedBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The kind of problem. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbook */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "lost",
                     *       "object": "playbook",
                     *       "scenario": "lost",
                     *       "script": {
                     *         "zh-CN": [
                     *           "给您添麻烦了,我马上为您核查包裹的位置。"
                     *         ],
                     *         "en": [
                     *           "I am sorry for the trouble. I am checking where your parcel is right now."
                     *         ]
                     *       },
                     *       "steps": [
                     *         {
                     *           "id": "answer",
                     *           "name": {
                     *             "zh-CN": "首次答复",
                     *             "en": "First answer"
                     *           },
                     *           "deadline": "PT5M",
                     *           "requires": [],
                     *           "action": null,
                     *           "roles": [],
                     *           "public": true
                     *         },
                     *         {
                     *           "id": "pay",
                     *           "name": {
                     *             "zh-CN": "支付赔偿",
                     *             "en": "Pay compensation"
                     *           },
                     *           "deadline": "PT24H",
                     *           "requires": [
                     *             "note",
                     *             "amount"
                     *           ],
                     *           "action": "compensate",
                     *           "roles": [],
                     *           "public": true
                     *         }
                     *       ],
                     *       "authority": [
                     *         {
                     *           "action": "compensate",
                     *           "limits": {
                     *             "agent": {
                     *               "amount": 20000,
                     *               "currency": "CNY"
                     *             },
                     *             "supervisor": {
                     *               "amount": 200000,
                     *               "currency": "CNY"
                     *             },
                     *             "admin": null
                     *           }
                     *         }
                     *       ],
                     *       "changedBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    replacePlaybook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The kind of problem. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "script": {
                 *         "zh-CN": [
                 *           "给您添麻烦了,我马上为您核查包裹的位置。"
                 *         ],
                 *         "en": [
                 *           "I am sorry for the trouble. I am checking where your parcel is right now."
                 *         ]
                 *       },
                 *       "steps": [
                 *         {
                 *           "id": "answer",
                 *           "name": {
                 *             "zh-CN": "首次答复",
                 *             "en": "First answer"
                 *           },
                 *           "deadline": "PT5M",
                 *           "requires": [],
                 *           "action": null,
                 *           "roles": [],
                 *           "public": true
                 *         },
                 *         {
                 *           "id": "pay",
                 *           "name": {
                 *             "zh-CN": "支付赔偿",
                 *             "en": "Pay compensation"
                 *           },
                 *           "deadline": "PT24H",
                 *           "requires": [
                 *             "note",
                 *             "amount"
                 *           ],
                 *           "action": "compensate",
                 *           "roles": [],
                 *           "public": true
                 *         }
                 *       ],
                 *       "authority": [
                 *         {
                 *           "action": "compensate",
                 *           "limits": {
                 *             "agent": {
                 *               "amount": 20000,
                 *               "currency": "CNY"
                 *             },
                 *             "supervisor": {
                 *               "amount": 200000,
                 *               "currency": "CNY"
                 *             },
                 *             "admin": null
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlaybookContent"];
            };
        };
        responses: {
            /** @description The playbook as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "lost",
                     *       "object": "playbook",
                     *       "scenario": "lost",
                     *       "script": {
                     *         "zh-CN": [
                     *           "给您添麻烦了,我马上为您核查包裹的位置。"
                     *         ],
                     *         "en": [
                     *           "I am sorry for the trouble. I am checking where your parcel is right now."
                     *         ]
                     *       },
                     *       "steps": [
                     *         {
                     *           "id": "answer",
                     *           "name": {
                     *             "zh-CN": "首次答复",
                     *             "en": "First answer"
                     *           },
                     *           "deadline": "PT5M",
                     *           "requires": [],
                     *           "action": null,
                     *           "roles": [],
                     *           "public": true
                     *         },
                     *         {
                     *           "id": "pay",
                     *           "name": {
                     *             "zh-CN": "支付赔偿",
                     *             "en": "Pay compensation"
                     *           },
                     *           "deadline": "PT24H",
                     *           "requires": [
                     *             "note",
                     *             "amount"
                     *           ],
                     *           "action": "compensate",
                     *           "roles": [],
                     *           "public": true
                     *         }
                     *       ],
                     *       "authority": [
                     *         {
                     *           "action": "compensate",
                     *           "limits": {
                     *             "agent": {
                     *               "amount": 20000,
                     *               "currency": "CNY"
                     *             },
                     *             "supervisor": {
                     *               "amount": 200000,
                     *               "currency": "CNY"
                     *             },
                     *             "admin": null
                     *           }
                     *         }
                     *       ],
                     *       "changedBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    restorePlaybook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The kind of problem. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbook as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "lost",
                     *       "object": "playbook",
                     *       "scenario": "lost",
                     *       "script": {
                     *         "zh-CN": [
                     *           "给您添麻烦了,我马上为您核查包裹的位置。"
                     *         ],
                     *         "en": [
                     *           "I am sorry for the trouble. I am checking where your parcel is right now."
                     *         ]
                     *       },
                     *       "steps": [
                     *         {
                     *           "id": "answer",
                     *           "name": {
                     *             "zh-CN": "首次答复",
                     *             "en": "First answer"
                     *           },
                     *           "deadline": "PT5M",
                     *           "requires": [],
                     *           "action": null,
                     *           "roles": [],
                     *           "public": true
                     *         },
                     *         {
                     *           "id": "pay",
                     *           "name": {
                     *             "zh-CN": "支付赔偿",
                     *             "en": "Pay compensation"
                     *           },
                     *           "deadline": "PT24H",
                     *           "requires": [
                     *             "note",
                     *             "amount"
                     *           ],
                     *           "action": "compensate",
                     *           "roles": [],
                     *           "public": true
                     *         }
                     *       ],
                     *       "authority": [
                     *         {
                     *           "action": "compensate",
                     *           "limits": {
                     *             "agent": {
                     *               "amount": 20000,
                     *               "currency": "CNY"
                     *             },
                     *             "supervisor": {
                     *               "amount": 200000,
                     *               "currency": "CNY"
                     *             },
                     *             "admin": null
                     *           }
                     *         }
                     *       ],
                     *       "changedBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    updatePlaybook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The kind of problem. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "script": {
                 *         "zh-CN": [
                 *           "给您添麻烦了,我马上为您核查包裹的位置。"
                 *         ],
                 *         "en": [
                 *           "I am sorry for the trouble. I am checking where your parcel is right now."
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePlaybook"];
            };
        };
        responses: {
            /** @description The playbook as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "lost",
                     *       "object": "playbook",
                     *       "scenario": "lost",
                     *       "script": {
                     *         "zh-CN": [
                     *           "给您添麻烦了,我马上为您核查包裹的位置。"
                     *         ],
                     *         "en": [
                     *           "I am sorry for the trouble. I am checking where your parcel is right now."
                     *         ]
                     *       },
                     *       "steps": [
                     *         {
                     *           "id": "answer",
                     *           "name": {
                     *             "zh-CN": "首次答复",
                     *             "en": "First answer"
                     *           },
                     *           "deadline": "PT5M",
                     *           "requires": [],
                     *           "action": null,
                     *           "roles": [],
                     *           "public": true
                     *         },
                     *         {
                     *           "id": "pay",
                     *           "name": {
                     *             "zh-CN": "支付赔偿",
                     *             "en": "Pay compensation"
                     *           },
                     *           "deadline": "PT24H",
                     *           "requires": [
                     *             "note",
                     *             "amount"
                     *           ],
                     *           "action": "compensate",
                     *           "roles": [],
                     *           "public": true
                     *         }
                     *       ],
                     *       "authority": [
                     *         {
                     *           "action": "compensate",
                     *           "limits": {
                     *             "agent": {
                     *               "amount": 20000,
                     *               "currency": "CNY"
                     *             },
                     *             "supervisor": {
                     *               "amount": 200000,
                     *               "currency": "CNY"
                     *             },
                     *             "admin": null
                     *           }
                     *         }
                     *       ],
                     *       "changedBy": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    listPlaybookVersions: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `scenario`, `script`, `steps`, `authority`, `changedBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The kind of problem. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "lost",
                     *           "object": "playbook",
                     *           "scenario": "lost",
                     *           "script": {
                     *             "zh-CN": [
                     *               "给您添麻烦了,我马上为您核查包裹的位置。"
                     *             ],
                     *             "en": [
                     *               "I am sorry for the trouble. I am checking where your parcel is right now."
                     *             ]
                     *           },
                     *           "steps": [
                     *             {
                     *               "id": "answer",
                     *               "name": {
                     *                 "zh-CN": "首次答复",
                     *                 "en": "First answer"
                     *               },
                     *               "deadline": "PT5M",
                     *               "requires": [],
                     *               "action": null,
                     *               "roles": [],
                     *               "public": true
                     *             },
                     *             {
                     *               "id": "pay",
                     *               "name": {
                     *                 "zh-CN": "支付赔偿",
                     *                 "en": "Pay compensation"
                     *               },
                     *               "deadline": "PT24H",
                     *               "requires": [
                     *                 "note",
                     *                 "amount"
                     *               ],
                     *               "action": "compensate",
                     *               "roles": [],
                     *               "public": true
                     *             }
                     *           ],
                     *           "authority": [
                     *             {
                     *               "action": "compensate",
                     *               "limits": {
                     *                 "agent": {
                     *                   "amount": 20000,
                     *                   "currency": "CNY"
                     *                 },
                     *                 "supervisor": {
                     *                   "amount": 200000,
                     *                   "currency": "CNY"
                     *                 },
                     *                 "admin": null
                     *               }
                     *             }
                     *           ],
                     *           "changedBy": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlaybookList"];
                };
            };
        };
    };
    listPlaybookAcknowledgements: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `object`, `playbookId`, `version`, `changedAt`, `dueAt`, `acknowledged`, `missing`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The kind of problem. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members by what they have done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "playbook_acknowledgements",
                     *       "playbookId": "lost",
                     *       "version": 2,
                     *       "changedAt": "2026-11-22T03:00:00.000Z",
                     *       "dueAt": "2026-11-25T03:00:00.000Z",
                     *       "acknowledged": [
                     *         {
                     *           "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "at": "2026-11-22T04:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": [
                     *         {
                     *           "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s5",
                     *           "dueAt": "2026-11-25T03:00:00.000Z",
                     *           "overdue": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlaybookAcknowledgements"];
                };
            };
        };
    };
    acknowledgePlaybook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The kind of problem. */
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["AcknowledgePlaybook"];
            };
        };
        responses: {
            /** @description When note was taken */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "playbook_acknowledgement",
                     *       "playbookId": "lost",
                     *       "version": 2,
                     *       "memberId": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "at": "2026-11-22T04:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PlaybookAcknowledgement"];
                };
            };
        };
    };
    listPackages: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `kind`, `name`, `description`, `price`, `enabled`, `includedFor`, `config`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "kind": "scheduled_delivery",
                     *           "name": {
                     *             "zh-CN": "定时派送",
                     *             "en": "Delivery in a window"
                     *           },
                     *           "description": {
                     *             "zh-CN": "在您选的时段送到家门口",
                     *             "en": "We come in the window you choose"
                     *           },
                     *           "price": {
                     *             "amount": 500,
                     *             "currency": "CNY"
                     *           },
                     *           "enabled": true,
                     *           "includedFor": {
                     *             "vip": true
                     *           },
                     *           "config": {
                     *             "areas": [
                     *               "gusu"
                     *             ],
                     *             "windows": [
                     *               {
                     *                 "days": [
                     *                   "mon",
                     *                   "sat"
                     *                 ],
                     *                 "from": "09:00",
                     *                 "to": "12:00",
                     *                 "capacity": 20
                     *               },
                     *               {
                     *                 "days": [
                     *                   "mon",
                     *                   "sat"
                     *                 ],
                     *                 "from": "18:00",
                     *                 "to": "21:00",
                     *                 "capacity": 10
                     *               }
                     *             ],
                     *             "cutoff": "PT2H",
                     *             "holdFor": "PT10M",
                     *             "maxReschedules": 2,
                     *             "horizonDays": 14,
                     *             "holidays": [
                     *               "2027-02-06"
                     *             ]
                     *           },
                     *           "id": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "package",
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PackageList"];
                };
            };
        };
    };
    createPackage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "scheduled_delivery",
                 *       "name": {
                 *         "zh-CN": "定时派送",
                 *         "en": "Delivery in a window"
                 *       },
                 *       "description": {
                 *         "zh-CN": "在您选的时段送到家门口",
                 *         "en": "We come in the window you choose"
                 *       },
                 *       "price": {
                 *         "amount": 500,
                 *         "currency": "CNY"
                 *       },
                 *       "enabled": true,
                 *       "includedFor": {
                 *         "vip": true
                 *       },
                 *       "config": {
                 *         "areas": [
                 *           "gusu"
                 *         ],
                 *         "windows": [
                 *           {
                 *             "days": [
                 *               "mon",
                 *               "sat"
                 *             ],
                 *             "from": "09:00",
                 *             "to": "12:00",
                 *             "capacity": 20
                 *           },
                 *           {
                 *             "days": [
                 *               "mon",
                 *               "sat"
                 *             ],
                 *             "from": "18:00",
                 *             "to": "21:00",
                 *             "capacity": 10
                 *           }
                 *         ],
                 *         "cutoff": "PT2H",
                 *         "holdFor": "PT10M",
                 *         "maxReschedules": 2,
                 *         "horizonDays": 14,
                 *         "holidays": [
                 *           "2027-02-06"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewPackage"];
            };
        };
        responses: {
            /** @description The package */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "description": {
                     *         "zh-CN": "在您选的时段送到家门口",
                     *         "en": "We come in the window you choose"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "enabled": true,
                     *       "includedFor": {
                     *         "vip": true
                     *       },
                     *       "config": {
                     *         "areas": [
                     *           "gusu"
                     *         ],
                     *         "windows": [
                     *           {
                     *             "days": [
                     *               "mon",
                     *               "sat"
                     *             ],
                     *             "from": "09:00",
                     *             "to": "12:00",
                     *             "capacity": 20
                     *           },
                     *           {
                     *             "days": [
                     *               "mon",
                     *               "sat"
                     *             ],
                     *             "from": "18:00",
                     *             "to": "21:00",
                     *             "capacity": 10
                     *           }
                     *         ],
                     *         "cutoff": "PT2H",
                     *         "holdFor": "PT10M",
                     *         "maxReschedules": 2,
                     *         "horizonDays": 14,
                     *         "holidays": [
                     *           "2027-02-06"
                     *         ]
                     *       },
                     *       "id": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "package",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
        };
    };
    getPackage: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `kind`, `name`, `description`, `price`, `enabled`, `includedFor`, `config`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "description": {
                     *         "zh-CN": "在您选的时段送到家门口",
                     *         "en": "We come in the window you choose"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "enabled": true,
                     *       "includedFor": {
                     *         "vip": true
                     *       },
                     *       "config": {
                     *         "areas": [
                     *           "gusu"
                     *         ],
                     *         "windows": [
                     *           {
                     *             "days": [
                     *               "mon",
                     *               "sat"
                     *             ],
                     *             "from": "09:00",
                     *             "to": "12:00",
                     *             "capacity": 20
                     *           },
                     *           {
                     *             "days": [
                     *               "mon",
                     *               "sat"
                     *             ],
                     *             "from": "18:00",
                     *             "to": "21:00",
                     *             "capacity": 10
                     *           }
                     *         ],
                     *         "cutoff": "PT2H",
                     *         "holdFor": "PT10M",
                     *         "maxReschedules": 2,
                     *         "horizonDays": 14,
                     *         "holidays": [
                     *           "2027-02-06"
                     *         ]
                     *       },
                     *       "id": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "package",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
        };
    };
    deletePackage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone; what was booked stays */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePackage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "price": {
                 *         "amount": 600,
                 *         "currency": "CNY"
                 *       },
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePackage"];
            };
        };
        responses: {
            /** @description The package as it is now; what was booked keeps the version it was sold */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "description": {
                     *         "zh-CN": "在您选的时段送到家门口",
                     *         "en": "We come in the window you choose"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "enabled": true,
                     *       "includedFor": {
                     *         "vip": true
                     *       },
                     *       "config": {
                     *         "areas": [
                     *           "gusu"
                     *         ],
                     *         "windows": [
                     *           {
                     *             "days": [
                     *               "mon",
                     *               "sat"
                     *             ],
                     *             "from": "09:00",
                     *             "to": "12:00",
                     *             "capacity": 20
                     *           },
                     *           {
                     *             "days": [
                     *               "mon",
                     *               "sat"
                     *             ],
                     *             "from": "18:00",
                     *             "to": "21:00",
                     *             "capacity": 10
                     *           }
                     *         ],
                     *         "cutoff": "PT2H",
                     *         "holdFor": "PT10M",
                     *         "maxReschedules": 2,
                     *         "horizonDays": 14,
                     *         "holidays": [
                     *           "2027-02-06"
                     *         ]
                     *       },
                     *       "id": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "package",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
        };
    };
    listPackageSlots: {
        parameters: {
            query: {
                /** @description The code of the service area. */
                area: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description Only these of the top-level fields, with commas between: `date`, `area`, `from`, `to`, `startAt`, `endAt`, `capacity`, `available`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By time, with the places left */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "date": "2026-11-23",
                     *           "area": "gusu",
                     *           "from": "18:00",
                     *           "to": "21:00",
                     *           "startAt": "2026-11-23T10:00:00.000Z",
                     *           "endAt": "2026-11-23T13:00:00.000Z",
                     *           "capacity": 10,
                     *           "available": 7
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SlotList"];
                };
            };
        };
    };
    listBookings: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those about this parcel. */
                shipmentId?: string;
                /** @description Only those of this package. */
                packageId?: string;
                /** @description Only those in this status. */
                status?: "held" | "confirmed" | "fulfilled" | "missed" | "cancelled" | "expired";
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `packageId`, `packageVersion`, `kind`, `name`, `shipmentId`, `trackingNumber`, `customerId`, `status`, `area`, `slot`, `expiresAt`, `reschedules`, `maxReschedules`, `listPrice`, `price`, `included`, `voucher`, `refund`, `confirmedAt`, `endedAt`, `link`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `package`, `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "booking",
                     *           "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "packageVersion": 1,
                     *           "kind": "scheduled_delivery",
                     *           "name": {
                     *             "zh-CN": "定时派送",
                     *             "en": "Delivery in a window"
                     *           },
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "status": "held",
                     *           "area": "gusu",
                     *           "slot": {
                     *             "area": "gusu",
                     *             "date": "2026-11-23",
                     *             "from": "18:00",
                     *             "to": "21:00",
                     *             "startAt": "2026-11-23T10:00:00.000Z",
                     *             "endAt": "2026-11-23T13:00:00.000Z",
                     *             "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *           },
                     *           "expiresAt": "2026-11-22T03:10:00.000Z",
                     *           "reschedules": 0,
                     *           "maxReschedules": 2,
                     *           "listPrice": {
                     *             "amount": 500,
                     *             "currency": "CNY"
                     *           },
                     *           "price": {
                     *             "amount": 500,
                     *             "currency": "CNY"
                     *           },
                     *           "included": false,
                     *           "voucher": null,
                     *           "refund": null,
                     *           "confirmedAt": null,
                     *           "endedAt": null,
                     *           "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["BookingList"];
                };
            };
        };
    };
    holdBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                 *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                 *       "slot": {
                 *         "area": "gusu",
                 *         "date": "2026-11-23",
                 *         "from": "18:00"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewBooking"];
            };
        };
        responses: {
            /** @description The booking; its place is held until `expiresAt` */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "booking",
                     *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "packageVersion": 1,
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "held",
                     *       "area": "gusu",
                     *       "slot": {
                     *         "area": "gusu",
                     *         "date": "2026-11-23",
                     *         "from": "18:00",
                     *         "to": "21:00",
                     *         "startAt": "2026-11-23T10:00:00.000Z",
                     *         "endAt": "2026-11-23T13:00:00.000Z",
                     *         "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "expiresAt": "2026-11-22T03:10:00.000Z",
                     *       "reschedules": 0,
                     *       "maxReschedules": 2,
                     *       "listPrice": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "included": false,
                     *       "voucher": null,
                     *       "refund": null,
                     *       "confirmedAt": null,
                     *       "endedAt": null,
                     *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    listVouchers: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those of this ticket. */
                ticketId?: string;
                /** @description Only those in this status. */
                status?: "open" | "used" | "expired";
                /** @description Only these of the top-level fields, with commas between: `object`, `code`, `amount`, `status`, `ticketId`, `bookingId`, `validUntil`, `createdAt`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "voucher",
                     *           "code": "7F3KQ-2MX9T",
                     *           "amount": {
                     *             "amount": 500,
                     *             "currency": "CNY"
                     *           },
                     *           "status": "open",
                     *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "bookingId": null,
                     *           "validUntil": "2027-11-22T03:00:00.000Z",
                     *           "createdAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherList"];
                };
            };
        };
    };
    getBookingRun: {
        parameters: {
            query: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description The code of the service area. */
                area: string;
                /** @description The day, as the firm's clocks have it. */
                date: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Only these of the top-level fields, with commas between: `object`, `area`, `date`, `from`, `link`, `stops`, `nextCursor`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the windows' start */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "run",
                     *       "area": "SZ-GUSU",
                     *       "date": "2026-11-23",
                     *       "from": null,
                     *       "link": "https://caas.example/t/demo/runs/live.U1otR1VTVQ.2026-11-23.all.kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "stops": [
                     *         {
                     *           "bookingId": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "status": "confirmed",
                     *           "from": "09:00",
                     *           "to": "12:00",
                     *           "startAt": "2026-11-23T01:00:00.000Z",
                     *           "endAt": "2026-11-23T04:00:00.000Z",
                     *           "name": {
                     *             "zh-CN": "定时派送",
                     *             "en": "Scheduled delivery"
                     *           },
                     *           "trackingNumber": "YT0000000000001",
                     *           "recipient": {
                     *             "name": "王芳",
                     *             "phone": "+8613800138000"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["BookingRun"];
                };
            };
        };
    };
    getBooking: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `packageId`, `packageVersion`, `kind`, `name`, `shipmentId`, `trackingNumber`, `customerId`, `status`, `area`, `slot`, `expiresAt`, `reschedules`, `maxReschedules`, `listPrice`, `price`, `included`, `voucher`, `refund`, `confirmedAt`, `endedAt`, `link`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `package`, `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "booking",
                     *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "packageVersion": 1,
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "held",
                     *       "area": "gusu",
                     *       "slot": {
                     *         "area": "gusu",
                     *         "date": "2026-11-23",
                     *         "from": "18:00",
                     *         "to": "21:00",
                     *         "startAt": "2026-11-23T10:00:00.000Z",
                     *         "endAt": "2026-11-23T13:00:00.000Z",
                     *         "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "expiresAt": "2026-11-22T03:10:00.000Z",
                     *       "reschedules": 0,
                     *       "maxReschedules": 2,
                     *       "listPrice": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "included": false,
                     *       "voucher": null,
                     *       "refund": null,
                     *       "confirmedAt": null,
                     *       "endedAt": null,
                     *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    rescheduleBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slot": {
                 *         "area": "gusu",
                 *         "date": "2026-11-23",
                 *         "from": "09:00"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RescheduleBooking"];
            };
        };
        responses: {
            /** @description The booking as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "booking",
                     *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "packageVersion": 1,
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "held",
                     *       "area": "gusu",
                     *       "slot": {
                     *         "area": "gusu",
                     *         "date": "2026-11-23",
                     *         "from": "18:00",
                     *         "to": "21:00",
                     *         "startAt": "2026-11-23T10:00:00.000Z",
                     *         "endAt": "2026-11-23T13:00:00.000Z",
                     *         "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "expiresAt": "2026-11-22T03:10:00.000Z",
                     *       "reschedules": 0,
                     *       "maxReschedules": 2,
                     *       "listPrice": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "included": false,
                     *       "voucher": null,
                     *       "refund": null,
                     *       "confirmedAt": null,
                     *       "endedAt": null,
                     *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    confirmBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "booking",
                     *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "packageVersion": 1,
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "held",
                     *       "area": "gusu",
                     *       "slot": {
                     *         "area": "gusu",
                     *         "date": "2026-11-23",
                     *         "from": "18:00",
                     *         "to": "21:00",
                     *         "startAt": "2026-11-23T10:00:00.000Z",
                     *         "endAt": "2026-11-23T13:00:00.000Z",
                     *         "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "expiresAt": "2026-11-22T03:10:00.000Z",
                     *       "reschedules": 0,
                     *       "maxReschedules": 2,
                     *       "listPrice": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "included": false,
                     *       "voucher": null,
                     *       "refund": null,
                     *       "confirmedAt": null,
                     *       "endedAt": null,
                     *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "booking",
                     *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "packageVersion": 1,
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "held",
                     *       "area": "gusu",
                     *       "slot": {
                     *         "area": "gusu",
                     *         "date": "2026-11-23",
                     *         "from": "18:00",
                     *         "to": "21:00",
                     *         "startAt": "2026-11-23T10:00:00.000Z",
                     *         "endAt": "2026-11-23T13:00:00.000Z",
                     *         "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "expiresAt": "2026-11-22T03:10:00.000Z",
                     *       "reschedules": 0,
                     *       "maxReschedules": 2,
                     *       "listPrice": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "included": false,
                     *       "voucher": null,
                     *       "refund": null,
                     *       "confirmedAt": null,
                     *       "endedAt": null,
                     *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    fulfilBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "booking",
                     *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "packageVersion": 1,
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "held",
                     *       "area": "gusu",
                     *       "slot": {
                     *         "area": "gusu",
                     *         "date": "2026-11-23",
                     *         "from": "18:00",
                     *         "to": "21:00",
                     *         "startAt": "2026-11-23T10:00:00.000Z",
                     *         "endAt": "2026-11-23T13:00:00.000Z",
                     *         "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "expiresAt": "2026-11-22T03:10:00.000Z",
                     *       "reschedules": 0,
                     *       "maxReschedules": 2,
                     *       "listPrice": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "included": false,
                     *       "voucher": null,
                     *       "refund": null,
                     *       "confirmedAt": null,
                     *       "endedAt": null,
                     *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    missBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "booking",
                     *       "packageId": "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "packageVersion": 1,
                     *       "kind": "scheduled_delivery",
                     *       "name": {
                     *         "zh-CN": "定时派送",
                     *         "en": "Delivery in a window"
                     *       },
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "status": "held",
                     *       "area": "gusu",
                     *       "slot": {
                     *         "area": "gusu",
                     *         "date": "2026-11-23",
                     *         "from": "18:00",
                     *         "to": "21:00",
                     *         "startAt": "2026-11-23T10:00:00.000Z",
                     *         "endAt": "2026-11-23T13:00:00.000Z",
                     *         "changeableUntil": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "expiresAt": "2026-11-22T03:10:00.000Z",
                     *       "reschedules": 0,
                     *       "maxReschedules": 2,
                     *       "listPrice": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "price": {
                     *         "amount": 500,
                     *         "currency": "CNY"
                     *       },
                     *       "included": false,
                     *       "voucher": null,
                     *       "refund": null,
                     *       "confirmedAt": null,
                     *       "endedAt": null,
                     *       "link": "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    getCollector: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `shipmentId`, `trackingNumber`, `name`, `relation`, `phoneLastDigits`, `idLastDigits`, `code`, `lockedUntil`, `collected`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collector, without the code */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "collector",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "name": "赵敏",
                     *       "relation": "neighbour",
                     *       "phoneLastDigits": "5678",
                     *       "idLastDigits": "123X",
                     *       "code": "042817",
                     *       "lockedUntil": null,
                     *       "collected": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Collector"];
                };
            };
        };
    };
    nameCollector: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "赵敏",
                 *       "relation": "neighbour",
                 *       "phone": "13812345678",
                 *       "idLastDigits": "123X"
                 *     }
                 */
                "application/json": components["schemas"]["NameCollector"];
            };
        };
        responses: {
            /** @description The collector, with the code */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "collector",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "name": "赵敏",
                     *       "relation": "neighbour",
                     *       "phoneLastDigits": "5678",
                     *       "idLastDigits": "123X",
                     *       "code": "042817",
                     *       "lockedUntil": null,
                     *       "collected": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Collector"];
                };
            };
        };
    };
    proveCollection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "042817"
                 *     }
                 */
                "application/json": components["schemas"]["ProveCollection"];
            };
        };
        responses: {
            /** @description The collector, with the proof */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "collector",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "name": "赵敏",
                     *       "relation": "neighbour",
                     *       "phoneLastDigits": "5678",
                     *       "idLastDigits": "123X",
                     *       "code": "042817",
                     *       "lockedUntil": null,
                     *       "collected": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Collector"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those in this status. */
                status?: "submitted" | "auto_approved" | "in_review" | "approved" | "rejected" | "appealed" | "paid";
                /** @description Only those of this kind. */
                kind?: "lost" | "damaged" | "contaminated" | "short" | "delay";
                /** @description Only those about this parcel. */
                shipmentId?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `status`, `shipmentId`, `trackingNumber`, `customerId`, `ticketId`, `kind`, `description`, `amount`, `lossRatio`, `freight`, `insuredValue`, `entitlement`, `rule`, `ruleSource`, `rulesVersion`, `evidence`, `missing`, `approvedAmount`, `firstApproval`, `decision`, `appeal`, `appealUntil`, `payment`, `allowed`, `link`, `createdBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `shipment`, `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "claim",
                     *           "status": "auto_approved",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "kind": "lost",
                     *           "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *           "amount": {
                     *             "amount": 8000,
                     *             "currency": "CNY"
                     *           },
                     *           "lossRatio": 1,
                     *           "freight": {
                     *             "amount": 1200,
                     *             "currency": "CNY"
                     *           },
                     *           "insuredValue": null,
                     *           "entitlement": {
                     *             "amount": 3600,
                     *             "currency": "CNY"
                     *           },
                     *           "rule": "uninsured_freight_multiple",
                     *           "ruleSource": {
                     *             "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *             "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *           },
                     *           "rulesVersion": 1,
                     *           "evidence": [
                     *             {
                     *               "name": "订单截图.png",
                     *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "url": null,
                     *               "upload": null,
                     *               "proves": null,
                     *               "addedAt": "2026-11-22T03:00:00.000Z"
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "approvedAmount": {
                     *             "amount": 3600,
                     *             "currency": "CNY"
                     *           },
                     *           "firstApproval": null,
                     *           "decision": null,
                     *           "appeal": null,
                     *           "appealUntil": null,
                     *           "payment": null,
                     *           "allowed": [
                     *             "paid"
                     *           ],
                     *           "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *           "createdBy": {
                     *             "type": "apiKey",
                     *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimList"];
                };
            };
        };
    };
    submitClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                 *       "kind": "lost",
                 *       "amount": {
                 *         "amount": 8000,
                 *         "currency": "CNY"
                 *       },
                 *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
                 *       "evidence": [
                 *         {
                 *           "name": "订单截图.png",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            /** @description The claim with its entitlement and what is missing */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "claim",
                     *       "status": "auto_approved",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "kind": "lost",
                     *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *       "amount": {
                     *         "amount": 8000,
                     *         "currency": "CNY"
                     *       },
                     *       "lossRatio": 1,
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "entitlement": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "rule": "uninsured_freight_multiple",
                     *       "ruleSource": {
                     *         "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *         "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *       },
                     *       "rulesVersion": 1,
                     *       "evidence": [
                     *         {
                     *           "name": "订单截图.png",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "url": null,
                     *           "upload": null,
                     *           "proves": null,
                     *           "addedAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "approvedAmount": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "firstApproval": null,
                     *       "decision": null,
                     *       "appeal": null,
                     *       "appealUntil": null,
                     *       "payment": null,
                     *       "allowed": [
                     *         "paid"
                     *       ],
                     *       "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "createdBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    getClaimAuditSample: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description The month, such as `2026-11`. */
                month?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `status`, `shipmentId`, `trackingNumber`, `customerId`, `ticketId`, `kind`, `description`, `amount`, `lossRatio`, `freight`, `insuredValue`, `entitlement`, `rule`, `ruleSource`, `rulesVersion`, `evidence`, `missing`, `approvedAmount`, `firstApproval`, `decision`, `appeal`, `appealUntil`, `payment`, `allowed`, `link`, `createdBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `shipment`, `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample, with the seed that it is drawn with */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "claim",
                     *           "status": "auto_approved",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "kind": "lost",
                     *           "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *           "amount": {
                     *             "amount": 8000,
                     *             "currency": "CNY"
                     *           },
                     *           "lossRatio": 1,
                     *           "freight": {
                     *             "amount": 1200,
                     *             "currency": "CNY"
                     *           },
                     *           "insuredValue": null,
                     *           "entitlement": {
                     *             "amount": 3600,
                     *             "currency": "CNY"
                     *           },
                     *           "rule": "uninsured_freight_multiple",
                     *           "ruleSource": {
                     *             "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *             "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *           },
                     *           "rulesVersion": 1,
                     *           "evidence": [
                     *             {
                     *               "name": "订单截图.png",
                     *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "url": null,
                     *               "upload": null,
                     *               "proves": null,
                     *               "addedAt": "2026-11-22T03:00:00.000Z"
                     *             }
                     *           ],
                     *           "missing": [],
                     *           "approvedAmount": {
                     *             "amount": 3600,
                     *             "currency": "CNY"
                     *           },
                     *           "firstApproval": null,
                     *           "decision": null,
                     *           "appeal": null,
                     *           "appealUntil": null,
                     *           "payment": null,
                     *           "allowed": [
                     *             "paid"
                     *           ],
                     *           "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *           "createdBy": {
                     *             "type": "apiKey",
                     *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "seed": "2026-11"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimAuditSample"];
                };
            };
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "外箱.jpg",
                 *       "contentType": "image/jpeg",
                 *       "size": 482113,
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["NewUpload"];
            };
        };
        responses: {
            /** @description The upload, with the form in `post` */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "upl_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "upload",
                     *       "status": "waiting",
                     *       "name": "外箱.jpg",
                     *       "contentType": "image/jpeg",
                     *       "size": 482113,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "claimId": null,
                     *       "post": {
                     *         "url": "https://caas-uploads.s3.ap-southeast-1.amazonaws.com/",
                     *         "fields": {
                     *           "key": "ten_01/uploads/upl_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "Policy": "eyJ…",
                     *           "X-Amz-Signature": "5d41…"
                     *         },
                     *         "expiresAt": "2026-11-22T03:05:00.000Z"
                     *       },
                     *       "url": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `status`, `name`, `contentType`, `size`, `sha256`, `claimId`, `post`, `url`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "upl_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "upload",
                     *       "status": "waiting",
                     *       "name": "外箱.jpg",
                     *       "contentType": "image/jpeg",
                     *       "size": 482113,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "claimId": null,
                     *       "post": {
                     *         "url": "https://caas-uploads.s3.ap-southeast-1.amazonaws.com/",
                     *         "fields": {
                     *           "key": "ten_01/uploads/upl_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "Policy": "eyJ…",
                     *           "X-Amz-Signature": "5d41…"
                     *         },
                     *         "expiresAt": "2026-11-22T03:05:00.000Z"
                     *       },
                     *       "url": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `status`, `shipmentId`, `trackingNumber`, `customerId`, `ticketId`, `kind`, `description`, `amount`, `lossRatio`, `freight`, `insuredValue`, `entitlement`, `rule`, `ruleSource`, `rulesVersion`, `evidence`, `missing`, `approvedAmount`, `firstApproval`, `decision`, `appeal`, `appealUntil`, `payment`, `allowed`, `link`, `createdBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `shipment`, `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "claim",
                     *       "status": "auto_approved",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "kind": "lost",
                     *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *       "amount": {
                     *         "amount": 8000,
                     *         "currency": "CNY"
                     *       },
                     *       "lossRatio": 1,
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "entitlement": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "rule": "uninsured_freight_multiple",
                     *       "ruleSource": {
                     *         "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *         "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *       },
                     *       "rulesVersion": 1,
                     *       "evidence": [
                     *         {
                     *           "name": "订单截图.png",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "url": null,
                     *           "upload": null,
                     *           "proves": null,
                     *           "addedAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "approvedAmount": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "firstApproval": null,
                     *       "decision": null,
                     *       "appeal": null,
                     *       "appealUntil": null,
                     *       "payment": null,
                     *       "allowed": [
                     *         "paid"
                     *       ],
                     *       "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "createdBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    addClaimEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "evidence": [
                 *         {
                 *           "name": "订单截图.png",
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddClaimEvidence"];
            };
        };
        responses: {
            /** @description The claim as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "claim",
                     *       "status": "auto_approved",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "kind": "lost",
                     *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *       "amount": {
                     *         "amount": 8000,
                     *         "currency": "CNY"
                     *       },
                     *       "lossRatio": 1,
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "entitlement": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "rule": "uninsured_freight_multiple",
                     *       "ruleSource": {
                     *         "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *         "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *       },
                     *       "rulesVersion": 1,
                     *       "evidence": [
                     *         {
                     *           "name": "订单截图.png",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "url": null,
                     *           "upload": null,
                     *           "proves": null,
                     *           "addedAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "approvedAmount": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "firstApproval": null,
                     *       "decision": null,
                     *       "appeal": null,
                     *       "appealUntil": null,
                     *       "payment": null,
                     *       "allowed": [
                     *         "paid"
                     *       ],
                     *       "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "createdBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    decideClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "approve",
                 *       "amount": {
                 *         "amount": 30000,
                 *         "currency": "CNY"
                 *       },
                 *       "reason": "外箱压坏，照片与描述一致。"
                 *     }
                 */
                "application/json": components["schemas"]["DecideClaim"];
            };
        };
        responses: {
            /** @description The claim as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "claim",
                     *       "status": "auto_approved",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "kind": "lost",
                     *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *       "amount": {
                     *         "amount": 8000,
                     *         "currency": "CNY"
                     *       },
                     *       "lossRatio": 1,
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "entitlement": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "rule": "uninsured_freight_multiple",
                     *       "ruleSource": {
                     *         "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *         "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *       },
                     *       "rulesVersion": 1,
                     *       "evidence": [
                     *         {
                     *           "name": "订单截图.png",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "url": null,
                     *           "upload": null,
                     *           "proves": null,
                     *           "addedAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "approvedAmount": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "firstApproval": null,
                     *       "decision": null,
                     *       "appeal": null,
                     *       "appealUntil": null,
                     *       "payment": null,
                     *       "allowed": [
                     *         "paid"
                     *       ],
                     *       "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "createdBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    appealClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "包裹由本人当面拒收，并未签收。"
                 *     }
                 */
                "application/json": components["schemas"]["AppealClaim"];
            };
        };
        responses: {
            /** @description The claim as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "claim",
                     *       "status": "auto_approved",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "kind": "lost",
                     *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *       "amount": {
                     *         "amount": 8000,
                     *         "currency": "CNY"
                     *       },
                     *       "lossRatio": 1,
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "entitlement": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "rule": "uninsured_freight_multiple",
                     *       "ruleSource": {
                     *         "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *         "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *       },
                     *       "rulesVersion": 1,
                     *       "evidence": [
                     *         {
                     *           "name": "订单截图.png",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "url": null,
                     *           "upload": null,
                     *           "proves": null,
                     *           "addedAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "approvedAmount": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "firstApproval": null,
                     *       "decision": null,
                     *       "appeal": null,
                     *       "appealUntil": null,
                     *       "payment": null,
                     *       "allowed": [
                     *         "paid"
                     *       ],
                     *       "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "createdBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    payClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "transfer",
                 *       "reference": "TR20261122-0001"
                 *     }
                 */
                "application/json": components["schemas"]["PayClaim"];
            };
        };
        responses: {
            /** @description The claim as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "claim",
                     *       "status": "auto_approved",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "kind": "lost",
                     *       "description": "包裹在中转途中丢失，内为 T 恤两件。",
                     *       "amount": {
                     *         "amount": 8000,
                     *         "currency": "CNY"
                     *       },
                     *       "lossRatio": 1,
                     *       "freight": {
                     *         "amount": 1200,
                     *         "currency": "CNY"
                     *       },
                     *       "insuredValue": null,
                     *       "entitlement": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "rule": "uninsured_freight_multiple",
                     *       "ruleSource": {
                     *         "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
                     *         "en": "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)"
                     *       },
                     *       "rulesVersion": 1,
                     *       "evidence": [
                     *         {
                     *           "name": "订单截图.png",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "url": null,
                     *           "upload": null,
                     *           "proves": null,
                     *           "addedAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "approvedAmount": {
                     *         "amount": 3600,
                     *         "currency": "CNY"
                     *       },
                     *       "firstApproval": null,
                     *       "decision": null,
                     *       "appeal": null,
                     *       "appealUntil": null,
                     *       "payment": null,
                     *       "allowed": [
                     *         "paid"
                     *       ],
                     *       "link": "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
                     *       "createdBy": {
                     *         "type": "apiKey",
                     *         "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    getClaimLedger: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `seq`, `at`, `actor`, `action`, `data`, `prevHash`, `hash`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the chain */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "seq": 1,
                     *           "at": "2026-11-22T03:00:00.000Z",
                     *           "actor": {
                     *             "type": "apiKey",
                     *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "action": "submitted",
                     *           "data": {
                     *             "kind": "lost",
                     *             "amount": 8000,
                     *             "currency": "CNY"
                     *           },
                     *           "prevHash": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimLedgerEntryList"];
                };
            };
        };
    };
    verifyClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the chain says */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valid": true,
                     *       "entries": 2,
                     *       "head": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimVerification"];
                };
            };
        };
    };
    getClaimRules: {
        parameters: {
            query?: {
                /** @description As it was in this version. */
                version?: number;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `currency`, `autoLimit`, `auditPercent`, `uninsuredFreightTimes`, `delayFreightPercent`, `roleLimits`, `fourEyesAbove`, `appealDays`, `evidence`, `changedBy`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "claim_rules",
                     *       "object": "claim_rules",
                     *       "currency": "CNY",
                     *       "autoLimit": 20000,
                     *       "auditPercent": 5,
                     *       "uninsuredFreightTimes": 3,
                     *       "delayFreightPercent": 100,
                     *       "roleLimits": {
                     *         "agent": 20000,
                     *         "supervisor": 200000,
                     *         "admin": null
                     *       },
                     *       "fourEyesAbove": 500000,
                     *       "appealDays": 15,
                     *       "evidence": {
                     *         "lost": [
                     *           "value"
                     *         ],
                     *         "damaged": [
                     *           "photo_of_damage"
                     *         ],
                     *         "contaminated": [
                     *           "photo_of_damage"
                     *         ],
                     *         "short": [
                     *           "photo_of_contents"
                     *         ],
                     *         "delay": []
                     *       },
                     *       "changedBy": null,
                     *       "createdAt": "2026-11-01T00:00:00.000Z",
                     *       "updatedAt": "2026-11-01T00:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimRules"];
                };
            };
        };
    };
    putClaimRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currency": "CNY",
                 *       "autoLimit": 20000,
                 *       "auditPercent": 5,
                 *       "uninsuredFreightTimes": 3,
                 *       "delayFreightPercent": 100,
                 *       "roleLimits": {
                 *         "agent": 20000,
                 *         "supervisor": 200000,
                 *         "admin": null
                 *       },
                 *       "fourEyesAbove": 500000,
                 *       "appealDays": 15,
                 *       "evidence": {
                 *         "lost": [
                 *           "value"
                 *         ],
                 *         "damaged": [
                 *           "photo_of_damage"
                 *         ],
                 *         "contaminated": [
                 *           "photo_of_damage"
                 *         ],
                 *         "short": [
                 *           "photo_of_contents"
                 *         ],
                 *         "delay": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PutClaimRules"];
            };
        };
        responses: {
            /** @description The rules as they are now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "claim_rules",
                     *       "object": "claim_rules",
                     *       "currency": "CNY",
                     *       "autoLimit": 20000,
                     *       "auditPercent": 5,
                     *       "uninsuredFreightTimes": 3,
                     *       "delayFreightPercent": 100,
                     *       "roleLimits": {
                     *         "agent": 20000,
                     *         "supervisor": 200000,
                     *         "admin": null
                     *       },
                     *       "fourEyesAbove": 500000,
                     *       "appealDays": 15,
                     *       "evidence": {
                     *         "lost": [
                     *           "value"
                     *         ],
                     *         "damaged": [
                     *           "photo_of_damage"
                     *         ],
                     *         "contaminated": [
                     *           "photo_of_damage"
                     *         ],
                     *         "short": [
                     *           "photo_of_contents"
                     *         ],
                     *         "delay": []
                     *       },
                     *       "changedBy": null,
                     *       "createdAt": "2026-11-01T00:00:00.000Z",
                     *       "updatedAt": "2026-11-01T00:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimRules"];
                };
            };
        };
    };
    listCodOrders: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those in this status. */
                status?: "due" | "part_collected" | "collected" | "settled" | "cancelled";
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `status`, `shipmentId`, `trackingNumber`, `due`, `collected`, `remitted`, `accounts`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "cod_order",
                     *           "status": "collected",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "due": {
                     *             "amount": 19900,
                     *             "currency": "CNY"
                     *           },
                     *           "collected": {
                     *             "amount": 19900,
                     *             "currency": "CNY"
                     *           },
                     *           "remitted": {
                     *             "amount": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "accounts": [
                     *             {
                     *               "courier": "王强",
                     *               "branch": "姑苏网点",
                     *               "due": 19900,
                     *               "collected": 19900,
                     *               "remitted": 0
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CodOrderList"];
                };
            };
        };
    };
    openCodOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                 *       "amount": {
                 *         "amount": 19900,
                 *         "currency": "CNY"
                 *       },
                 *       "courier": "王强",
                 *       "branch": "姑苏网点"
                 *     }
                 */
                "application/json": components["schemas"]["NewCodOrder"];
            };
        };
        responses: {
            /** @description The order */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "cod_order",
                     *       "status": "collected",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "due": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "collected": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "remitted": {
                     *         "amount": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CodOrder"];
                };
            };
        };
    };
    getCodOrder: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `status`, `shipmentId`, `trackingNumber`, `due`, `collected`, `remitted`, `accounts`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "cod_order",
                     *       "status": "collected",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "due": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "collected": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "remitted": {
                     *         "amount": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CodOrder"];
                };
            };
        };
    };
    collectCod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "amount": {
                 *         "amount": 19900,
                 *         "currency": "CNY"
                 *       },
                 *       "courier": "王强",
                 *       "branch": "姑苏网点"
                 *     }
                 */
                "application/json": components["schemas"]["CollectCod"];
            };
        };
        responses: {
            /** @description The order as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "cod_order",
                     *       "status": "collected",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "due": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "collected": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "remitted": {
                     *         "amount": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CodOrder"];
                };
            };
        };
    };
    remitCod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "TR20261122-0007"
                 *     }
                 */
                "application/json": components["schemas"]["RemitCod"];
            };
        };
        responses: {
            /** @description The order as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "cod_order",
                     *       "status": "collected",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "due": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "collected": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "remitted": {
                     *         "amount": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CodOrder"];
                };
            };
        };
    };
    reverseCod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entryId": "cde_01k2z5v9e8f3q7x0m4n6p8r2s4",
                 *       "reason": "金额录入错误"
                 *     }
                 */
                "application/json": components["schemas"]["ReverseCod"];
            };
        };
        responses: {
            /** @description The order as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "cod_order",
                     *       "status": "collected",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "due": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "collected": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "remitted": {
                     *         "amount": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CodOrder"];
                };
            };
        };
    };
    cancelCod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "收件人拒收"
                 *     }
                 */
                "application/json": components["schemas"]["CancelCod"];
            };
        };
        responses: {
            /** @description The order as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "cod_order",
                     *       "status": "collected",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "trackingNumber": "YT0000000000001",
                     *       "due": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "collected": {
                     *         "amount": 19900,
                     *         "currency": "CNY"
                     *       },
                     *       "remitted": {
                     *         "amount": 0,
                     *         "currency": "CNY"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CodOrder"];
                };
            };
        };
    };
    listCodEntries: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Those of this COD order only. */
                codOrderId?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `codOrderId`, `shipmentId`, `trackingNumber`, `type`, `amount`, `courier`, `branch`, `reference`, `reverses`, `day`, `by`, `createdAt`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `shipment`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "cde_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "cod_entry",
                     *           "codOrderId": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "type": "collected",
                     *           "amount": {
                     *             "amount": 19900,
                     *             "currency": "CNY"
                     *           },
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "reference": null,
                     *           "reverses": null,
                     *           "day": "2026-11-22",
                     *           "by": {
                     *             "type": "apiKey",
                     *             "id": "key_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "createdAt": "2026-11-22T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CodEntryList"];
                };
            };
        };
    };
    getCodReconciliation: {
        parameters: {
            query?: {
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description `csv` for the rows as a spreadsheet reads them. */
                format?: "json" | "csv";
                /** @description Only these of the top-level fields, with commas between: `object`, `from`, `to`, `rows`, `totals`, `differences`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report; with `format=csv` its rows as CSV */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "cod_reconciliation",
                     *       "from": "2026-11-22",
                     *       "to": "2026-11-22",
                     *       "rows": [
                     *         {
                     *           "day": "2026-11-22",
                     *           "currency": "CNY",
                     *           "courier": "王强",
                     *           "branch": "姑苏网点",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0,
                     *           "uncollected": 0,
                     *           "unremitted": 19900
                     *         }
                     *       ],
                     *       "totals": [
                     *         {
                     *           "currency": "CNY",
                     *           "due": 19900,
                     *           "collected": 19900,
                     *           "remitted": 0,
                     *           "uncollected": 0,
                     *           "unremitted": 19900
                     *         }
                     *       ],
                     *       "differences": [
                     *         {
                     *           "id": "cod_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "cod_order",
                     *           "status": "collected",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "trackingNumber": "YT0000000000001",
                     *           "due": {
                     *             "amount": 19900,
                     *             "currency": "CNY"
                     *           },
                     *           "collected": {
                     *             "amount": 19900,
                     *             "currency": "CNY"
                     *           },
                     *           "remitted": {
                     *             "amount": 0,
                     *             "currency": "CNY"
                     *           },
                     *           "accounts": [
                     *             {
                     *               "courier": "王强",
                     *               "branch": "姑苏网点",
                     *               "due": 19900,
                     *               "collected": 19900,
                     *               "remitted": 0
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodReconciliation"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those about this parcel. */
                shipmentId?: string;
                /** @description Only those of this ticket. */
                ticketId?: string;
                /** @description Only those of this customer. */
                customerId?: string;
                /** @description Only those in this status. */
                status?: "queued" | "sent" | "failed" | "held" | "suppressed";
                /** @description The channel. */
                channel?: "sms" | "email" | "wechat" | "push";
                /** @description Only those about this event. */
                event?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `event`, `channel`, `to`, `status`, `reason`, `subject`, `template`, `body`, `shipmentId`, `ticketId`, `customerId`, `attempts`, `createdAt`, `updatedAt`, `sentAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `shipment`, `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "ntf_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "notification",
                     *           "event": "shipment.exception",
                     *           "channel": "sms",
                     *           "to": "+861****8000",
                     *           "status": "sent",
                     *           "reason": null,
                     *           "subject": null,
                     *           "template": "shipment.exception.sms.zh-CN",
                     *           "body": "【远山速运】您的包裹 YT0000000000001 出现异常：包裹破损。我们正在处理，会尽快告知您新的送达时间。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *           "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "ticketId": null,
                     *           "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "attempts": [
                     *             {
                     *               "at": "2026-11-22T03:00:01.000Z",
                     *               "channel": "sms",
                     *               "ok": true,
                     *               "final": true,
                     *               "reason": null
                     *             }
                     *           ],
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:01.000Z",
                     *           "sentAt": "2026-11-22T03:00:01.000Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
        };
    };
    getNotification: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `event`, `channel`, `to`, `status`, `reason`, `subject`, `template`, `body`, `shipmentId`, `ticketId`, `customerId`, `attempts`, `createdAt`, `updatedAt`, `sentAt`, `version`. `id` and `object` are always there. */
                fields?: string;
                /** @description Also the objects that are named by id, each under its name beside the id, with commas between: `customer`, `shipment`, `ticket`. It takes the permission to read them. */
                expand?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ntf_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "notification",
                     *       "event": "shipment.exception",
                     *       "channel": "sms",
                     *       "to": "+861****8000",
                     *       "status": "sent",
                     *       "reason": null,
                     *       "subject": null,
                     *       "template": "shipment.exception.sms.zh-CN",
                     *       "body": "【远山速运】您的包裹 YT0000000000001 出现异常：包裹破损。我们正在处理，会尽快告知您新的送达时间。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "ticketId": null,
                     *       "customerId": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "attempts": [
                     *         {
                     *           "at": "2026-11-22T03:00:01.000Z",
                     *           "channel": "sms",
                     *           "ok": true,
                     *           "final": true,
                     *           "reason": null
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:01.000Z",
                     *       "sentAt": "2026-11-22T03:00:01.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
        };
    };
    listNotificationTemplates: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those about this event. */
                event?: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "claim.submitted" | "claim.approved" | "claim.rejected" | "claim.paid" | "booking.confirmed" | "booking.rescheduled" | "booking.reminded" | "booking.cancelled" | "booking.missed" | "booking.expired" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
                /** @description The channel. */
                channel?: "sms" | "email" | "wechat" | "push";
                /** @description Only those in this language. */
                locale?: "zh-CN" | "en";
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `event`, `channel`, `locale`, `subject`, `body`, `enabled`, `source`, `variables`, `segments`, `encoding`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By event, channel and language */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "shipment.out_for_delivery.sms.zh-CN",
                     *           "object": "notification_template",
                     *           "event": "shipment.out_for_delivery",
                     *           "channel": "sms",
                     *           "locale": "zh-CN",
                     *           "subject": null,
                     *           "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
                     *           "enabled": true,
                     *           "source": "own",
                     *           "variables": [
                     *             "tenant.name",
                     *             "tenant.url",
                     *             "customer.name",
                     *             "shipment.trackingNumber",
                     *             "shipment.url",
                     *             "shipment.status",
                     *             "shipment.eta",
                     *             "shipment.at",
                     *             "shipment.reason"
                     *           ],
                     *           "segments": 3,
                     *           "encoding": "UCS-2",
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 2
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTemplateList"];
                };
            };
        };
    };
    createNotificationTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "shipment.out_for_delivery",
                 *       "channel": "sms",
                 *       "locale": "zh-CN",
                 *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["NewNotificationTemplate"];
            };
        };
        responses: {
            /** @description The template, which is in force at once */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shipment.out_for_delivery.sms.zh-CN",
                     *       "object": "notification_template",
                     *       "event": "shipment.out_for_delivery",
                     *       "channel": "sms",
                     *       "locale": "zh-CN",
                     *       "subject": null,
                     *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
                     *       "enabled": true,
                     *       "source": "own",
                     *       "variables": [
                     *         "tenant.name",
                     *         "tenant.url",
                     *         "customer.name",
                     *         "shipment.trackingNumber",
                     *         "shipment.url",
                     *         "shipment.status",
                     *         "shipment.eta",
                     *         "shipment.at",
                     *         "shipment.reason"
                     *       ],
                     *       "segments": 3,
                     *       "encoding": "UCS-2",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
        };
    };
    previewNotificationTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "shipment.out_for_delivery",
                 *       "channel": "sms",
                 *       "locale": "zh-CN",
                 *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
                 *       "shipmentId": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewNotificationTemplate"];
            };
        };
        responses: {
            /** @description The text, and how long it is */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subject": null,
                     *       "body": "【远山速运】王芳，您的包裹 YT0000000000001 今天派送，预计 11月22日周日 16:00–18:00 (GMT+8)。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
                     *       "segments": 3,
                     *       "encoding": "UCS-2"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTemplatePreview"];
                };
            };
        };
    };
    getNotificationTemplate: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `event`, `channel`, `locale`, `subject`, `body`, `enabled`, `source`, `variables`, `segments`, `encoding`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shipment.out_for_delivery.sms.zh-CN",
                     *       "object": "notification_template",
                     *       "event": "shipment.out_for_delivery",
                     *       "channel": "sms",
                     *       "locale": "zh-CN",
                     *       "subject": null,
                     *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
                     *       "enabled": true,
                     *       "source": "own",
                     *       "variables": [
                     *         "tenant.name",
                     *         "tenant.url",
                     *         "customer.name",
                     *         "shipment.trackingNumber",
                     *         "shipment.url",
                     *         "shipment.status",
                     *         "shipment.eta",
                     *         "shipment.at",
                     *         "shipment.reason"
                     *       ],
                     *       "segments": 3,
                     *       "encoding": "UCS-2",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
        };
    };
    deleteNotificationTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default text is in force */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateNotificationTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateNotificationTemplate"];
            };
        };
        responses: {
            /** @description The template as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shipment.out_for_delivery.sms.zh-CN",
                     *       "object": "notification_template",
                     *       "event": "shipment.out_for_delivery",
                     *       "channel": "sms",
                     *       "locale": "zh-CN",
                     *       "subject": null,
                     *       "body": "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}",
                     *       "enabled": true,
                     *       "source": "own",
                     *       "variables": [
                     *         "tenant.name",
                     *         "tenant.url",
                     *         "customer.name",
                     *         "shipment.trackingNumber",
                     *         "shipment.url",
                     *         "shipment.status",
                     *         "shipment.eta",
                     *         "shipment.at",
                     *         "shipment.reason"
                     *       ],
                     *       "segments": 3,
                     *       "encoding": "UCS-2",
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `object`, `channel`, `driver`, `own`, `settings`, `secrets`, `rank`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one that is tried first at the top */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "channel",
                     *           "channel": "sms",
                     *           "driver": "aliyun",
                     *           "own": true,
                     *           "settings": {
                     *             "accessKeyId": "LTAI5tExample",
                     *             "signName": "远山速运",
                     *             "templateCode": "SMS_123456789",
                     *             "variable": "content"
                     *           },
                     *           "secrets": [
                     *             "accessKeySecret"
                     *           ],
                     *           "rank": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
        };
    };
    orderChannels: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channels": [
                 *         "wechat",
                 *         "sms",
                 *         "email",
                 *         "push"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChannelOrder"];
            };
        };
        responses: {
            /** @description The channels in their new order */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "object": "channel",
                     *           "channel": "sms",
                     *           "driver": "aliyun",
                     *           "own": true,
                     *           "settings": {
                     *             "accessKeyId": "LTAI5tExample",
                     *             "signName": "远山速运",
                     *             "templateCode": "SMS_123456789",
                     *             "variable": "content"
                     *           },
                     *           "secrets": [
                     *             "accessKeySecret"
                     *           ],
                     *           "rank": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
        };
    };
    setChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The channel. */
                channel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "driver": "aliyun",
                 *       "settings": {
                 *         "accessKeyId": "LTAI5tExample",
                 *         "accessKeySecret": "the-secret-of-the-access-key",
                 *         "signName": "远山速运",
                 *         "templateCode": "SMS_123456789",
                 *         "variable": "content"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetChannel"];
            };
        };
        responses: {
            /** @description The channel; secrets are never shown */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "channel",
                     *       "channel": "sms",
                     *       "driver": "aliyun",
                     *       "own": true,
                     *       "settings": {
                     *         "accessKeyId": "LTAI5tExample",
                     *         "signName": "远山速运",
                     *         "templateCode": "SMS_123456789",
                     *         "variable": "content"
                     *       },
                     *       "secrets": [
                     *         "accessKeySecret"
                     *       ],
                     *       "rank": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    removeChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The channel. */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `url`, `events`, `status`, `disabledReason`, `failingSince`, `maxPerSecond`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "webhook_endpoint",
                     *           "url": "https://example.com/caas",
                     *           "events": [
                     *             "ticket.created",
                     *             "shipment.exception"
                     *           ],
                     *           "status": "enabled",
                     *           "disabledReason": null,
                     *           "failingSince": null,
                     *           "maxPerSecond": null,
                     *           "createdAt": "2026-11-22T03:00:00.000Z",
                     *           "updatedAt": "2026-11-22T03:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.com/caas",
                 *       "events": [
                 *         "ticket.created",
                 *         "shipment.exception"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint with its signing secret */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "webhook_endpoint",
                     *       "url": "https://example.com/caas",
                     *       "events": [
                     *         "ticket.created",
                     *         "shipment.exception"
                     *       ],
                     *       "status": "enabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "maxPerSecond": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1,
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `url`, `events`, `status`, `disabledReason`, `failingSince`, `maxPerSecond`, `createdAt`, `updatedAt`, `version`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Answer 304 without a body if this is its version still: the `ETag` of what you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "webhook_endpoint",
                     *       "url": "https://example.com/caas",
                     *       "events": [
                     *         "ticket.created",
                     *         "shipment.exception"
                     *       ],
                     *       "status": "enabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "maxPerSecond": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
                /** @description Change it only if this is its version still: the `ETag` of what you have read, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "*"
                 *       ],
                 *       "status": "enabled"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint as it is now */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "webhook_endpoint",
                     *       "url": "https://example.com/caas",
                     *       "events": [
                     *         "ticket.created",
                     *         "shipment.exception"
                     *       ],
                     *       "status": "enabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "maxPerSecond": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint with its new secret */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "webhook_endpoint",
                     *       "url": "https://example.com/caas",
                     *       "events": [
                     *         "ticket.created",
                     *         "shipment.exception"
                     *       ],
                     *       "status": "enabled",
                     *       "disabledReason": null,
                     *       "failingSince": null,
                     *       "maxPerSecond": null,
                     *       "createdAt": "2026-11-22T03:00:00.000Z",
                     *       "updatedAt": "2026-11-22T03:00:00.000Z",
                     *       "version": 1,
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    listWebhookAttempts: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `at`, `eventId`, `type`, `trigger`, `status`, `ok`, `error`, `durationMs`, `response`, `nextAttemptAt`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, 30 days back */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "wha_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "webhook_attempt",
                     *           "at": "2026-11-22T03:00:01.000Z",
                     *           "eventId": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "type": "ticket.created",
                     *           "trigger": "event",
                     *           "status": 503,
                     *           "ok": false,
                     *           "error": "status_not_2xx",
                     *           "durationMs": 84,
                     *           "response": "try later",
                     *           "nextAttemptAt": "2026-11-22T03:00:06.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookAttemptList"];
                };
            };
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "type": "ticket.created"
                 *     }
                 */
                "application/json": components["schemas"]["TestWebhook"];
            };
        };
        responses: {
            /** @description What came of it */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wha_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "webhook_attempt",
                     *       "at": "2026-11-22T03:00:01.000Z",
                     *       "eventId": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "type": "ticket.created",
                     *       "trigger": "event",
                     *       "status": 503,
                     *       "ok": false,
                     *       "error": "status_not_2xx",
                     *       "durationMs": 84,
                     *       "response": "try later",
                     *       "nextAttemptAt": "2026-11-22T03:00:06.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookAttempt"];
                };
            };
        };
    };
    replayWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-11-21T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayWebhooks"];
            };
        };
        responses: {
            /** @description How many will be sent */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "webhook_replay",
                     *       "endpointId": "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "count": 17,
                     *       "counted": true
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many at most, 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the page before; good for the same question only. */
                cursor?: string;
                /** @description Only those of this type. */
                type?: string;
                /** @description In which order they come. */
                order?: "newest" | "oldest";
                /** @description From this moment on. */
                since?: string;
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `type`, `createdAt`, `objectId`, `objectVersion`, `actor`, `data`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, or as asked */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "id": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "object": "event",
                     *           "type": "ticket.solved",
                     *           "createdAt": "2026-11-22T05:00:00.000Z",
                     *           "objectId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "objectVersion": 4,
                     *           "actor": {
                     *             "type": "member",
                     *             "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *           },
                     *           "data": {
                     *             "ticket": {
                     *               "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *               "status": "solved"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EventList"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `id`, `object`, `type`, `createdAt`, `objectId`, `objectVersion`, `actor`, `data`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: {
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path: {
                /** @description The object's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "object": "event",
                     *       "type": "ticket.solved",
                     *       "createdAt": "2026-11-22T05:00:00.000Z",
                     *       "objectId": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *       "objectVersion": 4,
                     *       "actor": {
                     *         "type": "member",
                     *         "id": "mem_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "data": {
                     *         "ticket": {
                     *           "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *           "status": "solved"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Event"];
                };
            };
        };
    };
    listEventTypes: {
        parameters: {
            query?: {
                /** @description Only these of the top-level fields, with commas between: `type`, `description`, `version`, `schema`, `example`. `id` and `object` are always there. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "list",
                     *       "data": [
                     *         {
                     *           "type": "ticket.solved",
                     *           "description": "A ticket was solved",
                     *           "version": 1,
                     *           "schema": {
                     *             "type": "object",
                     *             "properties": {
                     *               "ticket": {
                     *                 "type": "object"
                     *               }
                     *             },
                     *             "required": [
                     *               "ticket"
                     *             ]
                     *           },
                     *           "example": {
                     *             "ticket": {
                     *               "id": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
                     *               "status": "solved"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EventTypeList"];
                };
            };
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "by": "PT2H"
                 *     }
                 */
                "application/json": components["schemas"]["AdvanceClock"];
            };
        };
        responses: {
            /** @description When all of it is done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-11-22T05:00:00.000Z",
                     *       "settled": true
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
        };
    };
    makeFixtures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their ids; the same when asked again */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "sandbox_fixtures",
                     *       "customers": {
                     *         "+8613900000901": "cus_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "shipments": {
                     *         "in_transit": "shp_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       },
                     *       "tickets": {
                     *         "inquiry": "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxFixtures"];
                };
            };
        };
    };
    wipeSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The world that a member's access token works in; a key's world is in its name. */
                "Caas-Mode"?: "live" | "test";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much was removed */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "sandbox_wipe",
                     *       "removed": 412,
                     *       "done": true
                     *     }
                     */
                    "application/json": components["schemas"]["SandboxWipe"];
                };
            };
        };
    };
}
