public import CommonMark
public import Diagnostics

/// A section of a guide: a heading of level 2 and what follows it.
public struct Section: Hashable, Sendable {
  public let title: String
  /// The name by which a link reaches it.
  public let id: String
  /// The line of its heading, counted from 1.
  public let line: Int
}

extension Guide {
  /// The sections that the guide of an entry has, in their order.
  public static let requiredSections = [
    "Idea", "Definition", "Worked example", "Implementation", "When it fails", "Practice",
    "References",
  ]

  /// The sections in order.
  public var sections: [Section] { contents.map { $0.section } }

  /// What is wrong with the sections, for the guide of an entry: missing, unknown, repeated, out
  /// of order, empty.
  public func sectionProblems() -> [Problem] {
    let required = Self.requiredSections
    let contents = contents
    var faults: [(Fault, line: Int?)] = []
    var seen: [String] = []
    for (section, blocks) in contents {
      let title = section.title
      guard let rank = required.firstIndex(of: title) else {
        faults.append(
          (.unknownSection(title, near: nearestNames(to: title, among: required)), section.line))
        continue
      }
      if seen.contains(title) {
        faults.append((.repeatedSection(title), section.line))
      } else if let later = required[(rank + 1)...].first(where: { seen.contains($0) }) {
        faults.append((.misplacedSection(title, after: later), section.line))
      }
      seen.append(title)
      if blocks.isEmpty { faults.append((.emptySection(title), section.line)) }
    }
    let order = required.joined(separator: ", ")
    for title in required where !seen.contains(title) {
      faults.append((.missingSection(title, order: order), nil))
    }
    return faults.map { $0.0.problem(file: file, line: $0.line) }
  }

  /// The plain text of the first paragraph; `nil` where there is none.
  public var firstParagraph: String? {
    document.root.children.first { $0.kind == .paragraph }?.text
  }

  /// The plain text of the first paragraph of a section.
  ///
  /// - Parameter title: the title of the section, such as `Idea`.
  /// - Returns: the text; `nil` where there is no such section or no paragraph in it.
  public func firstParagraph(of title: String) -> String? {
    let blocks = contents.first { $0.section.title == title }?.blocks ?? []
    return blocks.first { $0.kind == .paragraph }?.text
  }

  /// Where a generated part can stand.
  public enum Spot: Hashable, Sendable {
    case afterTitle
    case end
    case before(section: String)
    case startOf(section: String)
    case endOf(section: String)
  }

  /// Puts a generated block into the guide.
  ///
  /// - Parameters:
  ///   - rendition: a block.
  ///   - spot: where; `afterTitle` without a title is the beginning.
  /// - Returns: whether there is such a section; if not, nothing is put.
  /// - Precondition: the rendition is a block.
  @discardableResult
  public mutating func insert(_ rendition: Rendition, at spot: Spot) -> Bool {
    func find(_ title: String, in guide: borrowing Guide) -> (heading: Node, last: Node)? {
      guard let heading = guide.document.sectionHeadings.first(where: { $0.text == title }) else {
        return nil
      }
      return (heading, guide.document.blocks(under: heading).last ?? heading)
    }
    switch spot {
    case .end: document.append(rendition)
    case .afterTitle:
      let title = document.root.children.first { $0.kind == .heading(level: 1) }
      if let title { document.insert(rendition, after: title) } else { document.prepend(rendition) }
    case .before(let section):
      guard let (heading, _) = find(section, in: self) else { return false }
      document.insert(rendition, before: heading)
    case .startOf(let section):
      guard let (heading, _) = find(section, in: self) else { return false }
      document.insert(rendition, after: heading)
    case .endOf(let section):
      guard let (_, last) = find(section, in: self) else { return false }
      document.insert(rendition, after: last)
    }
    return true
  }

  private var contents: [(section: Section, blocks: [Node])] {
    let headings = document.headings.filter { $0.level == 2 }
    return document.sectionHeadings.map { node in
      let heading = headings.first { $0.line == node.line }
      let section = Section(title: node.text, id: heading?.id ?? "", line: node.line)
      return (section, document.blocks(under: node))
    }
  }
}

extension Document {
  /// The headings of level 2 that stand in the document itself, not in a list or quotation.
  fileprivate var sectionHeadings: [Node] {
    root.children.filter { $0.kind == .heading(level: 2) }
  }

  /// The blocks from a heading up to the next of level 1 or 2.
  fileprivate func blocks(under heading: Node) -> [Node] {
    guard let first = heading.next else { return [] }
    return sequence(first: first) { $0.next }.prefix { node in
      if case .heading(let level) = node.kind { level > 2 } else { true }
    }
  }
}

extension Guide {
  /// The displayed formulas that have a name, each with the section in which it stands.
  public var displayedFormulas: [(name: String, tex: String, section: Section?)] {
    let sections = sections
    return requests.compactMap { request in
      guard case .display(let name?, let tex) = request.kind else { return nil }
      return (name, tex, sections.last { $0.line < request.line })
    }
  }
}
