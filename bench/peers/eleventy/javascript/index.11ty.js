import { list, shell } from './_includes/page.11ty.js';
export const data = { permalink: '/index.html' };
export const render = ({ collections }) => shell('الرئيسية', '', '/', list(collections.posts.slice(0, 30)));
