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

export const api = {
  session: () => '/api/v1/session',
  password: () => '/api/v1/session/password',
  places: (query: { under?: string; asOf: string; deep?: boolean; search?: string }) => withQuery('/api/v1/places', query),
  lineage: (code: string) => `/api/v1/places/${code}/lineage`,
  villages: () => '/api/v1/places/villages',
  sets: () => '/api/v1/sets',
  set: (id: string) => `/api/v1/sets/${id}`,
  standings: (view: View) => withQuery('/api/v1/standings', { ...view }),
  sheet: (view: View) => withQuery('/api/v1/sheets', { ...view }),
  reading: () => '/api/v1/readings',
  history: (query: View & { item: string }) => withQuery('/api/v1/readings/history', { ...query }),
  imports: (query: { set?: string; unit?: string; asOf: string; name: string; dryRun: boolean }) => withQuery('/api/v1/imports', query),
  marked: (query: { set?: string; unit?: string; asOf: string; name: string }) => withQuery('/api/v1/imports/marked', query),
  batches: () => '/api/v1/imports',
  undo: (batch: number) => `/api/v1/imports/${batch}/undo`,
  report: (kind: string, query: View & { format: 'json' | 'xlsx' | 'docx' | 'pdf' }) => withQuery(`/api/v1/reports/${kind}`, { ...query }),
  audit: (query: { before?: number }) => withQuery('/api/v1/audit', query),
  verify: () => '/api/v1/verify',
  openapi: () => '/api/v1/openapi.json',
} as const;

export const pages = {
  signIn: '/dang-nhap',
  overview: '/',
  sheet: '/phieu-xa',
  entry: '/nhap-so-lieu',
  reports: '/bao-cao',
  sets: '/bo-tieu-chi',
  places: '/dia-ban',
} as const;
