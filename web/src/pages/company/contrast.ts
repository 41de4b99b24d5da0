/** What WCAG 2.2 asks of text (1.4.3, level AA). */
export const enough = 4.5;

/** The contrast ratio of white letters on a colour, 1 to 21, as WCAG 2.2 defines it; `null` for what is no `#rrggbb`. */
export function contrastWithWhite(color: string): number | null {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return null;
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05);
}
