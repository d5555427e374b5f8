extension MathMLWriter {
  /// A body between two brackets, in a row of its own: brackets that grow, grow to its height.
  mutating func fence(_ fence: Node.Fence) {
    let isTall =
      switch fence.size {
      case .stretched: true
      case .fixed: false
      case .text: fence.body.isTall(inDisplay: isDisplay)
      }
    element("mrow") { writer in
      writer.bracket(fence.open, fence.size, isTall: isTall, form: "prefix")
      writer.content(fence.body)
      writer.bracket(fence.close, fence.size, isTall: isTall, form: "postfix")
    }
  }

  private mutating func bracket(
    _ sign: String, _ size: Node.Size, isTall: Bool, form: String
  ) {
    guard let scalar = sign.unicodeScalars.first else { return }
    out += "<mo"
    if Self.isTwoSided(scalar) {
      out += " form=\""
      out += form
      out += "\""
    }
    self.size(size, scalar, isTall: isTall)
    out += ">"
    bracketSign(sign)
    out += "</mo>"
  }

  /// A bracket alone: `\big/`.
  mutating func delimiter(_ sign: String, _ size: Node.Size, _ kind: Node.Class) {
    guard let scalar = sign.unicodeScalars.first else { return }
    switch kind {
    case .open: out += "<mo form=\"prefix\""
    case .close: out += "<mo form=\"postfix\""
    case .relation where !isScript:
      out += "<mo form=\"infix\" lspace=\"0.2778em\" rspace=\"0.2778em\""
    default: out += "<mo form=\"infix\" lspace=\"0\" rspace=\"0\""
    }
    self.size(size, scalar, isTall: size == .stretched)
    out += ">"
    bracketSign(sign)
    out += "</mo>"
  }

  /// `\middle|`: as tall as the row of its fence.
  mutating func middle(_ sign: String) {
    guard let scalar = sign.unicodeScalars.first else { return }
    out += "<mo form=\"infix\" stretchy=\"true\" symmetric=\"true\""
    let isSlash = scalar == "/" || scalar == "\\"
    out +=
      isScript || isSlash
      ? " lspace=\"0\" rspace=\"0\">" : " lspace=\"0.2778em\" rspace=\"0.2778em\">"
    bracketSign(sign)
    out += "</mo>"
  }

  private mutating func size(_ size: Node.Size, _ scalar: Unicode.Scalar, isTall: Bool) {
    switch size {
    case .text where !isTall: out += " stretchy=\"false\""
    case .text, .stretched:
      // known to the browser as brackets that grow, except in these
      if !Self.growsUntold(scalar) { out += " stretchy=\"true\" symmetric=\"true\"" }
    case .fixed(let number):
      let height: String =
        switch number {
        case 1: "1.2em"
        case 2: "1.8em"
        case 3: "2.4em"
        default: "3em"
        }
      out += " stretchy=\"true\" symmetric=\"true\" minsize=\"\(height)\" maxsize=\"\(height)\""
    }
  }

  /// Whether both brackets of a pair are the same sign.
  private static func isTwoSided(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "‖", "∣", "∥", "/", "\\", "↑", "↓", "↕", "⇑", "⇓", "⇕": true
    default: false
    }
  }

  private static func growsUntold(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "|", "‖", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋": true
    default: false
    }
  }
}
