import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import type { AttachedAnswer, EvidenceAnswer } from '#http/schemas/evidence.ts';
import { upload } from '#web/api.ts';
import { DayField } from '#web/parts/day-field.tsx';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

const mimes: Readonly<Record<string, string>> = { jpeg: 'image/jpeg,.jpg,.jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf', docx: '.docx', xlsx: '.xlsx' };

/** Attaches pictures and papers to one item: dropped, chosen, or taken with the phone's camera. Each goes up as soon as it is there. */
export function AttachForm({ item, answer, onClose }: { item: string; answer: EvidenceAnswer; onClose: () => void }) {
  const { evidence: words } = useWords();
  const { language } = useLanguage();
  const { view } = useDesk();
  const [kindId, setKind] = useState(answer.kinds[0]?.id ?? '');
  const [issuedOn, setIssuedOn] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [note, setNote] = useState('');
  const sending = useSending(onClose);
  const kind = answer.kinds.find(({ id }) => id === kindId);
  if (!kind) return null;
  const isDayMissing = kind.needsIssueDay && issuedOn === '';
  const days = { ...(issuedOn === '' ? {} : { issuedOn }), ...(expiresOn === '' ? {} : { expiresOn }) };
  const attach = (files: readonly File[]) => void sending.send(files, (file) => api.attachEvidence({ ...view, item, kind: kind.id, name: file.name, ...days, ...(note.trim() === '' ? {} : { note: note.trim() }) }));
  return (
    <div className="attach">
      <NativeSelect label={words.kind} data={answer.kinds.map((each) => ({ value: each.id, label: each[language] }))} value={kindId} onChange={(event) => setKind(event.currentTarget.value)} />
      {kind.lifetimeMonths !== null && kind.needsIssueDay && <p className="quiet small">{words.lifetime(kind.lifetimeMonths)}</p>}
      <div className="attach-days">
        <DayField label={words.issuedOn} day={issuedOn} onChoose={setIssuedOn} />
        <DayField label={words.expiresOn} day={expiresOn} onChoose={setExpiresOn} />
      </div>
      <TextInput label={words.note} placeholder={words.notePlaceholder} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {isDayMissing ? <p className="notice">{words.issueNeeded}</p> : <Ways accepts={kind.accepts} megabytes={answer.megabytes} isBusy={sending.told !== null} onFiles={attach} />}
      {sending.told !== null && (
        <p role="status" className="small">
          {sending.told}
        </p>
      )}
      {sending.error !== null && <Problem error={sending.error} />}
      <button type="button" className="text-button" onClick={onClose}>
        {words.closeForm}
      </button>
    </div>
  );
}

interface WaysProps {
  readonly accepts: readonly string[];
  readonly megabytes: number;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function Ways({ accepts, megabytes, isBusy, onFiles }: WaysProps) {
  const { evidence: words } = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={`attach-drop${isOver ? ' attach-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="desk-only">{isOver ? words.dropNow : words.drop}</p>
      <div className="attach-ways">
        <Picker label={words.choose} icon="upload" accept={accepts.map((type) => mimes[type] ?? `.${type}`).join(',')} isBusy={isBusy} onFiles={onFiles} />
        {accepts.includes('jpeg') && (
          <span className="phone-only attach-camera">
            <Picker label={words.camera} icon="camera" accept="image/*" camera isBusy={isBusy} onFiles={onFiles} />
          </span>
        )}
      </div>
      <p className="quiet small">{words.limits(accepts.map((type) => type.toUpperCase()).join(', '), megabytes)}</p>
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  readonly icon: 'upload' | 'camera';
  readonly accept: string;
  readonly camera?: boolean;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function Picker({ label, icon, accept, camera = false, isBusy, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="sm" variant={camera ? 'filled' : 'default'} leftSection={<Icon name={icon} />} disabled={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!camera}
        accept={accept}
        {...(camera ? { capture: 'environment' } : {})}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}

/** Files go up one after the other; the first that is refused stops the row and says why. */
function useSending(onAllSent: () => void) {
  const { evidence: words } = useWords();
  const queries = useQueryClient();
  const [told, setTold] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (files: readonly File[], pathOf: (file: File) => string) => {
    if (files.length === 0) return;
    setError(null);
    try {
      for (const file of files) await upload<AttachedAnswer>(pathOf(file), file, (share) => setTold(words.sending(file.name, Math.round(share * 100)))).answer;
      onAllSent();
    } catch (failure) {
      setError(failure);
    } finally {
      setTold(null);
      for (const name of ['evidence', 'questions']) void queries.invalidateQueries({ queryKey: [name] });
    }
  };
  return { told, error, send };
}
