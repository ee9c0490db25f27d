const inVietnam = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** An instant as it is told in Vietnam, whatever the clock of the machine: `17:05 28/11/2023`. */
export function printMoment(instant: string): string {
  const parts = new Map(inVietnam.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.get('hour')}:${parts.get('minute')} ${parts.get('day')}/${parts.get('month')}/${parts.get('year')}`;
}
