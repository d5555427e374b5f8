/// Says the parts of a formula.
struct Speaker {
  let letters: SpokenLetters
  var setting = Setting.statement
  /// Whether a fraction stands around, so that every one within has its end said.
  var isInFraction = false

  /// Where a part stands, which decides what its signs mean.
  enum Setting {
    case statement
    /// Below a sum or beside a letter: `i = 1`, `x ∈ C`.
    case index
    /// Between braces: a bar means "such that".
    case set
    /// Behind a function: a bar means "given".
    case arguments
  }

  /// A speaker for a whole formula.
  init(of formula: Node) { letters = SpokenLetters(of: formula) }

  /// The same in another setting.
  func within(_ setting: Setting) -> Speaker {
    var speaker = self
    speaker.setting = setting
    return speaker
  }

  /// A part in words.
  func speech(of node: Node) -> Speech {
    line(node.spokenParts)
  }

  /// One part, whatever its neighbours.
  ///
  /// - Parameters:
  ///   - node: the part.
  ///   - isFactor: whether it is multiplied by a neighbour.
  /// - Returns: its words.
  func operand(_ node: Node, isFactor: Bool = false) -> Speech {
    switch node.kind {
    case .identifier(let name, let alphabet): return .one(letter(name, alphabet))
    case .number("1", .doubleStruck): return .one("the indicator")
    case .number(let digits, _): return .one(digits)
    case .symbol(let sign, _), .middle(let sign), .delimiter(let sign, _, _):
      return .one(SpokenSigns.sign(sign) ?? SpokenSigns.operation(sign) ?? sign)
    case .function(let name, _): return .one(SpokenSigns.function(name))
    case .bigOperator(let sign, _): return .one(SpokenSigns.large(sign))
    case .text(let runs): return words(runs)
    case .row, .style, .color, .attributed, .boxed, .classed: return speech(of: node.inner)
    case .scripts(let scripts): return self.scripts(scripts)
    case .fraction(let fraction): return self.fraction(fraction, isFactor: isFactor)
    case .root(let body, let index): return root(body, index)
    case .fence(let fence): return self.fence(fence)
    case .accent(let accent, let base): return self.accent(accent, base)
    case .stack(let base, let over, let under): return stack(operand(base), over, under)
    case .brace(_, let base, let label, _): return labelled(base, label)
    case .arrow(let sign, let over, let under):
      let words = SpokenSigns.relation(sign, inIndex: false) ?? sign
      return stack(Speech(words: words), over, under)
    case .table(let table): return self.table(table, .plain)
    case .cancelled(let body):
      let inside = speech(of: body).orNothing.asOne
      return Speech(words: "crossed out \(inside.words)", form: .single, hasEnd: inside.hasEnd)
    case .phantom, .space: return Speech(words: "")
    }
  }

  private func letter(_ name: String, _ alphabet: Alphabet) -> String {
    guard alphabet == .doubleStruck else { return letters.words(name, alphabet) }
    switch name {
    case "R": return "the real numbers"
    case "N": return "the natural numbers"
    case "Z": return "the integers"
    case "Q": return "the rational numbers"
    case "C": return "the complex numbers"
    case "E": return "the expected value"
    case "I": return "the indicator"
    case "P": return "the probability"
    default: return letters.words(name, alphabet)
    }
  }

  /// Words, with the formulas among them.
  private func words(_ runs: [Node.TextRun]) -> Speech {
    var text = ""
    for run in runs {
      switch run {
      case .words(let words, _): text += words
      case .formula(let node): text += " \(within(.statement).speech(of: node).words) "
      }
    }
    let words = text.split(whereSeparator: {
      $0 == " " || $0 == "\u{A0}" || $0 == "_" || $0.isNewline
    })
    return Speech(
      words: words.joined(separator: " "), form: words.count == 1 && runs.count == 1 ? .one : .long)
  }

  /// `x hat`, `vector v`.
  private func accent(_ accent: Node.Accent, _ base: Node) -> Speech {
    let inside = speech(of: base).asOne
    if accent == .vec, inside.form == .one { return .one("vector \(inside.words)") }
    return Speech(
      words: inside.then(SpokenSigns.accent(accent)),
      form: inside.form == .one ? .one : .single)
  }

  /// A sign with something over or under it.
  func stack(_ base: Speech, _ over: Node?, _ under: Node?) -> Speech {
    var result = base
    if let over, !over.isEmpty { result.append(", with \(speech(of: over).words) above") }
    if let under, !under.isEmpty { result.append(", with \(speech(of: under).words) below") }
    if result.words != base.words { (result.form, result.hasEnd) = (.long, true) }
    return result
  }

  /// A part that a brace names.
  private func labelled(_ base: Node, _ label: Node?) -> Speech {
    let inside = speech(of: base)
    guard let label, !label.isEmpty else { return inside }
    return .ended(
      "the part \(inside.then(", called \(speech(of: label).words)"))", "part")
  }
}

extension Node {
  /// The parts side by side, without the room that separates no statements.
  var spokenParts: [Node] { flattened.filter { !$0.isRoom || $0.isWide } }

  /// Room that separates statements: `\quad`.
  var isWide: Bool {
    if case .space(let width) = kind { width >= 1 } else { false }
  }

  /// What a class, a colour, a size or a box is put on; itself if it has none.
  var inner: Node {
    switch kind {
    case .classed(_, let body), .style(_, let body), .color(_, let body), .attributed(_, let body),
      .boxed(let body):
      body.inner
    default: self
    }
  }

  /// What its scripts are written on; itself without scripts.
  var unscripted: Node {
    if case .scripts(let scripts) = kind { scripts.base.inner.unscripted } else { inner }
  }

  /// `∫`.
  var isIntegral: Bool {
    if case .bigOperator(_, limits: false) = kind { true } else { false }
  }

  /// A number, with scripts or without.
  var isNumber: Bool {
    if case .number = unscripted.kind { true } else { false }
  }

  /// `−`.
  var isMinus: Bool {
    if case .symbol("−", _) = kind { true } else { false }
  }

  /// Its scripts, if it has any.
  var scriptsOnly: Scripts? {
    if case .scripts(let scripts) = kind { scripts } else { nil }
  }
}
