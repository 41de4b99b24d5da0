import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { Drawer } from "antd";
import { useEffect, useState } from "react";
import { useMe, useSession } from "../api/me.ts";
import { Loaded } from "../components/states.tsx";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { Banners } from "./banners.tsx";
import { Header } from "./header.tsx";
import { useGoKeys } from "./keys.ts";
import { Navigation } from "./navigation.tsx";
import { Palette } from "./palette.tsx";
import { Relogin } from "./relogin.tsx";

/** What is around every page of a member: navigation, banners, palette. */
export function Shell() {
  const say = useWords(common);
  const me = useMe();
  const loggedIn = useSession() !== null;
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [menu, setMenu] = useState(false);
  const [palette, setPalette] = useState<"commands" | "help" | null>(null);
  useGoKeys({ open: setPalette });
  // A page was chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what tells it
  useEffect(() => setMenu(false), [path]);
  useEffect(() => {
    if (!loggedIn && me.data === undefined) void navigate({ to: "/login" });
  }, [loggedIn, me.data, navigate]);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say("shell.skip")}
      </a>
      <Banners />
      <Header openMenu={() => setMenu(true)} openPalette={() => setPalette("commands")} />
      <div className="shell-body">
        <Navigation className="sider" />
        <Drawer placement="left" size={240} open={menu} onClose={() => setMenu(false)} title={say("product")}>
          <Navigation className="drawer-nav" />
        </Drawer>
        <main id="content" tabIndex={-1}>
          <Loaded query={me}>{() => <Outlet />}</Loaded>
        </main>
      </div>
      {palette && <Palette showHelp={palette === "help"} close={() => setPalette(null)} />}
      {me.data && !loggedIn && <Relogin email={me.data.member?.email ?? ""} />}
    </div>
  );
}
