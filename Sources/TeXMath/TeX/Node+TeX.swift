extension Node {
  /// The part as TeX that is read as the same part: for formulas that were not written by anybody.
  ///
  /// Commands are the usual ones, and a space stands between the parts of a row. Brackets keep their
  /// size; which alphabet a word of several letters came from is kept, its spelling is not.
  ///
  /// - Complexity: O(n) for n parts, times the depth to which they are nested.
  public var tex: String {
    switch kind {
    case .identifier(let name, let alphabet), .number(let name, let alphabet):
      TeXWords.letters(name, alphabet)
    case .symbol(let sign, _): TeXWords.sign(sign)
    case .function(let name, let limits): TeXWords.function(name, limits: limits)
    case .bigOperator(let sign, _): TeXWords.sign(sign)
    case .text(let runs): Self.tex(of: runs)
    case .row(let parts): Self.joined(parts)
    case .scripts(let scripts): Self.tex(of: scripts)
    case .fraction(let fraction): Self.tex(of: fraction)
    case .root(let body, let index):
      "\\sqrt" + (index.map { "[{" + $0.tex + "}]" } ?? "") + body.braced
    case .fence(let fence): Self.tex(of: fence)
    case .middle(let sign): "\\middle" + TeXWords.bracket(sign)
    case .delimiter(let sign, let size, let role):
      TeXWords.big(size, side: TeXWords.side(role)) + TeXWords.bracket(sign)
    case .accent(let accent, let body): "\\" + TeXWords.accent(accent) + body.braced
    case .stack(let base, let over, let under):
      Self.stacked(base.braced, over: over, under: under)
    case .brace(let sign, let base, let label, let over):
      "\\" + TeXWords.brace(sign, over: over) + base.braced
        + (label.map { (over ? "^" : "_") + $0.braced } ?? "")
    case .arrow(let sign, let over, let under):
      "\\" + TeXWords.arrow(sign) + (under.map { "[{" + $0.tex + "}]" } ?? "")
        + (over?.braced ?? "{}")
    case .table(let table): Self.tex(of: table, as: TeXWords.environment(table.environment))
    case .style(let style, let body): "{\\" + TeXWords.style(style) + " " + body.tex + "}"
    case .color(let color, let body): "\\textcolor{" + color + "}" + body.braced
    case .attributed(let attributes, let body):
      "\\htmlData{" + Self.list(attributes) + "}" + body.braced
    case .classed(let role, let body): "\\" + TeXWords.role(role) + body.braced
    case .boxed(let body): "\\boxed" + body.braced
    case .cancelled(let body): "\\cancel" + body.braced
    case .phantom(let body, let width, let height):
      (width ? height ? "\\phantom" : "\\hphantom" : "\\vphantom") + body.braced
    case .space(let width): TeXWords.space(width)
    }
  }

  private var braced: String { "{" + tex + "}" }

  private static func joined(_ parts: [Node]) -> String {
    var text = ""
    var touches = true
    for part in parts {
      let next = part.tex
      if !touches, !next.isEmpty { text += " " }
      text += next
      // a sign stands close to what it belongs to
      if !next.isEmpty { touches = part.kind == .symbol("−", .prefix) }
    }
    return text
  }

  private static func tex(of runs: [TextRun]) -> String {
    var text = ""
    for run in runs {
      switch run {
      case .words(let words, let alphabet):
        text += "\\" + TeXWords.text(alphabet) + "{" + TeXWords.words(words) + "}"
      case .formula(let node): text += (text.isEmpty ? "" : " ") + node.tex
      }
    }
    return text
  }

  private static func tex(of scripts: Scripts) -> String {
    var text =
      switch scripts.base.kind {
      case .identifier, .number, .symbol, .function, .bigOperator, .fence, .accent, .text, .brace:
        scripts.base.tex
      default: scripts.base.braced
      }
    if scripts.placement == .alwaysLimits { text += "\\limits" }
    if let sub = scripts.sub { text += "_" + sub.braced }
    for _ in 0..<scripts.primes { text += "'" }
    if let sup = scripts.sup { text += "^" + sup.braced }
    return text
  }

  private static func tex(of fraction: Fraction) -> String {
    guard fraction.hasBar else {
      return "{" + fraction.numerator.tex + " \\atop " + fraction.denominator.tex + "}"
    }
    let command =
      switch fraction.style {
      case .display: "\\dfrac"
      case nil: "\\frac"
      default: "\\tfrac"
      }
    return command + fraction.numerator.braced + fraction.denominator.braced
  }

  private static func tex(of fence: Fence) -> String {
    if case .table(let table) = fence.body.undressed.kind,
      let environment = TeXWords.environment(table.environment, within: fence)
    {
      return tex(of: table, as: environment)
    }
    if case .fraction(let fraction) = fence.body.kind, !fraction.hasBar, fence.open == "(" {
      return "\\binom" + fraction.numerator.braced + fraction.denominator.braced
    }
    let (open, close) = (TeXWords.opening(fence.open), TeXWords.closing(fence.close))
    switch fence.size {
    case .text:
      // a command ends where something else than a letter begins
      return joined(open.utf8.count > 1 ? [open, fence.body.tex] : [open + fence.body.tex])
        + (close.utf8.count > 1 ? " " : "") + close
    case .stretched: return joined(["\\left" + open, fence.body.tex, "\\right" + close])
    case .fixed:
      return joined([
        TeXWords.big(fence.size, side: "l") + open, fence.body.tex,
        TeXWords.big(fence.size, side: "r") + close,
      ])
    }
  }

  private static func joined(_ texts: [String]) -> String {
    var text = ""
    for next in texts where !next.isEmpty { text += (text.isEmpty ? "" : " ") + next }
    return text
  }

  private static func stacked(_ base: String, over: Node?, under: Node?) -> String {
    var text = base
    if let under { text = "{\\underset" + under.braced + text + "}" }
    if let over { text = "\\overset" + over.braced + text }
    return text
  }

  private static func list(_ attributes: [Attribute]) -> String {
    attributes.map { $0.name + "=" + $0.value }.joined(separator: ",")
  }

  private static func tex(of table: Table, as environment: String) -> String {
    var text = ""
    for (index, row) in table.rows.enumerated() {
      if index > 0 { text += " \\\\ " }
      if row.hasRule { text += "\\hline " }
      for (column, cell) in row.cells.enumerated() { text += (column > 0 ? " & " : "") + cell.tex }
      if let tag = row.tag { text += " \\tag" + tag.braced }
    }
    if environment == "substack" { return "\\substack{" + text + "}" }
    return "\\begin{" + environment + "} " + text + " \\end{" + environment + "}"
  }
}
