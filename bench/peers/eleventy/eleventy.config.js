// CHAIN=unified puts the plain unified chain in the place of Eleventy's own markdown-it.
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const perPage = 20;
const lists = [['sections', 'sections'], ['tags', 'topics'], ['people', 'people']];

const groupBy = (posts, key) => {
  const groups = new Map();
  for (const post of posts) {
    for (const name of post.data[key]) {
      const group = groups.get(name);
      if (group) group.push(post);
      else groups.set(name, [post]);
    }
  }
  return [...groups];
};

export default function (config) {
  const newestFirst = (api) => api.getFilteredByGlob('posts/**/*.md').reverse();
  config.addCollection('posts', newestFirst);
  config.addCollection('lists', (api) =>
    lists.flatMap(([folder, key]) =>
      groupBy(newestFirst(api), key).flatMap(([name, posts]) =>
        Array.from({ length: Math.ceil(posts.length / perPage) }, (_, index) => ({
          url: `/${folder}/${name}/${index === 0 ? '' : `page/${index + 1}/`}`,
          name,
          posts: posts.slice(index * perPage, (index + 1) * perPage),
        })),
      ),
    ),
  );
  config.addCollection('months', (api) =>
    groupBy(newestFirst(api), 'archive').map(([name, posts]) => ({ url: `/archive/${name}/`, name, posts })),
  );
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  if (process.env.CHAIN === 'unified') {
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze();
    config.setLibrary('md', { render: (text) => String(processor.processSync(text)), set() {}, disable() {} });
  }
  return { dir: { input: '.', output: '_site' }, markdownTemplateEngine: false };
}
