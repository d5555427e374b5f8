/// Brackets that are written without `\left` and `\right`, and which of them belong together.
enum Brackets {
  enum Role { case open, close, neither }

  /// What an atom of a row is to the pairing.
  static func role(of atom: Node) -> Role {
    switch atom.kind {
    case .symbol(_, .open), .delimiter(_, _, .open): return .open
    case .symbol(_, .close), .delimiter(_, _, .close): return .close
    case .scripts(let scripts):
      switch scripts.base.kind {
      case .symbol(_, .close), .delimiter(_, _, .close): return .close
      default: return .neither
      }
    default: return .neither
    }
  }

  /// A bracket or bar, with the scripts that it carries.
  struct Mark {
    var text: String
    var size: Node.Size
    var kind: Node.Class
    var scripts: Node.Scripts?
  }

  /// The bracket that an atom is, if it is one.
  ///
  /// A bar is `.ordinary`: what it is, its place tells.
  static func mark(of atom: Node) -> Mark? {
    switch atom.kind {
    case .symbol(let text, let kind): return mark(text, .text, kind)
    case .delimiter(let text, let size, let kind): return mark(text, size, kind)
    case .scripts(let scripts):
      var found: Mark?
      switch scripts.base.kind {
      case .symbol(let text, let kind): found = mark(text, .text, kind)
      case .delimiter(let text, let size, let kind): found = mark(text, size, kind)
      default: return nil
      }
      if found?.kind == .open { return nil }
      found?.scripts = scripts
      return found
    default: return nil
    }
  }

  private static func mark(_ text: String, _ size: Node.Size, _ kind: Node.Class) -> Mark? {
    switch kind {
    case .open, .close: Mark(text: text, size: size, kind: kind)
    case .ordinary where isBar(text): Mark(text: text, size: size, kind: kind)
    default: nil
    }
  }

  static func isBar(_ text: String) -> Bool { text == "|" || text == "‖" }

  /// Whether two brackets are the two ends of one pair; a half-open interval has two shapes.
  static func match(_ open: String, _ close: String) -> Bool {
    switch (open, close) {
    case ("(", ")"), ("[", "]"), ("{", "}"), ("⟨", "⟩"), ("⌈", "⌉"), ("⌊", "⌋"), ("|", "|"),
      ("‖", "‖"), ("⟮", "⟯"), ("⟦", "⟧"), ("⎰", "⎱"), ("┌", "┐"), ("└", "┘"), ("⦃", "⦄"):
      true
    default: false
    }
  }

  static func areHalfOpen(_ open: String, _ close: String) -> Bool {
    (open == "(" && close == "]") || (open == "[" && close == ")")
  }

  /// The delimiter that a character after `\left` or `\big` is.
  static func delimiter(_ scalar: Unicode.Scalar) -> (text: String, kind: Node.Class)? {
    switch scalar {
    case ".": return ("", .ordinary)
    case "<": return ("⟨", .open)
    case ">": return ("⟩", .close)
    case "/": return ("/", .ordinary)
    default:
      guard case .symbol(let text, let kind) = Characters.kind(of: scalar, in: .standard) else {
        return nil
      }
      return delimiter(.symbol(text, kind))
    }
  }

  /// The delimiter that a command after `\left` or `\big` is.
  static func delimiter(_ meaning: Meaning?) -> (text: String, kind: Node.Class)? {
    guard case .symbol(let text, let kind)? = meaning else { return nil }
    switch kind {
    case .open, .close: return (text, kind)
    case .ordinary where isBar(text) || text == "\\" || text == "/": return (text, .ordinary)
    case .binary where text == "∖": return ("\\", .ordinary)
    case .relation:
      switch text {
      case "∣": return ("|", .ordinary)
      case "∥": return ("‖", .ordinary)
      case "<": return ("⟨", .open)
      case ">": return ("⟩", .close)
      case "↑", "↓", "↕", "⇑", "⇓", "⇕": return (text, .ordinary)
      default: return nil
      }
    default: return nil
    }
  }

  /// The delimiter that is written in an argument, empty if it is none.
  static func delimiter(tex: String) -> String {
    var scalars = Array(tex.unicodeScalars).filter { !Characters.isSpace($0) }
    guard let first = scalars.first else { return "" }
    if first != "\\" { return scalars.count == 1 ? delimiter(first)?.text ?? "" : "" }
    scalars.removeFirst()
    return delimiter(Symbols.meaning(of: Characters.string(scalars[...])))?.text ?? ""
  }
}
