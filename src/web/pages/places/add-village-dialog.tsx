import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { date } from '#domain/calendar.ts';
import type { PlaceLine } from '#http/schemas/places.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly commune: PlaceLine;
  readonly asOf: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A new village under a commune, with the paper that made it. */
export function AddVillageDialog({ commune, asOf, opened, onClose }: Props) {
  const { places, shell } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [kind, setKind] = useState(places.villageKinds[0] ?? '');
  const [from, setFrom] = useState(shell.day(date(asOf)));
  const [basis, setBasis] = useState('');
  const [wasTried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: () => post<PlaceLine>(api.villages(), { commune: commune.code, name: name.trim(), kind, from: from.trim(), legalBasis: basis.trim() }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['places'] });
      setName('');
      setTried(false);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && basis.trim() !== '') adding.mutate();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={places.villageTitle(`${commune.kind} ${commune.name}`)} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="village-form" onSubmit={submit} noValidate>
        {adding.isError && <Problem error={adding.error} />}
        <NativeSelect label={places.villageKind} data={places.villageKinds} value={kind} onChange={(event) => setKind(event.currentTarget.value)} />
        <TextInput label={places.villageName} value={name} onChange={(event) => setName(event.currentTarget.value)} error={wasTried && name.trim() === '' ? places.nameNeeded : null} data-autofocus />
        <TextInput label={places.villageFrom} placeholder={shell.dayForm} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput label={places.villageBasis} value={basis} onChange={(event) => setBasis(event.currentTarget.value)} error={wasTried && basis.trim() === '' ? places.basisNeeded : null} />
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" disabled={adding.isPending}>
            {places.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
