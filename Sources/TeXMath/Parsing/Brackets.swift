/// Brackets that are written without `\left` and `\right`, and which of them belong together.
enum Brackets {
  enum Role { case open, close, neither }

  /// What an atom of a row is to the pairing.
  static func role(of atom: Node) -> Role {
    switch mark(of: atom)?.kind {
    case .open: .open
    case .close: .close
    default: .neither
    }
  }

  /// A bracket or bar, with the scripts that it carries.
  struct Mark {
    var text: String
    var size: Node.Size
    var kind: Node.Class
    var scripts: Node.Scripts?
  }

  /// The bracket that an atom is, if it is one. A bar is `.ordinary`: what it is, its place tells.
  static func mark(of atom: Node) -> Mark? {
    var atom = atom
    var scripts: Node.Scripts?
    if case .scripts(let found) = atom.kind {
      scripts = found
      atom = found.base
    }
    switch atom.kind {
    case .symbol(let text, .open) where scripts == nil:
      return Mark(text: text, size: .text, kind: .open)
    case .symbol(let text, .close):
      return Mark(text: text, size: .text, kind: .close, scripts: scripts)
    case .symbol(let text, .ordinary) where isBar(text):
      return Mark(text: text, size: .text, kind: .ordinary, scripts: scripts)
    case .delimiter(let text, let size, .open) where scripts == nil:
      return Mark(text: text, size: size, kind: .open)
    case .delimiter(let text, let size, .close):
      return Mark(text: text, size: size, kind: .close, scripts: scripts)
    case .delimiter(let text, let size, .ordinary) where isBar(text):
      return Mark(text: text, size: size, kind: .ordinary, scripts: scripts)
    default: return nil
    }
  }

  static func isBar(_ text: String) -> Bool { text == "|" || text == "‖" }

  /// Whether two brackets are the two ends of one pair; a half-open interval has two shapes.
  static func match(_ open: String, _ close: String) -> Bool {
    switch (open, close) {
    case ("(", ")"), ("[", "]"), ("{", "}"), ("⟨", "⟩"), ("⌈", "⌉"), ("⌊", "⌋"), ("|", "|"),
      ("‖", "‖"), ("⟮", "⟯"), ("⟦", "⟧"), ("⎰", "⎱"), ("┌", "┐"), ("└", "┘"):
      true
    default: false
    }
  }

  static func areHalfOpen(_ open: String, _ close: String) -> Bool {
    (open == "(" && close == "]") || (open == "[" && close == ")")
  }

  /// The delimiter that a token after `\left` or `\big` is.
  static func delimiter(_ name: String) -> (text: String, kind: Node.Class)? {
    switch name {
    case ".": return ("", .ordinary)
    case "(", "[": return (name, .open)
    case ")", "]": return (name, .close)
    case "<": return ("⟨", .open)
    case ">": return ("⟩", .close)
    case "|", "‖": return (name, .ordinary)
    case "/": return ("/", .ordinary)
    case "⟨", "⌈", "⌊", "⟦": return (name, .open)
    case "⟩", "⌉", "⌋", "⟧": return (name, .close)
    default: return nil
    }
  }

  /// The delimiter that a command after `\left` or `\big` is.
  static func delimiter(command name: String) -> (text: String, kind: Node.Class)? {
    switch Symbols.meaning(of: name) {
    case .symbol(let text, let kind)?:
      switch kind {
      case .open, .close: return (text, kind)
      case .ordinary where isBar(text) || text == "\\": return (text, .ordinary)
      case .relation where "∣∥↑↓↕⇑⇓⇕".unicodeScalars.contains(text.unicodeScalars.first ?? "."):
        return (text == "∣" ? "|" : text == "∥" ? "‖" : text, .ordinary)
      case .binary where text == "∖": return ("\\", .ordinary)
      default: return nil
      }
    default: return nil
    }
  }
}
