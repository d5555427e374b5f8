import CatalogKit
import CommonMark
import Diagnostics
import Figures
import Guides

/// What a guide asks for, answered from the run of its entry, as text for a terminal.
struct GuideAnswers {
  let entry: EntryDescription
  let sheet: Worksheet
  let sources: [PackFile]
  let width: Int

  /// The answer to a request, or what is wrong with it.
  ///
  /// - Parameter request: what the guide asks for.
  /// - Returns: a rendition whose text is meant for a terminal.
  func answer(_ request: Request) -> Result<Rendition, Problem> {
    switch request.kind {
    case .formula(let tex): text(request, tex)
    case .display(_, let tex): block(request, indented(tex))
    case .value(let value): self.value(value, request)
    case .listing(let symbols): listing(symbols, request)
    case .figure(let name): figure(name, request)
    case .table(let name): table(name, request)
    case .checks: block(request, sheet.checks.map { sheetText.line(of: $0) })
    case .references: block(request, (entry.content?.references ?? []).map { "• \($0.text)" })
    case .playground, .exercise:
      .failure(problem(request, "the catalog has no live parts yet", "Remove the block"))
    }
  }

  private var sheetText: WorksheetText { WorksheetText(paint: Paint(isOn: false), width: width) }

  private func value(_ value: ValueRequest, _ request: Request) -> Result<Rendition, Problem> {
    guard let quantity = sheet.values.first(where: { $0.name == value.name })?.value else {
      return missing("value", value.name, sheet.values.map { $0.name }, request)
    }
    guard let part = quantity.component(value.index) else {
      return .failure(
        problem(
          request, "the value '\(value.name)' has no component \(value.index)",
          "Count components from 0"))
    }
    guard let written = part.written(value.format) else {
      return .failure(
        problem(
          request,
          "the value '\(value.name)' cannot be written as \(value.format?.source ?? "text")",
          "Choose another format"))
    }
    return text(request, written)
  }

  private func listing(_ symbols: [String], _ request: Request) -> Result<Rendition, Problem> {
    let known = entry.content?.implementation ?? []
    let strangers = symbols.filter { !known.contains($0) }
    guard strangers.isEmpty else { return missing("symbol", strangers[0], known, request) }
    return block(
      request,
      sources.map { "    \($0.file): \(symbols.joined(separator: ", "))" })
  }

  private func figure(_ name: String, _ request: Request) -> Result<Rendition, Problem> {
    guard let figure = sheet.figures.first(where: { $0.name == name })?.figure else {
      return missing("figure", name, sheet.figures.map { $0.name }, request)
    }
    let caption = request.caption.map { wrapped($0.text, to: width) } ?? []
    return block(
      request, wrapped("[figure: \(figure.title). \(figure.description)]", to: width) + caption)
  }

  private func table(_ name: String, _ request: Request) -> Result<Rendition, Problem> {
    guard let table = sheet.tables.first(where: { $0.name == name })?.table else {
      return missing("table", name, sheet.tables.map { $0.name }, request)
    }
    let caption = request.caption.map { wrapped($0.text, to: width) } ?? []
    return block(request, sheetText.lines(of: table) + caption)
  }
}

extension GuideAnswers {
  private func text(_ request: Request, _ text: String) -> Result<Rendition, Problem> {
    .success(.text(text))
  }

  private func block(_ request: Request, _ lines: [String]) -> Result<Rendition, Problem> {
    .success(Rendition(.block, html: "", commonMark: "", text: lines.joined(separator: "\n")))
  }

  private func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "    \($0)" }
  }

  private func missing(
    _ kind: String, _ name: String, _ known: [String], _ request: Request
  ) -> Result<Rendition, Problem> {
    let near = nearestNames(to: name, among: known)
    let cure =
      near.isEmpty ? "Show it in the worked example" : "Write \(near.joined(separator: " or "))"
    return .failure(problem(request, "the worked example gives no \(kind) '\(name)'", cure))
  }

  private func problem(_ request: Request, _ message: String, _ cure: String) -> Problem {
    Problem(file: request.file, line: request.line, message: message, cure: cure)
  }
}
