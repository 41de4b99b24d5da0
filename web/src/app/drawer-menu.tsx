import { Drawer } from "antd";
import { common } from "../i18n/common.ts";
import { useWords } from "../i18n/words.ts";
import { Navigation } from "./navigation.tsx";

/** The navigation of a narrow window. */
export default function DrawerMenu({ open, close }: { open: boolean; close: () => void }) {
  const say = useWords(common);
  return (
    <Drawer placement="left" size={240} open={open} onClose={close} title={say("product")}>
      <Navigation className="drawer-nav" />
    </Drawer>
  );
}
