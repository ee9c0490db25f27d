import type { InjectOptions } from 'fastify';
import { aPng } from '#test/factories/a-picture.ts';
import { people } from '#test/people.ts';
import type { Facts } from '#test/factories/matrix-facts.ts';

/** Somebody at a browser, as the matrix names them: the people of test/people.ts, and an administrator of another province. */
export type Caller = keyof typeof people | 'quantri33';

/** What is sent; some of it is only known once the house stands. */
export type Ask = (facts: Facts) => InjectOptions;

/** How somebody who may not is told so: refused with 403, refused inside the answer, told that there is no such thing, or answered without a word of what is not theirs. */
export type Denied = Caller | { readonly as: Caller; readonly says: string } | { readonly as: Caller; readonly hides: string };

/** One line for every operation of the API. */
export type Row = { readonly ask: Ask } & (
  /** Needs no sign-in. */
  | { readonly who: 'anybody'; readonly answers: number }
  /** About the caller himself, or about what is public to all who work in the programme; `other` is somebody else who points at what is not theirs. */
  | { readonly who: 'everybody'; readonly right: Caller; readonly answers: number; readonly other?: Denied }
  /** Only for those whose task gives it: somebody with the same kind of task elsewhere, and somebody here with another kind, may not. */
  | { readonly who: 'those'; readonly right: Caller; readonly answers: number; readonly wrongUnit: Denied | 'there is none'; readonly wrongRole: Denied }
);

type Those = Extract<Row, { readonly who: 'those' }>;

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const view = (unit: string) => `unit=${unit}&set=${set}&asOf=${asOf}`;
const commune = '06328';
const basis = { number: '12/QĐ-UBND', date: '02/01/2023', issuer: 'UBND tỉnh Lạng Sơn' };
const task = { kind: 'office', role: 'commune-officer', area: '06331', areaAsOf: asOf, criteria: null, basis };
const reason = 'theo biên bản kiểm tra';

const get = (path: string): Ask => () => ({ method: 'GET', url: `/api/v1${path}` });
const post = (path: string, payload: object): Ask => () => ({ method: 'POST', url: `/api/v1${path}`, payload });
const bytes = { 'content-type': 'application/octet-stream' };
const upload = (path: string, payload: Uint8Array | string): Ask => () => ({ method: 'POST', url: `/api/v1${path}`, payload: Buffer.from(payload), headers: bytes });
const cell = { unit: commune, set, asOf };
const figures = `unit,indicator,value\n${commune},16,Đạt`;

/** Seeing what lies in a district. */
const seen = (ask: Ask): Those => ({ ask, who: 'those', right: 'hung', answers: 200, wrongUnit: 'khach', wrongRole: 'quantri' });
/** Seeing what is one commune's own. */
const own = (ask: Ask): Those => ({ ask, who: 'those', right: 'lan', answers: 200, wrongUnit: 'khach', wrongRole: 'quantri' });
/** Changing what is one commune's own; who follows the area may look and not touch. */
const written = (ask: Ask): Those => ({ ask, who: 'those', right: 'lan', answers: 200, wrongUnit: 'khach', wrongRole: 'son' });
/** Keeping accounts of Lạng Sơn. */
const kept = (ask: Ask): Those => ({ ask, who: 'those', right: 'quantri', answers: 200, wrongUnit: 'quantri33', wrongRole: 'lan' });
const everybody = (ask: Ask, right: Caller, answers = 200): Row => ({ ask, who: 'everybody', right, answers });
const anybody = (ask: Ask, answers: number): Row => ({ ask, who: 'anybody', answers });

/** Who may call what. A route without its line here does not pass the test. */
export const matrix: Readonly<Record<string, Row>> = {
  'GET /api/v1/health': anybody(get('/health'), 200),
  'GET /api/v1/openapi.json': anybody(get('/openapi.json'), 200),
  'GET /api/v1/session': anybody(get('/session'), 401),
  'POST /api/v1/session': anybody(post('/session', { login: 'an', password: 'sai' }), 401),
  'DELETE /api/v1/session': anybody(() => ({ method: 'DELETE', url: '/api/v1/session' }), 200),
  'POST /api/v1/session/code': anybody(post('/session/code', { code: '000000' }), 401),
  'GET /api/v1/session/ways': anybody(get('/session/ways'), 200),
  'POST /api/v1/session/oidc': anybody(post('/session/oidc', { returnTo: '/dang-nhap' }), 404),
  'POST /api/v1/session/oidc/return': anybody(post('/session/oidc/return', { state: 'x' }), 404),

  'POST /api/v1/session/password': everybody(post('/session/password', { present: people.an.password, next: 'một mật khẩu khác hẳn' }), 'an'),
  'GET /api/v1/session/all': everybody(get('/session/all'), 'mai'),
  'DELETE /api/v1/session/all/{id}': { ask: ({ session }) => ({ method: 'DELETE', url: `/api/v1/session/all/${session}` }), who: 'everybody', right: 'mai', answers: 200, other: { as: 'khach', says: 'unknown-session' } },
  'DELETE /api/v1/session/others': everybody(() => ({ method: 'DELETE', url: '/api/v1/session/others' }), 'an'),
  'POST /api/v1/session/second-factor': everybody(post('/session/second-factor', { password: people.hien.password }), 'hien'),
  'POST /api/v1/session/second-factor/confirm': everybody(post('/session/second-factor/confirm', { code: '000000' }), 'hien', 401),
  'POST /api/v1/session/second-factor/recovery-codes': everybody(post('/session/second-factor/recovery-codes', { password: people.hien.password }), 'hien', 409),
  'POST /api/v1/session/second-factor/off': everybody(post('/session/second-factor/off', { password: people.hien.password }), 'hien', 409),

  'GET /api/v1/places': everybody(get(`/places?asOf=${asOf}`), 'khach'),
  'GET /api/v1/places/{code}/lineage': everybody(get(`/places/${commune}/lineage`), 'khach'),
  'POST /api/v1/places/villages': written(post('/places/villages', { commune, name: 'Bản Ma trận', kind: 'thôn', from: '01/01/2023', legalBasis: 'NQ 1/NQ-HĐND' })),
  'GET /api/v1/sets': everybody(get('/sets'), 'khach'),
  'GET /api/v1/sets/{id}': everybody(get(`/sets/${set}`), 'quantri'),

  'GET /api/v1/standings': seen(get(`/standings?${view('185')}`)),
  'GET /api/v1/sheets': own(get(`/sheets?${view(commune)}`)),
  'PUT /api/v1/readings': { ask: () => ({ method: 'PUT', url: '/api/v1/readings', payload: { ...cell, item: '2', text: 'Đạt', base: null } }), who: 'those', right: 'giao', answers: 200, wrongUnit: 'khach', wrongRole: 'hien' },
  'GET /api/v1/readings/history': own(get(`/readings/history?${view(commune)}&item=1`)),
  'GET /api/v1/questions': seen(get(`/questions?${view('185')}`)),
  'GET /api/v1/grid': seen(get(`/grid?${view('185')}`)),
  'GET /api/v1/grid/changes': seen(get(`/grid/changes?${view('185')}&since=0`)),
  'PUT /api/v1/readings/batch': {
    ask: () => ({ method: 'PUT', url: '/api/v1/readings/batch', payload: { operation: 'ma-tran-duong-di', cells: [{ ...cell, item: '3', text: 'Đạt', base: null }] } }),
    who: 'those', right: 'lan', answers: 200, wrongUnit: { as: 'khach', says: 'not-yours' }, wrongRole: 'son',
  },

  'GET /api/v1/courses': own(get(`/courses?${view(commune)}`)),
  'GET /api/v1/courses/history': own(get(`/courses/history?${view(commune)}&criterion=4`)),
  'POST /api/v1/courses/moves': { ...written(post('/courses/moves', { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: [{ ...cell, criterion: 7 }] })), wrongRole: 'giao' },
  'POST /api/v1/readings/correct': { ...written(({ locked }) => ({ method: 'POST', url: '/api/v1/readings/correct', payload: { ...cell, item: '4', text: 'Chưa đạt', base: locked, reason } })), wrongRole: 'hung' },
  'GET /api/v1/waiting': { ask: get(`/waiting?set=${set}&asOf=${asOf}`), who: 'those', right: 'mai', answers: 200, wrongUnit: { as: 'khach', hides: commune }, wrongRole: 'quantri' },
  'GET /api/v1/progress': { ...seen(get(`/progress?${view('20')}`)), right: 'mai' },

  'POST /api/v1/imports': written(upload(`/imports?name=so.csv&set=${set}&asOf=${asOf}&dryRun=true`, figures)),
  'GET /api/v1/imports': { ask: get('/imports'), who: 'those', right: 'hung', answers: 200, wrongUnit: { as: 'khach', hides: 'mau.csv' }, wrongRole: 'quantri' },
  'POST /api/v1/imports/marked': written(upload(`/imports/marked?name=so.csv&set=${set}&asOf=${asOf}`, figures)),
  'POST /api/v1/imports/{batch}/undo': written(({ batch }) => ({ method: 'POST', url: `/api/v1/imports/${batch}/undo`, payload: {} })),

  'POST /api/v1/evidence': written(upload(`/evidence?${view(commune)}&item=6&kind=photo&name=nha-van-hoa.png`, aPng(7))),
  'GET /api/v1/evidence': own(get(`/evidence?${view(commune)}`)),
  'POST /api/v1/evidence/{id}/remove': written(({ piece }) => ({ method: 'POST', url: `/api/v1/evidence/${piece}/remove`, payload: { reason } })),
  'GET /api/v1/evidence/expiring': seen(get(`/evidence/expiring?unit=185&asOf=${asOf}&months=12`)),
  'GET /api/v1/files/{sha}': { ...own(({ sha }) => ({ method: 'GET', url: `/api/v1/files/${sha}` })), wrongUnit: { as: 'khach', says: 'not-found' } },
  'GET /api/v1/files/{sha}/thumbnail': { ...own(({ sha }) => ({ method: 'GET', url: `/api/v1/files/${sha}/thumbnail` })), wrongUnit: { as: 'khach', says: 'not-found' } },

  'GET /api/v1/reports/{kind}': seen(get(`/reports/criteria?${view('185')}&format=json`)),

  'GET /api/v1/audit': { ask: get('/audit'), who: 'those', right: 'quantri', answers: 200, wrongUnit: 'mai', wrongRole: 'lan' },
  'GET /api/v1/verify': { ask: get('/verify'), who: 'those', right: 'quantri', answers: 200, wrongUnit: 'there is none', wrongRole: 'lan' },

  'GET /api/v1/accounts': { ...kept(get('/accounts')), wrongUnit: { as: 'quantri33', hides: 'Hoàng Thị Lan' } },
  'POST /api/v1/accounts': kept(post('/accounts', { login: 'moi', name: 'Người mới', ...task })),
  'POST /api/v1/accounts/{login}/reset': kept(post('/accounts/tam/reset', { secondFactor: false })),
  'POST /api/v1/accounts/{login}/close': kept(post('/accounts/tam/close', { reason })),
  'POST /api/v1/accounts/{login}/reopen': kept(post('/accounts/tam/reopen', { reason })),
  'POST /api/v1/accounts/{login}/tasks': kept(post('/accounts/tam/tasks', { ...task, area: '06337' })),
  'POST /api/v1/tasks/{task}/end': kept(({ task: id }) => ({ method: 'POST', url: `/api/v1/tasks/${id}/end`, payload: { reason } })),
  'GET /api/v1/roles': { ask: get('/roles'), who: 'those', right: 'quantri', answers: 200, wrongUnit: 'there is none', wrongRole: 'lan' },

  'GET /api/v1/delegations': { ask: get('/delegations'), who: 'everybody', right: 'hung', answers: 200, other: { as: 'khach', hides: 'Hà Thị Thu' } },
  'POST /api/v1/delegations': { ask: post('/delegations', { to: 'hung', task: null, until: '31/12/2099', basis }), who: 'everybody', right: 'mai', answers: 200, other: { as: 'khach', says: 'no-colleague' } },
  'POST /api/v1/delegations/{delegation}/end': { ask: ({ delegation }) => ({ method: 'POST', url: `/api/v1/delegations/${delegation}/end`, payload: {} }), who: 'everybody', right: 'hung', answers: 200, other: { as: 'khach', says: 'unknown-delegation' } },
  'GET /api/v1/colleagues': { ask: get('/colleagues'), who: 'everybody', right: 'hung', answers: 200, other: { as: 'khach', hides: 'Hà Thị Thu' } },
};
