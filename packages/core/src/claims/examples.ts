const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const yuan = (amount: number) => ({ amount: amount * 100, currency: "CNY" });
const at = "2026-11-22T03:00:00.000Z";
const system = { type: "apiKey" as const, id: "key_01k2z5v9e8f3q7x0m4n6p8r2s4" };

const input = {
  shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
  kind: "lost" as const,
  amount: yuan(80),
  description: "包裹在中转途中丢失，内为 T 恤两件。",
  evidence: [{ name: "订单截图.png", sha256 }],
};

export const claimExample = {
  input,
  output: {
    id: "clm_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "claim" as const,
    status: "auto_approved" as const,
    shipmentId: input.shipmentId,
    trackingNumber: "YT0000000000001",
    customerId: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
    ticketId: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
    kind: input.kind,
    description: input.description,
    amount: input.amount,
    lossRatio: 1,
    freight: yuan(12),
    insuredValue: null,
    entitlement: yuan(36),
    rule: "uninsured_freight_multiple" as const,
    ruleSource: {
      "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
      en: "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)",
    },
    rulesVersion: 1,
    evidence: [{ name: "订单截图.png", sha256, url: null, upload: null, proves: null, addedAt: at }],
    missing: [],
    approvedAmount: yuan(36),
    firstApproval: null,
    decision: null,
    appeal: null,
    appealUntil: null,
    payment: null,
    allowed: ["paid" as const],
    link: "https://caas.example/t/suda/claims/live.01k2z5v9e8f3q7x0m4n6p8r2s4.Jx0aGZ1kQ2vYw8sT5uN3bA",
    createdBy: system,
    createdAt: at,
    updatedAt: at,
    version: 1,
  },
  decision: { decision: "approve" as const, amount: yuan(300), reason: "外箱压坏，照片与描述一致。" },
  appeal: { reason: "包裹由本人当面拒收，并未签收。" },
  payment: { method: "transfer" as const, reference: "TR20261122-0001" },
  entry: {
    seq: 1,
    at,
    actor: system,
    action: "submitted",
    data: { kind: "lost", amount: 8000, currency: "CNY" },
    prevHash: "0".repeat(64),
    hash: sha256,
  },
};
