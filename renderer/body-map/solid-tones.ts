import type { SolidTones } from './solid-material.ts';

/** The tones of the solid as the style sheet sets them for the present light. */
export function readTones(host: HTMLElement): SolidTones {
  const style = getComputedStyle(host);
  const tone = (name: string): string => style.getPropertyValue(`--solid-${name}`).trim();
  return {
    skin: tone('skin'),
    shade: tone('shade'),
    contour: tone('contour'),
    mark: tone('mark'),
    chosen: tone('chosen'),
  };
}
