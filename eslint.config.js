import tseslint from 'typescript-eslint';

const pure = [
  'utils/text/**',
  'utils/claims/**',
  'utils/annotation/**',
  'utils/settings/**',
  'utils/compare/**',
  'utils/exchange/**',
];

const noUnsafeHtml = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map(
  (name) => ({
    selector: `:matches(MemberExpression > Identifier[name="${name}"], JSXAttribute[name.name="${name}"])`,
    message: 'Page text reaches the screen as text nodes only.',
  }),
);

export default tseslint.config(
  { ignores: ['.wxt', '.output', 'node_modules', 'coverage', 'test-results', '*.config.*'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
      complexity: ['error', 12],
      // Taking a property out is how a record without it is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'utils/**'],
    rules: { 'no-restricted-syntax': ['error', ...noUnsafeHtml] },
  },
  {
    files: ['components/**', 'utils/**', 'scripts/**'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: pure,
    rules: { 'no-restricted-globals': ['error', 'document', 'window', 'browser', 'indexedDB'] },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', 'no-restricted-exports': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
