// A document as it will be printed: sheets of paper with its blocks.
import { type Block, type ReportDocument, SHORT_TABLE, type TableContent } from '../../src/reports/block';
import { PictureView } from './pictures/picture-view';

export function DocumentView({ report }: { readonly report: ReportDocument }) {
  return (
    <>
      {sheetsOf(report.blocks).map((blocks, sheet) => (
        <article key={sheet} class="sheet" aria-label={report.title}>
          {blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </article>
      ))}
    </>
  );
}

/** Blocks between page breaks. */
function sheetsOf(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets;
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <h1 class="paper-title">
          {block.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h1>
      );
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return (
        <p class={block.align === undefined ? 'paper-text' : `paper-${block.align}`}>
          {block.lead !== undefined && <strong>{block.lead} </strong>}
          {block.text}
        </p>
      );
    case 'point':
      return (
        <p class="paper-text">
          {block.number} {block.text}
        </p>
      );
    case 'table':
      return <TableView caption={block.caption} table={block} />;
    case 'signature':
      return (
        <p class="paper-signature">
          <span>{block.post}</span>
          <span>{block.name}</span>
        </p>
      );
    case 'picture':
      return <PictureView block={block} />;
    case 'page-break':
      return null;
  }
}

function TableView({ caption, table }: { readonly caption: string; readonly table: TableContent }) {
  const { columns, rows } = table;
  return (
    <table class={rows.length <= SHORT_TABLE ? 'paper-table short' : 'paper-table'}>
      {caption !== '' && <caption>{caption}</caption>}
      <colgroup>
        {columns.map(({ heading, width }) => (
          <col key={heading} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, at) => (
              <td key={columns[at]?.heading} class={`paper-${columns[at]?.align ?? 'left'}`}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
