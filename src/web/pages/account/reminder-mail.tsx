import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MailAnswer } from '#http/schemas/session.ts';
import { put } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { mailQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

/** Where one's own reminders go. */
export function ReminderMail() {
  const { duties: words } = useWords();
  const queries = useQueryClient();
  const held = useQuery(mailQuery).data;
  const [typed, setTyped] = useState<string | null>(null);
  const saving = useMutation({ mutationFn: () => put<MailAnswer>(api.mail(), { mail: typed ?? held?.mail ?? '' }), onSuccess: () => queries.invalidateQueries(mailQuery) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <section className="card" aria-labelledby="thu-nhac">
      <h2 id="thu-nhac">{words.mailTitle}</h2>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <TextInput type="email" label={words.mail} description={words.mailLead} value={typed ?? held?.mail ?? ''} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="email" />
        {saving.isError && <Problem error={saving.error} />}
        {saving.isSuccess && <p role="status">{words.mailSaved}</p>}
        <div className="dialog-ways">
          <Button type="submit" disabled={saving.isPending || !held}>
            {words.mailSave}
          </Button>
        </div>
      </form>
    </section>
  );
}
