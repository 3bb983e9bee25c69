// `npm run bench`: prints one line a figure. Absolute times say little; ratios and counts are what is promised.
import { functionEntries } from '../../src/catalogue/functions';
import { projectRoot, readBuiltAddOn } from '../built-add-on';
import { coldStart } from './cold-start';
import { domainShare } from './domain-share';
import { functions } from './functions';
import { intake } from './intake';
import { monitoring } from './monitoring';
import { recalculation } from './recalculation';
import { recommendations } from './recommendations';
import { scale } from './scale';
import { sizes } from './sizes';
import { steadyHeap } from './steady-heap';

const root = projectRoot(import.meta.url);
const addOn = readBuiltAddOn(root);

for (const line of sizes(root, addOn)) console.log(line);
for (const line of await coldStart(root, addOn)) console.log(line);
// Before the heap is full of the workbooks of the others: its two parts differ in what they allocate.
const clear = steadyHeap();
for (const line of domainShare(clear)) console.log(line);
for (const line of scale(addOn, functionEntries)) console.log(line);
for (const line of recalculation(addOn, functionEntries)) console.log(line);
for (const line of functions(addOn, clear)) console.log(line);
for (const line of await intake(addOn)) console.log(line);
for (const line of monitoring(addOn)) console.log(line);
for (const line of recommendations(addOn)) console.log(line);
