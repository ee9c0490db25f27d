import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { RoadmapAnswer } from '#http/schemas/roadmaps.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

type Place = RoadmapAnswer['mayDeclare'][number];

const fullName = ({ kind, name }: Place) => `${kind} ${name}`;

/** Who has said that a roadmap is whole, and the way to say it. */
export function Declarations({ roadmap, onDeclared }: { roadmap: RoadmapAnswer; onDeclared: () => Promise<unknown> }) {
  const { roadmap: words } = useWords();
  const [area, setArea] = useState<Place>();
  const newest = [...new Map(roadmap.declarations.map((each) => [each.area.code, each])).values()];
  if (newest.length === 0 && roadmap.mayDeclare.length === 0) return null;
  return (
    <div className="rm-declarations">
      {newest.length > 0 && (
        <ul>
          {newest.map(({ area: place, name, declaredOn, changedSince }) => (
            <li key={place.code}>
              {words.declared(fullName(place), name, date(declaredOn))} {changedSince && <span className="tag tag-bad">{words.changedSince}</span>}
            </li>
          ))}
        </ul>
      )}
      {roadmap.mayDeclare.slice(0, 3).map((place) => (
        <Button key={place.code} variant="default" size="sm" onClick={() => setArea(place)}>{words.declare(fullName(place))}</Button>
      ))}
      {area && <DeclareDialog campaign={roadmap.campaign.id} area={area} onClose={() => setArea(undefined)} onDeclared={onDeclared} />}
    </div>
  );
}

function DeclareDialog({ campaign, area, onClose, onDeclared }: { campaign: number; area: Place; onClose: () => void; onDeclared: () => Promise<unknown> }) {
  const { roadmap: words } = useWords();
  const declaring = useMutation({ mutationFn: () => post(api.declareRoadmap(campaign), { unit: area.code }), onSuccess: async () => { await onDeclared(); onClose(); } });
  return (
    <Modal opened onClose={onClose} title={words.declareTitle(fullName(area))} closeButtonProps={{ 'aria-label': words.close }}>
      <div className="dialog-form">
        <p>{words.declareLead}</p>
        {declaring.isError && <div className="rm-scroll"><Problem error={declaring.error} /></div>}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{words.cancel}</Button>
          <Button loading={declaring.isPending} onClick={() => declaring.mutate()}>{words.declareNow}</Button>
        </div>
      </div>
    </Modal>
  );
}
