import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App as AntApp, ConfigProvider, theme } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { queryClient } from "../api/queries.ts";
import { useLanguage } from "../i18n/words.ts";
import { useDark } from "./dark.ts";
import { router } from "./router.ts";

export function App() {
  const dark = useDark();
  const spoken = useLanguage();
  return (
    <ConfigProvider
      button={{ autoInsertSpace: false }}
      locale={spoken === "en" ? en : zh}
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        ...(dark && { components: { Tabs: { itemSelectedColor: "#8ab4ff", itemHoverColor: "#8ab4ff" } } }),
        token: {
          colorPrimary: dark ? "#3468e8" : "#1d4ed8",
          colorInfo: dark ? "#3468e8" : "#1d4ed8",
          colorLink: dark ? "#8ab4ff" : "#1d4ed8",
          borderRadius: 6,
          // The default greys are too pale to read by WCAG 2.2, 1.4.3.
          ...(dark
            ? {
                colorTextSecondary: "#b4b4b4",
                colorTextTertiary: "#a0a0a0",
                colorTextPlaceholder: "#8c8c8c",
                colorTextDisabled: "#a0a0a0",
              }
            : {
                colorError: "#cf1322",
                colorTextSecondary: "#525252",
                colorTextTertiary: "#6b6b6b",
                colorTextPlaceholder: "#757575",
                // What a role may not change it still reads.
                colorTextDisabled: "#666666",
              }),
        },
      }}
    >
      <AntApp className={dark ? "console dark" : "console"}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
