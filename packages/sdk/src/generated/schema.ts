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
    "/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event that can happen, with the JSON schema of its data */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
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
            settings: {
                [key: string]: string | number | boolean;
            };
            /** @enum {string} */
            status: "active" | "suspended";
            createdAt: string;
            updatedAt: string;
            version: number;
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
            permissions: ("tenant:read" | "tenant:write" | "tenant:delete" | "billing:read" | "billing:write" | "members:read" | "members:write" | "keys:read" | "keys:write" | "audit:read" | "customers:read" | "customers:write" | "shipments:read" | "shipments:write" | "tickets:read" | "tickets:write" | "tickets:assign" | "policies:read" | "policies:write" | "notifications:read" | "notifications:write" | "inbound:read" | "inbound:write" | "webhooks:read" | "webhooks:write" | "events:read" | "sandbox:write" | "personal:read")[];
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
            scopes: ("*" | "tenant:read" | "tenant:write" | "tenant:delete" | "billing:read" | "billing:write" | "members:read" | "members:write" | "keys:read" | "keys:write" | "audit:read" | "customers:read" | "customers:write" | "shipments:read" | "shipments:write" | "tickets:read" | "tickets:write" | "tickets:assign" | "policies:read" | "policies:write" | "notifications:read" | "notifications:write" | "inbound:read" | "inbound:write" | "webhooks:read" | "webhooks:write" | "events:read" | "sandbox:write" | "personal:read")[];
            /** Format: date-time */
            expiresAt?: string;
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
         *       "orderedAt": "2026-11-20T01:00:00.000Z",
         *       "promisedAt": "2026-11-22T10:00:00.000Z",
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
            orderedAt: string | null;
            promisedAt: string | null;
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
            };
            freight?: components["schemas"]["Money"];
            insuredValue?: components["schemas"]["Money"];
        };
        ShipmentBatch: {
            data: {
                status: number;
                shipment?: components["schemas"]["Shipment"];
                problem?: components["schemas"]["Problem"];
            }[];
        };
        UpdateShipment: {
            carrier?: string;
            /** Format: date-time */
            orderedAt?: string;
            /** Format: date-time */
            promisedAt?: string;
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
            };
            freight?: components["schemas"]["Money"];
            insuredValue?: components["schemas"]["Money"];
            returnOf?: string | null;
        };
        AddedTrackingEvents: {
            shipment: components["schemas"]["Shipment"];
            accepted: number;
            duplicates: number;
        };
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
        RemapInboundSource: {
            /** @default 100 */
            limit?: number;
            cursor?: string;
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
            }[];
            links: {
                /** @enum {string} */
                type: "follow_up_of" | "followed_up_by" | "merged_into" | "merged_from" | "related";
                ticketId: string;
            }[];
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
        };
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
                    agent: components["schemas"]["Money"] & (Record<string, never> | null);
                    supervisor: components["schemas"]["Money"] & (Record<string, never> | null);
                    admin?: components["schemas"]["Money"] & (Record<string, never> | null);
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
                    agent: components["schemas"]["Money"] & (Record<string, never> | null);
                    supervisor: components["schemas"]["Money"] & (Record<string, never> | null);
                    admin?: components["schemas"]["Money"] & (Record<string, never> | null);
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
                    agent: components["schemas"]["Money"] & (Record<string, never> | null);
                    supervisor: components["schemas"]["Money"] & (Record<string, never> | null);
                    admin?: components["schemas"]["Money"] & (Record<string, never> | null);
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
            reason: "quiet_hours" | "opted_out" | "before_import" | "duplicate" | "no_contact" | "outdated" | "digest" | "template_disabled" | "no_longer_true" | "template_error" | "provider_refused" | "provider_unavailable" | null;
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
            event: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
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
            event: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
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
            event: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
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
            /** @enum {string} */
            status?: "enabled" | "disabled";
        };
        /**
         * @example {
         *       "id": "wha_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "object": "webhook_attempt",
         *       "at": "2026-11-22T03:00:01.000Z",
         *       "eventId": "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
         *       "type": "ticket.created",
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
            status: number | null;
            ok: boolean;
            error: string | null;
            durationMs: number;
            response: string;
            nextAttemptAt: string | null;
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
        EventType: {
            type: string;
            description: string;
            schema: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
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
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The tenant, its owner's tokens and its first two keys */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description An access token for 15 minutes and the next refresh token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Tokens of a new log-in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Tokens, as from a log-in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant, the member or key, and the permissions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTenant"];
            };
        };
        responses: {
            /** @description The tenant as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Member"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMember"];
            };
        };
        responses: {
            /** @description The invited member */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMember"];
            };
        };
        responses: {
            /** @description The member as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invited member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPresence"];
            };
        };
        responses: {
            /** @description The member as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The key with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revoked key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description The key with its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["AuditEvent"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                phone?: string;
                email?: string;
                identity?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Customer"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomer"];
            };
        };
        responses: {
            /** @description The customer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomer"];
            };
        };
        responses: {
            /** @description The customer as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    listShipments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                trackingNumber?: string;
                status?: "unknown" | "created" | "picked_up" | "inbound" | "in_transit" | "customs" | "out_for_delivery" | "awaiting_pickup" | "attempt_failed" | "exception" | "delivered" | "rejected" | "returning" | "returned" | "cancelled";
                customerId?: string;
                createdFrom?: string;
                createdTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Shipment"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShipment"];
            };
        };
        responses: {
            /** @description The shipment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shipments: unknown[];
                };
            };
        };
        responses: {
            /** @description For each, in order, the shipment or why it was refused */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentBatch"];
                };
            };
        };
    };
    getShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
        };
    };
    updateShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShipment"];
            };
        };
        responses: {
            /** @description The shipment as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTrackingEvents"];
            };
        };
        responses: {
            /** @description The shipment, and how many events were new */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedTrackingEvents"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By event time, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["TrackingEvent"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listInboundSources: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["InboundSource"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInboundSource"];
            };
        };
        responses: {
            /** @description The source with its address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundSource"];
                };
            };
        };
    };
    getInboundSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundSource"];
                };
            };
        };
    };
    deleteInboundSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listInboundRefusals: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, 30 days back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["InboundRefusal"][];
                        nextCursor: string | null;
                    };
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemapInboundSource"];
            };
        };
        responses: {
            /** @description What was read; ask again with its cursor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundRemap"];
                };
            };
        };
    };
    listUnknownCodes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one seen last comes first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["UnknownCode"][];
                        nextCursor: string | null;
                    };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
                queue?: "unassigned" | "mine";
                order?: "newest" | "due";
                breached?: "true" | "false";
                customerId?: string;
                shipmentId?: string;
                assigneeId?: string;
                type?: "inquiry" | "complaint" | "claim" | "exception" | "suggestion" | "appointment";
                category?: "where-is-my-parcel" | "urge-delivery" | "change-address" | "change-time" | "pickup-request" | "branch-address" | "price-quote" | "service-range" | "insured-rules" | "prohibited-goods" | "delay" | "lost" | "damaged" | "contaminated" | "short" | "wrong-delivery" | "signed-not-received" | "left-at-locker-unasked" | "courier-attitude" | "cod" | "refund" | "invoice" | "cross-border" | "privacy" | "suggestion" | "other";
                priority?: "low" | "normal" | "high" | "urgent";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Ticket"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTicket"];
            };
        };
        responses: {
            /** @description The open ticket that the contact joined */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description A new ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Message"][];
                        nextCursor: string | null;
                    };
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message; its `ticketId` may be a follow-up's */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketTransition"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketAssignment"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    listTicketEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getTicketSla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each target with its state and due time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket; its clocks keep what they have used */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    reapplyPolicies: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Makes it safe to try again: for 24 hours the same key gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this step did, and whether there is more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeTicket"];
            };
        };
        responses: {
            /** @description The ticket that goes on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickStep"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeescalateTicket"];
            };
        };
        responses: {
            /** @description The ticket as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                ticketId?: string;
                status?: "open" | "done" | "cancelled";
                order?: "newest" | "due";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, or with `order=due` by deadline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Task"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description The task, with the link for its assignee */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTask"];
            };
        };
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTask"];
            };
        };
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                };
            };
        };
        responses: {
            /** @description Each target with its state and due time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchTicket"];
            };
        };
        responses: {
            /** @description The policy and its targets for that ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicyMatch"];
                };
            };
        };
    };
    listSlaPolicies: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they are tried */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["SlaPolicy"][];
                        nextCursor: string | null;
                        version: number;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSlaPolicy"];
            };
        };
        responses: {
            /** @description The policy */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
        };
    };
    orderSlaPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderSlaPolicies"];
            };
        };
        responses: {
            /** @description In their new order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["SlaPolicy"][];
                        nextCursor: string | null;
                        version: number;
                    };
                };
            };
        };
    };
    getSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
        };
    };
    deleteSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSlaPolicy"];
            };
        };
        responses: {
            /** @description The policy as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicy"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Calendar"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendar"];
            };
        };
        responses: {
            /** @description The calendar */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    deleteCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCalendar"];
            };
        };
        responses: {
            /** @description The calendar as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportHolidays"];
            };
        };
        responses: {
            /** @description The calendar as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    listPlaybooks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the scenarios */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Playbook"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getPlaybook: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    replacePlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaybookContent"];
            };
        };
        responses: {
            /** @description The playbook as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    restorePlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbook as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    updatePlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePlaybook"];
            };
        };
        responses: {
            /** @description The playbook as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playbook"];
                };
            };
        };
    };
    listPlaybookVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Playbook"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listPlaybookAcknowledgements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members by what they have done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgePlaybook"];
            };
        };
        responses: {
            /** @description When note was taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookAcknowledgement"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                shipmentId?: string;
                ticketId?: string;
                customerId?: string;
                status?: "queued" | "sent" | "failed" | "held" | "suppressed";
                channel?: "sms" | "email" | "wechat" | "push";
                event?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Notification"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
        };
    };
    listNotificationTemplates: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                event?: "shipment.created" | "shipment.out_for_delivery" | "shipment.awaiting_pickup" | "shipment.attempt_failed" | "shipment.returning" | "shipment.returned" | "shipment.exception" | "shipment.delivered" | "shipment.digest" | "ticket.created" | "ticket.message_created" | "ticket.solved" | "answer.rebook" | "answer.opt_out" | "answer.opt_in";
                channel?: "sms" | "email" | "wechat" | "push";
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By event, channel and language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["NotificationTemplate"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotificationTemplate"];
            };
        };
        responses: {
            /** @description The template, which is in force at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewNotificationTemplate"];
            };
        };
        responses: {
            /** @description The text, and how long it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplatePreview"];
                };
            };
        };
    };
    getNotificationTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
        };
    };
    deleteNotificationTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default text is in force */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateNotificationTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationTemplate"];
            };
        };
        responses: {
            /** @description The template as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one that is tried first at the top */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Channel"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    orderChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelOrder"];
            };
        };
        responses: {
            /** @description The channels in their new order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Channel"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    setChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetChannel"];
            };
        };
        responses: {
            /** @description The channel; secrets are never shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    removeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["WebhookEndpoint"][];
                        nextCursor: string | null;
                    };
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint with its signing secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint with its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    listWebhookAttempts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, 30 days back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["WebhookAttempt"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                type?: string;
                order?: "newest" | "oldest";
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, or as asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceClock"];
            };
        };
        responses: {
            /** @description When all of it is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
        };
    };
    listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        object: "list";
                        data: components["schemas"]["EventType"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
}
