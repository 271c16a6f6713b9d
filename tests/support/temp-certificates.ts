import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one certificate of the temporary authority is for. */
interface CertificateWish {
  readonly name: string;
  readonly key?: 'ec' | 'rsa';
  /** Lines of an OpenSSL extension section. */
  readonly extensions?: readonly string[];
  /** As OpenSSL wants them, `20260101000000Z`; from 2025 to 2049 where nothing is said. */
  readonly from?: string;
  readonly to?: string;
}

/** A small authority made with OpenSSL in a folder of its own: its root, certificates with keys, and time stamps. */
export interface TempCertificates {
  readonly password: string;
  /** The root certificate, DER. */
  readonly root: Uint8Array;
  /** A certificate of the authority with its key, as PKCS #12. */
  issue(wish: CertificateWish): Uint8Array;
  /** A certificate that nobody else vouches for, as PKCS #12. */
  selfSigned(name: string): Uint8Array;
  /** Answers a time-stamp request (RFC 3161); */
  stamp(request: Uint8Array): Uint8Array;
  /** Reads a request or an answer with OpenSSL. */
  readStamp(kind: 'query' | 'reply', bytes: Uint8Array): string;
  end(): void;
}

export function makeCertificates(): TempCertificates {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const password = 'wachtwoord van het certificaat';
  const at = (name: string): string => join(folder, name);
  const openssl = (...options: readonly string[]): string =>
    execFileSync('openssl', options, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const makeKey = (name: string, key: 'ec' | 'rsa'): void => {
    const kind =
      key === 'ec' ? ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'];
    openssl('genpkey', '-algorithm', ...kind, '-out', `${name}.key`);
  };
  const pack = (name: string, more: readonly string[]): Uint8Array => {
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      `${name}.key`,
      '-in',
      `${name}.pem`,
      ...more,
      '-out',
      `${name}.p12`,
      '-passout',
      `pass:${password}`,
    );
    return new Uint8Array(readFileSync(at(`${name}.p12`)));
  };
  const makeRoot = (name: string): void => {
    makeKey(name, 'ec');
    openssl('req', '-x509', '-key', `${name}.key`, '-subj', `/CN=${name}`, '-days', '3650', '-out', `${name}.pem`);
  };
  const sign = ({
    name,
    key = 'ec',
    extensions = [],
    from = '20250101000000Z',
    to = '20491231000000Z',
  }: CertificateWish): void => {
    makeKey(name, key);
    openssl('req', '-new', '-key', `${name}.key`, '-subj', `/CN=${name}/O=Synthetisch/C=NL`, '-out', `${name}.csr`);
    writeFileSync(at(`${name}.ext`), `basicConstraints=CA:FALSE\n${extensions.join('\n')}\n`);
    openssl(
      'ca',
      '-batch',
      '-notext',
      '-config',
      'ca.cnf',
      '-in',
      `${name}.csr`,
      '-extfile',
      `${name}.ext`,
      '-startdate',
      from,
      '-enddate',
      to,
      '-out',
      `${name}.pem`,
    );
  };
  writeFileSync(at('index.txt'), '');
  writeFileSync(
    at('ca.cnf'),
    [
      '[ca]',
      'default_ca=c',
      '[c]',
      'database=index.txt',
      'rand_serial=yes',
      'new_certs_dir=.',
      'certificate=Wortel.pem',
      'private_key=Wortel.key',
      'default_md=sha256',
      'policy=p',
      '[p]',
      'commonName=supplied',
      'organizationName=optional',
      'countryName=optional',
    ].join('\n'),
  );
  makeRoot('Wortel');
  sign({
    name: 'Tijdstempel',
    extensions: ['extendedKeyUsage=critical,timeStamping', 'keyUsage=critical,digitalSignature'],
  });
  writeFileSync(at('serial'), '01\n');
  writeFileSync(
    at('tsa.cnf'),
    [
      '[tsa]',
      'default_tsa=t',
      '[t]',
      'serial=serial',
      'default_policy=1.2.3.4.1',
      'digests=sha256',
      'signer_digest=sha256',
      'accuracy=secs:1',
      'ess_cert_id_alg=sha256',
    ].join('\n'),
  );
  return {
    password,
    root: new Uint8Array(
      Buffer.from(openssl('x509', '-in', 'Wortel.pem', '-outform', 'PEM').replace(/-----[^-]+-----|\s/g, ''), 'base64'),
    ),
    issue: (wish) => {
      sign(wish);
      return pack(wish.name, ['-certfile', 'Wortel.pem']);
    },
    selfSigned: (name) => {
      makeRoot(name);
      return pack(name, []);
    },
    stamp: (request) => {
      writeFileSync(at('request.tsq'), request);
      openssl(
        'ts',
        '-reply',
        '-config',
        'tsa.cnf',
        '-section',
        't',
        '-queryfile',
        'request.tsq',
        '-signer',
        'Tijdstempel.pem',
        '-inkey',
        'Tijdstempel.key',
        '-chain',
        'Wortel.pem',
        '-out',
        'reply.tsr',
      );
      return new Uint8Array(readFileSync(at('reply.tsr')));
    },
    readStamp: (kind, bytes) => {
      writeFileSync(at('read.bin'), bytes);
      return openssl('ts', `-${kind}`, '-in', 'read.bin', '-text');
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}
