import { queryOptions } from '@tanstack/react-query';
import type { PlanAnswer, PlansAnswer } from '#http/schemas/plans.ts';
import type { RegistrationsAnswer } from '#http/schemas/registrations.ts';
import { get } from './api.ts';
import { api } from './paths.ts';

export interface AreaDay {
  readonly unit: string;
  readonly asOf: string;
}

export function registrationsQuery(asked: AreaDay & { readonly year?: number; readonly origin?: string }) {
  return queryOptions({ queryKey: ['registrations', asked], queryFn: ({ signal }) => get<RegistrationsAnswer>(api.registrations(asked), signal), enabled: asked.unit !== '' });
}

export function plansQuery(at: AreaDay) {
  return queryOptions({ queryKey: ['plans', at], queryFn: ({ signal }) => get<PlansAnswer>(api.plans(at), signal), enabled: at.unit !== '' });
}

export function planQuery(id: number, asked: { readonly asOf: string; readonly part?: string; readonly owned?: boolean }) {
  return queryOptions({ queryKey: ['plans', id, asked], queryFn: ({ signal }) => get<PlanAnswer>(api.plan(id, asked), signal) });
}

/** A paper as the page reads it out: its words block by block. */
export interface PaperAnswer {
  readonly paper: {
    readonly parentBody: string | null;
    readonly body: string;
    readonly sign: string;
    readonly isDraft: boolean;
    readonly typeName: string | null;
    readonly subject: string;
    readonly bases: readonly string[];
    readonly blocks: readonly { readonly kind: string; readonly number?: string | number; readonly text?: string | readonly { readonly text: string }[]; readonly isHeading?: boolean }[];
    readonly signatures: readonly { readonly lines: readonly string[]; readonly name: string }[];
    readonly recipients: readonly string[];
    readonly appendices: readonly { readonly label: string; readonly title: string; readonly rows: readonly unknown[] }[];
  };
}

export function planPaperQuery(id: number, asOf: string) {
  return queryOptions({ queryKey: ['plans', id, 'paper', asOf], queryFn: ({ signal }) => get<PaperAnswer>(api.planPaper(id, { asOf, format: 'json' }), signal) });
}
