import {
  AlertOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarOutlined,
  CheckSquareOutlined,
  CodeOutlined,
  CreditCardOutlined,
  InboxOutlined,
  SettingOutlined,
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
    to: "/shipments",
    word: "nav.shipments",
    icon: <CarOutlined />,
    permissions: ["shipments:read"],
    letter: "p",
  },
  {
    to: "/exceptions",
    word: "nav.exceptions",
    icon: <AlertOutlined />,
    permissions: ["exceptions:read"],
    letter: "x",
  },
  {
    to: "/customers",
    word: "nav.customers",
    icon: <TeamOutlined />,
    permissions: ["customers:read"],
    letter: "c",
  },
  {
    to: "/tasks",
    word: "nav.tasks",
    icon: <CheckSquareOutlined />,
    permissions: ["tickets:read"],
    letter: "t",
  },
  {
    to: "/bookings",
    word: "nav.bookings",
    icon: <CalendarOutlined />,
    permissions: ["bookings:read"],
    letter: "b",
  },
  {
    to: "/claims",
    word: "nav.claims",
    icon: <AuditOutlined />,
    permissions: ["claims:read"],
    letter: "l",
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
    letter: "u",
  },
  {
    to: "/settings",
    word: "nav.settings",
    icon: <SettingOutlined />,
    permissions: ["policies:read"],
    letter: "s",
  },
];
