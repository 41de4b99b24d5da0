type Rgb = readonly [number, number, number];

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** The grounds on which accents stand, as `style.ts` has them: the one that leaves the least contrast. */
const lightGround: Rgb = [0xf2, 0xf4, 0xf7];
const darkGround: Rgb = [0x18, 0x20, 0x29];

/** What WCAG 2.2 asks of text (1.4.3, level AA). */
const enough = 4.5;

const known = new Map<string, string>();

/**
 * A firm's colour as CSS, whatever colour it is: buttons are filled with it and bear the letters, black or white,
 * that can be read on it; links are darkened, or at night lightened, until they can be read.
 * @param color `#rrggbb`
 */
export function brandStyle(color: string): string {
  const style = known.get(color) ?? made(color);
  // Some hundred firms share a process; their colours are short.
  if (known.size < 1000) known.set(color, style);
  return style;
}

function made(color: string): string {
  const rgb = parsed(color);
  const onBrand = contrast(rgb, white) >= enough ? white : black;
  const light = readable(rgb, lightGround, black);
  const dark = readable(rgb, darkGround, white);
  return [
    `@media screen{:root{--brand:${hex(rgb)};--on-brand:${hex(onBrand)};--accent:${hex(light)}}}`,
    `@media screen and (prefers-color-scheme:dark){:root{--accent:${hex(dark)}}}`,
  ].join("");
}

function readable(rgb: Rgb, ground: Rgb, towards: Rgb): Rgb {
  for (let part = 0; part < 1; part += 0.04) {
    const mixed = mix(rgb, towards, part);
    if (contrast(mixed, ground) >= enough) return mixed;
  }
  return towards;
}

function mix(from: Rgb, to: Rgb, part: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * part);
  return [at(0), at(1), at(2)];
}

/** The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(left: Rgb, right: Rgb): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function parsed(color: string): Rgb {
  const number = Number.parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
