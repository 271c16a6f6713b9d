import { z } from 'zod';

/** Where to save: a bare file name as suggestion and the kind of file. */
export const SavePathRequest = z.strictObject({
  suggestedName: z
    .string()
    .min(1)
    .max(150)
    // Separators, control characters and what Windows refuses in names.
    .regex(/^[^\p{Cc}\\/:*?"<>|]+$/u),
  kind: z.enum(['pdf', 'csv', 'json', 'jpeg', 'png', 'tiff', 'webp']),
});
export type SavePathRequest = z.infer<typeof SavePathRequest>;

/** Which folder to use, and for what. */
export const FolderRequest = z.strictObject({
  purpose: z.enum(['vault', 'backup', 'backup-source', 'restore', 'evidence']),
});
export type FolderRequest = z.infer<typeof FolderRequest>;

/** A chosen place: the core knows what `token` stands for, the window only knows what it is called. */
export const ChosenPath = z.strictObject({ token: z.string(), name: z.string() });
export type ChosenPath = z.infer<typeof ChosenPath>;
