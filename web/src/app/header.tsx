import { ClockCircleOutlined, MenuOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useMe, useZone } from "../api/me.ts";
import { useZoneName } from "../components/time.tsx";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { AccountMenu } from "./account-menu.tsx";
import { modifier } from "./keys.ts";

export function Header({ openMenu, openPalette }: { openMenu: () => void; openPalette: () => void }) {
  const say = useWords(common);
  const { data: me } = useMe();
  const zone = useZone();
  const zoneName = useZoneName()(zone);
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
      <Button
        icon={<SearchOutlined />}
        onClick={openPalette}
        aria-label={`${say("shell.palette")} ${modifier} K`}
      >
        <span className="wide">
          {say("shell.palette")} <kbd>{modifier} K</kbd>
        </span>
      </Button>
      <Tooltip title={say("shell.zoneHint", { zone })}>
        <span className="zone wide">
          <ClockCircleOutlined aria-label={say("shell.zone")} /> {zoneName}
        </span>
      </Tooltip>
      <AccountMenu />
    </header>
  );
}
