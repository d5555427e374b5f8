import CatalogKit
import Diagnostics

/// What must be written and changed for a new entry.
struct NewEntry {
  /// The new files, by their paths from the root of the tree.
  let written: [FileEdit]
  /// The files that are changed or removed.
  let changed: [FileEdit]
  /// What the user may want to know beside.
  let notes: [String]

  /// Plans a new entry; nothing is written yet.
  ///
  /// - Parameters:
  ///   - id: the id of the entry.
  ///   - kind: what it is.
  ///   - area: the name of its area; `nil` where the outline says it.
  ///   - title: its title; `nil` where the outline says it, or the id shall do.
  ///   - tree: the catalog.
  /// - Throws: ``Failure`` with all that is wrong.
  init(
    _ id: String, _ kind: EntryDescription.Kind, area: String?, title: String?, in tree: SourceTree
  ) throws(Failure) {
    let known = tree.entries.first { $0.id == id }
    let outline = known.flatMap { $0.isPlanned ? $0 : nil }
    let problems = NewEntry.problems(id, kind, area: area, title: title, known, tree)
    guard problems.isEmpty, let area = area ?? outline?.area else { throw .newEntry(problems) }

    let name = outline?.title ?? escaped(title ?? EntryNames.title(of: id))
    let names = EntryNames(id: id, title: name)
    let source = outline.flatMap { tree.text($0.file) }
    let skeleton = EntrySkeleton(
      kind: kind, names: names, area: area, title: unescaped(name),
      outline: outline.map { opened($0.text, as: kind) }
        ?? declaration(of: id, kind, names, name, chapter: tree.chapter(of: area)),
      imports: modules(imported: source ?? ""))
    let folder = "Catalog/\(area)"
    written = [
      FileEdit("\(folder)/Mathematics/\(names.type).swift", after: skeleton.mathematics),
      FileEdit("\(folder)/Entries/\(names.type).swift", after: skeleton.entry),
      FileEdit("\(folder)/Guides/\(names.type).md", after: skeleton.guide),
    ]
    var found = written.map { $0.file }.filter { tree.exists($0) }
      .map { NewEntryProblem.fileExists($0) }
    // an implementation may also be a folder
    let implementation = "\(folder)/Mathematics/\(names.type)"
    if tree.exists(implementation) { found.append(.fileExists(implementation)) }

    var changed: [FileEdit] = []
    if let outline, let source {
      changed.append(
        FileEdit(outline.file, before: source, after: cut(outline.lines, from: source)))
    } else {
      let file = "\(folder)/Entries/Area.swift"
      let before = tree.text(file) ?? ""
      if let after = AreaList.adding(names.value, kind, to: before) {
        changed.append(FileEdit(file, before: before, after: after))
      } else {
        found.append(.noList(kind, file: file))
      }
    }
    var notes: [String] = []
    if !tree.exists("\(folder)/Mathematics") {
      let before = tree.text("Package.swift") ?? ""
      if let after = withMathematics(area, in: before) {
        changed.append(FileEdit("Package.swift", before: before, after: after))
      } else {
        notes.append(
          "\(area) has its first implementation: say so in Package.swift, in the line of the area, "
            + "with 'true' for 'hasMathematics'.")
      }
    }
    guard found.isEmpty else { throw .newEntry(found) }
    if outline == nil {
      let planned = tree.entries.filter { $0.isPlanned }.map { $0.id }
      let near = nearestNames(to: id, among: planned)
      if !near.isEmpty {
        notes.append(
          "\(id) was not planned; the nearest that are: \(near.joined(separator: ", ")).")
      }
    }
    (self.changed, self.notes) = (changed, notes)
  }

  private static func problems(
    _ id: String, _ kind: EntryDescription.Kind, area: String?, title: String?,
    _ known: EntrySource?, _ tree: SourceTree
  ) -> [NewEntryProblem] {
    var problems: [NewEntryProblem] = []
    guard EntryNames.isID(id) else {
      let near = nearestNames(to: id, among: tree.entries.map { $0.id })
      return [.malformedID(id, nearest: near)]
    }
    if let title, title.allSatisfy({ $0.isWhitespace }) || title.contains(where: { $0.isNewline }) {
      problems.append(.malformedTitle)
    }
    guard let known else {
      if let area, !tree.areas.contains(area) {
        problems.append(.unknownArea(area, areas: tree.areas))
      } else if area == nil {
        problems.append(.noArea(id: id, areas: tree.areas))
      }
      return problems
    }
    guard known.isPlanned else {
      return problems + [.taken(id: id, file: known.file, line: known.lines.lowerBound)]
    }
    if known.kind != kind { problems.append(.otherKind(id: id, known.kind)) }
    if let area, area != known.area { problems.append(.otherArea(id: id, known.area)) }
    if let title, let own = known.title, escaped(title) != own {
      problems.append(.otherTitle(id: id, unescaped(own)))
    }
    return problems
  }
}

extension SourceTree {
  /// The chapter in which most entries of an area are read.
  fileprivate func chapter(of area: String) -> String {
    let chapters = entries.filter { $0.area == area }.compactMap { $0.chapter }
    let counts = Dictionary(grouping: chapters, by: { $0 }).mapValues { $0.count }
    let most = counts.values.max() ?? 0
    return chapters.first { counts[$0] == most }
      ?? area.prefix(1).lowercased() + area.dropFirst()
  }
}

/// The outline as the beginning of a complete entry: without its end, and with uses where an
/// algorithm must state them.
private func opened(_ text: String, as kind: EntryDescription.Kind) -> String {
  let open = text.replacing(/= (Concept|Algorithm)\.outline\(/, maxReplacements: 1) {
    "= \($0.1)("
  }
  let body = open.hasSuffix(")") ? String(open.dropLast()) : open
  return kind == .concept || body.contains("uses: [") ? body : body + ",\n  uses: [:]"
}

/// The beginning of an entry that nobody has planned.
private func declaration(
  of id: String, _ kind: EntryDescription.Kind, _ names: EntryNames, _ title: String,
  chapter: String
) -> String {
  let type = kind == .concept ? "Concept" : "Algorithm"
  return """
    public static let \(names.value) = \(type)(
      "\(id)", title: "\(title)", chapter: .\(chapter),
      summary: "Say here in one sentence what it is.",
      requires: [],
      uses: [:]
    """
}

/// A text without some of its lines, and without the empty line that follows them or goes before.
///
/// - Returns: `nil` where nothing is declared any more: the file has no purpose.
private func cut(_ lines: ClosedRange<Int>, from text: String) -> String? {
  var all = text.split(separator: "\n", omittingEmptySubsequences: false)
  all.removeSubrange(lines.lowerBound - 1...lines.upperBound - 1)
  let place = lines.lowerBound - 1
  if all.indices.contains(place), all[place].isEmpty {
    all.remove(at: place)
  } else if all.indices.contains(place - 1), all[place - 1].isEmpty {
    all.remove(at: place - 1)
  }
  return all.contains { $0.contains("static let ") } ? all.joined(separator: "\n") : nil
}

/// `Package.swift` with an area that has a library of implementations; `nil` where its line has
/// another form.
private func withMathematics(_ area: String, in text: String) -> String? {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.hasPrefix("  (\"\(area)\", [") && line.hasSuffix("], false),")
      ? line.dropLast("false),".count) + "true)," : line
  }
  let changed = lines.joined(separator: "\n")
  return changed == text ? nil : changed
}

/// The modules that a source imports.
private func modules(imported text: String) -> [String] {
  text.matches(of: /(?m)^(?:public )?import (\w+)$/).map { String($0.1) }
}

/// A text as it stands between quotation marks in Swift.
private func escaped(_ text: String) -> String {
  text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
}

private func unescaped(_ text: String) -> String {
  text.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
}
