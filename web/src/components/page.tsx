import type { ReactNode } from "react";
import { useEffect } from "react";
import { type Permission, useMay } from "../api/me.ts";
import { Forbidden } from "./states.tsx";

interface Props {
  title: string;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** Without it the page says that it may not be seen. */
  permission?: Permission;
  children: ReactNode;
}

/** A page of the console: its title, also the window's, and its actions above what it shows. */
export function Page({ title, actions, permission, children }: Props) {
  const may = useMay();
  useEffect(() => {
    document.title = `${title} · CaaS`;
  }, [title]);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{title}</h1>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {permission && !may(permission) ? <Forbidden /> : children}
    </div>
  );
}
