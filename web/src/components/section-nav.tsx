import { Link } from "@tanstack/react-router";
import { useLayoutEffect, useRef } from "react";
import "./section-nav.css";

interface Props {
  label: string;
  sections: readonly { to: string; name: string }[];
}

/** The pages of a group in a row, in which the one that is open is always in sight. */
export function SectionNav({ label, sections }: Props) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const row = nav.current;
    const open = row?.querySelector<HTMLElement>(".active");
    if (row && open) row.scrollLeft = open.offsetLeft - (row.clientWidth - open.offsetWidth) / 2;
  }, []);
  return (
    <nav ref={nav} className="sections" aria-label={label}>
      {sections.map(({ to, name }) => (
        <Link key={to} to={to} className="section" activeProps={{ className: "active" }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
