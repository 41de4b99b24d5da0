import type { Answer } from "@caas/sdk";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { caas } from "./client.ts";
import { onSession, session } from "./session.ts";
import { onWorld, world } from "./world.ts";

export type Me = Answer<"getMe">;
export type Permission = Me["permissions"][number];

export function useSession() {
  return useSyncExternalStore(onSession, session);
}

export function useWorld() {
  return useSyncExternalStore(onWorld, world);
}

/** Who is logged in. The shell shows its pages once this is there, so pages may rely on it. */
export function useMe() {
  return useQuery({
    queryKey: ["me"],
    queryFn: () => caas().me.get(),
    staleTime: 60_000,
    enabled: useSession() !== null,
  });
}

/** Whether the member may; what they may not do is not offered. */
export function useMay(): (permission: Permission) => boolean {
  const { data } = useMe();
  return (permission) => data?.permissions.includes(permission) ?? false;
}

/** The firm's time zone, in which every time is shown. */
export function useZone(): string {
  return useMe().data?.tenant.timezone ?? "Asia/Shanghai";
}
