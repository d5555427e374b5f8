import Foundation
import Testing

@Suite struct `catalog graph` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `gives every entry and every link as JSON`() throws {
    let ending = try folder.catalog("graph")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(try folder.catalog("graph", "--format", "json").output == ending.output)
    let graph = try ending.object()
    #expect(Set(graph.keys) == ["directed", "multigraph", "graph", "nodes", "edges"])
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    let listed = try folder.catalog("list", "--json").output
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
    let ids = entries.compactMap { $0["id"] as? String }
    #expect(Set(nodes.compactMap { $0["id"] as? String }) == Set(ids) && nodes.count == ids.count)
    for node in nodes {
      #expect(Set(node.keys) == ["id", "kind", "title", "area", "chapter", "planned"])
    }
    let edges = try #require(graph["edges"] as? [[String: Any]])
    for edge in edges {
      let (source, target) = (edge["source"] as? String, edge["target"] as? String)
      #expect(ids.contains(source ?? "") && ids.contains(target ?? "") && source != target)
      let isUse = edge["key"] as? String == "uses"
      #expect(
        Set(edge.keys)
          == (isUse
            ? ["source", "target", "key", "role", "basis"] : ["source", "target", "key"]))
    }
    func has(_ source: String, _ target: String, _ key: String) -> Bool {
      edges.contains {
        $0["source"] as? String == source && $0["target"] as? String == target
          && $0["key"] as? String == key
      }
    }
    #expect(has("distance-metrics", "k-means", "requires"))
    #expect(has("norms", "k-means", "uses"))
    #expect(has("decision-tree", "random-forest", "builds on"))
    #expect(!has("k-means", "norms", "uses"))
  }

  @Test func `gives the same as DOT, each string closed whatever it holds`() throws {
    let pack = try folder.pack(guide: "", lines: "", title: #"\"Sheep\" & <goats> \\N"#)
    let ending = try folder.catalog("graph", "--format", "dot", "--pack", pack)
    #expect(ending.status == 0)
    let lines = ending.output.split(separator: "\n").map { String($0) }
    #expect(lines.first == "digraph catalog {" && lines.last == "}")
    #expect(lines.contains(#"    "norms" [label="Norms (L1, L2, L-infinity)", shape=ellipse]"#))
    #expect(
      lines.contains(
        #"    "kkt-conditions" [label="KKT conditions", shape=ellipse, style=dashed]"#))
    #expect(lines.contains(#"  "distance-metrics" -> "k-means""#))
    #expect(lines.contains(#"  "decision-tree" -> "random-forest" [style=bold]"#))
    #expect(
      lines.contains(
        #"    "sheep" [label="\"Sheep\" &amp; <goats> \\N", shape=ellipse]"#))
    for line in lines {
      // outside of its strings a line has words of the language only
      let bare = line.replacing(#/"(?:[^"\\]|\\.)*"/#, with: "s")
      #expect(
        bare.allSatisfy { $0.isLetter || $0.isNumber || " _-=>[],{}".contains($0) }, "\(line)")
    }
  }

  @Test func `refuses a language that it does not write`() throws {
    let ending = try folder.catalog("graph", "--format", "xml")
    #expect(ending.status == 64)
    #expect(
      ending.lines == [
        "catalog: The value 'xml' is invalid for '--format <format>'. Please provide one of 'json' and "
          + "'dot'. See 'catalog graph --help'."
      ])
  }
}
