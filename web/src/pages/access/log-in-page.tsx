import { Link, useNavigate, useSearch } from "@tanstack/react-router";
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
      <LogInForm done={() => void navigate({ to, replace: true })} />
      <p className="access-links">
        <span>
          {say("noAccount")} <Link to="/signup">{say("toSignUp")}</Link>
        </span>
        <Link to="/password">{say("forgot")}</Link>
      </p>
    </AccessCard>
  );
}
