import type { signIn as Vietnamese } from './sign-in.vi.ts';

export const signIn: typeof Vietnamese = {
  title: 'Sign in',
  lead: 'Follow, score and print the criteria of new-style rural areas, from commune to province.',
  login: 'Login',
  password: 'Password',
  showPassword: 'Show or hide the password',
  submit: 'Sign in',
  working: 'Checking…',
  loginNeeded: 'Type your login.',
  passwordNeeded: 'Type your password.',
  forgotten: 'If you forgot your password, ask your administrator for a new one.',
  changeTitle: 'Set a password of your own',
  changeLead: 'The password you just used works only once. Set a new one before you begin.',
  present: 'Password just used',
  next: 'New password',
  again: 'New password once more',
  nextNeeded: 'Type the new password.',
  differs: 'The two do not match.',
  same: 'The new password must differ from the one just used.',
  change: 'Change the password and begin',
  advice: 'A few words together are easier to remember and harder to guess than one word with signs.',
};
