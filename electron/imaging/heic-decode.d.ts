/** The package has no types of its own. */
declare module 'heic-decode' {
  interface HeifImage {
    readonly width: number;
    readonly height: number;
    decode(): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }>;
  }
  const decoder: { all(input: { readonly buffer: Uint8Array }): Promise<readonly HeifImage[]> };
  export = decoder;
}
