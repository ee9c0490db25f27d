import tseslint from 'typescript-eslint';
import { rooms, subjects } from './walls.js';

const roomNames = Object.keys(rooms);

/** Imports of `#room/…` are matched by regular expression: in gitignore-style groups a leading # opens a comment and matches nothing. */
function doorsOf(room) {
  const { imports, types } = rooms[room];
  return roomNames
    .filter((other) => other !== room && !imports.includes(other))
    .map((other) => ({
      regex: `^#${other}/`,
      allowTypeImports: types.includes(other),
      message: `Rooms are crossed only by the doors in walls.js: ${room} may not import ${other}${types.includes(other) ? ' (types only)' : ''}.`,
    }));
}

const noCrossing = { regex: '^\\.\\./', message: 'Cross rooms and folders by name (#room/file.ts), never by ../.' };
const noPackages = { regex: '^(?!#|\\./)', message: 'This room takes no packages and nothing of Node: it knows the programme and nothing else.' };

const pureGlobals = ['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'require', 'Buffer'].map((name) => ({ name, message: 'A pure room touches nothing outside itself.' }));
const pureSyntax = [
  { selector: 'ThrowStatement', message: 'Return a refusal; rules never throw.' },
  { selector: 'AwaitExpression', message: 'A pure room does not wait.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is an argument.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Chance is an argument.' },
];

const roomRules = roomNames.map((room) => ({
  files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
  ignores: ['**/*.test.ts', '**/*.db.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...doorsOf(room), noCrossing, ...(rooms[room].packages ? [] : [noPackages])] }],
    ...(rooms[room].pure ? { 'no-restricted-syntax': ['error', ...pureSyntax], 'no-restricted-globals': ['error', ...pureGlobals] } : {}),
  },
}));

/** Inside domain/ subjects lean one way; files directly under domain/ (outcome, calendar, figures) are open to all. */
const subjectRules = Object.entries(subjects).map(([subject, leansOn]) => ({
  files: [`src/domain/${subject}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [
        ...doorsOf('domain'), noCrossing, noPackages,
        ...Object.keys(subjects).filter((other) => other !== subject && !leansOn.includes(other)).map((other) => ({ regex: `^#domain/${other}/`, message: `Inside domain/, ${subject} may not lean on ${other} (walls.js).` })),
      ],
    }],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.data/**', 'coverage/**'] },
  { files: ['**/*.ts', '**/*.tsx'], extends: [tseslint.configs.base], linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noCrossing] }],
    },
  },
  ...roomRules,
  ...subjectRules,
);
