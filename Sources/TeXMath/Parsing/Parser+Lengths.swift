extension Parser {
  /// A colour by its name or as `#rrggbb`; nothing else reaches a page.
  @inline(never)
  mutating func color(_ said: String) throws(FormulaError) -> String {
    skipSpaces()
    var model: String?
    if peek == "[" { model = try rawOption() }
    let start = index
    let color = try rawArgument(of: said)
    if let model {
      guard let mixed = Color.mixed(color, model: model) else {
        throw fault(.invalidColor(color), at: start)
      }
      return mixed
    }
    guard let known = Color.css(color) else { throw fault(.invalidColor(color), at: start) }
    return known
  }

  /// Data attributes: `slot=3,format=.2f`; a name has small letters and hyphens only.
  @inline(never)
  mutating func attributes(_ said: String) throws(FormulaError) -> [Node.Attribute] {
    let start = index
    let text = try rawArgument(of: said)
    var attributes: [Node.Attribute] = []
    var (name, value, isNamed) = ("", "", false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case ",":
        guard isNamed, !name.isEmpty else { throw fault(.invalidData(text), at: start) }
        attributes.append(Node.Attribute(name: name, value: value))
        (name, value, isNamed) = ("", "", false)
      case "=" where !isNamed: isNamed = true
      case _ where isNamed: value.unicodeScalars.append(scalar)
      case "a"..."z", "-": name.unicodeScalars.append(scalar)
      default: throw fault(.invalidData(text), at: start)
      }
    }
    guard isNamed, !name.isEmpty else { throw fault(.invalidData(text), at: start) }
    return attributes + [Node.Attribute(name: name, value: value)]
  }

  /// `\rule[1pt]{2em}{1pt}` takes room.
  @inline(never)
  mutating func rule(_ said: String, from start: Int) throws(FormulaError) -> Node {
    if peek == "[" { _ = try rawOption() }
    let width = try length(said)
    _ = try length(said)
    return Node(.space(width), at: place(from: start))
  }

  /// A length in em: `{2em}`, `3mu`, `-4pt`.
  @inline(never)
  mutating func length(_ said: String) throws(FormulaError) -> Double {
    if peek == "*" { index += 1 }
    skipSpaces()
    let start = index
    var characters: [Unicode.Scalar] = []
    if peek == "{" {
      characters = Array(try rawArgument(of: said).unicodeScalars)
    } else {
      while let scalar = peek,
        Characters.isDigit(scalar) || scalar == "." || scalar == "-" || scalar == "+"
          || scalar == " "
      {
        characters.append(scalar)
        index += 1
      }
      for _ in 0..<2 {
        if let scalar = peek, Characters.isLetter(scalar) {
          characters.append(scalar)
          index += 1
        }
      }
    }
    guard let length = Length.em(characters) else {
      throw fault(.invalidLength(Characters.string(characters[...])), at: start)
    }
    return length
  }
}

/// Lengths of TeX in em.
enum Length {
  /// A length, of at most 20 em to either side.
  ///
  /// - Parameter characters: a number and a unit, such as `1.5em`; of `1em plus 2em` the first.
  /// - Returns: the length, or nothing if it is none.
  static func em(_ characters: [Unicode.Scalar]) -> Double? {
    var characters = characters
    if let word = characters.firstIndex(of: "l"), word > 1, characters[word - 1] == "p" {
      characters.removeSubrange((word - 1)...)
    }
    characters.removeAll { $0 == " " }
    guard characters.count > 2, characters.count <= 14 else { return nil }
    let unit = Characters.string(characters.suffix(2))
    guard let value = decimal(characters.dropLast(2)), let em = inEm(unit) else { return nil }
    return max(-20, min(20, value * em))
  }

  private static func inEm(_ unit: String) -> Double? {
    switch unit {
    case "em": 1
    case "ex": 0.431
    case "mu": 1.0 / 18
    case "pt", "bp": 0.1
    case "px": 0.0625
    case "cm": 2.845
    case "mm": 0.2845
    case "in": 7.227
    default: nil
    }
  }

  /// A decimal number: digits, at most one point, at most one sign.
  static func decimal(_ scalars: ArraySlice<Unicode.Scalar>) -> Double? {
    var (value, scale, isNegative, sawDigit, sawPoint) = (0.0, 1.0, false, false, false)
    for position in scalars.indices {
      switch scalars[position] {
      case "-" where position == scalars.startIndex: isNegative = true
      case "+" where position == scalars.startIndex: break
      case "." where !sawPoint: sawPoint = true
      case "0"..."9":
        sawDigit = true
        value = value * 10 + Double(scalars[position].value - 48)
        if sawPoint { scale *= 10 }
      default: return nil
      }
    }
    return sawDigit ? (isNegative ? -1 : 1) * value / scale : nil
  }
}

/// Colours of TeX as colours of CSS.
enum Color {
  /// A colour by its name or as `#rrggbb`, `#rgb` or `rrggbb`.
  static func css(_ written: String) -> String? {
    let scalars = Array(written.unicodeScalars).filter { $0 != " " }
    let digits = scalars.first == "#" ? scalars.dropFirst() : scalars[...]
    let isHexadecimal = digits.allSatisfy {
      Characters.isDigit($0) || ($0 >= "a" && $0 <= "f") || ($0 >= "A" && $0 <= "F")
    }
    if isHexadecimal, digits.count == 6 || (digits.count == 3 && digits.count < scalars.count) {
      return "#" + Characters.string(digits)
    }
    let isName =
      !scalars.isEmpty && scalars.count <= 24 && scalars.allSatisfy { Characters.isLetter($0) }
    return isName ? Characters.string(scalars[...]) : nil
  }

  /// `\textcolor[rgb]{1,0.5,0}{…}` and its kin, as `#rrggbb`.
  static func mixed(_ written: String, model: String) -> String? {
    let scalars = Array(written.unicodeScalars).filter { $0 != " " }
    if model == "HTML" { return css("#" + Characters.string(scalars[...])) }
    var parts: [Double] = []
    for part in scalars.split(separator: ",", omittingEmptySubsequences: false) {
      guard let value = Length.decimal(part), value >= 0 else { return nil }
      parts.append(value)
    }
    switch (model, parts.count) {
    case ("rgb", 3): return hexadecimal(parts.map { $0 * 255 })
    case ("RGB", 3): return hexadecimal(parts)
    case ("gray", 1): return hexadecimal([parts[0] * 255, parts[0] * 255, parts[0] * 255])
    case ("cmyk", 4):
      return hexadecimal(parts[..<3].map { 255 * (1 - min(1, $0)) * (1 - min(1, parts[3])) })
    default: return nil
    }
  }

  private static func hexadecimal(_ parts: [Double]) -> String {
    let digits: [Character] = [
      "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f",
    ]
    var color = "#"
    for part in parts {
      let value = Int(min(255, part) + 0.5)
      color.append(digits[value / 16])
      color.append(digits[value % 16])
    }
    return color
  }
}
