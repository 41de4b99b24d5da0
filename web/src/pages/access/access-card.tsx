import { Button } from "antd";
import { type ReactNode, useEffect } from "react";
import { common } from "../../i18n/common.ts";
import { speak } from "../../i18n/language.ts";
import { useLanguage, useWords } from "../../i18n/words.ts";

/** What is around the pages that need no log-in. */
export function AccessCard({ title, children }: { title: string; children: ReactNode }) {
  const say = useWords(common);
  const spoken = useLanguage();
  useEffect(() => {
    document.title = `${title} · CaaS`;
  }, [title]);
  return (
    <main className="access">
      <div className="access-card">
        <header>
          <span className="product">{say("product")}</span>
          <Button
            type="link"
            className="flush"
            lang={spoken === "en" ? "zh-CN" : "en"}
            onClick={() => speak(spoken === "en" ? "zh-CN" : "en")}
          >
            {say("shell.language")}
          </Button>
        </header>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
