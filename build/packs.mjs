// dist/texts.html and dist/example.html: long texts and the learning example, which the add-on reads on request.
import { importTypeScript } from './import-typescript.mjs';

/** File name and content of each pack. */
export async function packs(root) {
  const {
    sheetHelp,
    settingHelp,
    problemTexts,
    failureTexts,
    reasonTemplates,
    operationTexts,
    exampleTables,
    districtName,
  } = await importTypeScript(
    root,
    `export { sheetHelp } from './src/workbook/sheet-help';
     export { settingHelp } from './src/catalogue/setting-help';
     export { problemTexts } from './src/messages/problem-texts';
     export { failureTexts } from './src/messages/failure-texts';
     export { reasonTemplates } from './src/messages/reason-texts';
     export { operationTexts } from './src/messages/operation-texts';
     export { exampleTables } from './src/example/example-tables';
     export { districtName } from './src/example/district';`,
  );
  const texts = {
    sheets: sheetHelp,
    settings: settingHelp,
    problems: problemTexts,
    failures: failureTexts,
    reasons: reasonTemplates,
    operations: operationTexts,
  };
  const tables = exampleTables().map(({ sheet, rows }) => ({ title: sheet.title, rows }));
  return [
    ['texts.html', packed(texts)],
    ['example.html', packed({ municipality: districtName, tables })],
  ];
}

/** JSON that an HTML reader cannot take for markup. */
function packed(data) {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
