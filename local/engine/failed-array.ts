// A correction of HyperFormula 3.5: a range that is exactly the area of a failed array result must not throw.

import { HyperFormula } from 'hyperformula';

type Graph = HyperFormula['dependencyGraph'];

/**
 * The engine reads such a range as one array and throws «Unknown array» when the array holds an error, so a sum over a
 * column whose formula failed would stop the whole recalculation. Hidden here, the range is read cell by cell.
 */
function readFailedArraysByCell(): void {
  const empty = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
  const graph = Object.getPrototypeOf(empty.dependencyGraph) as Graph;
  const getArray = graph.getArray;
  graph.getArray = function (this: Graph, range) {
    const vertex = getArray.call(this, range);
    return vertex && 'error' in vertex.array ? undefined : vertex;
  };
  empty.destroy();
}

readFailedArraysByCell();
