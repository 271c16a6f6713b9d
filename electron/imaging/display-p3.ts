/** Where the colour properties of a HEIF lie: before its pixels. */
const nearStart = 1 << 20;

/**
 * Whether a HEIF says that its colours are those of Display P3, as telephones write: by the red, green and blue of an ICC profile, or
 * by the number of its primaries (12 in ITU-T H.273).
 */
export function isDisplayP3(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, nearStart));
  const profile = head.indexOf('colrprof', 0, 'latin1');
  if (profile !== -1) return hasP3Colours(head.subarray(profile + 8));
  const numbers = head.indexOf('colrnclx', 0, 'latin1');
  return numbers !== -1 && numbers + 10 <= head.length && head.readUInt16BE(numbers + 8) === 12;
}

/** Red, green and blue of Display P3 as XYZ relative to D50, as its ICC profile has them. */
const p3Colours = { rXYZ: [0.5151, 0.2412, -0.0011], gXYZ: [0.292, 0.6922, 0.0419], bXYZ: [0.1571, 0.0666, 0.7841] };
const maxTags = 64;

/** Source of the layout: ICC.1:2022, sections 7.3 and 10.31. */
function hasP3Colours(profile: Buffer): boolean {
  if (profile.length < 132) return false;
  const found = new Set<string>();
  for (let index = 0; index < Math.min(profile.readUInt32BE(128), maxTags); index += 1) {
    const at = 132 + 12 * index;
    if (at + 12 > profile.length) return false;
    const name = profile.toString('latin1', at, at + 4);
    if (name !== 'rXYZ' && name !== 'gXYZ' && name !== 'bXYZ') continue;
    const place = profile.readUInt32BE(at + 4) + 8;
    if (place + 12 > profile.length) return false;
    const isSame = p3Colours[name].every(
      (value, part) => Math.abs(profile.readInt32BE(place + 4 * part) / 65_536 - value) < 0.002,
    );
    if (isSame) found.add(name);
  }
  return found.size === 3;
}

/** Linear Display P3 to linear sRGB, both with white D65. Source: CSS Color Module Level 4, section 18 (conversion by XYZ). */
const matrix = [1.2249402, -0.2249402, 0, -0.0420569, 1.0420569, 0, -0.0196376, -0.0786361, 1.0982736] as const;

/** Steps of linear light in which the result is looked up. */
const steps = 4095;

/** Converts pixels (four channels) in place; colours that sRGB does not have are cut to those that it has. */
export function p3ToSrgb(data: Uint8ClampedArray): void {
  const linear = Float64Array.from({ length: 256 }, (_, value) => decodeLight(value / 255) * steps);
  const coded = Uint8Array.from({ length: steps + 1 }, (_, light) => Math.round(encodeLight(light / steps) * 255));
  const code = (light: number): number => coded[Math.max(0, Math.min(steps, Math.round(light)))] ?? 0;
  const light = (at: number): number => linear[data[at] ?? 0] ?? 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [light(at), light(at + 1), light(at + 2)];
    data[at] = code(matrix[0] * red + matrix[1] * green + matrix[2] * blue);
    data[at + 1] = code(matrix[3] * red + matrix[4] * green + matrix[5] * blue);
    data[at + 2] = code(matrix[6] * red + matrix[7] * green + matrix[8] * blue);
  }
}

/** The transfer function that both share. Source: IEC 61966-2-1. */
const decodeLight = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const encodeLight = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
