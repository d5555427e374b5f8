import ArgumentParser
import CatalogKit
import Verification

/// `catalog graph`: what requires and uses what.
struct GraphCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Print what requires and uses what.",
    discussion: """
      As JSON: 'nodes' are the entries, each with its id, kind, title, area, chapter and whether \
      it is planned. 'edges' lead from 'source', which is learnt first or used, to 'target', which \
      needs it; 'key' is 'requires', 'builds on' or 'uses', and a use has its 'role' and its \
      'basis': code, proof or idea. NetworkX reads it with node_link_graph(…, edges="edges").

      As DOT, for Graphviz:
        catalog graph --format dot | dot -Tsvg > catalog.svg
      """)

  /// What the graph is written in.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, dot }

  @Option(help: "The language of the graph.") var format = Format.json
  @OptionGroup var workers: WorkerOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let registry = try session.host(workers).registry
    switch format {
    case .json: return Outcome(text: jsonText(GraphJSON(registry)))
    case .dot: return Outcome(text: GraphDOT(registry: registry).text)
    }
  }
}
