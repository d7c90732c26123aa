import tseslint from 'typescript-eslint';

const envAccess = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read once, in app/env.server.ts, so that a wrong one stops the start.',
};
const rawTransaction = {
  selector: "CallExpression[callee.property.name='transaction']",
  message: 'Use inTransaction from #db/transaction.ts: it retries serialization failures.',
};
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Only components/post-body.tsx and components/cairn.tsx may show ready-made HTML.',
};
const wallClock = {
  selector:
    "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time that matters is database time: use app_now() in SQL, or a time passed in.',
};

export default tseslint.config(
  { ignores: ['build/**', 'node_modules/**', '.data/**', '.cache/**', 'public/**', 'coverage/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'lib', name: 'Response' }, 'Response'] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', envAccess, rawTransaction, rawHtml],
      'no-console': 'error',
    },
  },
  {
    files: ['app/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', envAccess, rawTransaction, rawHtml, wallClock] },
  },
  {
    files: ['app/components/post-body.tsx', 'app/components/cairn.tsx'],
    rules: { 'no-restricted-syntax': ['error', envAccess, rawTransaction] },
  },
  {
    files: ['app/env.server.ts', 'scripts/**', 'tests/**', '**/*.test.ts', 'db/transaction.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**', 'app/screening/lexicon/**'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
