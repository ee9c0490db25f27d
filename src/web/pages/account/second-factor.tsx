import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeAnswer, RecoveryCodesAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { api } from '#web/paths.ts';
import { meQuery } from '#web/queries.ts';
import { Enrolment } from '#web/second-factor/enrolment.tsx';
import { RecoveryCodes } from '#web/second-factor/recovery-codes.tsx';
import { useWords } from '#web/words.tsx';
import { PasswordAgain } from './password-again.tsx';

type Way = 'on' | 'off' | 'codes';

/** On or off, and how many recovery codes are left. Every change asks for the password again. */
export function SecondFactor({ me }: { me: MeAnswer }) {
  const { account, shell } = useWords();
  const queries = useQueryClient();
  const [way, setWay] = useState<Way | null>(null);
  const { isOn, isRequired, recoveryCodesLeft } = me.secondFactor;
  const close = () => {
    setWay(null);
    void queries.invalidateQueries(meQuery);
  };
  const titles: Record<Way, string> = { on: account.turnOn, off: account.turnOffTitle, codes: account.newCodesTitle };
  return (
    <section className="card" aria-labelledby="second-title">
      <h2 id="second-title">{account.second}</h2>
      <p className="second-state">
        {isOn ? account.secondOn(recoveryCodesLeft) : account.secondOff} {isRequired && account.secondRequired}
      </p>
      <div className="ways">
        {isOn ? (
          <>
            <Button variant="default" size="sm" onClick={() => setWay('codes')}>
              {account.newCodes}
            </Button>
            <Button variant="default" size="sm" onClick={() => setWay('off')}>
              {account.turnOff}
            </Button>
          </>
        ) : (
          <Button variant="default" size="sm" onClick={() => setWay('on')}>
            {account.turnOn}
          </Button>
        )}
      </div>
      <Modal opened={way !== null} onClose={close} title={way === null ? '' : titles[way]} closeButtonProps={{ 'aria-label': shell.close }} closeOnClickOutside={false}>
        {way === 'on' && <TurnOn onDone={close} />}
        {way === 'off' && <TurnOff isRequired={isRequired} onDone={close} />}
        {way === 'codes' && <NewCodes onDone={close} />}
      </Modal>
    </section>
  );
}

/** The password is checked where the secret is asked for, so a wrong one is told there. */
function TurnOn({ onDone }: { onDone: () => void }) {
  const { account } = useWords();
  const [password, setPassword] = useState<string | null>(null);
  if (password === null) return <PasswordAgain lead="" submit={account.goOn} send={(typed) => Promise.resolve(typed)} onDone={setPassword} />;
  return <Enrolment password={password} onDone={onDone} />;
}

function TurnOff({ isRequired, onDone }: { isRequired: boolean; onDone: () => void }) {
  const { account } = useWords();
  const queries = useQueryClient();
  const router = useRouter();
  const settle = (me: MeAnswer) => {
    queries.setQueryData(meQuery.queryKey, me);
    onDone();
    void router.invalidate();
  };
  return <PasswordAgain lead={isRequired ? account.turnOffRequired : account.turnOffLead} submit={account.turnOff} send={(password) => post<MeAnswer>(api.dropSecondFactor(), { password })} onDone={settle} />;
}

function NewCodes({ onDone }: { onDone: () => void }) {
  const { account } = useWords();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return <PasswordAgain lead={account.newCodesLead} submit={account.newCodes} send={(password) => post<RecoveryCodesAnswer>(api.recoveryCodes(), { password })} onDone={({ recoveryCodes }) => setCodes(recoveryCodes)} />;
}
