import { newestFirst } from '../posts';

export const GET = async () =>
  new Response(
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${(await newestFirst())
      .map(({ id }) => `<url><loc>https://bench.example/posts/${id}/</loc></url>`)
      .join('')}</urlset>`,
  );
