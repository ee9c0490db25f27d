import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { RoadmapAnswer, SavedLinesAnswer } from '#http/schemas/roadmaps.ts';
import { download, post, put, Refused } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { keyOf, type RoadmapDrafts } from './roadmap-drafts.ts';

const labels: Readonly<Record<string, string>> = { 'bieu-03': 'Biểu 03', 'bieu-04': 'Biểu 04' };

/** Building, saving and printing. What is refused stays in the table, marked at its cells. */
export function SaveBar({ roadmap, drafts, refetch, onRefused }: { roadmap: RoadmapAnswer; drafts: RoadmapDrafts; refetch: () => Promise<unknown>; onRefused: (spot: string) => void }) {
  const { roadmap: words } = useWords();
  const queries = useQueryClient();
  const { campaign, area, asOf, lines } = roadmap;
  const written = drafts.written.length;
  const faulty = drafts.faulty;
  const missing = lines.filter(({ seq, mayEdit, isGap }) => seq === null && mayEdit && isGap).length;
  const building = useMutation({ mutationFn: () => post<{ proposed: number }>(api.buildRoadmap(campaign.id), { unit: area.code }), onSuccess: refetch });
  const saving = useMutation({
    mutationFn: () => put<SavedLinesAnswer>(api.roadmapLines(campaign.id), { lines: drafts.toSend() }),
    onSuccess: async () => {
      drafts.refuse([]);
      await queries.invalidateQueries({ queryKey: ['roadmap', campaign.id, 'history'] });
      await refetch();
    },
    onError: async (error) => {
      if (!(error instanceof Refused)) return;
      if (error.has('changed-meanwhile')) await refetch();
      drafts.refuse(error.refusals);
    },
  });
  const printing = useMutation({ mutationFn: ({ kind, set }: RoadmapAnswer['papers'][number]) => download(api.campaignReport(kind, { unit: area.code, asOf, campaign: campaign.id, set, format: 'docx' })) });
  const save = () => {
    const [first] = faulty;
    if (first) onRefused(`${keyOf(first.line)} ${first.field}`);
    else if (written > 0 && !saving.isPending) saving.mutate();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const refusedSpots = drafts.refusedSpots;
  const [firstRefused] = refusedSpots;
  const isPlaced = saving.error instanceof Refused && refusedSpots.length > 0;

  return (
    <div className="rm-save">
      {missing > 0 && (
        <Button variant={written === 0 ? 'filled' : 'default'} leftSection={<Icon name="plus" size={16} />} loading={building.isPending} onClick={() => building.mutate()}>
          {words.build(missing)}
        </Button>
      )}
      {written > 0 && <Button loading={saving.isPending} onClick={save}>{words.save(written)}</Button>}
      {written > 0 && <Button variant="default" onClick={() => drafts.drop()}>{words.drop}</Button>}
      <p role="status" className="quiet small">
        {saving.isPending ? words.saving : written > 0 ? words.unsaved(written) : saving.isSuccess ? words.saved(saving.data.saved.length) : building.isSuccess ? words.built(building.data.proposed) : ''}
      </p>
      <div className="rm-papers">
        {roadmap.papers.map((paper) => (
          <Button key={paper.set} variant="default" size="sm" leftSection={<Icon name="download" />} loading={printing.isPending} onClick={() => printing.mutate(paper)}>{words.paper(labels[paper.kind] ?? paper.kind)}</Button>
        ))}
      </div>
      {isPlaced && (
        <p className="notice rm-refused" role="alert">
          {words.refused(refusedSpots.length)}{' '}
          {firstRefused !== undefined && <button type="button" className="text-button" onClick={() => onRefused(firstRefused)}>{words.toRefusal}</button>}
        </p>
      )}
      {saving.isError && !isPlaced && written > 0 && <Problem error={saving.error} retry={save} />}
      {building.isError && <Problem error={building.error} />}
      {printing.isError && <Problem error={printing.error} />}
    </div>
  );
}
