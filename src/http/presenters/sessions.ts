import type { SessionLine } from '#store/sign-ins.ts';
import type { SessionsAnswer } from '#http/schemas/session.ts';

export function presentSessions({ here, sessions }: { readonly here: string; readonly sessions: readonly SessionLine[] }): SessionsAnswer {
  return {
    sessions: sessions.map(({ id, device, address, way, openedAt, begunAt, lastUsedAt }) => ({
      id, device: deviceName(device), address, way, begun: openedAt ?? begunAt, lastUsed: lastUsedAt, isCurrent: id === here,
    })),
  };
}

/** In the order in which they pretend to be one another: every browser says it is Mozilla, most say they are Safari. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/i, 'Cốc Cốc'], [/\bEdg(?:e|A|iOS)?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\bZalo\b/i, 'Zalo'], [/SamsungBrowser/, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'], [/\b(?:Chrome|CriOS)\//, 'Chrome'], [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
];

/** A browser and a system in a word each: `Chrome · Windows`. */
export function deviceName(said: string): string {
  const found = [browsers, systems].flatMap((names) => names.find(([sign]) => sign.test(said))?.[1] ?? []);
  return found.join(' · ');
}
