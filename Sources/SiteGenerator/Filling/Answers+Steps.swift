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
            trace.written(column, at: step).map { StepRow.cell($0.formula, $0.number) } ?? []
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
    let proof = checked(
      .text(proof(of: name, sheet)), by: EvidenceLink(checks: sheet.checkPlaces(ofTrace: name)))
    let note = Block.paragraph(
      [.text("Numbers are rounded to four digits. "), proof], style: "steps-note")
    return Rendition(
      .block,
      html: "<div class=\"steps\" id=\"\(id.escapedForHTML)\">\n"
        + "<figure>\n\(svg)\n\(caption)</figure>\n\(table.html)\(note.html)</div>\n",
      commonMark: ([file.commonMark, request.caption?.commonMark, table.commonMark]
        .compactMap { $0 } + [note.commonMark]).joined(separator: "\n\n"),
      text: "")
  }

  /// What was proved of the numbers, in a sentence; nothing where they have no formulas.
  private func proof(of name: String, _ sheet: Worksheet) -> String {
    let checks = sheet.checks(ofTrace: name)
    guard let worst = checks.map({ $0.error }).max(),
      let bound = checks.map({ $0.tolerance.bound }).max()
    else { return "" }
    return "Every formula was evaluated with the unrounded numbers of every step: largest error "
      + "\(worst.roughText), tolerance \(bound.roughText)."
  }
}
