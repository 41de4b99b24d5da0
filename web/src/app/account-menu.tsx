import { UserOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App, Button, Dropdown, type MenuProps } from "antd";
import { lazy, Suspense, useState } from "react";
import { caas } from "../api/client.ts";
import { type Me, useMay, useMe, useWorld } from "../api/me.ts";
import { useProblem } from "../api/problem.ts";
import { common } from "../i18n/common.ts";
import { speak } from "../i18n/language.ts";
import { useLanguage, useWords } from "../i18n/words.ts";
import { goToWorld } from "./banners.tsx";
import { chooseDark, useDark } from "./dark.ts";
import { logOut, logOutEverywhere } from "./log-out.ts";

const PasswordDialog = lazy(() => import("./password-dialog.tsx"));
const presences = ["online", "away", "offline"] as const;

/** Whether the member is at work, their own settings, and the way out. */
export function AccountMenu() {
  const say = useWords(common);
  const { data: me } = useMe();
  const may = useMay();
  const world = useWorld();
  const dark = useDark();
  const spoken = useLanguage();
  const navigate = useNavigate();
  const { modal, message } = App.useApp();
  const tell = useProblem();
  const setPresence = useSetPresence();
  const [changing, setChanging] = useState(false);
  const { member } = me ?? {};
  const leave = (how: () => Promise<void>) => how().then(() => navigate({ to: "/login" }));
  const askEverywhere = () =>
    modal.confirm({
      title: say("shell.logOutEverywhereAsk"),
      content: say("shell.logOutEverywhereHint"),
      okText: say("shell.logOutEverywhere"),
      cancelText: say("cancel"),
      onOk: () => leave(logOutEverywhere).catch((error) => void message.error(tell(error))),
    });
  const items: MenuProps["items"] = [
    { key: "who", type: "group", label: member && `${member.email} · ${say(`role.${member.role}`)}` },
    ...(member
      ? presences.map((presence) => ({
          key: presence,
          label: say(`shell.presence.${presence}`),
          icon: (
            <span aria-hidden="true">
              <span className={`dot dot-${presence}`} />
            </span>
          ),
          title: say("shell.presenceHint"),
          onClick: () => setPresence.mutate({ id: member.id, presence }),
        }))
      : []),
    { type: "divider" },
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
    { key: "password", label: say("shell.password"), onClick: () => setChanging(true) },
    { key: "everywhere", label: say("shell.logOutEverywhere"), onClick: askEverywhere },
    { key: "out", label: say("shell.logOut"), onClick: () => void leave(logOut) },
  ];
  const presence = member ? say(`shell.presence.${member.presence}`) : undefined;
  return (
    <>
      <Dropdown
        menu={{ items, ...(member && { selectedKeys: [member.presence] }) }}
        trigger={["click"]}
        placement="bottomRight"
      >
        <Button
          type="text"
          icon={<UserOutlined />}
          aria-label={[say("shell.account"), member?.name, presence].filter(Boolean).join(" ")}
        >
          <span className="wide">{member?.name}</span>
          {member && <span className={`dot dot-${member.presence}`} title={presence} />}
        </Button>
      </Dropdown>
      <Suspense>{changing && <PasswordDialog close={() => setChanging(false)} />}</Suspense>
    </>
  );
}

/** Tells whether one is at work; shown at once. */
function useSetPresence() {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const tell = useProblem();
  return useMutation({
    mutationFn: ({ id, presence }: { id: string; presence: (typeof presences)[number] }) =>
      caas().members.setPresence(id, { presence }),
    onSuccess: (member) => {
      queries.setQueryData<Me>(["me"], (me) => me && { ...me, member });
      void queries.invalidateQueries({ queryKey: ["members"] });
    },
    onError: (error) => void message.error(tell(error)),
  });
}
