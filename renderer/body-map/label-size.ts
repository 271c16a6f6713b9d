/** The height of a mark's label and the size of its type, in pixels. */
export const LABEL_HEIGHT = 20;
export const LABEL_TYPE = 12;

/** The width of a mark's label in pixels: round for one or two digits, wider for more. */
export const labelWidth = (text: string): number => Math.max(LABEL_HEIGHT, 9 + text.length * 6.4);
