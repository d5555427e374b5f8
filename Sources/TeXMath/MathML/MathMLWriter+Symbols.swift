extension MathMLWriter {
  /// An operator, a relation, a sign.
  ///
  /// The browser knows most signs and the room that they take. Told are the cases in which TeX means
  /// something else: signs before an operand, bars, dots, colons, and all that stands in a script.
  mutating func symbol(
    _ sign: String, _ kind: Node.Class, before: Node.Class?, after: Node.Class?
  ) {
    guard let scalar = sign.unicodeScalars.first else { return }
    switch kind {
    case .ordinary where Self.isLetter(scalar):
      out += scalar == "∇" ? "<mi mathvariant=\"normal\">" : "<mi>"
      escape(sign)
      out += "</mi>"
      return
    case .ordinary: out += "<mo lspace=\"0\" rspace=\"0\""
    case .prefix: out += "<mo form=\"prefix\""
    case .open: out += "<mo form=\"prefix\""
    case .close: out += "<mo form=\"postfix\""
    case .inner:
      let room = !isScript
      out += room && (before == .ordinary || before == .close) ? "<mo" : "<mo lspace=\"0\""
      if room && (before == .ordinary || before == .close) { out += " lspace=\"0.1667em\"" }
      switch after {
      case .ordinary, .open, .punctuation, .inner, .large:
        out += room ? " rspace=\"0.1667em\"" : " rspace=\"0\""
      default: out += " rspace=\"0\""
      }
    case .binary, .relation, .punctuation, .large:
      out += "<mo"
      if isScript {
        out += " lspace=\"0\" rspace=\"0\""
      } else if kind == .punctuation {
        // a comma is known, a colon would keep the distance of a relation
        if scalar != "," && scalar != ";" { out += " lspace=\"0\" rspace=\"0.1667em\"" }
      } else if kind == .relation, Self.isRelationToTell(scalar) {
        out += " lspace=\"0.2778em\" rspace=\"0.2778em\""
      } else if kind == .binary, before == nil {
        // alone, or first in a cell that goes on from the cell before
        out += after == nil ? " lspace=\"0\" rspace=\"0\"" : " form=\"infix\""
      }
    }
    if Self.isStretchy(scalar) { out += " stretchy=\"false\"" }
    if Self.isBar(scalar), kind == .relation { out += " form=\"infix\"" }
    if Self.isBar(scalar), kind == .ordinary { out += " form=\"prefix\"" }
    out += ">"
    bracketSign(sign)
    out += "</mo>"
  }

  /// The sign of a bracket; `||` is drawn as one sign.
  mutating func bracketSign(_ sign: String) {
    if sign == "||" { out += "‖" } else { escape(sign) }
  }

  static func isBar(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "‖" || scalar == "∣" || scalar == "∥"
  }

  /// Whether an ordinary sign is one that stands for a thing, as a letter does.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "−", "±", "∓", "=", "×", "÷", "⋅", "∗", "∘", "/", "\\", "|", "‖", "∣", "∥", "!", "?",
      "¬", "∀", "∃", "∄", "′", "‵", "<", ">", "∼", "→", "≤", "≥", "⊕", "⊗", "⊙", "∪", "∩", "∧", "∨",
      "√":
      false
    default: true
    }
  }

  /// Signs that are relations in TeX and something else to the browser.
  private static func isRelationToTell(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "∤" || scalar == "∦" || scalar == "⟂" || isBar(scalar)
  }

  /// Signs that a browser would draw as tall as the row.
  private static func isStretchy(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "|", "‖", "∣", "∥", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋", "⟦", "⟧",
      "⟮", "⟯", "⎰", "⎱", "┌", "┐", "└", "┘", "√", "↑", "↓", "↕", "⇑", "⇓", "⇕":
      true
    default: false
    }
  }

  /// `\mathrel{…}` and its kin.
  ///
  /// A sign alone is a sign of that class; a larger part is given the
  /// room of it.
  mutating func classed(
    _ kind: Node.Class, _ body: Node, before: Node.Class?, after: Node.Class?
  ) {
    if case .symbol(let sign, _) = body.kind, kind != .large {
      symbol(sign, kind, before: before, after: after)
      return
    }
    if kind == .large {
      function(before: before, after: after) { $0.group(body) }
      return
    }
    let room: Double? =
      switch kind {
      case .relation: 5.0 / 18
      case .binary: 2.0 / 9
      default: nil
      }
    if let room, !isScript { space(room) }
    group(body)
    if let room, !isScript { space(room) }
    if kind == .punctuation, !isScript { thinSpace() }
  }
}
