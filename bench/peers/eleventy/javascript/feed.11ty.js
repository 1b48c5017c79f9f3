export const data = { permalink: '/feed.xml' };
export const render = ({ collections }) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${collections.posts.slice(0, 20).map((post) => `<entry><title>${post.data.title}</title><link href="https://bench.example${post.url}"/></entry>`).join('')}</feed>`;
