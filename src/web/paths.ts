/** Every address of the web and of the API, typed: a URL stands nowhere else. */

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

export interface View {
  readonly unit: string;
  readonly set: string;
  readonly asOf: string;
}

/** The same address while acting for a colleague; every address of the API takes it. */
export function onBehalf(path: string, behalf: string | undefined): string {
  if (behalf === undefined) return path;
  return `${path}${path.includes('?') ? '&' : '?'}behalf=${encodeURIComponent(behalf)}`;
}

export const api = {
  session: () => '/api/v1/session',
  password: () => '/api/v1/session/password',
  ways: () => '/api/v1/session/ways',
  code: () => '/api/v1/session/code',
  secondFactor: () => '/api/v1/session/second-factor',
  confirmSecondFactor: () => '/api/v1/session/second-factor/confirm',
  recoveryCodes: () => '/api/v1/session/second-factor/recovery-codes',
  dropSecondFactor: () => '/api/v1/session/second-factor/off',
  sessions: () => '/api/v1/session/all',
  otherSessions: () => '/api/v1/session/others',
  oneSession: (id: string) => `/api/v1/session/all/${id}`,
  oidc: () => '/api/v1/session/oidc',
  oidcReturn: () => '/api/v1/session/oidc/return',
  resetAccount: (login: string) => `/api/v1/accounts/${login}/reset`,
  places: (query: { under?: string; asOf: string; deep?: boolean; search?: string }) => withQuery('/api/v1/places', query),
  lineage: (code: string) => `/api/v1/places/${code}/lineage`,
  villages: () => '/api/v1/places/villages',
  sets: () => '/api/v1/sets',
  set: (id: string) => `/api/v1/sets/${id}`,
  standings: (view: View) => withQuery('/api/v1/standings', { ...view }),
  sheet: (view: View) => withQuery('/api/v1/sheets', { ...view }),
  reading: () => '/api/v1/readings',
  readings: () => '/api/v1/readings/batch',
  grid: (view: View) => withQuery('/api/v1/grid', { ...view }),
  gridChanges: (query: View & { since: number }) => withQuery('/api/v1/grid/changes', { ...query }),
  history: (query: View & { item: string }) => withQuery('/api/v1/readings/history', { ...query }),
  questions: (view: View) => withQuery('/api/v1/questions', { ...view }),
  imports: (query: { set?: string; unit?: string; asOf: string; name: string; dryRun: boolean }) => withQuery('/api/v1/imports', query),
  marked: (query: { set?: string; unit?: string; asOf: string; name: string }) => withQuery('/api/v1/imports/marked', query),
  batches: () => '/api/v1/imports',
  undo: (batch: number) => `/api/v1/imports/${batch}/undo`,
  report: (kind: string, query: View & { format: 'json' | 'xlsx' | 'docx' | 'pdf' }) => withQuery(`/api/v1/reports/${kind}`, { ...query }),
  evidence: (view: View) => withQuery('/api/v1/evidence', { ...view }),
  attachEvidence: (query: View & { item: string; kind: string; name: string; issuedOn?: string; expiresOn?: string; note?: string }) => withQuery('/api/v1/evidence', { ...query }),
  removeEvidence: (id: number) => `/api/v1/evidence/${id}/remove`,
  expiringEvidence: (query: { unit: string; asOf: string; months: number; set?: string }) => withQuery('/api/v1/evidence/expiring', query),
  file: (sha: string) => `/api/v1/files/${sha}`,
  thumbnail: (sha: string) => `/api/v1/files/${sha}/thumbnail`,
  courses: (view: View) => withQuery('/api/v1/courses', { ...view }),
  moves: () => '/api/v1/courses/moves',
  courseHistory: (query: View & { criterion: number }) => withQuery('/api/v1/courses/history', { ...query }),
  correct: () => '/api/v1/readings/correct',
  waiting: (query: { set?: string; asOf?: string } = {}) => withQuery('/api/v1/waiting', query),
  progress: (view: View) => withQuery('/api/v1/progress', { ...view }),
  audit: (query: { before?: number }) => withQuery('/api/v1/audit', query),
  verify: () => '/api/v1/verify',
  accounts: () => '/api/v1/accounts',
  closeAccount: (login: string) => `/api/v1/accounts/${login}/close`,
  reopenAccount: (login: string) => `/api/v1/accounts/${login}/reopen`,
  giveTask: (login: string) => `/api/v1/accounts/${login}/tasks`,
  endTask: (task: number) => `/api/v1/tasks/${task}/end`,
  roles: () => '/api/v1/roles',
  delegations: () => '/api/v1/delegations',
  endDelegation: (delegation: number) => `/api/v1/delegations/${delegation}/end`,
  colleagues: () => '/api/v1/colleagues',
  openapi: () => '/api/v1/openapi.json',
} as const;

export const pages = {
  signIn: '/dang-nhap',
  /** Where another house sends people back to after they signed in there. */
  oidcReturn: '/dang-nhap/tra-ve',
  account: '/tai-khoan',
  accounts: '/quan-tri/tai-khoan',
  audit: '/quan-tri/nhat-ky',
  overview: '/',
  waiting: '/viec-dang-cho',
  sheet: '/phieu-xa',
  grid: '/nhap-luoi',
  entry: '/nhap-so-lieu',
  reports: '/bao-cao',
  sets: '/bo-tieu-chi',
  places: '/dia-ban',
} as const;
