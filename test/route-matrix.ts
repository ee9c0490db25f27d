import type { InjectOptions } from 'fastify';
import { aPng } from '#test/factories/a-picture.ts';
import { aWordFile } from '#test/factories/a-word-file.ts';
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
const aPaper = (issuer: string) => ({ type: 'KH', issuer, subject: 'Ma trận', signer: '', recipients: [], cites: [], answers: null });
const aComingPaper = (at: string) => ({ at, arrivedOn: asOf, type: 'NQ', issuer: null, issuerName: 'Tỉnh ủy', sign: '46-NQ/TU', date: '08/9/2021', subject: 'Ma trận', signer: '', cites: [], answers: null });

const aRegistration = { unit: commune, kind: 'XA_NTM', year: 2023, origin: 'own', registeredOn: '18/01/2023', expectedOn: '', overriding: reason, note: '' };
const someVillages = { area: '185', registeredOn: '18/01/2023', origin: 'own', mayCreate: true, overriding: reason, fileName: '', rows: [['Long Đống', 'Nà Ma Trận', 'KDC_KM', '2023']] };
const aPlan = (issuer: string) => ({
  paper: { issuer, subject: 'Ma trận kế hoạch', signer: '', recipients: [], cites: [] },
  plan: { area: '20', from: '01/01/2023', to: '31/12/2023', set: null, campaign: null, aim: '', targets: [{ wording: 'Nhà văn hóa', due: '31/12/2023', target: { kind: 'facilities', facility: 'nhà văn hóa', count: 2, built: null } }], tasks: [] },
});

const aTitle = { unit: commune, kind: 'XA_NTM', titleYear: '2022', decision: '99/QĐ-UBND', decidedOn: '26/01/2023', issuer: 'Chủ tịch UBND tỉnh', set: '' };
const aCampaign = { unit: '20', name: 'Ma trận 2025', basis: 'QĐ 1494/QĐ-UBND', openedOn: '15/01/2025', titlesUpTo: '31/12/2024', reviewBy: '31/3/2025', roadmapBy: '30/4/2025', completeBy: '31/12/2025' };

const aReport = `unit=${commune}&kind=month&from=01/11/2023`;

const get = (path: string): Ask => () => ({ method: 'GET', url: `/api/v1${path}` });
const post = (path: string, payload: object): Ask => () => ({ method: 'POST', url: `/api/v1${path}`, payload });
const bytes = { 'content-type': 'application/octet-stream' };
const upload = (path: string, payload: Uint8Array | string): Ask => () => ({ method: 'POST', url: `/api/v1${path}`, payload: Buffer.from(payload), headers: bytes });
const cell = { unit: commune, set, asOf };
const figures = `unit,indicator,value\n${commune},16,Đạt`;

/** What Lan writes of the one criterion she said is unmet. */
const aRoadmapLine = { unit: commune, item: '6', solution: 'Xây nhà văn hóa', owner: null, doer: null, cost: { central: 0, province: 200_000_000, district: 0, commune: 0, other: 0 }, due: '30/6/2024', after: null, note: '', base: null };

/** Seeing what lies in a district. */
const seen = (ask: Ask): Those => ({ ask, who: 'those', right: 'hung', answers: 200, wrongUnit: 'khach', wrongRole: 'quantri' });
/** Seeing what is one commune's own. */
const own = (ask: Ask): Those => ({ ask, who: 'those', right: 'lan', answers: 200, wrongUnit: 'khach', wrongRole: 'quantri' });
/** Changing what is one commune's own; who follows the area may look and not touch. */
const written = (ask: Ask): Those => ({ ask, who: 'those', right: 'lan', answers: 200, wrongUnit: 'khach', wrongRole: 'son' });
/** One document of the province: for a stranger it is not there. */
const paper = (ask: Ask, right: Caller, wrongRole: Caller): Those => ({ ask, who: 'those', right, answers: 200, wrongUnit: { as: 'khach', says: 'unknown-document' }, wrongRole });
/** A draft of a plan of the province: for a stranger it is not there. */
const ofPlan = (ask: Ask): Those => ({ ask, who: 'those', right: 'mai', answers: 200, wrongUnit: { as: 'khach', says: 'unknown-plan' }, wrongRole: 'quantri' });
/** Wording the papers of Lạng Sơn. */
const worded = (ask: Ask): Those => ({ ask, who: 'those', right: 'mai', answers: 200, wrongUnit: 'khach', wrongRole: 'hung' });
/** Keeping the titles of Lạng Sơn. */
const titled = (ask: Ask): Those => ({ ask, who: 'those', right: 'mai', answers: 200, wrongUnit: 'khach', wrongRole: 'hung' });
/** Keeping accounts of Lạng Sơn. */
const kept = (ask: Ask): Those => ({ ask, who: 'those', right: 'quantri', answers: 200, wrongUnit: 'quantri33', wrongRole: 'lan' });
/** Of one duty: for strangers it is not there. */
const ofDuty = (ask: Ask, right: Caller, wrongRole: Denied): Those => ({ ask, who: 'those', right, answers: 200, wrongUnit: { as: 'khach', says: 'unknown-duty' }, wrongRole });
const aDuty = ({ giver, lead }: Facts['duties']) => ({ document: null, place: '', giver, leads: [lead], supporting: [], content: 'Việc khác', unit: null, asOf: null, criteria: [], deadline: 'quý I/2024', proof: '' });
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
  'GET /api/v1/wordings': worded(get('/wordings?holder=20')),
  'GET /api/v1/wordings/{id}/file': worded(get('/wordings/letter/file?holder=20')),
  'POST /api/v1/wordings/{id}': worded(upload('/wordings/letter?holder=20&name=mau.docx', aWordFile(['[Trích yếu] {nội dung}', '[Kính gửi] {nơi gửi}', '[Đoạn] {mở đầu}']))),
  'DELETE /api/v1/wordings/{id}': worded(() => ({ method: 'DELETE', url: '/api/v1/wordings/letter?holder=20' })),
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

  'GET /api/v1/titles': seen(get(`/titles?unit=185&asOf=${asOf}`)),
  'GET /api/v1/titles/of-unit': own(get(`/titles/of-unit?unit=${commune}&asOf=${asOf}`)),
  'POST /api/v1/titles': titled(post('/titles', aTitle)),
  'POST /api/v1/titles/import': titled(upload('/titles/import?name=so.csv&dryRun=true', `mã xã,danh hiệu,năm,số QĐ,ngày QĐ,cơ quan\n${commune},NTM,2023,9/QĐ-UBND,20/11/2023,UBND tỉnh`)),
  'POST /api/v1/titles/{id}/events': titled(({ title }) => ({ method: 'POST', url: `/api/v1/titles/${title}/events`, payload: { kind: 'review', on: '20/11/2023', decision: '7/QĐ-UBND', issuer: 'UBND tỉnh', reason } })),
  'GET /api/v1/what-if': seen(get(`/what-if?${view('185')}`)),
  'GET /api/v1/campaigns': seen(get(`/campaigns?unit=185&asOf=${asOf}`)),
  'POST /api/v1/campaigns/preview': titled(post('/campaigns/preview', aCampaign)),
  'POST /api/v1/campaigns': titled(post('/campaigns', aCampaign)),
  'GET /api/v1/campaigns/{id}': seen(({ campaign }) => ({ method: 'GET', url: `/api/v1/campaigns/${campaign}` })),
  'GET /api/v1/roadmaps/{campaign}': seen(({ campaign }) => ({ method: 'GET', url: `/api/v1/roadmaps/${campaign}` })),
  'PUT /api/v1/roadmaps/{campaign}/lines': written(({ campaign }) => ({ method: 'PUT', url: `/api/v1/roadmaps/${campaign}/lines`, payload: { lines: [aRoadmapLine] } })),
  'POST /api/v1/roadmaps/{campaign}/build': written(({ campaign }) => ({ method: 'POST', url: `/api/v1/roadmaps/${campaign}/build`, payload: { unit: null } })),
  'GET /api/v1/roadmaps/{campaign}/history': own(({ campaign }) => ({ method: 'GET', url: `/api/v1/roadmaps/${campaign}/history?unit=06328&item=6` })),
  // Allowed, and then refused because a line has no lead yet.
  'POST /api/v1/roadmaps/{campaign}/declare': { ...written(({ campaign }) => ({ method: 'POST', url: `/api/v1/roadmaps/${campaign}/declare`, payload: { unit: '06328' } })), answers: 422 },
  'POST /api/v1/campaigns/{id}/freeze': titled(({ campaign }) => ({ method: 'POST', url: `/api/v1/campaigns/${campaign}/freeze`, payload: { asOf: '28/11/2023' } })),

  'GET /api/v1/reports/{kind}': seen(get(`/reports/criteria?${view('185')}&format=json`)),

  'GET /api/v1/documents': { ...seen(get(`/documents?unit=20&asOf=${asOf}&direction=out`)), right: 'mai' },
  'GET /api/v1/documents/choices': { ask: get(`/documents/choices?asOf=${asOf}`), who: 'those', right: 'mai', answers: 200, wrongUnit: { as: 'khach', hides: 'UBND tỉnh Lạng Sơn' }, wrongRole: 'quantri' },
  'GET /api/v1/documents/{id}': paper(({ papers }) => ({ method: 'GET', url: `/api/v1/documents/${papers.out}` }), 'mai', 'quantri'),
  'POST /api/v1/documents': { ...seen(({ papers }) => ({ method: 'POST', url: '/api/v1/documents', payload: aPaper(papers.body) })), right: 'mai', wrongRole: 'van' },
  'PUT /api/v1/documents/{id}': { ...seen(({ papers }) => ({ method: 'PUT', url: `/api/v1/documents/${papers.draft}`, payload: aPaper(papers.body) })), right: 'mai', wrongRole: 'van' },
  'POST /api/v1/documents/{id}/issue': { ...seen(({ papers }) => ({ method: 'POST', url: `/api/v1/documents/${papers.ready}/issue`, payload: { date: '18/01/2023', number: null } })), right: 'van', wrongRole: 'mai' },
  'POST /api/v1/documents/{id}/recall': { ...seen(({ papers }) => ({ method: 'POST', url: `/api/v1/documents/${papers.out}/recall`, payload: { reason } })), right: 'van', wrongRole: 'mai' },
  'POST /api/v1/documents/received': { ...seen(({ papers }) => ({ method: 'POST', url: '/api/v1/documents/received', payload: aComingPaper(papers.body) })), right: 'van', wrongRole: 'son' },
  'POST /api/v1/documents/{id}/file': paper(({ papers }) => ({ method: 'POST', url: `/api/v1/documents/${papers.bare}/file?name=kh.pdf`, payload: Buffer.from('%PDF-1.7\n1 0 obj\n'), headers: bytes }), 'van', 'mai'),
  'GET /api/v1/documents/{id}/file': paper(({ papers }) => ({ method: 'GET', url: `/api/v1/documents/${papers.whole}/file?kind=signed` }), 'mai', 'quantri'),

  'GET /api/v1/registrations': seen(get(`/registrations?unit=185&asOf=${asOf}`)),
  'POST /api/v1/registrations/check': seen(post('/registrations/check', { registrations: [aRegistration] })),
  'POST /api/v1/registrations': { ...written(post('/registrations', { registrations: [aRegistration] })) },
  'POST /api/v1/registrations/judge': { ...seen(({ registration }) => ({ method: 'POST', url: '/api/v1/registrations/judge', payload: { ids: [registration], step: 'accepted', reason, plan: null } })), wrongRole: 'lan' },
  'POST /api/v1/registrations/villages/preview': seen(post('/registrations/villages/preview', someVillages)),
  'POST /api/v1/registrations/villages': { ...seen(post('/registrations/villages', someVillages)), wrongRole: 'son' },
  'POST /api/v1/registrations/villages/rows': { ask: upload('/registrations/villages/rows?name=thon.csv', 'Xã,Thôn,Danh hiệu,Năm'), who: 'those', right: 'hung', answers: 200, wrongUnit: 'there is none', wrongRole: 'son' },

  'GET /api/v1/plans': { ask: get(`/plans?unit=20&asOf=${asOf}`), who: 'those', right: 'mai', answers: 200, wrongUnit: { as: 'khach', hides: 'Ma trận kế hoạch' }, wrongRole: 'quantri' },
  'GET /api/v1/plans/start': { ...seen(({ papers }) => ({ method: 'GET', url: `/api/v1/plans/start?unit=20&year=2024&issuer=${encodeURIComponent(papers.body)}` })), right: 'mai', wrongRole: 'van' },
  'GET /api/v1/plans/{id}': ofPlan(({ plan }) => ({ method: 'GET', url: `/api/v1/plans/${plan}?asOf=${asOf}` })),
  'POST /api/v1/plans': { ...seen(({ papers }) => ({ method: 'POST', url: '/api/v1/plans', payload: aPlan(papers.body) })), right: 'mai', wrongRole: 'van' },
  'PUT /api/v1/plans/{id}': { ...seen(({ papers, plan }) => ({ method: 'PUT', url: `/api/v1/plans/${plan}`, payload: aPlan(papers.body) })), right: 'mai', wrongRole: 'van' },
  'POST /api/v1/plans/{id}/built': { ...seen(({ readyPlan, target }) => ({ method: 'POST', url: `/api/v1/plans/${readyPlan}/built`, payload: { target, built: 1 } })), right: 'mai', wrongRole: 'van' },
  'POST /api/v1/plans/{id}/issue': { ...seen(({ readyPlan }) => ({ method: 'POST', url: `/api/v1/plans/${readyPlan}/issue`, payload: { date: '18/01/2023', number: null } })), right: 'van', wrongRole: 'mai' },
  'GET /api/v1/plans/{id}/paper': ofPlan(({ plan }) => ({ method: 'GET', url: `/api/v1/plans/${plan}/paper?asOf=${asOf}&format=json` })),

  'GET /api/v1/progress-figures': seen(get(`/progress-figures?unit=185&asOf=${asOf}`)),
  'GET /api/v1/progress-figures/history': own(get(`/progress-figures/history?unit=${commune}&asOf=${asOf}&measure=disbursed`)),
  'PUT /api/v1/progress-figures': written(() => ({ method: 'PUT', url: '/api/v1/progress-figures', payload: { asOf, source: 'Sổ theo dõi', figures: [{ unit: commune, measure: 'disbursed', value: '850 triệu' }] } })),
  'POST /api/v1/progress-figures/import': written(upload(`/progress-figures/import?unit=${commune}&asOf=${asOf}&source=So&name=so.csv&dryRun=true`, `Mã;Nợ đọng xây dựng cơ bản\n${commune};0`)),
  'GET /api/v1/pushes/board': seen(get(`/pushes/board?unit=185&asOf=${asOf}`)),
  'GET /api/v1/pushes': seen(get(`/pushes?unit=185&asOf=${asOf}`)),
  'POST /api/v1/pushes': { ...seen(post('/pushes', { unit: '185', asOf, places: [] })), wrongRole: 'son' },
  'GET /api/v1/pushes/{id}': seen(({ push }) => ({ method: 'GET', url: `/api/v1/pushes/${push}` })),
  'POST /api/v1/pushes/{id}/letter': { ...seen(({ push }) => ({ method: 'POST', url: `/api/v1/pushes/${push}/letter`, payload: { to: 'all', answerBy: null, context: '', signer: { name: '', right: 'head' }, bases: null } })), wrongRole: 'son' },
  'GET /api/v1/pushes/{id}/letter': seen(({ push }) => ({ method: 'GET', url: `/api/v1/pushes/${push}/letter?format=json` })),

  'GET /api/v1/session/mail': everybody(get('/session/mail'), 'mai'),
  'PUT /api/v1/session/mail': everybody(() => ({ method: 'PUT', url: '/api/v1/session/mail', payload: { mail: '' } }), 'mai'),
  'GET /api/v1/duties': everybody(get('/duties?whose=mine'), 'lan'),
  'GET /api/v1/duties/counts': own(get(`/duties/counts?${view(commune)}`)),
  'GET /api/v1/duties/desk': { ask: get(`/duties/desk?asOf=${asOf}`), who: 'those', right: 'mai', answers: 200, wrongUnit: { as: 'khach', hides: 'UBND tỉnh Lạng Sơn' }, wrongRole: 'quantri' },
  'POST /api/v1/duties/alike': { ask: ({ duties }) => ({ method: 'POST', url: '/api/v1/duties/alike', payload: { leads: [duties.lead], content: 'Ma trận nhiệm vụ', criteria: [] } }), who: 'those', right: 'mai', answers: 200, wrongUnit: { as: 'khach', hides: 'Ma trận nhiệm vụ' }, wrongRole: 'son' },
  'POST /api/v1/duties': { ask: ({ duties }) => ({ method: 'POST', url: '/api/v1/duties', payload: aDuty(duties) }), who: 'those', right: 'mai', answers: 200, wrongUnit: 'khach', wrongRole: 'son' },
  'GET /api/v1/duties/{id}': ofDuty(({ duties }) => ({ method: 'GET', url: `/api/v1/duties/${duties.fresh}` }), 'hung', 'quantri'),
  'POST /api/v1/duties/{id}/citations': ofDuty(({ duties, papers }) => ({ method: 'POST', url: `/api/v1/duties/${duties.fresh}/citations`, payload: { document: papers.whole, place: 'III' } }), 'mai', 'son'),
  'POST /api/v1/duties/{id}/events': ofDuty(({ duties }) => ({ method: 'POST', url: `/api/v1/duties/${duties.fresh}/events`, payload: { kind: 'received', note: '' } }), 'hung', 'son'),
  'POST /api/v1/duties/{id}/proof': ofDuty(({ duties }) => ({ method: 'POST', url: `/api/v1/duties/${duties.received}/proof?kind=progress&note=x&percent=5&name=anh.png`, payload: Buffer.from(aPng(11)), headers: bytes }), 'hung', { as: 'son', says: 'not-your-side' }),
  'GET /api/v1/duties/{id}/files/{sha}': { ...ofDuty(({ duties }) => ({ method: 'GET', url: `/api/v1/duties/${duties.proven}/files/${duties.sha}` }), 'hung', 'quantri'), wrongUnit: { as: 'khach', says: 'not-found' } },

  'GET /api/v1/period-reports': seen(get('/period-reports?unit=185&year=2023')),
  'GET /api/v1/period-reports/one': own(get(`/period-reports/one?${aReport}`)),
  'PUT /api/v1/period-reports/one': written(() => ({ method: 'PUT', url: '/api/v1/period-reports/one', payload: { unit: commune, kind: 'month', from: '01/10/2023', texts: { difficulties: 'Ma trận' }, send: false, base: null } })),
  'POST /api/v1/period-reports/judge': { ...seen(({ report }) => ({ method: 'POST', url: '/api/v1/period-reports/judge', payload: { unit: commune, kind: 'month', from: '01/11/2023', event: 'received', reason: '', base: report } })), wrongRole: 'lan' },
  'GET /api/v1/period-reports/paper': own(get(`/period-reports/paper?${aReport}&format=json`)),

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
