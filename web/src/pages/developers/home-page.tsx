import { Navigate } from "@tanstack/react-router";
import { useMay } from "../../api/me.ts";
import { Forbidden } from "../../components/states.tsx";
import { sections } from "./sections.ts";

/** The first of the developers' pages that the member may see. */
export function DevelopersPage() {
  const may = useMay();
  const first = sections.find(({ permission }) => may(permission));
  return first ? <Navigate to={first.to} replace /> : <Forbidden />;
}
