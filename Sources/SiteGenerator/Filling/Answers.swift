import CatalogKit
import CommonMark
import Diagnostics
import Figures
import Guides
import SwiftListing
import TeXMath

/// What a guide asks for, answered from the run and the sources of its entry.
struct Answers {
  let entry: EntryDescription
  /// Where everything stands on the site.
  let map: SiteMap
  /// The filled worksheet; `nil` where the example did not run, which is told elsewhere.
  let sheet: Worksheet?
  /// The sources of the implementation; `nil` where there are none, which is told elsewhere.
  let sources: [PackFile]?
  /// What the live parts show at the beginning; `nil` where there are none, or where they did not
  /// run, which is told elsewhere.
  let live: LiveShown?
  /// The programs of the live parts.
  let modules: LiveModules
  /// The playgrounds that the guide shows, by name.
  private(set) var shownPlaygrounds: Set<String> = []
  /// The exercises that are on the page, by name.
  private(set) var shownExercises: Set<String> = []
  /// The figures that the guide shows, as files for the Markdown page.
  var figures: [OutputFile] = []
  /// The scripts that the page runs, by their paths in the site.
  var scripts: Set<String> = []
  /// Whether the guide shows the checks itself.
  private(set) var showsChecks = false
  /// What was cut out of the sources already, by symbol.
  var listings: [String: Listing] = [:]
  /// Whether the guide shows where to begin.
  var showsAssessment = false
  /// The lines of source that the guide shows.
  var shownLines = ShownLines()
  private var ids: Set<String> = []

  init(
    entry: EntryDescription, map: SiteMap, sheet: Worksheet?, sources: [PackFile]?,
    live: LiveShown? = nil, modules: LiveModules = .none
  ) {
    (self.entry, self.map, self.sheet, self.sources) = (entry, map, sheet, sources)
    (self.live, self.modules) = (live, modules)
  }

  /// The answer to a request, or what is wrong with it.
  mutating func answer(_ request: Request) -> Result<Rendition, Problem> {
    do throws(Problem) {
      try checkCaption(of: request)
      return .success(try rendition(for: request))
    } catch {
      return .failure(error)
    }
  }

  private mutating func rendition(for request: Request) throws(Problem) -> Rendition {
    switch request.kind {
    case .formula(let tex): return try formula(tex, request)
    case .display(let name, let tex): return try display(tex, named: name, request)
    case .value(let value): return try self.value(value, request)
    case .listing(let symbols): return try listing(symbols, request)
    case .figure(let name): return try figure(name, request)
    case .table(let name): return try table(name, request)
    case .steps(let name): return try steps(name, request)
    case .checks:
      showsChecks = true
      return checks.rendition
    case .references: return references.rendition
    case .playground(let name): return try playground(name, request)
    case .exercise(let name): return try exercise(name, request)
    case .assessment: return try assessment(request)
    case .generated:
      throw problem(
        request, "only a page of the site has generated parts", "Remove the block")
    }
  }

  /// An id that nothing else of the page has: headings have no dot in theirs.
  mutating func unique(_ id: String) -> String {
    var (candidate, number) = (id, 1)
    while !ids.insert(candidate).inserted {
      number += 1
      candidate = "\(id).\(number)"
    }
    return candidate
  }
}

// MARK: - Formulas

extension Answers {
  private func formula(_ tex: String, _ request: Request) throws(Problem) -> Rendition {
    do throws(FormulaError) {
      return try .formula(tex)
    } catch {
      throw error.problem(in: tex, request)
    }
  }

  /// A displayed formula, which must have been checked or be said to be a statement.
  private mutating func display(
    _ tex: String, named name: String?, _ request: Request
  ) throws(Problem) -> Rendition {
    let id = name.map { unique("formula.\($0)") }
    let record = sheet?.formulas.first { $0.name == name }
    let link = name.flatMap { sheet?.check(ofFormula: $0) }.flatMap { EvidenceLink(checks: [$0]) }
    if link != nil { scripts.insert("evidence.js") }
    let rendition: Rendition
    do throws(FormulaError) {
      rendition = try .display(tex, id: id, evidence: record?.evidence(link))
    } catch {
      throw error.problem(in: tex, request)
    }
    guard sheet != nil, record == nil else { return rendition }
    guard let name else {
      throw problem(
        request, "the displayed formula has no name, so that nothing can be proved of it",
        "Write ```math NAME, and say among the formulas of the entry how it is checked")
    }
    throw problem(
      request, "the formula \(name) is neither checked nor said to be a statement",
      "Add it to the formulas of the entry")
  }
}

// MARK: - Evidence

extension Answers {
  /// Something with the way to its checks; without one as it is.
  mutating func checked(_ inline: Inline, by link: EvidenceLink?) -> Inline {
    guard let link else { return inline }
    scripts.insert("evidence.js")
    return .checked(inline, by: link)
  }
}

// MARK: - Values, tables, figures

extension Answers {
  private mutating func value(_ value: ValueRequest, _ request: Request) throws(Problem)
    -> Rendition
  {
    guard let sheet else { return .text("") }
    guard let quantity = sheet.values.first(where: { $0.name == value.name })?.value else {
      throw missing("value", value.name, sheet.values.map { $0.name }, request)
    }
    guard let part = quantity.component(value.index) else {
      let index = value.index.map { "\($0)" }.joined(separator: ",")
      throw problem(
        request, "the value '\(value.name)' has no component [\(index)]",
        "Count components from 0")
    }
    guard let shown = part.text(value.format), let exact = part.text() else {
      throw problem(
        request,
        "the value '\(value.name)' cannot be written as \(value.format?.source ?? "text")",
        "Choose another format")
    }
    guard part.isNumeric else { return .text(shown) }
    let number = checked(
      .value(shown, exact: exact),
      by: EvidenceLink(sheet.evidence(of: value.name, at: value.index)))
    return Rendition(.inline, html: number.html, commonMark: number.commonMark, text: shown)
  }

  private mutating func table(_ name: String, _ request: Request) throws(Problem) -> Rendition {
    guard let sheet else { return [Block]().rendition }
    guard let table = sheet.tables.first(where: { $0.name == name })?.table else {
      throw missing("table", name, sheet.tables.map { $0.name }, request)
    }
    let formats = table.columns.map { $0.format.flatMap { ValueFormat($0) } }
    for (column, format) in zip(table.columns, formats) {
      guard let source = column.format, format == nil else { continue }
      throw problem(
        request,
        "the column '\(column.title)' of the table '\(name)' has the format '\(source)', which is none",
        "Use one of .3f, .2e, .4g, d, .1%")
    }
    let columns = table.columns.enumerated().map { index, column in
      let numbers = table.rows.count { $0[index].isScalar }
      return Grid.Column(title: column.title, isNumeric: numbers * 2 > table.rows.count)
    }
    let rows = table.rows.map { row in
      Grid.Row(cells: zip(row, formats).map { [$0.inline($1)] })
    }
    let grid = Grid(
      label: request.caption?.text ?? name, columns: columns, rows: rows,
      caption: request.caption, id: unique("table.\(name)"))
    return [Block.table(grid)].rendition
  }

  private mutating func figure(_ name: String, _ request: Request) throws(Problem) -> Rendition {
    guard let sheet else { return [Block]().rendition }
    guard let figure = sheet.figures.first(where: { $0.name == name })?.figure else {
      throw missing("figure", name, sheet.figures.map { $0.name }, request)
    }
    let id = unique("figure.\(name)")
    let file = self.file(of: figure, named: name)
    let caption = request.caption.map { "<figcaption>\($0.html)</figcaption>\n" } ?? ""
    return Rendition(
      .block,
      html: "<figure id=\"\(id.escapedForHTML)\">\n\(figure.responsiveSVG(id: id))\n\(caption)"
        + "</figure>\n" + figure.dataHTML,
      commonMark: file.commonMark + (request.caption.map { "\n\n\($0.commonMark)" } ?? ""),
      text: "")
  }
}

extension Answers {
  /// A figure as a file of its own, for the Markdown page.
  mutating func file(of figure: Figure, named name: String) -> FigureFile {
    let file = FigureFile(figure, named: name, of: entry.id)
    if !figures.contains(where: { $0.path == file.path }) { figures.append(file.output) }
    return file
  }

  /// Notes that the guide shows a playground.
  mutating func show(playground name: String) { shownPlaygrounds.insert(name) }

  /// Notes that an exercise is on the page.
  mutating func show(exercise name: String) { shownExercises.insert(name) }
}

// MARK: - Checks, references

extension Answers {
  private var checks: [Block] {
    guard let sheet else { return [] }
    let table = ChecksTable(checks: sheet.checks, entry: entry, prefix: "check", isWhole: true)
    return [
      .paragraph([
        .text(sheet.checks.sentence + ". "), .link("How it is verified", to: .page("verification")),
        .text("."),
      ]),
      .table(table.grid),
    ]
  }

  /// The checks under a heading, for a guide that does not show them.
  var checksSection: [Block] {
    [.heading(level: 2, "Checks", id: "catalog.checks")] + checks
  }

  private var references: [Block] {
    let items = (entry.content?.references ?? []).map { reference -> [Inline] in
      let title: Inline =
        reference.url.map { .link(reference.title, to: .web($0)) } ?? .text(reference.title)
      return [
        .text("\(reference.authors) (\(reference.year)). "), title,
        .text(". \(reference.published)."),
      ]
    }
    return [.list(items, style: "references")]
  }
}

// MARK: - Problems

extension Answers {
  func missing(
    _ kind: String, _ name: String, _ known: [String], _ request: Request
  ) -> Problem {
    let near = nearestNames(to: name, among: known)
    return problem(
      request, "the worked example gives no \(kind) '\(name)'",
      near.isEmpty ? "Show it in the worked example" : "Write \(near.joined(separator: " or "))")
  }

  func problem(_ request: Request, _ message: String, _ cure: String) -> Problem {
    Problem(file: request.file, line: request.line, message: message, cure: cure)
  }

  /// An image within a caption would lead to a file that the site does not have.
  private func checkCaption(of request: Request) throws(Problem) {
    guard let caption = request.caption, caption.html.contains("<img ") else { return }
    throw problem(
      request, "the caption holds an image, which is not part of the site",
      "Use a figure of the worksheet")
  }
}
