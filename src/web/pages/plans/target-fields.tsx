import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import type { EditPlanBody, PlanAim } from '#http/schemas/plans.ts';
import { useWords } from '#web/words.tsx';

type PlanTarget = EditPlanBody['plan']['targets'][number];

interface Props {
  readonly number: number;
  readonly target: PlanTarget;
  readonly onChange: (target: PlanTarget) => void;
  readonly onRemove: () => void;
}

const empty: { readonly [K in PlanAim['kind']]: Extract<PlanAim, { kind: K }> } = {
  'titles': { kind: 'titles', title: 'XA_NTM', year: 0, units: null, count: 1 },
  'criterion-count': { kind: 'criterion-count', set: 'commune-ntm-2021-2025', criterion: 1, before: 0, count: 1, of: 1 },
  'indicator': { kind: 'indicator', set: 'commune-ntm-2021-2025', item: '', comparison: '>=', value: 0, unit: '%' },
  'keep-titles': { kind: 'keep-titles', title: 'XA_NTM', count: 1, campaign: null },
  'facilities': { kind: 'facilities', facility: '', count: 1, built: null },
};

/** A target of a kind as it begins; titles are of the year it is due in. */
function begun(kind: PlanAim['kind'], due: string): PlanAim {
  return kind === 'titles' ? { ...empty[kind], year: Number(/\d{4}/u.exec(due)?.[0] ?? 0) } : empty[kind];
}

/** One target: its words, its term, and what is measured. */
export function TargetFields({ number, target, onChange, onRemove }: Props) {
  const { plans: words, shell } = useWords();
  const aim = target.target;
  const isKind = (kind: string | null): kind is PlanAim['kind'] => kind !== null && kind in empty;
  return (
    <fieldset className="plan-fields">
      <legend>{words.targetNo(number)}</legend>
      <TextInput label={words.wording} value={target.wording} onChange={(event) => onChange({ ...target, wording: event.currentTarget.value })} />
      <div className="pair">
        <Select label={words.kind} value={aim.kind} onChange={(kind) => isKind(kind) && onChange({ ...target, target: begun(kind, target.due) })} data={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))} allowDeselect={false} />
        <TextInput label={words.due} placeholder={shell.dayForm} value={target.due} onChange={(event) => onChange({ ...target, due: event.currentTarget.value })} />
      </div>
      <AimFields aim={aim} onChange={(changed) => onChange({ ...target, target: changed })} />
      <div><Button size="compact-sm" variant="default" aria-label={words.removeTarget(number)} onClick={onRemove}>{words.remove}</Button></div>
    </fieldset>
  );
}

function AimFields({ aim, onChange }: { aim: PlanAim; onChange: (aim: PlanAim) => void }) {
  const { plans: words } = useWords();
  const whole = (label: string, value: number, set: (value: number) => PlanAim) => <NumberInput label={label} value={value} onChange={(typed) => onChange(set(Number(typed)))} min={0} allowDecimal={false} hideControls />;
  const text = (label: string, value: string, set: (value: string) => PlanAim) => <TextInput label={label} value={value} onChange={(event) => onChange(set(event.currentTarget.value))} />;
  switch (aim.kind) {
    case 'titles': return (
      <>
        <div className="pair">{text(words.titleKind, aim.title, (title) => ({ ...aim, title }))}{whole(words.year, aim.year, (year) => ({ ...aim, year }))}</div>
        <div className="pair">{text(words.units, (aim.units ?? []).join(', '), (typed) => ({ ...aim, units: typed.trim() === '' ? null : typed.split(',').map((code) => code.trim()) }))}{whole(words.count, aim.count, (count) => ({ ...aim, count }))}</div>
      </>
    );
    case 'criterion-count': return (
      <>
        <div className="pair">{text(words.set, aim.set, (set) => ({ ...aim, set }))}{whole(words.criterion, aim.criterion, (criterion) => ({ ...aim, criterion }))}</div>
        <div className="plan-three">{whole(words.beforeCount, aim.before, (before) => ({ ...aim, before }))}{whole(words.count, aim.count, (count) => ({ ...aim, count }))}{whole(words.ofCount, aim.of, (of) => ({ ...aim, of }))}</div>
      </>
    );
    case 'indicator': return (
      <>
        <div className="pair">{text(words.set, aim.set, (set) => ({ ...aim, set }))}{text(words.item, aim.item, (item) => ({ ...aim, item }))}</div>
        <div className="plan-three">
          <Select label={words.comparison} value={aim.comparison} onChange={(chosen) => onChange({ ...aim, comparison: chosen === '<=' || chosen === '<' || chosen === '=' ? chosen : '>=' })} data={[{ value: '>=', label: '≥' }, { value: '<=', label: '≤' }, { value: '<', label: '<' }, { value: '=', label: '=' }]} allowDeselect={false} />
          <NumberInput label={words.value} value={aim.value} onChange={(value) => onChange({ ...aim, value: Number(value) })} decimalSeparator="," hideControls />
          {text(words.unitOfValue, aim.unit, (unit) => ({ ...aim, unit }))}
        </div>
      </>
    );
    case 'keep-titles': return <div className="pair">{text(words.titleKind, aim.title, (title) => ({ ...aim, title }))}{whole(words.count, aim.count, (count) => ({ ...aim, count }))}</div>;
    case 'facilities': return <div className="pair">{text(words.facility, aim.facility, (facility) => ({ ...aim, facility }))}{whole(words.count, aim.count, (count) => ({ ...aim, count }))}</div>;
  }
}
