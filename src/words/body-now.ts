interface Held {
  readonly name: string;
  /** Units in whose hands it is since its own ended. */
  readonly now: readonly string[];
}

/** A body by its name; where its unit has ended, with those in whose hands it is now. */
export const bodyNow = {
  vi: ({ name, now }: Held) => (now.length === 0 ? name : `${name} (nay: ${now.join(', ')})`),
  en: ({ name, now }: Held) => (now.length === 0 ? name : `${name} (now: ${now.join(', ')})`),
};
