import type { Language } from "../../i18n/language.ts";

/** Carriers by the codes that kuaidi100 and kdniao push, as people call them. */
const names: Record<string, Record<Language, string>> = {
  yuantong: { "zh-CN": "圆通速递", en: "YTO Express" },
  zhongtong: { "zh-CN": "中通快递", en: "ZTO Express" },
  shentong: { "zh-CN": "申通快递", en: "STO Express" },
  yunda: { "zh-CN": "韵达快递", en: "Yunda Express" },
  shunfeng: { "zh-CN": "顺丰速运", en: "SF Express" },
  jtexpress: { "zh-CN": "极兔速递", en: "J&T Express" },
  jd: { "zh-CN": "京东物流", en: "JD Logistics" },
  ems: { "zh-CN": "EMS", en: "EMS" },
  youzhengguonei: { "zh-CN": "邮政快递包裹", en: "China Post" },
  debangkuaidi: { "zh-CN": "德邦快递", en: "Deppon Express" },
  yto: { "zh-CN": "圆通速递", en: "YTO Express" },
  zto: { "zh-CN": "中通快递", en: "ZTO Express" },
  sto: { "zh-CN": "申通快递", en: "STO Express" },
  yd: { "zh-CN": "韵达快递", en: "Yunda Express" },
  sf: { "zh-CN": "顺丰速运", en: "SF Express" },
  jtsd: { "zh-CN": "极兔速递", en: "J&T Express" },
};

/** A carrier as people call it; one whose code is not known as it stands. */
export function carrierName(carrier: string, spoken: Language): string {
  return names[carrier.toLowerCase()]?.[spoken] ?? carrier;
}
