import { useWords } from "../../i18n/words.ts";
import { type Figure, useFigureText } from "./figures.ts";
import { reportWords } from "./words.ts";

/** The target, and whether it is reached: in words and a sign, and in a colour besides. */
export function Verdict({ figure: { direction, target, unit, met } }: { figure: Figure }) {
  const say = useWords(reportWords);
  const text = useFigureText();
  return (
    <span>
      {say(`target.${direction}`, { value: text(unit, target) })}
      {met !== null && (
        <span className={met ? "verdict-met" : "verdict-missed"}>
          {" "}
          <span aria-hidden="true">{met ? "✓" : "✕"}</span> {say(met ? "met" : "missed")}
        </span>
      )}
    </span>
  );
}
