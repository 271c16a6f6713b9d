/** What the page's isolated world sends to the host. */
export type FromPage =
  | {
      readonly kind: 'send';
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | PortMessage;

/** What the host sends to the page's isolated world. */
export type ToPage =
  | {
      readonly kind: 'message';
      readonly channel: string;
      readonly args: readonly unknown[];
      readonly ports: readonly number[];
    }
  | {
      readonly kind: 'result';
      readonly id: number;
      readonly ok: boolean;
      readonly value: unknown;
    }
  | PortMessage;

/** What host and child process send each other. */
export type WithChild =
  | {
      readonly kind: 'parent';
      readonly data: unknown;
      readonly ports: readonly number[];
    }
  | PortMessage;

/** A message, or the end, of a port whose other end was transferred. */
export type PortMessage =
  | { readonly kind: 'port'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'port-closed'; readonly port: number };

/** The isolated world of the preload script, named as Electron names its own. */
export const isolatedWorld = 'Electron Isolated Context';
/** The function through which the isolated world reaches the host. */
export const bindingName = '__standin';
/** The functions of the isolated world that the host calls. */
export const receiveName = '__standinReceive';
export const runPreloadName = '__standinRunPreload';
