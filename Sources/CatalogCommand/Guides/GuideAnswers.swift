import CatalogKit
import CommonMark
import Diagnostics
import Figures
import Guides
import SwiftListing
import TeXMath

/// What a guide asks for, answered from the run of its entry, as text for a terminal.
struct GuideAnswers {
  let entry: EntryDescription
  let sheet: Worksheet
  let sources: [PackFile]
  /// What the live parts show at the beginning; `nil` where there are none.
  let live: LiveShown?
  let width: Int

  /// The answer to a request, or what is wrong with it.
  ///
  /// - Parameter request: what the guide asks for.
  /// - Returns: a rendition whose text is meant for a terminal.
  func answer(_ request: Request) -> Result<Rendition, Problem> {
    switch request.kind {
    case .formula(let tex): formula(tex, request)
    case .display(_, let tex): display(tex, request)
    case .value(let value): self.value(value, request)
    case .listing(let symbols): listing(symbols, request)
    case .figure(let name): figure(name, request)
    case .table(let name): table(name, request)
    case .steps(let name): steps(name, request)
    case .checks: list(sheet.checks.map { sheetText.line(of: $0) })
    case .references: list((entry.content?.references ?? []).map { $0.text })
    case .playground(let name): playground(name, request)
    case .exercise(let name): list(["Exercise: catalog practice \(entry.id) --exercise \(name)"])
    case .assessment: list(["Where to begin: catalog practice \(entry.id)"])
    case .generated:
      .failure(
        Problem(
          file: request.file, line: request.line,
          message: "only a page of the site has generated parts", cure: "Remove the block"))
    }
  }

  /// A playground as it is at its beginning.
  private func playground(_ name: String, _ request: Request) -> Result<Rendition, Problem> {
    let playgrounds = live?.playgrounds ?? []
    guard let shown = playgrounds.first(where: { $0.name == name }) else {
      return missing("playground", name, playgrounds.map { $0.name }, request)
    }
    return list(PlaygroundText.lines(of: shown))
  }

  private var sheetText: WorksheetText { WorksheetText(paint: Paint(isOn: false), width: width) }

  private func formula(_ tex: String, _ request: Request) -> Result<Rendition, Problem> {
    read(tex, request).map {
      Rendition(.inline, html: "", commonMark: "$`\(tex)`$", text: $0.text)
    }
  }

  /// A formula on a line of its own; the terminal wraps it where it is too long.
  private func display(_ tex: String, _ request: Request) -> Result<Rendition, Problem> {
    read(tex, request).map { formula in
      Rendition(
        .block, html: "", commonMark: "```math\n\(tex)\n```",
        text: wrapped(formula.text, to: width - 4).map { "    \($0)" }.joined(separator: "\n"))
    }
  }

  private func read(_ tex: String, _ request: Request) -> Result<Formula, Problem> {
    do throws(FormulaError) {
      return .success(try Formula(tex))
    } catch {
      return .failure(
        problem(
          request, "the formula \(tex) cannot be read: \(error.message)", error.cure))
    }
  }

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
    return text(written)
  }

  /// The declarations, each cut out of the first source that has it.
  private func listing(_ symbols: [String], _ request: Request) -> Result<Rendition, Problem> {
    var lines: [String] = []
    for symbol in symbols {
      var problems: [Problem] = []
      for source in sources {
        do throws(ListingError) {
          let listing = try declaration(named: symbol, in: source.text, file: source.file)
          lines += ["// \(listing.file):\(listing.startLine)"] + listing.lines.map { $0.text }
          problems = []
          break
        } catch {
          problems.append(error.problem)
        }
      }
      if let problem = problems.first {
        return .failure(self.problem(request, problem.message, problem.cure))
      }
    }
    return fenced("swift", lines)
  }

  private func figure(_ name: String, _ request: Request) -> Result<Rendition, Problem> {
    guard let figure = sheet.figures.first(where: { $0.name == name })?.figure else {
      return missing("figure", name, sheet.figures.map { $0.name }, request)
    }
    let words = "\(figure.title). \(figure.description)"
    return captioned(
      request, wrapped("[figure: \(words)]", to: width), "*Figure: \(words.escapedForCommonMark)*")
  }

  private func table(_ name: String, _ request: Request) -> Result<Rendition, Problem> {
    guard let table = sheet.tables.first(where: { $0.name == name })?.table else {
      return missing("table", name, sheet.tables.map { $0.name }, request)
    }
    let lines = sheetText.lines(of: table)
    return captioned(request, lines, "```\n\(lines.joined(separator: "\n"))\n```")
  }

  private func steps(_ name: String, _ request: Request) -> Result<Rendition, Problem> {
    guard let trace = sheet.traces.first(where: { $0.name == name })?.trace else {
      return missing("trace", name, sheet.traces.map { $0.name }, request)
    }
    let lines = TraceText(answers: self, paint: Paint(isOn: false)).lines(of: trace, request)
    return captioned(request, lines, "```\n\(lines.joined(separator: "\n"))\n```")
  }
}

extension GuideAnswers {
  private func text(_ text: String) -> Result<Rendition, Problem> {
    .success(.text(text))
  }

  private func block(_ lines: [String], commonMark: String) -> Result<Rendition, Problem> {
    .success(
      Rendition(.block, html: "", commonMark: commonMark, text: lines.joined(separator: "\n")))
  }

  /// Code or a formula: indented for a terminal, fenced in Markdown.
  private func fenced(_ word: String, _ lines: [String]) -> Result<Rendition, Problem> {
    block(
      lines.map { $0.isEmpty ? "" : "    \($0)" },
      commonMark: "```\(word)\n\(lines.joined(separator: "\n"))\n```")
  }

  private func list(_ items: [String]) -> Result<Rendition, Problem> {
    block(
      items.flatMap { item in
        wrapped(item, to: width - 2).enumerated().map { ($0 == 0 ? "• " : "  ") + $1 }
      },
      commonMark: items.map { "- \($0.escapedForCommonMark)" }.joined(separator: "\n"))
  }

  /// Something with the caption that the guide gives it.
  private func captioned(
    _ request: Request, _ lines: [String], _ commonMark: String
  ) -> Result<Rendition, Problem> {
    guard let caption = request.caption else { return block(lines, commonMark: commonMark) }
    return block(
      lines + wrapped(caption.text, to: width),
      commonMark: "\(commonMark)\n\n\(caption.commonMark)")
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
