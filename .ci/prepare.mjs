#!/usr/bin/env node
/**
 * Makes a machine ready: `node .ci/prepare.mjs [--for start|test|commands]`. Needs Node 20 and npm, and nothing installed. It
 * installs the packages of package-lock.json when they are missing or different, sees that the project's own Node is there, and
 * installs what the task needs from Debian when it may; else it prints the command. Says nothing when there is nothing to do,
 * and everything it says goes to stderr, so that a command's own output stays clean.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tasks = ['start', 'test', 'commands'];
const task = process.argv.includes('--for') ? process.argv[process.argv.indexOf('--for') + 1] : 'commands';
/** The Node that runs the app, as package.json pins it for each system. */
const nodeMajor = 24;

/** Programs, or libraries by their file, the Debian package of each, and the tasks that need them. */
const programs = [
  { program: 'chromium', debian: 'chromium', neededFor: ['start', 'test'] },
  { program: 'Xvfb', debian: 'xvfb', neededFor: ['test'] },
  { program: 'pdffonts', debian: 'poppler-utils', neededFor: ['test'] },
  { program: 'qpdf', debian: 'qpdf', neededFor: ['test'] },
  { program: 'strace', debian: 'strace', neededFor: ['test'] },
  { program: 'openssl', debian: 'openssl', neededFor: ['test'] },
  { program: 'java', debian: 'default-jre-headless', neededFor: ['test'] },
  { program: '/usr/share/java/preflight.jar', debian: 'libpdfbox2-java', neededFor: ['test'] },
  { program: '/usr/share/java/javax.activation.jar', debian: 'libactivation-java', neededFor: ['test'] },
  { program: '/usr/share/java/jaxb-api.jar', debian: 'libjaxb-api-java', neededFor: ['test'] },
];

const say = (text) => process.stderr.write(`${text}\n`);
const leave = (text) => {
  say(text);
  process.exit(1);
};
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Whether what is installed is what the lock file names. Packages for other systems are left out by npm, and so here. */
function packagesAreCurrent() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([path, { version, resolved, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return optional === true;
    return found.version === version && (!resolved || !found.resolved || found.resolved === resolved);
  });
}

function npm(args) {
  const own = process.env.npm_execpath;
  const [program, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  return spawnSync(program, [...first, ...args, '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32' && program === 'npm',
  }).status;
}

function installPackages() {
  say('Installing the packages of package-lock.json …');
  if (npm(['ci']) === 0) return;
  // `npm ci` wants every package for every other system in the lock file; a lock file made beside a registry that lacks some
  // has not. `npm install` keeps to the same versions and leaves those out.
  say('npm ci did not accept the lock file; installing the same versions with npm install …');
  if (npm(['install', '--no-save']) !== 0) leave('The packages could not be installed: see above.');
}

/** The project's Node comes as an npm package for the most common systems; elsewhere the machine's own must be new enough. */
function checkNode() {
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const program = existsSync(own) ? own : 'node';
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1]);
  if (major >= nodeMajor) return;
  leave(
    `This needs Node ${nodeMajor} or newer; ${program} is ${stdout?.trim() || 'not there'}. For ${process.platform}-${process.arch} npm brings none: ` +
      'install it from your system or nodejs.org, then try again.',
  );
}

function isInstalled(program) {
  if (program.startsWith('/')) return existsSync(program);
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The window needs Chromium only where Electron's runtime is missing and there is a display to show it on. */
function isNeeded({ program, neededFor }) {
  if (!neededFor.includes(task)) return false;
  if (program !== 'chromium' || task === 'test') return true;
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasDisplay && !existsSync(join(root, 'node_modules/electron/path.txt')) && !process.env.LETSELDOSSIER_CHROMIUM;
}

function installPrograms() {
  if (process.platform !== 'linux') return;
  const missing = programs
    .filter((entry) => isNeeded(entry) && !isInstalled(entry.program))
    .map(({ debian }) => debian);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!isInstalled('apt-get') || process.getuid() !== 0) {
    leave(`Some programs are missing. Install them and try again:\n  sudo apt-get update && sudo ${command}`);
  }
  say(`Installing from Debian: ${missing.join(', ')} …`);
  const apt = (args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  apt(['update']);
  if (apt(command.split(' ').slice(1)) !== 0)
    leave(`Debian's packages could not be installed. To repeat it:\n  ${command}`);
}

if (!tasks.includes(task)) leave(`Say for what: node .ci/prepare.mjs --for ${tasks.join('|')}`);
if (!packagesAreCurrent()) installPackages();
checkNode();
installPrograms();
