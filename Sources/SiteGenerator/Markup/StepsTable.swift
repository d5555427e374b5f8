import CommonMark
import TeXMath

/// A step as the table shows it.
struct StepRow {
  let changed: Rendition
  let values: [[Inline]]
  let formulas: [Formula]

  /// A value in its column: a number as it is written in the formulas, anything else as a formula.
  static func cell(_ written: Formula, _ number: Double?) -> [Inline] {
    guard let number else { return [.rendition(.formula(written))] }
    return [.value(written.text, exact: number.shortText)]
  }
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
        "<div>" + formula.mathML(display: true, label: formula.speech) + "</div>\n"
      }
      let worked =
        formulas.isEmpty
        ? ""
        : "<tr class=\"worked\"><td colspan=\"\(columns.count + 2)\">\n"
          + "<div class=\"scroll\" tabindex=\"0\">\n\(formulas.joined())</div>\n</td></tr>\n"
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
