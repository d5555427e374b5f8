public import Diagnostics

/// What a Swift pack finds wrong with itself: files without entries, entries without files, and
/// entries that are declared but stand in no list.
extension Pack {
  /// Compares the files of the pack with its lists.
  ///
  /// - Returns: every problem, with file, line and cure.
  public func audit() -> [Problem] { areas.flatMap { audit($0) } }

  private func audit(_ area: Area) -> [Problem] {
    let listed =
      area.concepts.map { Listed(id: $0.id, origin: $0.origin, content: $0.content) }
      + area.algorithms.map { Listed(id: $0.id, origin: $0.origin, content: $0.content) }
      + area.pages.map { Listed(id: $0.id, origin: $0.origin, content: $0.content) }
    return listed.flatMap { missingFiles(of: $0) }
      + files.swiftFiles(in: "\(area.id)/Entries").flatMap { audit(entries: $0, listed, area) }
      + strayFiles(in: area, listed)
  }

  private struct Listed {
    let id: String
    let origin: Origin
    let content: Content?
  }

  /// A complete entry has a guide, an implementation, and the shared files that it owns; a page has
  /// no implementation.
  private func missingFiles(of entry: Listed) -> [Problem] {
    guard let content = entry.content else { return [] }
    var problems: [Problem] = []
    let place = (file: files.path(of: entry.origin), line: entry.origin.line)
    if (try? files.guide(of: entry.origin)) == nil {
      problems.append(
        Problem(
          file: place.file, line: place.line, message: "the entry \(entry.id) has no guide",
          cure: "Write \(guide(beside: place.file))"))
    }
    if !content.implementation.isEmpty,
      (try? files.source(of: entry.origin, owning: [])) == nil
    {
      problems.append(
        Problem(
          file: place.file, line: place.line,
          message: "the entry \(entry.id) has no implementation",
          cure: "Write \(place.file.replacing("/Entries/", with: "/Mathematics/"))"))
    }
    for owned in content.owns where (try? files.read(owned)) == nil {
      problems.append(
        Problem(
          file: place.file, line: place.line,
          message:
            "the entry \(entry.id) owns \(files.sharedShown)/\(owned), which does not exist",
          cure: "Correct 'owns', or copy the target into the resources of the pack"))
    }
    return problems
  }

  private func guide(beside file: String) -> String {
    file.replacing("/Entries/", with: "/Guides/").replacing(".swift", with: ".md")
  }

  /// Every declaration of an entry stands in the list of its area, without a type annotation.
  private func audit(entries file: String, _ listed: [Listed], _ area: Area) -> [Problem] {
    guard let source = try? files.read(file) else { return [] }
    let lines = Set(
      listed.filter { files.path(of: $0.origin) == source.file }.map { $0.origin.line })
    var problems: [Problem] = []
    for (index, text) in source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let declaration = EntryDeclaration(line: text) else { continue }
      if declaration.annotated {
        problems.append(
          Problem(
            file: source.file, line: index + 1,
            message: "\(declaration.name) has a type annotation, which hides cycles",
            cure: "Remove ': \(declaration.type)'"))
      } else if !lines.contains(index + 1) {
        problems.append(
          Problem(
            file: source.file, line: index + 1,
            message: "\(declaration.name) is declared but not listed",
            cure: "Add .\(declaration.name) to \(files.shown)/\(area.id)/Entries/Area.swift"))
      }
    }
    return problems
  }

  /// Every guide and every implementation belongs to an entry.
  private func strayFiles(in area: Area, _ listed: [Listed]) -> [Problem] {
    let names = Set(
      listed.compactMap { entry in
        entry.content == nil
          ? nil : entry.origin.fileID.split(separator: "/").last?.dropLast(".swift".count)
      })
    let guides = files.files(in: "\(area.id)/Guides", ending: ".md")
    return guides.compactMap { file in
      guard let name = file.split(separator: "/").last?.dropLast(".md".count) else { return nil }
      return names.contains(name)
        ? nil
        : Problem(
          file: "\(files.shown)/\(file)", message: "the guide belongs to no complete entry",
          cure:
            "Register one in \(files.shown)/\(area.id)/Entries/\(name).swift or remove the guide"
        )
    }
  }
}

/// A line of source that declares an entry: `public static let kMeans = Algorithm(`.
struct EntryDeclaration {
  let name: Substring
  let type: Substring
  let annotated: Bool

  init?(line: Substring) {
    let words = line.split(separator: " ")
    guard let keyword = words.firstIndex(of: "let"), words[..<keyword].contains("static"),
      words.count > keyword + 3
    else { return nil }
    let first = words[keyword + 1]
    annotated = first.hasSuffix(":")
    name = annotated ? first.dropLast() : first
    let value = words[keyword + (annotated ? 2 : 3)]
    type = value.prefix { $0.isLetter }
    guard ["Concept", "Algorithm", "GuidePage"].contains(type) else { return nil }
  }
}
