import CatalogKit
import CommonMark
import Diagnostics
import Figures
import Guides
import TeXMath

// MARK: - Steps

extension Answers {
  /// A trace: the figure with the points of all steps, and a table of the steps.
  ///
  /// A script shows one step at a time; without it nothing is missing.
  mutating func steps(_ name: String, _ request: Request) throws(Problem) -> Rendition {
    guard let sheet else { return [Block]().rendition }
    guard let trace = sheet.traces.first(where: { $0.name == name })?.trace else {
      throw missing("trace", name, sheet.traces.map { $0.name }, request)
    }
    var rows: [StepRow] = []
    for step in trace.steps {
      let (changed, problems) = Guide.line(
        step.changed, file: request.file, linesBefore: request.line - 1
      ) { answer($0) }
      if let problem = problems.first { throw problem }
      guard let changed else {
        throw problem(
          request, "what changed in a step of '\(name)' is not one line: \(step.changed)",
          "Write one paragraph of inline Markdown")
      }
      rows.append(
        StepRow(
          changed: changed,
          values: trace.columns.map { column in
            step.values.first { $0.tex == column }.map { $0.cell(trace.written(column, at: step)) }
              ?? []
          },
          formulas: trace.worked(step, sheet.formulas)))
    }
    let table = StepsTable(
      label: request.caption?.text ?? trace.figure.title, columns: trace.columns, rows: rows)
    scripts.insert("steps.js")
    let id = unique("steps.\(name)")
    let file = FigureFile(
      trace.figure, marks: trace.steps.map { $0.points }, named: "steps \(name)", of: entry.id)
    if !figures.contains(where: { $0.path == file.path }) { figures.append(file.output) }
    let caption = request.caption.map { "<figcaption>\($0.html)</figcaption>\n" } ?? ""
    let svg = trace.figure.responsiveSVG(id: id, marks: trace.steps.map { $0.points })
    let note = Block.paragraph([.text(proof(of: name, sheet))], style: "steps-note")
    return Rendition(
      .block,
      html: "<div class=\"steps\" id=\"\(id.escapedForHTML)\">\n"
        + "<figure>\n\(svg)\n\(caption)</figure>\n\(table.html)\(note.html)</div>\n",
      commonMark: ([file.commonMark, request.caption?.commonMark, table.commonMark]
        .compactMap { $0 } + [note.commonMark]).joined(separator: "\n\n"),
      text: "")
  }

  /// What was proved of the numbers, in a sentence or two.
  func proof(of name: String, _ sheet: Worksheet) -> String {
    let checks = sheet.checks(ofTrace: name)
    let rounded = "Numbers are rounded to four digits."
    guard let worst = checks.map({ $0.error }).max(),
      let bound = checks.map({ $0.tolerance.bound }).max()
    else { return rounded }
    return
      "\(rounded) Every formula was evaluated with the unrounded numbers of every step: largest "
      + "error \(worst.roughText), tolerance \(bound.roughText)."
  }
}

/// A step as the table shows it.
struct StepRow {
  let changed: Rendition
  let values: [[Inline]]
  let formulas: [Formula]
}

/// The table of the steps: a row for each, and the formulas in numbers below it.
struct StepsTable {
  let label: String
  /// The symbols of the columns, as TeX.
  let columns: [String]
  let rows: [StepRow]

  var html: String {
    let heads = columns.map { "<th scope=\"col\" class=\"align-right\">\(symbol($0).html)</th>" }
    let bodies = rows.enumerated().map { number, row in
      let cells = row.values.map { "<td class=\"align-right\">\($0.html)</td>" }
      let formulas = row.formulas.map { formula in
        "<div class=\"scroll\" tabindex=\"0\">"
          + formula.mathML(display: true, label: formula.speech) + "</div>\n"
      }
      let worked =
        formulas.isEmpty
        ? ""
        : "<tr class=\"worked\"><td colspan=\"\(columns.count + 2)\">\n\(formulas.joined())"
          + "</td></tr>\n"
      return "<tbody data-step=\"\(number + 1)\">\n<tr><th scope=\"row\">\(number + 1)</th>"
        + "<td>\(row.changed.html)</td>\(cells.joined())</tr>\n\(worked)</tbody>\n"
    }
    return "<div class=\"scroll\" role=\"region\" aria-label=\"\(label.escapedForHTML)\" "
      + "tabindex=\"0\">\n<table>\n<thead>\n<tr><th scope=\"col\">step</th>"
      + "<th scope=\"col\">what changed</th>\(heads.joined())</tr>\n</thead>\n"
      + "\(bodies.joined())</table>\n</div>\n"
  }

  /// A pipe table, with the formulas in a column of their own.
  var commonMark: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let head = line(
      ["step", "what changed"] + columns.map { symbol($0).commonMark } + ["in numbers"])
    let rule = line(["--:", "---"] + columns.map { _ in "--:" } + ["---"])
    let lines = rows.enumerated().map { number, row in
      line(
        ["\(number + 1)", row.changed.commonMark]
          + row.values.map { cell in cell.map { $0.commonMark }.joined() }
          + [row.formulas.map { Rendition.formula($0).commonMark }.joined(separator: ", ")])
    }
    return ([head, rule] + lines).joined(separator: "\n")
  }

  private func symbol(_ tex: String) -> Rendition { (try? .formula(tex)) ?? .text(tex) }
}

extension Trace.Symbol {
  /// The value in a cell: a number as it is written in the formulas, anything else as a formula.
  fileprivate func cell(_ written: Formula?) -> [Inline] {
    guard let written else { return value.text().map { [.text($0)] } ?? [] }
    guard value.isScalar, let exact = value.text() else {
      return [.rendition(.formula(written))]
    }
    return [.value(written.text, exact: exact)]
  }
}
