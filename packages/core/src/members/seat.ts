import { requireSeat } from "../billing/index.ts";
import { readTeam } from "./find.ts";

/** @throws AppError `plan_limit_reached` where the plan has no room for one more; who is invited has a seat */
export async function requireFreeSeat(): Promise<void> {
  const team = await readTeam();
  await requireSeat(team.filter(({ status }) => status !== "disabled").length);
}
