import CatalogKit
import CommonMark
import Contents
import Foundation
import Guides
import Testing

@Suite struct `The assessment of the catalog` {
  static let start = Pack.builtIn.description.pages?.first { $0.id == "start" }

  /// The headings of the refresher, in their order.
  static func sections() throws -> [String] {
    let page = try Pack.builtIn.entry("school-algebra")
    let file = try Pack.builtIn.files.guide(of: page.origin)
    return Guide(file.text, file: file.file).headings.filter { $0.level == 2 }.map { $0.text }
  }

  @Test func `has twelve exercises, and each leads to one place`() throws {
    let content = try #require(Self.start?.content)
    let probes = try #require(content.assessment).probes
    #expect(probes.count == 12)
    #expect(probes.map { $0.exercise } == content.exercises?.map { $0.name })
    #expect(Set(probes.map { $0.skill }).count == 12)
  }

  @Test func `goes through the refresher in the order of its sections`() throws {
    let sections = try Self.sections()
    let probes = try #require(Self.start?.content?.assessment).probes
    let places = try probes.compactMap { $0.section }.map { section in
      try #require(sections.firstIndex(of: section), "\(section)")
    }
    #expect(places == places.sorted() && Set(places).count == places.count)
    #expect(places.count == 7)
  }

  @Test func `proposes nothing of a chapter before what it rests on`() throws {
    let registry = try Registry([Pack.builtIn.description])
    let assessment = try #require(Self.start?.content?.assessment)
    let order = registry.proposal(of: assessment).steps.map { $0.place.page }
    for (place, id) in order.enumerated() {
      let needed = Set(registry.path(to: id).map { $0.id })
      #expect(needed.isDisjoint(with: order[(place + 1)...]), "\(id)")
    }
  }
}

@Suite struct `The refresher of school algebra` {
  @Test func `has an exercise in every section, and says where each is used`() throws {
    let page = try Pack.builtIn.entry("school-algebra")
    let file = try Pack.builtIn.files.guide(of: page.origin)
    let parts = file.text.components(separatedBy: "\n## ").dropFirst()
    #expect(parts.count >= 10)
    for part in parts {
      let title = part.prefix { $0 != "\n" }
      #expect(part.contains("```exercise "), "\(title)")
      #expect(part.contains("*Used later:*") && part.contains(".md)"), "\(title)")
    }
  }
}
