import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { appHost, appScheme } from './app-address.ts';
import type { AppFile } from './app-files.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Makes `app://` an origin of its own, with the rights of a secure one. To be called before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves exactly `files` under the app's address in this session, each with the content security policy. */
export function serveApp(session: Session, files: ReadonlyMap<string, AppFile>): void {
  session.protocol.handle(appScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    const file = request.method === 'GET' && host === appHost ? files.get(pathname) : undefined;
    if (!file) return new Response(null, { status: 404, headers });
    const body = new Uint8Array(await readFile(file.path));
    return new Response(body, { headers: { ...headers, 'content-type': file.mediaType } });
  });
}
