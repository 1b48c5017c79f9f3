import type { Command } from '../command.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { languageServer } from './language-server.ts';
import { newArticle } from './new.ts';
import { preview } from './preview.ts';
import { quote } from './quote.ts';

/** Every command, in alphabetical order. */
export const commands: readonly Command[] = [build, check, languageServer, newArticle, preview, quote];
