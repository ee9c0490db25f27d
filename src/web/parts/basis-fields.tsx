import { TextInput } from '@mantine/core';
import { useWords } from '#web/words.tsx';

/** A decision as it is typed. */
export interface Basis {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
}

export const noBasis: Basis = { number: '', date: '', issuer: '' };

export function isCited(basis: Basis): boolean {
  return Object.values(basis).every((text: string) => text.trim() !== '');
}

/** The decision a task or a delegation rests on: number, day, who signed. */
export function BasisFields({ basis, wasTried, onChange }: { basis: Basis; wasTried: boolean; onChange: (basis: Basis) => void }) {
  const { account, shell } = useWords();
  const missing = (text: string) => (wasTried && text.trim() === '' ? account.needed : null);
  return (
    <>
      <div className="pair">
        <TextInput label={account.basisNumber} placeholder="374/QĐ-UBND" value={basis.number} onChange={(event) => onChange({ ...basis, number: event.currentTarget.value })} error={missing(basis.number)} />
        <TextInput label={account.basisDay} placeholder={shell.dayForm} value={basis.date} onChange={(event) => onChange({ ...basis, date: event.currentTarget.value })} error={missing(basis.date)} />
      </div>
      <TextInput label={account.basisIssuer} value={basis.issuer} onChange={(event) => onChange({ ...basis, issuer: event.currentTarget.value })} error={missing(basis.issuer)} />
    </>
  );
}
