import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Language } from '../../shared/kernel/label.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { commandsEn } from '../../shared/text/commands.en.ts';
import { commandsNl } from '../../shared/text/commands.nl.ts';

export type CommandTexts = typeof commandsNl;
export type Flags = Readonly<Record<string, string | undefined>>;

/** Why a command ended without doing what it was asked, in lines for the person who gave it. */
export interface CommandRefused {
  readonly kind: 'refused' | 'wrong-use';
  readonly lines: readonly string[];
}

/** A refusal because of what was given or found. */
export const refused = (...lines: readonly string[]) => fail<CommandRefused>({ kind: 'refused', lines });

/** In which words a command speaks. */
export interface Speech {
  readonly texts: CommandTexts;
  readonly language: Language;
}

/** A command of the headless app: its own options besides `--language` and `--help`, and what it does. */
export interface Command {
  readonly help: (texts: CommandTexts) => string;
  /** Names of options that take a value. */
  readonly options: readonly string[];
  /** Names of options that take no value; given, their value is empty. */
  readonly switches?: readonly string[];
  /** The name under which one argument without a dash is given; without it such an argument is wrong use. */
  readonly operand?: string;
  readonly required: readonly string[];
  run(flags: Flags, speech: Speech): Promise<Result<null, CommandRefused>>;
}

const texts = { nl: commandsNl, en: commandsEn } as const;

/**
 * Runs a command with the arguments of this process and sets its exit code: 0 done, 1 refused, 2 wrong use, 70 defect. A refusal
 * is told on the error output; a defect shows its kind and place there, never its message, which might carry what a record says.
 */
export async function runCommand(command: Command): Promise<void> {
  const read = readFlags(command, process.argv.slice(2));
  try {
    const done = read.ok ? await perform(command, read.value) : read;
    if (done.ok) return;
    for (const line of done.error.lines) console.error(line);
    process.exitCode = done.error.kind === 'refused' ? 1 : 2;
  } catch (error) {
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
    console.error([texts[read.ok ? read.value.language : 'nl'].refusals.defect, name, ...frames].join('\n'));
    process.exitCode = 70;
  }
}

async function perform(command: Command, { flags, language, help }: ReadFlags): Promise<Result<null, CommandRefused>> {
  if (!help) return command.run(flags, { texts: texts[language], language });
  console.log(command.help(texts[language]));
  return ok(null);
}

interface ReadFlags {
  readonly flags: Flags;
  readonly language: Language;
  readonly help: boolean;
}

/** The options given, or wrong use for anything that is not as the help says. */
export function readFlags(
  command: Pick<Command, 'options' | 'switches' | 'operand' | 'required'>,
  args: readonly string[],
): Result<ReadFlags, CommandRefused> {
  const { switches = [], required } = command;
  const { values, stray } = parse(command, args);
  const language = Language.safeParse(values.language ?? 'nl');
  const { refusals } = texts[language.data ?? 'nl'];
  const wrong = (sentence: string) => fail<CommandRefused>({ kind: 'wrong-use', lines: [sentence, refusals.seeHelp] });
  if (!language.success) return wrong(refusals.language({ given: values.language ?? '' }));
  const flags = { flags: values, language: language.data, help: values.help !== undefined };
  if (flags.help) return ok(flags);
  if (stray !== undefined) return wrong(refusals.unknownFlag({ flag: stray }));
  const missing = required.find((name) =>
    switches.includes(name) ? values[name] === undefined : (values[name] ?? '') === '',
  );
  return missing === undefined ? ok(flags) : wrong(refusals.flagMissing({ flag: `--${missing}` }));
}

/** The values by option, and the first argument that fits nowhere. `help` has an empty value when it is there. */
function parse(
  { options, switches = [], operand }: Pick<Command, 'options' | 'switches' | 'operand'>,
  args: readonly string[],
): { readonly values: Flags; readonly stray?: string } {
  const config: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    language: { type: 'string' },
  };
  for (const name of options) config[name] = { type: 'string' };
  for (const name of switches) config[name] = { type: 'boolean' };
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  const values: Record<string, string> = {};
  let stray: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (operand === undefined || values[operand] !== undefined) stray ??= token.value;
      else values[operand] = token.value;
    } else if (token.name === 'help') values.help = '';
    else if (switches.includes(token.name) && token.value === undefined) values[token.name] = '';
    else if (switches.includes(token.name) || config[token.name] === undefined || token.value === undefined)
      stray ??= token.rawName;
    else values[token.name] = token.value;
  }
  return stray === undefined ? { values } : { values, stray };
}
