import { deeds, type Role } from '#domain/people/actor.ts';
import type { Overlay } from './criteria-set.ts';
import { columnKeys, footerRows, type Form } from './form.ts';
import type { Department, Source, UnitClass } from './law.ts';
import { legalBasisShape, thresholdShape } from './set-shape.ts';
import { anyText, day, filled, listOf, nullable, number, object, oneOf, recordOf, text, yesNo, type Shape } from './shape.ts';

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

const role: Shape<Role> = object({ id: text, vi: text, en: text, deeds: listOf(oneOf(...deeds)) }, {});
export const rolesShape = object({ roles: listOf(role) }, {}, ['schema', 'note']);

const unitClass: Shape<UnitClass> = object({ unit: text, from: day, to: nullable(day), basis: text }, { communeGroup: text, especiallyDifficult: yesNo });
export const unitClassesShape = object({ id: text, classes: listOf(unitClass) }, {}, ['schema', 'note']);

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
  { bandLabel: text },
  ['schema'],
);
