import CatalogKit

/// The graph of the entries in the language of Graphviz.
///
/// Chapters are boxes around their entries. Concepts are ellipses, algorithms boxes, planned entries
/// dashed. Solid lines lead from what is learnt first, dotted ones from what is used; the role of a
/// use is shown where the mouse rests.
///
/// - Source: Graphviz, *DOT Language*, https://graphviz.org/doc/info/lang.html
struct GraphDOT {
  let registry: Registry

  /// The graph, in reading order.
  var text: String {
    let graph = GraphJSON(registry)
    let chapters = registry.chapters.enumerated().flatMap { index, chapter -> [String] in
      let entries = registry.entries(in: chapter)
      guard !entries.isEmpty else { return [] }
      return ["  subgraph cluster_\(index) {", "    label=\(quoted(chapter.title))"]
        + entries.map { "    \(node($0))" } + ["  }"]
    }
    let lines =
      [
        "digraph catalog {", "  rankdir=LR", "  node [fontname=\"sans-serif\"]",
        "  graph [fontname=\"sans-serif\"]",
      ] + chapters + graph.edges.map { "  \(edge($0))" } + ["}"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func node(_ entry: EntryDescription) -> String {
    let shape = entry.kind == .concept ? "ellipse" : "box"
    return "\(quoted(entry.id)) [label=\(quoted(entry.title)), shape=\(shape)"
      + (entry.planned ? ", style=dashed]" : "]")
  }

  private func edge(_ edge: GraphJSON.Edge) -> String {
    let attributes =
      switch (edge.key, edge.role, edge.basis) {
      case (.uses, let role?, let basis?):
        " [style=dotted, tooltip=\(quoted("\(role) (\(basis.rawValue))"))]"
      case (.buildsOn, _, _): " [style=bold]"
      default: ""
      }
    return "\(quoted(edge.source)) -> \(quoted(edge.target))\(attributes)"
  }

  /// A string of the language, shown as it is: no escape, no entity, one line.
  private func quoted(_ text: String) -> String {
    let shown = text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\u{0}"..<" ": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "\"\(shown)\""
  }
}
