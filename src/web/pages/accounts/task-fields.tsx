import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RolesAnswer } from '#http/schemas/people.ts';
import { BasisFields } from '#web/parts/basis-fields.tsx';
import { DayField } from '#web/parts/day-field.tsx';
import { UnitPicker } from '#web/parts/unit-picker.tsx';
import { meQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { CriteriaPicker } from './criteria-picker.tsx';
import type { TaskDraft, TaskKind } from './task-draft.ts';

interface Props {
  readonly roles: RolesAnswer;
  readonly draft: TaskDraft;
  readonly wasTried: boolean;
  readonly onChange: (draft: TaskDraft) => void;
}

/** What a task is made of. The kind decides which roles there are, the role over what it is held. */
export function TaskFields({ roles: { roles, departments }, draft, wasTried, onChange }: Props) {
  const { account, accounts, shell } = useWords();
  const { language } = useLanguage();
  const home = useQuery(meQuery).data?.home;
  const set = (change: Partial<TaskDraft>) => onChange({ ...draft, ...change });
  const ofKind = roles.filter(({ kinds }) => kinds.includes(draft.kind));
  const role = roles.find(({ id }) => id === draft.role);
  const kinds = [...new Set(roles.flatMap((one) => one.kinds))];
  const chooseRole = (id: string) => {
    const areas = roles.find((one) => one.id === id)?.areas ?? [];
    set({ role: id, isCountry: areas.length === 1 && areas[0] === 'country', ...(areas.includes('country') ? {} : { isCountry: false }) });
  };
  const isOwner = draft.kind === 'criterion-ownership';
  return (
    <>
      <NativeSelect label={accounts.kind} data={kinds.map((kind) => ({ value: kind, label: accounts.kinds[kind] ?? kind }))} value={draft.kind} onChange={(event) => set({ kind: event.currentTarget.value as TaskKind, role: '', isCountry: false, criteria: [] })} />
      <NativeSelect label={accounts.role} data={[{ value: '', label: '' }, ...ofKind.map((one) => ({ value: one.id, label: one[language] }))]} value={draft.role} onChange={(event) => chooseRole(event.currentTarget.value)} error={wasTried && draft.role === '' ? account.needed : null} />
      {role?.areas.includes('country') && (
        <label className="tick">
          <input type="checkbox" checked={draft.isCountry} onChange={(event) => set({ isCountry: event.currentTarget.checked, area: null })} /> {accounts.wholeCountry}
        </label>
      )}
      {!draft.isCountry && (
        <div className="pair">
          <div>
            <UnitPicker label={accounts.area} chosen={draft.area ? `${draft.area.kind} ${draft.area.name}` : ''} asOf={draft.areaAsOf} within={home?.unit ?? ''} onChoose={(area) => set({ area })} />
            {wasTried && draft.area === null && <p className="field-fault">{accounts.areaNeeded}</p>}
          </div>
          <DayField label={accounts.areaDay} day={draft.areaAsOf} onChoose={(areaAsOf) => set({ areaAsOf, area: null })} />
        </div>
      )}
      {draft.kind !== 'sponsorship' && (
        <NativeSelect
          label={accounts.department}
          data={[{ value: '', label: isOwner ? '' : accounts.noDepartment }, ...departments.map((one) => ({ value: one.id, label: one[language] }))]}
          value={draft.department}
          onChange={(event) => set({ department: event.currentTarget.value })}
          error={wasTried && isOwner && draft.department === '' ? account.needed : null}
        />
      )}
      {(isOwner || draft.role === 'commune-specialist') && <CriteriaPicker chosen={draft.criteria} isMissing={wasTried && isOwner && draft.criteria.length === 0} onChange={(criteria) => set({ criteria })} />}
      <div className="pair">
        <TextInput label={accounts.from} description={accounts.fromAdvice} placeholder={shell.dayForm} value={draft.from} onChange={(event) => set({ from: event.currentTarget.value })} />
        <TextInput label={accounts.to} description={accounts.toAdvice} placeholder={shell.dayForm} value={draft.to} onChange={(event) => set({ to: event.currentTarget.value })} />
      </div>
      <fieldset className="fields">
        <legend>{accounts.basis}</legend>
        <BasisFields basis={draft.basis} wasTried={wasTried} onChange={(basis) => set({ basis })} />
      </fieldset>
    </>
  );
}
