import { useNavigate, useSearch } from "@tanstack/react-router";
import { useWords } from "../../i18n/words.ts";
import { AccessCard } from "./access-card.tsx";
import { LogInForm } from "./log-in-form.tsx";
import { accessWords } from "./words.ts";

export function LogInPage() {
  const say = useWords(accessWords);
  const { to = "/" } = useSearch({ from: "/login" });
  const navigate = useNavigate();
  return (
    <AccessCard title={say("logInTitle")}>
      <LogInForm done={() => void navigate({ href: to })} />
    </AccessCard>
  );
}
