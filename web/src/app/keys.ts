import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useAreas } from "./navigation.tsx";

/** The key that goes with others for a command, as it is written on this machine's keyboard. */
export const modifier = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";

/** Whether somebody is typing, or something lies over the page: then letters are letters. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const at = event.target;
  if (!(at instanceof HTMLElement)) return false;
  return (
    at.isContentEditable ||
    at.closest("input, textarea, select, [role=combobox], [role=dialog], [role=menu]") !== null
  );
}

/** `Ctrl/⌘ K` opens the palette, `?` the help, `g` and a letter goes to an area. */
export function useGoKeys({ open }: { open: (what: "commands" | "help") => void }): void {
  const navigate = useNavigate();
  const areas = useAreas();
  const going = useRef(0);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        open("commands");
        return;
      }
      if (isTyping(event)) return;
      if (event.key === "?") return open("help");
      if (event.key === "g") {
        going.current = event.timeStamp;
        return;
      }
      if (event.timeStamp - going.current > 1500) return;
      going.current = 0;
      const area = areas.find(({ letter }) => letter === event.key);
      if (!area) return;
      // The page itself may know the letter too.
      event.stopImmediatePropagation();
      void navigate({ to: area.to });
    };
    window.addEventListener("keydown", pressed, { capture: true });
    return () => window.removeEventListener("keydown", pressed, { capture: true });
  }, [areas, navigate, open]);
}
