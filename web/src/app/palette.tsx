import { useNavigate } from "@tanstack/react-router";
import { Input, Modal } from "antd";
import { useState } from "react";
import { useMay, useWorld } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { speak } from "../i18n/language.ts";
import { useLanguage, useWords } from "../i18n/words.ts";
import { goToWorld } from "./banners.tsx";
import { chooseDark, useDark } from "./dark.ts";
import { modifier } from "./keys.ts";
import { useAreas } from "./navigation.tsx";
import { pageKeys } from "./page-keys.ts";

interface Command {
  name: string;
  run: () => void;
  keys?: string;
}

function useCommands(): Command[] {
  const say = useWords(common);
  const may = useMay();
  const world = useWorld();
  const dark = useDark();
  const spoken = useLanguage();
  const navigate = useNavigate();
  const areas = useAreas();
  return [
    ...areas.map(({ to, word, letter }) => ({
      name: say("keys.go", { page: say(word) }),
      run: () => void navigate({ to }),
      keys: `g ${letter}`,
    })),
    { name: say("shell.switchLanguage"), run: () => speak(spoken === "en" ? "zh-CN" : "en") },
    { name: say(dark ? "shell.light" : "shell.dark"), run: () => chooseDark(!dark) },
    ...(may("sandbox:write")
      ? [
          {
            name: say(world === "test" ? "shell.leaveSandbox" : "shell.enterSandbox"),
            run: () => goToWorld(world === "test" ? "live" : "test"),
          },
        ]
      : []),
  ];
}

/** Where what was typed may be looked for. */
function useLookUps(text: string): Command[] {
  const say = useWords(common);
  const may = useMay();
  const navigate = useNavigate();
  if (text === "") return [];
  const search = { q: text };
  return [
    may("tickets:read") && {
      name: say("shell.findTicket", search),
      run: () => void navigate({ to: "/workbench", search }),
    },
    may("shipments:read") && {
      name: say("shell.findShipment", search),
      run: () => void navigate({ to: "/shipments", search }),
    },
    may("customers:read") && {
      name: say("shell.findCustomer", search),
      run: () => void navigate({ to: "/customers", search }),
    },
  ].filter((command) => command !== false);
}

/** Every page and action by its name, and where to look for what is no name of any; as help, every key and what it does. */
export function Palette({ showHelp, close }: { showHelp: boolean; close: () => void }) {
  const say = useWords(common);
  const commands = useCommands();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const text = typed.trim();
  const found = [
    ...commands.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
    ...useLookUps(text),
  ];
  const at = Math.min(chosen, found.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    close();
    command.run();
  };
  if (showHelp) {
    const keys = [
      { keys: `${modifier} K`, name: say("keys.palette") },
      { keys: "?", name: say("keys.help") },
      ...commands.filter((command) => command.keys),
      ...pageKeys(),
    ];
    return (
      <Modal open title={say("shell.help")} onCancel={close} footer={null}>
        <dl className="keys">
          {keys.map(({ keys: pressed = "", name }) => (
            <div key={pressed}>
              <dt>
                {pressed.split(" ").map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    );
  }
  return (
    <Modal open title={say("shell.palette")} onCancel={close} footer={null} destroyOnHidden>
      <Input
        autoFocus
        allowClear
        role="combobox"
        aria-expanded
        aria-controls="commands"
        aria-activedescendant={at >= 0 ? `command-${at}` : undefined}
        aria-label={say("shell.palette")}
        placeholder={say("shell.paletteHint")}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "ArrowDown") setChosen(Math.min(at + 1, found.length - 1));
          else if (event.key === "ArrowUp") setChosen(Math.max(at - 1, 0));
          else if (event.key === "Enter") run(found[at]);
          else return;
          event.preventDefault();
        }}
      />
      <div id="commands" role="listbox" aria-label={say("shell.palette")} className="commands">
        {found.map((command, index) => (
          <div
            key={command.name}
            id={`command-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? "command chosen" : "command"}
            onClick={() => run(command)}
            onKeyDown={(event) => event.key === "Enter" && run(command)}
          >
            {command.name}
            {command.keys && <kbd>{command.keys}</kbd>}
          </div>
        ))}
      </div>
    </Modal>
  );
}
