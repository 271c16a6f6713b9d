/** One finished system call of any thread, in the order in which they finished. */
export interface TracedCall {
  readonly name: string;
  /** As printed, strings included: use `stringsOf` and `numberAt`. */
  readonly args: readonly string[];
  readonly result: number;
  /** How many calls had finished when this one began. */
  readonly begun: number;
}

/** The calls of a trace that was made with `-f -xx` and `-s` larger than any content. Throws on what it does not understand. */
export function parseStrace(trace: string): readonly TracedCall[] {
  const calls: TracedCall[] = [];
  const unfinished = new Map<string, { readonly text: string; readonly begun: number }>();
  for (const line of trace.split('\n')) {
    const [, pid = '', text = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (text === '' || /^(\+\+\+|---) /.test(text)) continue;
    const started = /^(.*) <unfinished \.\.\.>$/.exec(text)?.[1];
    if (started !== undefined) {
      unfinished.set(pid, { text: started, begun: calls.length });
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(text)?.[1];
    const former = resumed === undefined ? undefined : unfinished.get(pid);
    if (resumed !== undefined && !former) throw new Error('A call is resumed that was not begun');
    calls.push(parseCall(`${former?.text ?? ''}${resumed ?? text}`, former?.begun ?? calls.length));
  }
  return calls;
}

function parseCall(text: string, begun: number): TracedCall {
  // The arguments may be a megabyte of hexadecimal: the last `) = ` is looked for from the end.
  const open = text.indexOf('(');
  const close = text.lastIndexOf(') ');
  const [, result] = /^\) += (-?\d+|\?)/.exec(text.slice(close)) ?? [];
  if (open < 0 || close < 0 || result === undefined) throw new Error(`Not a call: ${text.slice(0, 120)}`);
  return {
    name: text.slice(0, open),
    args: splitArguments(text.slice(open + 1, close)),
    result: result === '?' ? -1 : Number(result),
    begun,
  };
}

/** Cuts at the commas between arguments, not at those inside brackets or braces; hexadecimal strings hold no commas. */
function splitArguments(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = text.indexOf('"', at + 1);
      if (end < 0) throw new Error('A string does not end');
      at = end;
    } else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** The bytes of every string in an argument, one after the other. Throws when strace has cut one short. */
export function bytesOfArgument(argument: string | undefined): Buffer {
  if (argument === undefined || /"\.\.\./.test(argument)) throw new Error('A string is missing or cut short');
  const strings = [...argument.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => hex.replaceAll('\\x', ''));
  return Buffer.from(strings.join(''), 'hex');
}

/** A path argument. */
export const pathOfArgument = (argument: string | undefined): string => bytesOfArgument(argument).toString('utf8');

/** A number argument. */
export function numberOfArgument(argument: string | undefined): number {
  const value = Number(argument);
  if (argument === undefined || !Number.isSafeInteger(value)) throw new Error(`Not a number: ${argument}`);
  return value;
}
