import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import { lineStates } from '#domain/roadmap/roadmap-line.ts';
import { NativeSelect } from '#web/pages/titles/native-select.tsx';
import { useWords } from '#web/words.tsx';

/** What of the roadmap is shown; empty is all. */
export interface Filter {
  readonly unit: string;
  readonly criterion: string;
  readonly state: string;
  readonly owner: string;
}

export const noFilter: Filter = { unit: '', criterion: '', state: '', owner: '' };

/** Stands for lines nobody leads yet. */
const nobody = '-';

export function passing({ unit, criterion, state, owner }: RoadmapAnswerLine, filter: Filter): boolean {
  return [[filter.unit, unit], [filter.criterion, String(criterion)], [filter.state, state], [filter.owner, owner ?? nobody]].every(([wanted, found]) => wanted === '' || wanted === found);
}

export function RoadmapFilters({ roadmap, filter, onFilter }: { roadmap: RoadmapAnswer; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { roadmap: words } = useWords();
  const { lines, units, bodies, totals } = roadmap;
  const criteria = [...new Set(lines.map(({ criterion }) => criterion))].sort((a, b) => a - b);
  const leading = new Set(lines.map(({ owner }) => owner));
  const all = { value: '', label: words.all };
  const choose = (differs: Partial<Filter>) => onFilter({ ...filter, ...differs });
  return (
    <div className="rm-filters" role="group" aria-label={words.filters}>
      <NativeSelect label={words.filterUnit} value={filter.unit} onChoose={(unit) => choose({ unit })} options={[all, ...units.map(({ code, name, parentName }) => ({ value: code, label: `${name} (${parentName})` }))]} />
      <NativeSelect label={words.filterCriterion} value={filter.criterion} onChoose={(criterion) => choose({ criterion })} options={[all, ...criteria.map((no) => ({ value: String(no), label: words.criterion(no) }))]} />
      <NativeSelect label={words.filterState} value={filter.state} onChoose={(state) => choose({ state })} options={[all, ...lineStates.map((state) => ({ value: state, label: words.stateCount(words.states[state], totals.states.find((each) => each.state === state)?.count ?? 0) }))]} />
      <NativeSelect label={words.filterOwner} value={filter.owner} onChoose={(owner) => choose({ owner })} options={[all, ...(leading.has(null) ? [{ value: nobody, label: words.noOwner }] : []), ...bodies.filter(({ id }) => leading.has(id)).map(({ id, name }) => ({ value: id, label: name }))]} />
    </div>
  );
}
