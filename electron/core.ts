import { parseArgs } from 'node:util';
import { coreEvent } from '../shared/contract/channels.ts';
import { createCore } from './compose-core.ts';
import { connectCore } from './core-connection.ts';

// Says where it went wrong and never what it was about: messages of errors may carry what a record says.
process.on('uncaughtException', (error) => {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  process.stderr.write(`The core stopped: ${error.name}\n${frames.join('\n')}\n`);
  process.exit(70);
});

const { values } = parseArgs({
  options: {
    'user-data': { type: 'string', default: '' },
    resources: { type: 'string', default: '' },
    body: { type: 'string', default: '' },
  },
});

connectCore(process.parentPort, (surroundings) =>
  createCore({
    resolveGrant: surroundings.resolveGrant,
    startDecoder: surroundings.startDecoder,
    requestLock: surroundings.requestLock,
    emit: (event) => surroundings.emit(coreEvent, event),
    userDataDir: values['user-data'],
    resourcesDir: values.resources,
    bodyDir: values.body,
  }),
);
