import { z } from 'zod';

/** The cost of one guess. `parallelism` counts lanes. */
export interface Argon2Parameters {
  readonly memoryKiB: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** What a new key slot uses: about half a second on a workstation of 2020 or later. */
export const defaultArgon2: Argon2Parameters = { memoryKiB: 256 * 1024, timeCost: 3, parallelism: 4 };

/** The second recommended option of RFC 9106 §4. A slot below it in any parameter is refused as tampered with. */
export const floorArgon2: Argon2Parameters = { memoryKiB: 64 * 1024, timeCost: 3, parallelism: 4 };

/** The form of the parameters in the vault header, with ceilings against a header that would exhaust the machine. */
export const Argon2Parameters = z.strictObject({
  memoryKiB: z
    .int()
    .min(8)
    .max(4 * 1024 * 1024),
  timeCost: z.int().min(1).max(64),
  parallelism: z.int().min(1).max(64),
});

/** True when any parameter lies below the floor. */
export const isBelowFloor = (parameters: Argon2Parameters): boolean =>
  parameters.memoryKiB < floorArgon2.memoryKiB ||
  parameters.timeCost < floorArgon2.timeCost ||
  parameters.parallelism < floorArgon2.parallelism;
