import type { ScoringWords } from './scoring.ts';

export const scoringInEnglish: ScoringWords = {
  standings: { met: 'Met', unmet: 'Not met', unknown: 'No figures yet' },
  confidences: { official: 'official text', recalled: 'recalled figure, to be checked', province: 'set by the province', template: 'sample figure, to be replaced by the province’s own' },
  certainties: { high: 'fairly sure', medium: 'half sure', low: 'unsure', none: 'no basis' },
  why: {
    'no-reading': () => 'Nothing entered yet',
    'stated-unknown': () => 'Stated as not known yet',
    'compared': ({ value, cmp, required, unit, year, notSplit }, { amount, required: asks }) =>
      `${amount(value, unit)}, required ${asks(cmp, required, unit)}${year === null ? '' : ` in ${year}`}${notSplit ? '; overall figure only, not split into men and women' : ''}`,
    'level': ({ level, required }) => `Level ${level}, required ${required} or better`,
    'declared': ({ met }) => (met ? 'Declared met' : 'Declared not met'),
    'not-applicable': ({ reason, allowed }) => (allowed ? `Does not apply and counts as met: ${reason}` : `Said not to apply (${reason}), which the set does not allow`),
    'pieces': ({ pieces }, figures) => pieces.map((piece) => scoringInEnglish.piece(piece, figures)).join('; '),
    'threshold-missing': ({ because }) => missing[because],
    'needs-declaration': () => 'A figure alone decides nothing here; declare it met or not met',
    'other-set': ({ set }) => `By the result on the set ${set}`,
  },
  piece: ({ vi, value, cmp, required, unit, standing, when }, { amount, required: asks }) => {
    const has = value === null ? 'no figure yet' : typeof value === 'boolean' ? (value ? 'met' : 'not met') : amount(value, unit);
    return `${vi}: ${has}, required ${asks(cmp, required, unit)}${when !== null && standing === 'met' && value === null ? ' (does not apply)' : ''}`;
  },
  region: (key) => (key === 'chung' || key === '*' ? 'general requirement' : `requirement of ${key}`),
  overlay: (id) => `by the province’s decision: ${id}`,
  unsure: (confidence, certainty) => scoringInEnglish.confidences[confidence] + (certainty === undefined || confidence === 'official' ? '' : `, ${scoringInEnglish.certainties[certainty]}`),
};

const missing = {
  'delegated': 'No threshold yet: the set leaves it to the province',
  'unknown': 'The threshold of this indicator is not known yet',
  'no-year': 'The set has no threshold for this year',
  'no-key': 'The region or group of the commune is not known, and so neither is the threshold',
} as const;
