export const data = { permalink: '/sitemap.xml' };
export const render = ({ collections }) => `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${collections.posts.map((post) => `<url><loc>https://bench.example${post.url}</loc></url>`).join('')}</urlset>`;
