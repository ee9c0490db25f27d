/** Forms are law, so their type stands with the law; the builders here know it by this name. */
export type { ColumnKey, FooterRow, Form, FormColumn, RoadmapForm } from '#domain/criteria/form.ts';
