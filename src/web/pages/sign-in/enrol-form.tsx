import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { SignOut } from '#web/parts/person-menu.tsx';
import { meQuery } from '#web/queries.ts';
import { Enrolment } from '#web/second-factor/enrolment.tsx';
import { useWords } from '#web/words.tsx';

/** Whose role asks for a second factor sets it up before anything else. */
export function EnrolForm() {
  const { signIn } = useWords();
  const queries = useQueryClient();
  const router = useRouter();
  const goOn = async () => {
    await queries.refetchQueries(meQuery);
    await router.invalidate();
  };
  return (
    <div className="door-form">
      <h1>{signIn.enrolTitle}</h1>
      <p>{signIn.enrolLead}</p>
      <Enrolment onDone={() => void goOn()} />
      <SignOut label={signIn.otherPerson} />
    </div>
  );
}
