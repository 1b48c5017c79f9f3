// UNIFIED=1 puts the plain unified chain in the place of Eleventy's own markdown-it.
import { unified } from 'unified';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';

const perPage = 20;
export default function (config) {
  config.addCollection('posts', (api) => api.getFilteredByGlob('posts/**/*.md').reverse());
  for (const [name, keysOf] of [['sectionLists', (post) => post.data.sections], ['tagLists', (post) => post.data.topics]]) {
    config.addCollection(name, (api) => {
      const groups = new Map();
      for (const post of api.getFilteredByGlob('posts/**/*.md').reverse()) {
        for (const key of keysOf(post)) {
          const group = groups.get(key);
          if (group) group.push(post);
          else groups.set(key, [post]);
        }
      }
      return [...groups].flatMap(([key, posts]) =>
        Array.from({ length: Math.ceil(posts.length / perPage) }, (_, index) => ({ key, index, posts: posts.slice(index * perPage, (index + 1) * perPage) })),
      );
    });
  }
  if (process.env.UNIFIED === '1') {
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
    config.setLibrary('md', { render: (text) => String(processor.processSync(text)), set() {}, disable() {} });
  }
  return { dir: { input: '.', output: '_site' }, markdownTemplateEngine: false };
}
