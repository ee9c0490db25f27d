/** Vietnamese is the language of the house; English is for those who help from outside. */
export type Language = 'vi' | 'en';
