import { list, shell } from './_includes/page.11ty.js';
export const data = {
  pagination: { data: 'collections.sectionLists', size: 1, alias: 'list' },
  permalink: ({ list: { key, index } }) => `/sections/${key}/${index === 0 ? '' : `page/${index + 1}/`}index.html`,
};
export const render = ({ list: { key, posts }, page }) => shell(key, '', page.url, `<h1>${key}</h1>${list(posts)}`);
