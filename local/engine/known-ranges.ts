// A quickening of HyperFormula 3.5: a formula over a range that others read already is tied to it in one step.

import { HyperFormula } from 'hyperformula';

type Graph = HyperFormula['dependencyGraph'];
type Dependencies = Parameters<Graph['processCellDependencies']>[0];
type Vertex = NonNullable<ReturnType<Graph['getRange']>>;

/**
 * The engine goes through all cells of a range again for every formula that names it: a thousand formulas over five
 * thousand rows are five million steps. A range that stands in the graph is tied to its cells already, so here the
 * formula is only tied to the range. The formula is new to the graph: nothing but this call ties it to anything.
 */
function tieToKnownRanges(): void {
  const empty = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
  const graph = Object.getPrototypeOf(empty.dependencyGraph) as Graph;
  const processAll = graph.processCellDependencies;
  graph.processCellDependencies = function (this: Graph, dependencies, formula) {
    const known = new Set<Vertex>();
    const others = dependencies.filter((dependency) => {
      const range = knownRange(this, dependency);
      if (range) known.add(range);
      return !range;
    });
    for (const range of known) tie(this, range, formula);
    processAll.call(this, others, formula);
  };
  empty.destroy();
}

function knownRange(graph: Graph, dependency: Dependencies[number]): Vertex | undefined {
  if (!('end' in dependency)) return undefined;
  const range = graph.getRange(dependency.start, dependency.end);
  return range?.idInGraph === undefined ? undefined : range;
}

/** `addEdge` of the engine looks through all edges of the range first, which thousands of formulas make slow. */
function tie(graph: Graph, range: Vertex, formula: Parameters<Graph['processCellDependencies']>[1]): void {
  const { edgesSparseArray } = graph.graph as unknown as { edgesSparseArray?: number[][] };
  const edges = edgesSparseArray?.[range.idInGraph as number];
  // A dependency lost without a word would leave old numbers in cells.
  if (edges === undefined || formula.idInGraph === undefined) {
    throw new Error('HyperFormula: the edges of a range are not where version 3.5.0 keeps them');
  }
  edges.push(formula.idInGraph);
}

tieToKnownRanges();
