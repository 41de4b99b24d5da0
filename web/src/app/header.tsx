import { ClockCircleOutlined, MenuOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useMe, useZone } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { AccountMenu } from "./account-menu.tsx";

export function Header({ openMenu, openPalette }: { openMenu: () => void; openPalette: () => void }) {
  const say = useWords(common);
  const { data: me } = useMe();
  const zone = useZone();
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
      <AccountMenu />
    </header>
  );
}
