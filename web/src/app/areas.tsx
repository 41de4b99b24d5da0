import {
  BarChartOutlined,
  CodeOutlined,
  CreditCardOutlined,
  InboxOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Permission } from "../api/me.ts";
import type { zh } from "../i18n/common.zh.ts";

export interface AreaLink {
  to: string;
  word: `nav.${keyof (typeof zh)["nav"]}`;
  icon: ReactNode;
  /** Who has none of these is not offered the area. */
  permissions: readonly Permission[];
  /** The letter that goes there after `g`. */
  letter: string;
}

/** What the navigation offers, in its order. */
export const areas: readonly AreaLink[] = [
  {
    to: "/workbench",
    word: "nav.workbench",
    icon: <InboxOutlined />,
    permissions: ["tickets:read"],
    letter: "w",
  },
  {
    to: "/customers",
    word: "nav.customers",
    icon: <TeamOutlined />,
    permissions: ["customers:read"],
    letter: "c",
  },
  {
    to: "/reports",
    word: "nav.reports",
    icon: <BarChartOutlined />,
    permissions: ["kpis:read"],
    letter: "k",
  },
  {
    to: "/developers",
    word: "nav.developers",
    icon: <CodeOutlined />,
    permissions: ["keys:read", "webhooks:read", "events:read"],
    letter: "d",
  },
  {
    to: "/billing",
    word: "nav.billing",
    icon: <CreditCardOutlined />,
    permissions: ["billing:read"],
    letter: "b",
  },
];
