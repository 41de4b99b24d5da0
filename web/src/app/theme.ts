import { type ThemeConfig, theme } from "antd";

/**
 * The console's looks. Colours depart from antd's where those are too pale to read by WCAG 2.2, 1.4.3.
 * @param dark on a dark ground
 * @param still without movement, for whom it makes dizzy (WCAG 2.2, 2.3.3)
 */
export function consoleTheme({ dark, still }: { dark: boolean; still: boolean }): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    components: dark ? darkComponents : lightComponents,
    token: {
      ...(dark ? darkColors : lightColors),
      motion: !still,
      borderRadius: 6,
      // One face everywhere, and Chinese letters that are made for a screen.
      fontFamily:
        '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", sans-serif',
    },
  };
}

// On the page's own grey the default track is not to be seen.
const lightComponents = { Segmented: { trackBg: "#e6e6e6" } };

const darkComponents = {
  Segmented: { trackBg: "#262626", itemSelectedBg: "#4a4a4a" },
  // White is hard to read on the light red, and the primary blue on its own dark shade.
  Button: { dangerColor: "#141414" },
  Dropdown: { colorPrimary: "#8ab4ff" },
  Tabs: { itemSelectedColor: "#8ab4ff", itemHoverColor: "#8ab4ff", inkBarColor: "#8ab4ff" },
};

const lightColors = {
  ...{ colorPrimary: "#1d4ed8", colorInfo: "#1d4ed8", colorLink: "#1d4ed8", colorPrimaryHover: "#1e40af" },
  ...{ colorError: "#c81e1e", colorTextSecondary: "#525252", colorTextTertiary: "#6b6b6b" },
  colorTextPlaceholder: "#6e6e6e",
  // What a role may not change it still reads.
  colorTextDisabled: "#666666",
};

const darkColors = {
  // The primary colour is too dark for letters on a dark ground.
  ...{ colorPrimary: "#3468e8", colorInfo: "#3468e8", colorLink: "#8ab4ff" },
  ...{ colorError: "#f87171", colorTextSecondary: "#b4b4b4", colorTextTertiary: "#a0a0a0" },
  colorTextPlaceholder: "#929292",
  // Also where the ground of a choice is lighter.
  colorTextDisabled: "#b0b0b0",
};
