import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { readDate } from '#domain/calendar.ts';
import { letterType } from '#domain/directives/document-types.ts';
import type { DocumentAnswer, IssuedAnswer } from '#http/schemas/documents.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { pushKey } from '#web/push-queries.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly document: DocumentAnswer;
  readonly onClose: () => void;
  readonly onIssued: (told: readonly string[]) => void;
}

/** The clerk's act: day, number, and out. */
export function IssueDialog({ document, onClose, onIssued }: Props) {
  const { documents: words, shell, refusal } = useWords();
  const queries = useQueryClient();
  const [day, setDay] = useState('');
  const [number, setNumber] = useState('');
  const [division, setDivision] = useState('');
  const [wasTried, setTried] = useState(false);
  const read = readDate(day);
  const [, digits = '', letter = ''] = /^0*(\d{1,5})([a-z]?)$/u.exec(number.trim().toLowerCase()) ?? [];
  const isNumber = number.trim() === '' || Number(digits) > 0;
  const issuing = useMutation({
    mutationFn: () => post<IssuedAnswer>(api.issueDocument(document.id), { date: day.trim(), number: number.trim() === '' ? null : Number(digits), letter, division: division.trim() }),
    onSuccess: async ({ text, lateBy }) => {
      await queries.invalidateQueries({ queryKey: ['documents'] });
      await queries.invalidateQueries({ queryKey: pushKey });
      onIssued([words.issued(text), ...(lateBy === null ? [] : [words.late(lateBy)])]);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.ok && isNumber) issuing.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={words.issueTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{document.subject}</p>
        <p className="quiet">{words.issueLead}</p>
        <TextInput label={words.signedOn} placeholder={shell.dayForm} value={day} onChange={(event) => setDay(event.currentTarget.value)} error={wasTried && !read.ok ? read.refusals.map(refusal).join(' ') : null} inputMode="numeric" autoComplete="off" data-autofocus />
        <TextInput label={words.number} description={words.numberAdvice} value={number} onChange={(event) => setNumber(event.currentTarget.value)} error={wasTried && !isNumber ? words.numberWrong : null} autoComplete="off" />
        {document.type === letterType && <TextInput label={words.division} description={words.divisionAdvice} value={division} onChange={(event) => setDivision(event.currentTarget.value)} autoComplete="off" />}
        {issuing.isError && <Problem error={issuing.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" disabled={issuing.isPending}>
            {words.issue}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
