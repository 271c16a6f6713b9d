/** What has just been done on this page; after new keys a new backup is due. */
export interface Done {
  readonly words: string;
  readonly newKeys: boolean;
}
