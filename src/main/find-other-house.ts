import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { readOtherHouse, type OtherHouse } from '#domain/people/other-house.ts';

/** What may be said in the environment instead of the file, so that the secret need not lie on the disk. */
const fromEnvironment = {
  issuer: 'NTM_OIDC_ISSUER', clientId: 'NTM_OIDC_CLIENT_ID', clientSecret: 'NTM_OIDC_CLIENT_SECRET', label: 'NTM_OIDC_LABEL', claim: 'NTM_OIDC_CLAIM', domain: 'NTM_OIDC_DOMAIN',
} as const;

/** The house people may sign in by, from `<data>/oidc.json` and the environment, which goes before the file. Where neither says anything there is none. */
export function findOtherHouse(dataDir: string, environment: Readonly<Record<string, string | undefined>>): Outcome<OtherHouse | null> {
  const file = join(dataDir, 'oidc.json');
  const said = existsSync(file) ? parse(file) : done({});
  if (!said.ok) return said;
  const given = Object.entries(fromEnvironment).flatMap(([name, variable]) => (environment[variable] ? [[name, environment[variable]] as const] : []));
  const whole = { ...said.value, ...Object.fromEntries(given) };
  return Object.keys(whole).length === 0 ? done(null) : readOtherHouse(whole, file);
}

function parse(file: string): Outcome<object> {
  try {
    return done(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as object);
  } catch (error) {
    return refuse('bad-law', { file, problem: 'unreadable', found: error instanceof Error ? error.message : '', expected: 'JSON' }, '');
  }
}
