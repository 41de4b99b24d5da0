import { QueryClientProvider } from "@tanstack/react-query";
import { Matches, RouterContextProvider } from "@tanstack/react-router";
import { App as AntApp, ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { queryClient } from "../api/queries.ts";
import { useLanguage } from "../i18n/words.ts";
import { useDark } from "./dark.ts";
import { router } from "./router.ts";
import { useStill } from "./still.ts";
import { consoleTheme } from "./theme.ts";

export function App() {
  const [dark, still] = [useDark(), useStill()];
  const spoken = useLanguage();
  return (
    <ConfigProvider
      button={{ autoInsertSpace: false }}
      locale={spoken === "en" ? en : zh}
      theme={consoleTheme({ dark, still })}
    >
      <QueryClientProvider client={queryClient}>
        {/* Around what shows notifications too: a link in one needs the router. */}
        <RouterContextProvider router={router}>
          <AntApp className={dark ? "console dark" : "console"}>
            <Matches />
          </AntApp>
        </RouterContextProvider>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
