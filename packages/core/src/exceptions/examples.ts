const output = {
  id: "exc_01k2z5v9e8f3q7x0m4n6p8r2s4",
  object: "exception" as const,
  shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
  trackingNumber: "YT0000000000001",
  class: "timeliness" as const,
  kind: "delay" as const,
  reason: null,
  node: "transit" as const,
  message: null,
  liableParty: "line_haul" as const,
  partyDecided: true,
  cause: "苏州至无锡班车故障，快件滞留一夜",
  prevention: null,
  detectedAt: "2026-11-21T11:12:00.000Z",
  reports: 2,
  lastReportedAt: "2026-11-22T06:00:00.000Z",
  resolvedAt: null,
  ticketId: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
  status: "open" as const,
  createdAt: "2026-11-21T11:12:01.000Z",
  updatedAt: "2026-11-22T06:00:02.000Z",
  version: 3,
};

export const exceptionExample = {
  output,
  update: {
    liableParty: "line_haul" as const,
    cause: "苏州至无锡班车故障，快件滞留一夜",
    prevention: "班车出发前检查，故障时两小时内调备用车",
    status: "reviewed" as const,
  },
};

export const exceptionReviewExample = {
  object: "exception_review" as const,
  week: "2026-W47",
  from: "2026-11-15T16:00:00.000Z",
  to: "2026-11-22T16:00:00.000Z",
  total: 1,
  byStatus: { open: 1, resolved: 0, reviewed: 0 },
  byClass: { timeliness: 1, damage: 0, quantity: 0, information: 0 },
  byParty: {
    ...{ pickup: 0, line_haul: 1, sorting: 0, branch: 0 },
    ...{ recipient: 0, sender: 0, customs: 0, weather: 0, undecided: 0 },
  },
  lacking: 1,
  data: [output],
};
