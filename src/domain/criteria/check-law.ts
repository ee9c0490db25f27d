import { done, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Role } from '#domain/people/actor.ts';
import { checkLimitsShape, type CheckLimits } from './check-limits.ts';
import { checkOverlay } from './check-overlay.ts';
import { checkSet, thresholdKeys } from './check-set.ts';
import { checkWorkflow } from './check-workflow.ts';
import type { CriteriaSet, Overlay } from './criteria-set.ts';
import { noEvidence, type EvidenceRules } from './evidence-kind.ts';
import type { Form } from './form.ts';
import { departmentsShape, evidenceShape, formShape, overlayShape, regionsShape, rolesShape, sourcesShape, unitClassesShape, workflowShape } from './law-shapes.ts';
import { GatheredProgramme } from './programme-law.ts';
import { leansOn } from './leans-on.ts';
import type { Department, Law, Source, UnitClass } from './law.ts';
import { setShape } from './set-shape.ts';
import { isObject, type Shape } from './shape.ts';
import { Spot } from './spot.ts';
import { noWorkflow, type Workflow } from './workflow.ts';

/** A file of law/ as it was parsed; nothing about it is believed yet. */
export interface LawFile {
  readonly path: string;
  /** Which folder it lay in: 0 came with the program, 1 is the office's own. */
  readonly layer: number;
  readonly content: unknown;
}

/** Reads every file of law, those of a later layer adding to the earlier or replacing them by id, and answers the law, or every problem of every file at once. */
export function checkLaw(files: readonly LawFile[]): Outcome<Law> {
  const gathered = new Gathered();
  for (const file of files) gathered.take(file);
  return gathered.check();
}

interface Placed<T> {
  readonly value: T;
  readonly spot: Spot;
  readonly layer: number;
}

class Gathered {
  readonly #problems: Refusal[] = [];
  readonly #sets = new Map<string, Placed<CriteriaSet>>();
  readonly #overlays = new Map<string, Placed<Overlay>>();
  readonly #unitClasses = new Map<string, Placed<UnitClassList>>();
  readonly #forms = new Map<string, Form>();
  readonly #departments = new Map<string, Department>();
  readonly #sources = new Map<string, Source>();
  readonly #roles = new Map<string, Role>();
  readonly #regions = new Map<string, { readonly vi: string; readonly en: string }>();
  readonly #provinceRegions = new Map<string, string>();
  /** A later layer speaks for the whole of it. */
  #workflow: { readonly value: Workflow; readonly spot: Spot } | null = null;
  #checks: CheckLimits | null = null;
  #evidence: EvidenceRules = noEvidence;
  readonly #programme = new GatheredProgramme();
  readonly #cited: { readonly source: unknown; readonly spot: Spot }[] = [];

  /** Which kind of law a file holds is said by its `schema`, not by the folder it lies in. */
  take({ path, layer, content }: LawFile): void {
    const spot = new Spot(path, this.#problems);
    const schema = isObject(content) ? content['schema'] : undefined;
    const read = <T>(shape: Shape<T>): T | undefined => shape(content, spot);
    switch (schema) {
      case 'ntm-criteria-set/1': place(this.#sets, read(setShape), spot, layer); break;
      case 'ntm-overlay/1': place(this.#overlays, read(overlayShape), spot, layer); break;
      case 'ntm-form/1': keep(this.#forms, [read(formShape)]); break;
      case 'ntm-departments/1': keep(this.#departments, read(departmentsShape)?.departments); break;
      case 'ntm-sources/1': keep(this.#sources, read(sourcesShape)?.sources); break;
      case 'ntm-roles/1': keep(this.#roles, read(rolesShape)?.roles); break;
      case 'ntm-workflow/1': {
        const value = read(workflowShape);
        if (value) this.#workflow = { value, spot };
        break;
      }
      case 'ntm-unit-classes/1': place(this.#unitClasses, read(unitClassesShape), spot, layer); break;
      case 'ntm-checks/1': this.#checks = read(checkLimitsShape) ?? null; break;
      case 'ntm-evidence/1': {
        const made = read(evidenceShape);
        if (made) this.#evidence = { ...made, kinds: new Map([...this.#evidence.kinds, ...made.kinds.map((kind) => [kind.id, kind] as const)]) };
        break;
      }
      case 'ntm-regions/1': {
        const made = read(regionsShape);
        for (const { id, vi, en } of made?.regions ?? []) this.#regions.set(id, { vi, en });
        for (const { code, region } of made?.provinces ?? []) this.#provinceRegions.set(code, region);
        break;
      }
      // Read where they are used, or kept for their readers.
      case 'ntm-account-rules/1': break;
      default: if (!this.#programme.take(schema, read)) spot.under('schema').tell('unknown-schema', schema);
    }
    this.#cite(content, spot);
  }

  check(): Outcome<Law> {
    const sets = new Map([...this.#sets].map(([id, { value }]) => [id, value]));
    const known = { departments: new Set(this.#departments.keys()), regions: [...this.#regions.keys()], sets };
    const provinces = new Set(this.#provinceRegions.keys());
    for (const { value, spot } of this.#sets.values()) {
      checkSet(value, known, spot);
      if (leansInCircle(value.id, sets)) spot.under('criteria').tell('circular', value.id);
    }
    for (const { value, spot } of this.#overlays.values()) checkOverlay(value, known, provinces, spot);
    for (const { value, spot } of this.#unitClasses.values()) checkClasses(value.classes, [...sets.values()], spot.under('classes'));
    if (this.#workflow) checkWorkflow(this.#workflow.value, new Set(this.#roles.keys()), this.#workflow.spot);
    const programme = this.#programme.check({ departments: known.departments, sets: new Set(sets.keys()) }, new Spot('law', this.#problems));
    for (const { source, spot } of this.#cited) if (typeof source !== 'string' || !this.#sources.has(source)) spot.tell('unknown-reference', source);
    if (this.#problems.length > 0) return { ok: false, refusals: this.#problems };
    return done({
      sets,
      overlays: [...this.#overlays.values()].map(({ value }) => value),
      departments: this.#departments,
      sources: this.#sources,
      unitClasses: [...this.#unitClasses.values()].flatMap(({ value }) => value.classes),
      regions: this.#regions,
      provinceRegions: this.#provinceRegions,
      roles: this.#roles,
      workflow: this.#workflow?.value ?? noWorkflow,
      evidence: this.#evidence,
      forms: this.#forms,
      checks: this.#checks,
      programme,
    });
  }

  /** Wherever a file cites sources, also in the parts nothing reads. */
  #cite(content: unknown, spot: Spot): void {
    if (Array.isArray(content)) content.forEach((item: unknown, index) => this.#cite(item, spot.item(item, index)));
    if (!isObject(content)) return;
    for (const [key, value] of Object.entries(content)) {
      if (key === 'sources' && Array.isArray(value) && value.every((source) => typeof source === 'string')) for (const source of value) this.#cited.push({ source, spot: spot.under(key) });
      else this.#cite(value, spot.under(key));
    }
  }
}

interface UnitClassList {
  readonly id: string;
  readonly classes: readonly UnitClass[];
}

/** An office may replace what came with the program, but one folder says a thing once: a copy that kept its id is a slip. */
function place<T extends { readonly id: string }>(held: Map<string, Placed<T>>, value: T | undefined, spot: Spot, layer: number): void {
  if (!value) return;
  if (held.get(value.id)?.layer === layer) spot.under('id').tell('repeated', value.id);
  held.set(value.id, { value, spot, layer });
}

function keep<T extends { readonly id: string }>(held: Map<string, T>, values: readonly (T | undefined)[] | undefined): void {
  for (const value of values ?? []) if (value) held.set(value.id, value);
}

/** A set that leans on itself, however far round, could never be judged. */
function leansInCircle(id: string, sets: ReadonlyMap<string, CriteriaSet>): boolean {
  const seen = new Set<string>();
  const waiting = [...leaningsOf(id, sets)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...leaningsOf(next, sets));
  }
  return false;
}

function leaningsOf(id: string, sets: ReadonlyMap<string, CriteriaSet>): readonly string[] {
  const set = sets.get(id);
  return set ? leansOn(set) : [];
}

function checkClasses(classes: readonly UnitClass[], sets: readonly CriteriaSet[], spot: Spot): void {
  const groups = sets.flatMap((set) => (set.thresholdDimension === 'communeGroup' ? thresholdKeys(set, []) : []));
  for (const [index, entry] of classes.entries()) {
    const here = spot.item(entry, index);
    if (!/^\d{5}$/.test(entry.unit)) here.under('unit').tell('out-of-range', entry.unit, '06328');
    if (entry.to !== null && entry.to < entry.from) here.under('to').tell('out-of-range', entry.to, `>= ${entry.from}`);
    if (entry.communeGroup !== undefined && !groups.includes(entry.communeGroup)) here.under('communeGroup').tell('unknown-reference', entry.communeGroup, groups.join(', '));
  }
}
