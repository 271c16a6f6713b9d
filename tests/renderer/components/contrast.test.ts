import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../renderer/components/tokens.css', import.meta.url), 'utf8');

/** The colours of one block of the tokens, by name. */
function colours(block: string): Readonly<Record<string, string>> {
  const start = css.indexOf(block);
  const body = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text on its ground: at least 4.5 to 1 (success criterion 1.4.3). */
const textPairs = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sunken'],
  ['accent', 'surface'],
  ['accent', 'paper'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent-soft-ink', 'accent-soft'],
  ['accent-soft-ink', 'surface'],
  ['rail-ink', 'rail'],
  ['rail-ink', 'rail-active'],
  ['rail-ink-soft', 'rail'],
  ['danger', 'surface'],
  ['danger', 'paper'],
  ['danger-ink', 'danger-soft'],
  ['warn-ink', 'warn-soft'],
  ['warn-ink', 'surface'],
  ['good-ink', 'good-soft'],
  ['training-ink', 'training'],
] as const;

/** Borders of controls and marks of focus: at least 3 to 1 (success criterion 1.4.11). */
const shapePairs = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['focus', 'surface'],
  ['focus', 'paper'],
  ['warn', 'surface'],
] as const;

describe.each([
  ['light', ":root[data-theme='light']"],
  ['dark by choice', ":root[data-theme='dark']"],
  ['dark by the system', ":root:not([data-theme='light'])"],
])('colours, %s', (_name, block) => {
  const theme = colours(block);

  it.each(textPairs)('%s is legible on %s', (ink, ground) => {
    expect(contrast(theme[ink] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('%s stands out from %s', (shape, ground) => {
    expect(contrast(theme[shape] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
