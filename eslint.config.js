import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '_site/**',
      '.midad/**',
      '.bench/**',
      'bench/peers/**',
      'node_modules/**',
      'content/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A node of a syntax tree is often its supertype under a name of its own.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // micromark hands its tokenizers their context as `this`.
      '@typescript-eslint/no-this-alias': ['error', { allowedNames: ['context'] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  // Where a host demands a default export.
  {
    files: ['.eleventy.js', '*.config.{js,ts}', '**/*.d.ts', 'tests/setup/*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  // A declaration of a foreign module may not import relative files at its top.
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
);
