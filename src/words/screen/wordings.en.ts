import type { wordings as vietnamese } from './wordings.vi.ts';

export const wordings: typeof vietnamese = {
  title: 'Wordings of papers',
  lead: 'The words of every kind of paper the system writes. Take one down, change it in Word, hand it back: papers written from then on use the new words. The form (paper, sizes, margins, numbers) always follows Decree 30/2020 and is not changed here.',
  whose: 'Used for',
  kinds: { plan: 'Plan', notice: 'Notice', letter: 'Official letter', decision: 'Decision', minutes: 'Minutes', report: 'Report', submission: 'Submission' },
  from: { law: 'As it came with the system', province: 'The province’s', own: 'Changed' },
  changed: (person, at, file) => `handed in by ${person} at ${at}${file === '' ? '' : `, file ${file}`}`,
  download: 'Take it down (.docx)',
  hand: 'Hand in a changed one',
  handing: 'Reading it…',
  handed: (lines) => `Taken: ${lines} paragraphs. Papers written from now on use these words.`,
  refused: 'Not taken. Correct these in Word and hand it in again:',
  back: 'Back to the original',
  backSure: 'Drop the changed one?',
  wentBack: 'Back to the wording before the change.',
  show: 'Show the words',
  placeholders: 'Placeholders',
  required: 'required',
  noProvince: 'Wordings are kept by the province; this account is of none.',
};
