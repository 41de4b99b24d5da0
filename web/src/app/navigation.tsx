import { Link } from "@tanstack/react-router";
import { useMay } from "../api/me.ts";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { type AreaLink, areas } from "./areas.tsx";

/** The areas that the member may see. */
export function useAreas(): readonly AreaLink[] {
  const may = useMay();
  return areas.filter(({ permissions }) => permissions.some(may));
}

export function Navigation({ className }: { className: string }) {
  const say = useWords(common);
  return (
    <nav className={`nav ${className}`} aria-label={say("shell.menu")}>
      {useAreas().map(({ to, word, icon }) => (
        <Link key={to} to={to} className="nav-link" activeProps={{ className: "nav-link active" }}>
          <span aria-hidden="true">{icon}</span>
          {say(word)}
        </Link>
      ))}
    </nav>
  );
}
