import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const list = z.array(z.string());

export const collections = {
  posts: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './posts', generateId: ({ entry }) => entry.replace(/\.md$/, '') }),
    schema: z.object({
      title: z.string(),
      standfirst: z.string(),
      author: z.string(),
      people: list,
      sections: list,
      archive: list,
      tags: list,
      date: z.coerce.date(),
    }),
  }),
};
