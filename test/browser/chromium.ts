import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const place = process.env[folder];
    return place === undefined ? [] : [join(place, 'Google/Chrome/Application/chrome.exe'), join(place, 'Microsoft/Edge/Application/msedge.exe')];
  }),
];

/** A browser of the Chromium family on this machine: the one CHROME_PATH names, one on the path, or one in a usual place; null where there is none. */
export function findChromium(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROME_PATH'] ?? '', ...usualPlaces, ...onPath].find((path) => path !== '' && existsSync(path)) ?? null;
}

export const howToGetChromium = 'Browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROME_PATH to a Chrome, Chromium or Edge.';
