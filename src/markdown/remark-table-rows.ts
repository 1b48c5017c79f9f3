import type { Root, TableRow } from 'mdast';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';
import { visit } from './visit.ts';

/** Reports rows of a table that have more cells than its head, whose last ones no reader would see, and rows that have fewer. */
export function remarkTableRows(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'table', ({ children: [head, ...rows] }) => {
      const columns = head?.children.length ?? 0;
      for (const row of rows) if (row.children.length !== columns) reportRow(row, columns, context);
    });
  };
}

function reportRow(row: TableRow, columns: number, context: BodyContext): void {
  const cells = row.children.length;
  const [lost] = row.children.slice(columns).filter(({ children }) => children.length > 0);
  // Nothing is lost of cells that hold nothing.
  if (cells > columns && lost === undefined) return;
  if (lost === undefined && !sourceOf(row, context).includes('|')) {
    context.report('table/cells', row, {
      severity: 'warning',
      text: {
        ar: 'هذا السطر ملتصق بالجدول، فصار صفًا منه. ضع قبله سطرًا فارغًا، أو اكتب العلامة | بين خلاياه.',
        en: 'This line touches the table and has become one of its rows. Put an empty line before it, or write the mark | between its cells.',
      },
    });
    return;
  }
  const counts = { cells: String(cells), columns: String(columns) };
  context.report('table/cells', lost ?? row, {
    severity: lost === undefined ? 'warning' : 'error',
    text:
      lost === undefined
        ? {
            ar: `خلايا هذا الصف ${counts.cells}، وأعمدة الجدول ${counts.columns}. أضف العلامة | حيث نقصت، ولو بقيت الخلية فارغة.`,
            en: `This row has ${counts.cells} cells, and the table ${counts.columns} columns. Add the mark | where it is missing, even if a cell stays empty.`,
          }
        : {
            ar: `خلايا هذا الصف ${counts.cells}، وأعمدة الجدول ${counts.columns}، فلن يظهر للقارئ ما في هذه الخلية وما بعدها. احذف العلامة | الزائدة، أو أضف عمودًا إلى الصف الأول وإلى سطر الشرطات.`,
            en: `This row has ${counts.cells} cells, and the table ${counts.columns} columns: readers will not see what is in this cell and after it. Delete the extra mark |, or add a column to the first row and to the line of hyphens.`,
          },
  });
}
