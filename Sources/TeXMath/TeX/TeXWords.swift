/// The commands of TeX by what they stand for.
enum TeXWords {
  /// A letter, a name or digits of an alphabet.
  static func letters(_ name: String, _ alphabet: Alphabet) -> String {
    switch alphabet {
    case .standard:
      name.unicodeScalars.count > 1 && !isDigits(name) ? "\\mathit{\(name)}" : sign(name)
    case .upright: "\\mathrm{" + sign(name) + "}"
    case .italic: "\\mathit{" + sign(name) + "}"
    case .bold: "\\mathbf{" + sign(name) + "}"
    case .boldSymbol: "\\boldsymbol{" + sign(name) + "}"
    case .doubleStruck: "\\mathbb{" + sign(name) + "}"
    case .script: "\\mathcal{" + sign(name) + "}"
    case .fraktur: "\\mathfrak{" + sign(name) + "}"
    case .sans: "\\mathsf{" + sign(name) + "}"
    case .monospace: "\\mathtt{" + sign(name) + "}"
    }
  }

  private static func isDigits(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { Characters.isDigit($0) || $0 == "." }
  }

  /// A sign, as its command where it has one.
  static func sign(_ sign: String) -> String {
    switch sign {
    case "−": return "-"
    case "{", "}", "%", "#", "&", "$", "_": return "\\" + sign
    case "\\": return "\\backslash"
    default:
      guard let scalar = sign.unicodeScalars.first, sign.unicodeScalars.count == 1,
        scalar.value > 0x7F, let command = Symbols.command(of: sign)
      else { return sign }
      return "\\" + command
    }
  }

  /// A function by its name.
  static func function(_ name: String, limits: Bool) -> String {
    if case .function(name, limits)? = Symbols.meaning(of: name) { return "\\" + name }
    switch name {
    case "arg min": return "\\arg\\min"
    case "arg max": return "\\arg\\max"
    case "lim sup": return "\\limsup"
    case "lim inf": return "\\liminf"
    default: return "\\operatorname" + (limits ? "*" : "") + "{" + name + "}"
    }
  }

  // MARK: - Brackets

  static func opening(_ bracket: String) -> String {
    switch bracket {
    case "|": "\\lvert"
    case "‖": "\\lVert"
    default: self.bracket(bracket)
    }
  }

  static func closing(_ bracket: String) -> String {
    switch bracket {
    case "|": "\\rvert"
    case "‖": "\\rVert"
    default: self.bracket(bracket)
    }
  }

  /// A bracket of a size of its own; one that is not drawn is a full stop.
  static func bracket(_ bracket: String) -> String { bracket.isEmpty ? "." : sign(bracket) }

  static func big(_ size: Node.Size, side: String) -> String {
    guard case .fixed(let step) = size else { return "" }
    let names = ["big", "Big", "bigg", "Bigg"]
    return "\\" + names[min(max(step, 1), 4) - 1] + side
  }

  static func side(_ role: Node.Class) -> String {
    switch role {
    case .open: "l"
    case .close: "r"
    case .relation: "m"
    default: ""
    }
  }

  // MARK: - Tables

  static func environment(_ environment: Node.Environment) -> String {
    switch environment {
    case .matrix: "matrix"
    case .smallMatrix: "smallmatrix"
    case .cases: "cases"
    case .aligned: "aligned"
    case .gathered: "gathered"
    case .stacked: "substack"
    }
  }

  /// The one environment of a table and the brackets around it; `nil` where there is none.
  static func environment(
    _ environment: Node.Environment, within fence: Node.Fence
  ) -> String? {
    switch (environment, fence.open, fence.close) {
    case (.matrix, "(", ")"): "pmatrix"
    case (.matrix, "[", "]"): "bmatrix"
    case (.matrix, "{", "}"): "Bmatrix"
    case (.matrix, "|", "|"): "vmatrix"
    case (.matrix, "‖", "‖"): "Vmatrix"
    case (.smallMatrix, "(", ")"): "psmallmatrix"
    case (.smallMatrix, "[", "]"): "bsmallmatrix"
    case (.cases, "{", ""): "cases"
    case (.cases, "", "}"): "rcases"
    default: nil
    }
  }

  // MARK: - The rest

  static func accent(_ accent: Node.Accent) -> String {
    for (name, known) in Symbols.accents where known == accent { return name }
    return "hat"
  }

  static func text(_ alphabet: Alphabet) -> String {
    for (name, known) in Symbols.texts where known == alphabet { return name }
    return "text"
  }

  /// Words within `\text`, with what TeX would read as a command behind a backslash.
  static func words(_ words: String) -> String {
    var text = ""
    for scalar in words.unicodeScalars {
      if "{}%#&$_".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  static func brace(_ sign: String, over: Bool) -> String {
    let isBracket = sign == "⎴" || sign == "⎵"
    return (over ? "over" : "under") + (isBracket ? "bracket" : "brace")
  }

  static func arrow(_ sign: String) -> String {
    for (name, known) in Symbols.pairs(Symbols.arrows) where known == sign { return name }
    return "xrightarrow"
  }

  static func style(_ style: Node.Style) -> String {
    switch style {
    case .display: "displaystyle"
    case .text: "textstyle"
    case .script: "scriptstyle"
    case .scriptscript: "scriptscriptstyle"
    }
  }

  static func role(_ role: Node.Class) -> String {
    switch role {
    case .ordinary, .prefix: "mathord"
    case .binary: "mathbin"
    case .relation: "mathrel"
    case .open: "mathopen"
    case .close: "mathclose"
    case .punctuation: "mathpunct"
    case .inner: "mathinner"
    case .large: "mathop"
    }
  }

  /// Room, by the command that is as wide.
  static func space(_ width: Double) -> String {
    var nearest = (name: ",", distance: Double.infinity)
    for (name, meaning) in Symbols.spaces {
      guard case .space(let known) = meaning, name != ">" else { continue }
      let distance = (known - width).magnitude
      if distance < nearest.distance { nearest = (name, distance) }
    }
    return "\\" + nearest.name
  }
}
