import type { CalendarDate } from '#domain/calendar.ts';
import type { Citation, DocumentFileKind, DocumentHead, OfficialDocument, Recipient } from '#domain/directives/document.ts';
import type { Duty, DutyEvent, DutySource, NewDuty, ToldDuty } from '#domain/directives/duty.ts';
import type { NewPlan, Plan } from '#domain/plans/plan.ts';
import type { NewRegistration, Registration, RegistrationState } from '#domain/plans/registration.ts';
import type { NewPeriodReportEvent, PeriodReportEvent, PeriodReportKey, Told } from '#domain/period-reports/period-report.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { NewProgressFigure, ProgressFigure, ReportedFigure } from '#domain/push/progress-figure.ts';
import type { NewPush, Push, PushLetter } from '#domain/push/push.ts';
import type { Declaration, NewDeclaration } from '#domain/roadmap/declaration.ts';
import type { NewRoadmapLine, RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { Campaign, CampaignLine, NewCampaign } from '#domain/titles/campaign.ts';
import type { NewTitle, Title, TitleEvent } from '#domain/titles/title.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import type { Doer } from './shelves.ts';

/** The shelves of how the programme is run; those of what is measured are in shelves.ts. */
export interface ProgrammeShelves {
  readonly documents: DocumentsShelf;
  readonly duties: DutiesShelf;
  readonly reminders: RemindersShelf;
  readonly titles: TitlesShelf;
  readonly campaigns: CampaignsShelf;
  readonly registrations: RegistrationsShelf;
  readonly plans: PlansShelf;
  readonly roadmap: RoadmapShelf;
  readonly progress: ProgressShelf;
  readonly periodReports: PeriodReportsShelf;
  readonly pushes: PushesShelf;
}

/** Who did it, and for whom. */
export interface Hand extends Doer {
  readonly behalf: string | null;
}

/** A document as its drafter may still change it. */
export interface DraftDocument {
  readonly type: string;
  readonly issuer: BodyId | null;
  readonly issuerName: string;
  readonly subject: string;
  readonly signer: string;
  readonly recipients: readonly Recipient[];
  readonly cites: readonly Citation[];
  readonly answers: number | null;
}

/** A number in a series: 12, or 12a where 12 was used twice. */
export interface SeriesNumber {
  readonly number: number;
  readonly letter: string;
  readonly series: string;
}

/** A paper of others as it is registered; where its sign can be read, what number it bears in which series of its issuer. */
export interface ReceivedPaper extends DraftDocument {
  readonly sign: string | null;
  readonly date: CalendarDate | null;
  readonly year: number | null;
  readonly numbered: SeriesNumber | null;
}

/** When a paper came to a body, with its number in the body's register of arrivals of that year. */
export interface Arrival {
  readonly body: BodyId;
  readonly number: number;
  readonly on: CalendarDate;
}

export interface DocumentFile {
  readonly kind: DocumentFileKind;
  readonly sha: string;
  readonly name: string;
}

/** Everything that was done to a document, oldest first. */
export interface DocumentTrail {
  readonly versions: readonly (DraftDocument & Hand)[];
  readonly issued: Hand | null;
  readonly arrivals: readonly (Arrival & Hand)[];
  readonly files: readonly (Hand & DocumentFile)[];
  readonly recall: (Hand & { readonly reason: string }) | null;
}

export interface DocumentsShelf {
  /** Puts a draft of our own in the register and answers its number there. */
  draft(document: DraftDocument, by: Hand): Promise<number>;
  /** Writes the draft anew; never once it was issued. */
  redraft(id: number, document: DraftDocument, by: Hand): Promise<void>;
  /** The next number of an issuer's series in a year; taking it makes other writers wait until this transaction ends. */
  nextNumber(issuer: BodyId, year: number, series: string): Promise<number>;
  /** Whether the issuer has used a number of a series in a year. */
  isTaken(issuer: BodyId, year: number, number: SeriesNumber): Promise<boolean>;
  /** Thrown out by the database where the issuer has used the number in the series, or the sign, that year. */
  issue(id: number, issued: SeriesNumber & { readonly issuer: BodyId; readonly sign: string; readonly date: CalendarDate }, by: Hand): Promise<void>;
  /** A paper of others that is not in the register yet; answers its number there. */
  receive(paper: ReceivedPaper, by: Hand): Promise<number>;
  nextArrival(at: BodyId, year: number): Promise<number>;
  /** It came to a body; a paper may come to several, and our own papers come to others of the house. */
  arrive(id: number, arrival: Arrival, by: Hand): Promise<void>;
  /** Its file of one kind, once. */
  keepFile(id: number, file: DocumentFile, by: Hand): Promise<void>;
  recall(id: number, reason: string, by: Hand): Promise<void>;
  find(id: number): Promise<OfficialDocument | undefined>;
  findAll(ids: readonly number[]): Promise<OfficialDocument[]>;
  trail(id: number): Promise<DocumentTrail>;
  /** By sign, year and, where given, issuer: 18/KH-UBND of 2020 is not that of 2023. */
  bySign(sign: string, year: number | null, issuer: BodyId | null): Promise<OfficialDocument[]>;
  /** Drafts, and papers dated in the years, of these issuers; newest first. */
  ofIssuers(issuers: readonly BodyId[], years: { from: number; to: number } | null): Promise<OfficialDocument[]>;
  /** The same with no more than a list shows. */
  headsOfIssuers(issuers: readonly BodyId[], years: { from: number; to: number } | null): Promise<DocumentHead[]>;
  /** What came to any of the bodies, or was issued and names one among its recipients, dated in the years or not at all; newest first. */
  receivedBy(bodies: readonly BodyId[], years: { from: number; to: number } | null): Promise<DocumentHead[]>;
  /** Where these documents came to. */
  arrivalsOf(documents: readonly number[]): Promise<(Arrival & { readonly document: number })[]>;
  /** What came to any of the bodies, by day and number of arrival. */
  arrivals(at: readonly BodyId[], years: { from: number; to: number } | null): Promise<(Arrival & { readonly document: number })[]>;
  /** The documents that cite one, and those that answer it. */
  citing(id: number): Promise<OfficialDocument[]>;
}

export interface DutiesShelf {
  give(duty: NewDuty, source: DutySource | null, by: Hand & { on: CalendarDate }): Promise<number>;
  /** Another paper, or another place of one, lays the same duty. */
  cite(duty: number, source: DutySource, by: Hand & { on: CalendarDate }): Promise<void>;
  say(duty: number, event: Omit<DutyEvent, 'at' | 'person' | 'behalf'>, by: Hand): Promise<void>;
  find(id: number): Promise<Duty | undefined>;
  findAll(ids: readonly number[]): Promise<Duty[]>;
  of(asked: DutiesAsked): Promise<Duty[]>;
  /** The same with no more than says where each stands: for lists and counts, which may be of tens of thousands. */
  told(asked: DutiesAsked): Promise<ToldDuty[]>;
  ofDocument(document: number): Promise<Duty[]>;
  all(): Promise<Duty[]>;
}

/** The duties that any of these leads, supports or gave, or that are about any of the units. */
export interface DutiesAsked {
  readonly leads?: readonly BodyId[];
  readonly supporting?: readonly BodyId[];
  readonly givers?: readonly BodyId[];
  readonly units?: readonly UnitId[];
}

/** A person was told that a duty is due soon or late; once for each kind and each day it was due by. */
export interface DutyNotice {
  readonly login: string;
  readonly duty: number;
  readonly kind: 'due-soon' | 'overdue' | 'raised';
  readonly due: CalendarDate;
  readonly on: CalendarDate;
}

export interface RemindersShelf {
  /** Keeps those that are new and answers them. */
  note(notices: readonly DutyNotice[], at: string): Promise<DutyNotice[]>;
  ofDuty(duty: number): Promise<DutyNotice[]>;
  /** A letter went out; false where one had on that day already. */
  mailed(letter: { login: string; on: CalendarDate; duties: number; at: string }): Promise<boolean>;
}

export interface TitlesShelf {
  register(title: NewTitle, by: Hand): Promise<number>;
  say(title: number, event: Omit<TitleEvent, 'person' | 'at'>, by: Hand): Promise<void>;
  find(id: number): Promise<Title | undefined>;
  ofUnits(units: readonly UnitId[]): Promise<Title[]>;
  all(): Promise<Title[]>;
}

export interface CampaignsShelf {
  open(campaign: NewCampaign, openedOn: CalendarDate, lines: readonly CampaignLine[], by: Hand): Promise<number>;
  /** Freezes the figures of a day as the review. */
  freeze(id: number, review: { asOf: CalendarDate; upTo: number }, by: Hand): Promise<void>;
  find(id: number): Promise<Campaign | undefined>;
  all(): Promise<Campaign[]>;
}

export interface RegistrationsShelf {
  add(registration: NewRegistration, by: Hand): Promise<number>;
  judge(id: number, judged: { state: RegistrationState; reason: string; plan: number | null }, by: Hand): Promise<void>;
  find(id: number): Promise<Registration | undefined>;
  ofUnits(units: readonly UnitId[], year: number | null): Promise<Registration[]>;
}

export interface PlansShelf {
  /** Keeps a plan beside its document; saving again replaces what a draft says, never what was issued. */
  save(plan: NewPlan, by: Hand): Promise<void>;
  /** What a facility target has come to, as reported. */
  reportBuilt(target: number, built: number, by: Hand): Promise<void>;
  find(document: number): Promise<Plan | undefined>;
  ofAreas(areas: readonly UnitId[]): Promise<Plan[]>;
}

export interface RoadmapShelf {
  append(lines: readonly NewRoadmapLine[], by: Hand): Promise<RoadmapLine[]>;
  /** The newest of each (unit, item) of a campaign, of all units or of some. */
  lines(campaign: number, units: readonly UnitId[] | null): Promise<RoadmapLine[]>;
  /** Everything ever said of one line, oldest first. */
  history(campaign: number, unit: UnitId, item: string): Promise<RoadmapLine[]>;
  declare(declaration: NewDeclaration, by: Hand): Promise<void>;
  /** That roadmaps are whole, of all areas of a campaign, oldest first; a later one of the same area stands. */
  declarations(campaign: number): Promise<Declaration[]>;
}

export interface ProgressShelf {
  append(figures: readonly NewProgressFigure[], by: Hand): Promise<ReportedFigure[]>;
  /** Newest per unit, measure and day, of days up to one; what was taken back is not there. */
  upTo(units: readonly UnitId[], asOf: CalendarDate): Promise<ProgressFigure[]>;
  /** Everything ever reported of one unit and measure, oldest first. */
  history(unit: UnitId, measure: string): Promise<ReportedFigure[]>;
}

export interface PushesShelf {
  /** Keeps the board as it was that day and the lists chosen from it; neither is ever changed. */
  save(push: NewPush, by: Hand): Promise<number>;
  /** A letter in the register that was drafted from a push. */
  addLetter(push: number, letter: PushLetter, by: Hand): Promise<void>;
  find(id: number): Promise<Push | undefined>;
  /** Of an area, newest first. */
  ofArea(area: UnitId): Promise<Push[]>;
  /** Every push that put a unit somewhere, newest first. */
  naming(unit: UnitId): Promise<Push[]>;
  /** The push a letter was drafted from. */
  ofLetter(document: number): Promise<number | undefined>;
}

export interface PeriodReportsShelf {
  say(report: PeriodReportKey, event: NewPeriodReportEvent, by: Hand): Promise<void>;
  /** Everything done to one report, oldest first. */
  find(report: PeriodReportKey): Promise<PeriodReportEvent[]>;
  /** The reports of the units whose period began between two days. */
  ofUnits(units: readonly UnitId[], from: CalendarDate, to: CalendarDate): Promise<(PeriodReportKey & { readonly events: readonly PeriodReportEvent[] })[]>;
  /** The same without what the reports say, for calendars and counts. */
  toldOf(units: readonly UnitId[], from: CalendarDate, to: CalendarDate): Promise<(PeriodReportKey & { readonly events: readonly Told[] })[]>;
}
