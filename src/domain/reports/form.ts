/** Forms are law, so their type stands with the law; the builders here know it by this name. */
export type { ColumnKey, FooterRow, Form, FormColumn } from '#domain/criteria/form.ts';
