import Foundation
import MathCore

/// A Swift pack: its entries, and the files that belong to them.
///
/// An executable that is nothing but a pack is its entries and one line:
///
///     Pack("my-pack", chapters: [.mine], areas: [.mine], files: files).serve()
public struct Pack: Sendable {
  public let name: String
  public let chapters: [Chapter]
  public let areas: [Area]
  public let files: PackFiles

  /// A pack.
  ///
  /// - Parameters:
  ///   - name: what the pack calls itself.
  ///   - chapters: the chapters of its entries, in reading order.
  ///   - areas: its entries by area, in reading order.
  ///   - files: where its guides and sources lie.
  public init(_ name: String, chapters: [Chapter], areas: [Area], files: PackFiles) {
    self.name = name
    self.chapters = chapters
    self.areas = areas
    self.files = files
  }

  /// The pack as it is told to other processes.
  public var description: PackDescription {
    let pages = areas.flatMap { area in
      area.pages.map { $0.describe(area: area.id, files: files) }
    }
    return PackDescription(
      name: name, chapters: chapters, entries: areas.flatMap { $0.describe(files: files) },
      pages: pages.isEmpty ? nil : pages)
  }

  /// A complete entry or a page, by its id.
  ///
  /// - Parameter id: the id of a concept, an algorithm or a page.
  /// - Returns: its content and where it is written.
  /// - Throws: ``Refusal`` if there is no such entry, or only its outline.
  public func entry(_ id: String) throws(Refusal) -> (content: Content, origin: Origin) {
    for area in areas {
      if let concept = area.concepts.first(where: { $0.id == id }) {
        return try Pack.complete(id, concept.content, concept.origin)
      }
      if let algorithm = area.algorithms.first(where: { $0.id == id }) {
        return try Pack.complete(id, algorithm.content, algorithm.origin)
      }
      if let page = area.pages.first(where: { $0.id == id }) { return (page.content, page.origin) }
    }
    throw Refusal("the pack \(name) has no entry \(id)")
  }

  private static func complete(
    _ id: String, _ content: Content?, _ origin: Origin
  ) throws(Refusal) -> (content: Content, origin: Origin) {
    guard let content else { throw Refusal("\(id) is planned: its content does not exist yet") }
    return (content, origin)
  }

  /// Runs an entry on the reader's data.
  ///
  /// - Parameters:
  ///   - id: the entry.
  ///   - parameters: what the reader gave, as text, by name in snake_case.
  ///   - data: the reader's columns.
  /// - Returns: the parameters as they were understood, and the worksheet.
  /// - Throws: ``Refusal`` or ``ArgumentErrors`` with what is wrong, or what the mathematics throws.
  public func run(_ id: String, parameters: [String: String], data: PackData) throws -> RunResult {
    guard let command = try entry(id).content.command else {
      throw Refusal("\(id) has nothing to run on data")
    }
    let arguments = try Arguments(texts: parameters, for: command.parameters, of: id)
    if command.input == .texts {
      guard let text = data.text else { throw Refusal("\(id) reads texts, and there are none") }
      return RunResult(
        parameters: arguments.values,
        worksheet: try command.run(
          Command.Request(texts: text.texts, named: text.name, arguments: arguments)))
    }
    let columns = data.features
    guard (columns + [data.target].compactMap { $0 }).allSatisfy({ $0.numbers.count == data.rows })
    else { throw Refusal("the columns of the data have different lengths") }
    let features = Matrix(
      rows: data.rows, columns: columns.count,
      elements: (0..<data.rows).flatMap { i in columns.map { $0.numbers[i] } })
    let request = Command.Request(
      features: features, named: columns.map { $0.name },
      target: Vector(data.target?.numbers ?? []), named: data.target?.name ?? "",
      arguments: arguments)
    return RunResult(parameters: arguments.values, worksheet: try command.run(request))
  }
}
