extension Node {
  /// The name that a part of a formula is declared by: the same for two ways to write one symbol.
  ///
  /// `w_{\text{new}}` and `w_\mathrm{new}` have one name; `x` and `\mathbf{x}` have two.
  public var symbolName: String {
    switch kind {
    case .identifier(let name, let alphabet): Self.prefix(of: alphabet) + name
    case .number(let digits, let alphabet): Self.prefix(of: alphabet) + digits
    case .symbol(let sign, _): sign
    case .function(let name, _): name
    case .bigOperator(let sign, _): sign
    case .text(let runs): Self.name(of: runs)
    case .row(let parts): Self.joined(parts)
    case .scripts(let scripts): Self.name(of: scripts)
    case .fraction(let fraction):
      "(" + fraction.numerator.symbolName + ")/(" + fraction.denominator.symbolName + ")"
    case .root(let body, let index): "√" + (index?.symbolName ?? "") + "(" + body.symbolName + ")"
    case .fence(let fence): fence.open + fence.body.symbolName + fence.close
    case .accent(let accent, let base): "\(Self.name(of: accent))(" + base.symbolName + ")"
    case .stack(let base, let over, let under):
      base.symbolName + "^^{" + (over?.symbolName ?? "") + "}__{" + (under?.symbolName ?? "") + "}"
    case .brace(_, let base, _, _), .style(_, let base), .color(_, let base),
      .attributed(_, let base), .classed(_, let base),
      .boxed(let base):
      base.symbolName
    case .middle(let sign), .delimiter(let sign, _, _), .arrow(let sign, _, _): sign
    case .cancelled(let base): "/" + base.symbolName
    case .table(let table):
      table.rows.map { row in Self.joined(row.cells, separator: "&") }.joined(separator: ";")
    case .space, .phantom: ""
    }
  }

  private static func joined(_ parts: [Node], separator: String = "") -> String {
    parts.map { $0.symbolName }.joined(separator: separator)
  }

  private static func name(of runs: [TextRun]) -> String {
    var name = ""
    for run in runs {
      switch run {
      case .words(let words, _): name += words
      case .formula(let formula): name += formula.symbolName
      }
    }
    return name.trimmed
  }

  private static func name(of scripts: Scripts) -> String {
    var name = scripts.base.symbolName
    if let sub = scripts.sub { name += "_{" + sub.symbolName + "}" }
    for _ in 0..<scripts.primes { name += "′" }
    if let sup = scripts.sup { name += "^{" + sup.symbolName + "}" }
    return name
  }

  /// Upright letters share their names with words: `\mathrm{new}` is `\text{new}`.
  private static func prefix(of alphabet: Alphabet) -> String {
    switch alphabet {
    case .standard, .upright: ""
    case .italic: "it:"
    case .bold: "bold:"
    case .boldSymbol: "boldsymbol:"
    case .doubleStruck: "bb:"
    case .script: "cal:"
    case .fraktur: "frak:"
    case .sans: "sf:"
    case .monospace: "tt:"
    }
  }

  private static func name(of accent: Accent) -> String {
    switch accent {
    case .hat, .wideHat: "hat"
    case .tilde, .wideTilde: "tilde"
    case .bar, .overline: "bar"
    case .underline: "underline"
    case .vec, .rightArrow: "vec"
    case .leftArrow: "leftarrow"
    case .bothArrow: "botharrow"
    case .underRightArrow: "underrightarrow"
    case .underLeftArrow: "underleftarrow"
    case .dot: "dot"
    case .doubleDot: "ddot"
    case .tripleDot: "dddot"
    case .check: "check"
    case .breve: "breve"
    case .acute: "acute"
    case .grave: "grave"
    case .ring: "ring"
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let scalars = Array(unicodeScalars)
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    var trimmed = UnicodeScalarView()
    trimmed.append(contentsOf: scalars[first...last])
    return String(trimmed)
  }
}
