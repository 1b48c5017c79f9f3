import { newestFirst } from '../posts';

export const GET = async () =>
  new Response(
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${(await newestFirst())
      .slice(0, 20)
      .map(({ id, data }) => `<entry><title>${data.title}</title><link href="https://bench.example/posts/${id}/"/></entry>`)
      .join('')}</feed>`,
  );
