import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://bench.example', cacheDir: './.cache', trailingSlash: 'always' });
