import { buildApp } from './build-app.ts';

const built = await buildApp({ force: process.argv.includes('--force') });
console.log(built.length === 0 ? 'Nothing to build' : `Built: ${built.join(', ')}`);
