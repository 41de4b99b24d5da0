import { ClockCircleOutlined, MenuOutlined, SearchOutlined, UserOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown, type MenuProps, Tooltip } from "antd";
import { caas } from "../api/client.ts";
import { useMay, useMe, useWorld, useZone } from "../api/me.ts";
import { queryClient } from "../api/queries.ts";
import { forget } from "../api/session.ts";
import { common } from "../i18n/common.ts";
import { speak } from "../i18n/language.ts";
import { useLanguage, useWords } from "../i18n/words.ts";
import { goToWorld } from "./banners.tsx";
import { chooseDark, useDark } from "./dark.ts";

export async function logOut(): Promise<void> {
  // Out of this browser it is in any case; without a connection the tokens end by themselves.
  await caas()
    .auth.logOut({ maxRetries: 0 })
    .catch(() => undefined);
  queryClient.clear();
  forget();
}

export function Header({ openMenu, openPalette }: { openMenu: () => void; openPalette: () => void }) {
  const say = useWords(common);
  const { data: me } = useMe();
  const may = useMay();
  const world = useWorld();
  const dark = useDark();
  const spoken = useLanguage();
  const zone = useZone();
  const navigate = useNavigate();
  const items: MenuProps["items"] = [
    {
      key: "who",
      type: "group",
      label: me?.member && `${me.member.email} · ${say(`role.${me.member.role}`)}`,
    },
    {
      key: "language",
      label: say("shell.language"),
      onClick: () => speak(spoken === "en" ? "zh-CN" : "en"),
    },
    { key: "dark", label: say(dark ? "shell.light" : "shell.dark"), onClick: () => chooseDark(!dark) },
    ...(may("sandbox:write")
      ? [
          {
            key: "sandbox",
            label: say(world === "test" ? "shell.leaveSandbox" : "shell.enterSandbox"),
            onClick: () => goToWorld(world === "test" ? "live" : "test"),
          },
        ]
      : []),
    { type: "divider" },
    {
      key: "out",
      label: say("shell.logOut"),
      onClick: () => void logOut().then(() => navigate({ to: "/login" })),
    },
  ];
  return (
    <header className="top">
      <Button
        className="menu-button"
        type="text"
        icon={<MenuOutlined />}
        aria-label={say("shell.menu")}
        onClick={openMenu}
      />
      <strong className="firm">{me?.tenant.name ?? "CaaS"}</strong>
      <span className="spring" />
      <Button icon={<SearchOutlined />} onClick={openPalette} aria-label={`${say("shell.palette")} Ctrl K`}>
        <span className="wide">
          {say("shell.palette")} <kbd>Ctrl K</kbd>
        </span>
      </Button>
      <Tooltip title={say("shell.zoneHint", { zone })}>
        <span className="zone wide">
          <ClockCircleOutlined aria-label={say("shell.zone")} /> {zone}
        </span>
      </Tooltip>
      <Dropdown menu={{ items }} trigger={["click"]} placement="bottomRight">
        <Button
          type="text"
          icon={<UserOutlined />}
          aria-label={`${say("shell.account")} ${me?.member?.name ?? ""}`}
        >
          <span className="wide">{me?.member?.name}</span>
        </Button>
      </Dropdown>
    </header>
  );
}
