import { QueryClientProvider } from "@tanstack/react-query";
import { Matches, RouterContextProvider } from "@tanstack/react-router";
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
        // The primary colour is too dark for letters on a dark ground.
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        components: {
          // On the page's own grey the default track is not to be seen.
          Segmented: dark ? { trackBg: "#262626", itemSelectedBg: "#4a4a4a" } : { trackBg: "#e6e6e6" },
          ...(dark && {
            // White is hard to read on the light red, and the primary blue on its own dark shade.
            Button: { dangerColor: "#141414" },
            Dropdown: { colorPrimary: "#8ab4ff" },
            Tabs: { itemSelectedColor: "#8ab4ff", itemHoverColor: "#8ab4ff", inkBarColor: "#8ab4ff" },
          }),
        },
        token: {
          colorPrimary: dark ? "#3468e8" : "#1d4ed8",
          colorInfo: dark ? "#3468e8" : "#1d4ed8",
          colorLink: dark ? "#8ab4ff" : "#1d4ed8",
          // The default red, and the blue that is pointed at, are too pale by the same measure as the greys below.
          ...(!dark && { colorError: "#c81e1e", colorPrimaryHover: "#1e40af" }),
          borderRadius: 6,
          // One face everywhere, and Chinese letters that are made for a screen.
          fontFamily:
            '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", sans-serif',
          // The default red and greys are too pale to read by WCAG 2.2, 1.4.3.
          ...(dark
            ? {
                colorError: "#f87171",
                colorTextSecondary: "#b4b4b4",
                colorTextTertiary: "#a0a0a0",
                colorTextPlaceholder: "#929292",
                // What a role may not change it still reads, also where the ground of a choice is lighter.
                colorTextDisabled: "#b0b0b0",
              }
            : {
                colorError: "#c81e1e",
                colorTextSecondary: "#525252",
                colorTextTertiary: "#6b6b6b",
                colorTextPlaceholder: "#6e6e6e",
                // What a role may not change it still reads.
                colorTextDisabled: "#666666",
              }),
        },
      }}
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
