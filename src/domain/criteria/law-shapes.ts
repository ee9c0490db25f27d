import { deeds, roleAreas, taskKinds, type Role } from '#domain/people/actor.ts';
import type { Overlay } from './criteria-set.ts';
import { fileTypes, type EvidenceKind } from './evidence-kind.ts';
import { columnKeys, footerRows, type Form } from './form.ts';
import type { Department, Source, UnitClass } from './law.ts';
import { legalBasisShape, thresholdShape } from './set-shape.ts';
import { anyText, day, filled, listOf, nullable, number, object, oneOf, recordOf, text, yesNo, type Shape } from './shape.ts';
import { axes, hands, moveNames, stages, type Move, type Workflow, type WorkflowPack } from './workflow.ts';

export const overlayShape: Shape<Overlay> = object(
  {
    id: text, base: text, province: text, validFrom: day, validTo: nullable(day),
    name: object({ vi: text, en: text }, {}),
    legalBasis: listOf(legalBasisShape),
    thresholds: recordOf(recordOf(thresholdShape)),
    notes: filled(listOf(text), []),
  },
  {},
  ['schema'],
);

const department: Shape<Department> = object({ id: text, vi: text, en: text, successor2025: text }, {}, ['ministry', 'successorConfidence']);
export const departmentsShape = object({ departments: listOf(department) }, {}, ['schema', 'note']);

const source: Shape<Source> = object({ id: text, where: text, what: text, supports: text }, {});
export const sourcesShape = object({ sources: listOf(source) }, {}, ['schema', 'note']);

export const regionsShape = object(
  {
    regions: listOf(object({ id: text, vi: text, en: text, provinces: number }, {})),
    provinces: listOf(object({ code: text, name: text, region: text }, {}, ['province2025', 'kind'])),
  },
  {},
  ['schema', 'confidence', 'basis', 'note'],
);

const role: Shape<Role> = object(
  {
    id: text, vi: text, en: text, deeds: listOf(oneOf(...deeds)),
    kinds: filled(listOf(oneOf(...taskKinds)), ['office'] as const),
    areas: filled(listOf(oneOf(...roleAreas)), roleAreas),
    technical: filled(yesNo, false),
    secondFactor: filled(yesNo, false),
    bodies: filled(listOf(text), []),
  },
  {},
);
export const rolesShape = object({ roles: listOf(role) }, {}, ['schema', 'note']);

const unitClass: Shape<UnitClass> = object({ unit: text, from: day, to: nullable(day), basis: text }, { communeGroup: text, especiallyDifficult: yesNo });
export const unitClassesShape = object({ id: text, classes: listOf(unitClass) }, {}, ['schema', 'note']);

const named = listOf(text);
const move: Shape<Move> = object(
  {
    move: oneOf(...moveNames), axis: oneOf(...axes), from: listOf(oneOf(...stages)), to: oneOf(...stages), verdict: yesNo, reason: yesNo,
    apartFrom: filled(listOf(oneOf(...hands)), []),
    differing: filled(nullable(object({ from: oneOf(...axes), to: oneOf(...stages) }, {})), null),
  },
  {},
);
const pack: Shape<WorkflowPack> = object({ id: text, from: day, to: nullable(day), basis: text, confidence: text, axes: object({ self: named, area: named, department: named, council: named }, {}) }, {});
export const workflowShape: Shape<Workflow> = object({ packs: listOf(pack), moves: listOf(move) }, {}, ['schema', 'note']);

const evidenceKind: Shape<EvidenceKind> = object(
  {
    id: text, vi: text, en: text, accepts: listOf(oneOf(...fileTypes)), lifetimeMonths: nullable(number), warnBeforeMonths: number, onePlace: yesNo,
    confidence: oneOf('official', 'recalled', 'province', 'template'), basis: text,
  },
  {},
);
export const evidenceShape = object({ megabytes: number, megapixels: number, camerasSince: day, kinds: listOf(evidenceKind) }, {}, ['schema', 'note']);

const column = object({ key: oneOf(...columnKeys), heading: text, widthMm: number, align: oneOf('left', 'center', 'right') }, { group: text, vertical: yesNo, repeat: oneOf('criteria') });

export const formShape: Shape<Form> = object(
  {
    id: text, label: anyText, title: text, subtitle: anyText,
    columns: listOf(column),
    columnNumbers: yesNo,
    marks: object({ met: text, unmet: text, unknown: anyText }, {}),
    footer: listOf(object({ row: oneOf(...footerRows), label: text }, {})),
    notes: filled(listOf(text), []),
  },
  { bandLabel: text, words: recordOf(anyText), roadmap: object({ mark: text, year: text, until: text, firstHalf: text, secondHalf: text, gaps: text, none: text, unknown: text, unplanned: text }, {}) },
  ['schema'],
);
