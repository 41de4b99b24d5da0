import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useMe, useSession } from "../api/me.ts";
import { Loaded } from "../components/states.tsx";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { Banners } from "./banners.tsx";
import { Header } from "./header.tsx";
import { useGoKeys } from "./keys.ts";
import { Navigation } from "./navigation.tsx";

const DrawerMenu = lazy(() => import("./drawer-menu.tsx"));
const Palette = lazy(() => import("./palette.tsx").then((module) => ({ default: module.Palette })));
const Relogin = lazy(() => import("./relogin.tsx").then((module) => ({ default: module.Relogin })));

/** What is around every page of a member: navigation, banners, palette. */
export function Shell() {
  const say = useWords(common);
  const me = useMe();
  const loggedIn = useSession() !== null;
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [menu, setMenu] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
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
      <Header
        openMenu={() => {
          setWasOpen(true);
          setMenu(true);
        }}
        openPalette={() => setPalette("commands")}
      />
      <div className="shell-body">
        <Navigation className="sider" />
        <Suspense>{wasOpen && <DrawerMenu open={menu} close={() => setMenu(false)} />}</Suspense>
        {/* It scrolls, so that the keyboard must reach it also where a page has nothing to be focused. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.2, 2.1.1 */}
        <main id="content" tabIndex={0}>
          <Loaded query={me}>{() => <Outlet />}</Loaded>
        </main>
      </div>
      <Suspense>
        {palette && <Palette showHelp={palette === "help"} close={() => setPalette(null)} />}
        {me.data && !loggedIn && <Relogin email={me.data.member?.email ?? ""} />}
      </Suspense>
    </div>
  );
}
