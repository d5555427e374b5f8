import CatalogKit

/// The graph of the entries as JSON.
///
///     {"directed": true, "multigraph": true, "graph": {"name": "catalog"},
///      "nodes": [{"id": "norms", "kind": "concept", "title": "Norms", "area": "LinearAlgebra",
///                 "chapter": "linear-algebra", "planned": false}],
///      "edges": [{"source": "vectors", "target": "norms", "key": "requires"},
///                {"source": "norms", "target": "k-means", "key": "uses",
///                 "role": "…", "basis": "code"}]}
///
/// The form is the node-link form that NetworkX reads. An edge leads from what is learnt first, or
/// is used, to the entry that needs it.
struct GraphJSON: Encodable {
  let directed = true
  let multigraph = true
  let graph = ["name": "catalog"]
  let nodes: [Node]
  let edges: [Edge]

  struct Node: Encodable {
    let id: String
    let kind: EntryDescription.Kind
    let title, area, chapter: String
    let planned: Bool
  }

  struct Edge: Encodable {
    let source, target: String
    let key: Relation
    var role: String?
    var basis: Use.Basis?
  }

  /// How two entries are joined.
  enum Relation: String, Encodable {
    case requires
    case buildsOn = "builds on"
    case uses
  }

  /// The graph of some entries, in reading order.
  init(_ registry: Registry) {
    nodes = registry.entries.map {
      Node(
        id: $0.id, kind: $0.kind, title: $0.title, area: $0.area, chapter: $0.chapter,
        planned: $0.planned)
    }
    edges = registry.entries.flatMap { entry in
      entry.requires.map { Edge(source: $0, target: entry.id, key: .requires) }
        + entry.buildsOn.map { Edge(source: $0, target: entry.id, key: .buildsOn) }
        + entry.uses.map {
          Edge(source: $0.id, target: entry.id, key: .uses, role: $0.role, basis: $0.basis)
        }
    }
  }
}
