import { test } from 'vitest';
import { projectRoot, readBuiltAddOn } from '../../local/built-add-on';
import { Host } from '../../local/host';
import { Workbook } from '../../local/workbook/workbook';
import { functionEntries } from '../../src/catalogue/functions';
test('probe', () => {
  const addOn = readBuiltAddOn(projectRoot(import.meta.url));
  const host = new Host({ ...addOn, functions: functionEntries });
  for (const c of ['prepareWorkbook','fillExample','checkData','identifyLists','approveLists','undoLists','previewLists','readLists','readStart']) {
    const t=performance.now();
    const o = host.run(c, c==='approveLists'?[{lists:['shnor','shnsu'],order:'1',date:'01.09.2026'}]:[]);
    console.log(c, Math.round(performance.now()-t), JSON.stringify(o.result).slice(0,200), Object.values(o.calls).reduce((a,b)=>a+b,0), JSON.stringify(o.calls), o.toasts);
  }
  const t=performance.now();
  const json = host.workbook.toJson(); const t2=performance.now();
  const s = JSON.stringify(json); const t3=performance.now();
  Workbook.fromJson(JSON.parse(s)); const t4=performance.now();
  new Host({ ...addOn, functions: functionEntries, workbook: Workbook.fromJson(json)}); const t5=performance.now();
  console.log(t2-t, t3-t2, t4-t3, t5-t4, s.length);
  for (let i=0;i<5;i++){ const t=performance.now(); host.run('identifyLists'); console.log(performance.now()-t); }
});
