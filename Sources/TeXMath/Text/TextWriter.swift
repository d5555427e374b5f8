/// Writes the parts of a formula as plain text.
struct TextWriter {
  /// The letters that the formula has both bold and plain.
  let bold: Set<String>
  /// Whether operators stand without room around them, as in `x_{i=1}`.
  var isTight = false
  /// Whether the letter d is the sign of a derivative here.
  var inDerivative = false

  /// A writer for a whole formula.
  init(of formula: Node) {
    var plain: Set<String> = []
    var bold: Set<String> = []
    formula.forEach { node in
      switch node.kind {
      case .identifier(let name, let alphabet), .number(let name, let alphabet):
        if alphabet.isBold {
          bold.insert(name)
        } else if !alphabet.hasLettersOfItsOwn {
          plain.insert(name)
        }
      default: break
      }
    }
    self.bold = bold.intersection(plain)
  }

  /// The same without room around operators.
  var tight: TextWriter {
    var writer = self
    writer.isTight = true
    return writer
  }

  /// A part as text.
  func phrase(of node: Node) -> Phrase {
    switch node.kind {
    case .identifier(let name, let alphabet):
      return identifier(name, alphabet)
    case .number(let digits, let alphabet):
      return Phrase(text: letters(digits, alphabet), role: .number)
    case .symbol(let sign, let kind): return symbol(sign, kind)
    case .function(let name, _): return Phrase(text: name, role: .function(hasLimits: false))
    case .bigOperator(let sign, _): return Phrase(text: plainOperator(sign), role: .large)
    case .text(let runs): return words(runs)
    case .row, .style, .color, .attributed, .boxed: return line(node.flattened)
    case .scripts(let scripts): return phrase(of: scripts)
    case .fraction(let fraction): return phrase(of: fraction)
    case .root(let body, let index): return root(body, index)
    case .fence(let fence): return phrase(of: fence)
    case .middle(let sign): return Phrase(text: sign == "∣" ? "|" : sign, role: .relation)
    case .delimiter(let sign, _, let kind): return symbol(sign, kind)
    case .accent(let accent, let base): return phrase(of: accent, over: base)
    case .stack(let base, let over, let under):
      return stacked(phrase(of: base), over: over, under: under)
    case .brace(_, let base, let label, _): return labelled(base, label)
    case .arrow(let sign, let over, let under):
      return stacked(Phrase(text: sign, role: .relation), over: over, under: under)
    case .table(let table): return phrase(of: table)
    case .classed(let kind, let body):
      var result = phrase(of: body)
      result.role = role(of: kind) ?? result.role
      return result
    case .cancelled(let body):
      let inside = phrase(of: body)
      guard inside.text.unicodeScalars.count == 1 else { return call("cancel", inside) }
      return Phrase(text: inside.text + "\u{338}", role: inside.role)
    case .phantom: return Phrase(text: "", role: .space(isWide: false))
    case .space(let width):
      return Phrase(text: width > 0 ? " " : "", role: .space(isWide: width >= 1))
    }
  }

  /// A name in the letters of its alphabet.
  func letters(_ name: String, _ alphabet: Alphabet) -> String {
    alphabet.hasLettersOfItsOwn || alphabet.isBold && bold.contains(name)
      ? alphabet.letters(name) : name
  }

  private func identifier(_ name: String, _ alphabet: Alphabet) -> Phrase {
    let text = letters(name, alphabet)
    switch name {
    case "∂", "Δ": return Phrase(text: text, role: .sign)
    // the d of dx, where it is written upright
    case "d" where alphabet == .upright: return Phrase(text: text, role: .sign)
    default: break
    }
    return Phrase(text: text, role: name.unicodeScalars.count == 1 ? .letter : .name)
  }

  private func symbol(_ sign: String, _ kind: Node.Class) -> Phrase {
    switch sign {
    case "∣": Phrase(text: "|", role: .relation)
    case "|", "‖": Phrase(text: sign, role: role(of: kind) ?? .sign)
    case "/", "_": Phrase(text: sign, role: .slash)
    case ".": Phrase(text: sign, role: .punctuation)
    case "!", "%", "°": Phrase(text: sign, role: .postfix)
    case "∇", "∀", "∃", "∄", "¬", "#", "△": Phrase(text: sign, role: .sign)
    case "+", "−", "±", "∓", "∪", "∩", "∨", "∧", "∖", "⊕", "⊖", "\\":
      Phrase(text: sign, role: role(of: kind) ?? .letter)
    default:
      Phrase(text: sign, role: kind == .binary ? .times : role(of: kind) ?? .letter)
    }
  }

  /// What a class is to its neighbours; `nil` for an ordinary letter.
  func role(of kind: Node.Class) -> Phrase.Role? {
    switch kind {
    case .ordinary: nil
    case .binary: .sum
    case .prefix: .prefix
    case .relation: .relation
    case .open: .open
    case .close: .close
    case .punctuation: .punctuation
    case .inner: .dots
    case .large: .large
    }
  }

  /// Σ and Π are the letters that a keyboard has.
  private func plainOperator(_ sign: String) -> String {
    switch sign {
    case "∑": "Σ"
    case "∏": "Π"
    default: sign
    }
  }

  /// `name(inside)`.
  func call(_ name: String, _ inside: Phrase) -> Phrase {
    Phrase(text: "\(name)(\(inside.text))", role: .apart)
  }
}
