/// The outlines of the letters of a font.
public struct Letters: Sendable {
  private struct Letter: Sendable {
    let advance: Double
    let outline: Outline
  }

  private let letters: [Unicode.Scalar: Letter]

  /// Reads outlines.
  ///
  /// - Parameter text: a line for each character: its code in hexadecimal digits, its advance in
  ///   thousandths of the size of the font, and its outline as M, L, C and Z with coordinates that grow
  ///   upwards. Lines that begin with # say where it comes from. What is no outline is left out.
  public init(_ text: String) {
    var letters: [Unicode.Scalar: Letter] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      guard words.count >= 2, let code = UInt32(words[0], radix: 16),
        let scalar = Unicode.Scalar(code), let advance = Double(words[1]),
        let outline = Outline(words: words.dropFirst(2))
      else { continue }
      letters[scalar] = Letter(advance: advance, outline: outline)
    }
    self.letters = letters
  }

  /// How wide a text is.
  ///
  /// - Parameters:
  ///   - text: the text; characters without an outline have no width.
  ///   - size: the size of the font in pixels.
  /// - Returns: the width in pixels.
  public func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + (letters[$1]?.advance ?? 0) } * size / 1000
  }

  /// Whether there is an outline for every character of a text.
  public func covers(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { letters[$0] != nil }
  }

  /// The outlines of a text.
  ///
  /// - Parameters:
  ///   - text: the text; characters without an outline are left out.
  ///   - x: where it begins.
  ///   - y: its base line.
  ///   - size: the size of the font in pixels.
  /// - Returns: an outline for each letter.
  public func outlines(of text: String, x: Double, y: Double, size: Double) -> [Outline] {
    var place = x
    return text.unicodeScalars.compactMap { scalar in
      guard let letter = letters[scalar] else { return nil }
      defer { place += letter.advance * size / 1000 }
      return letter.outline.placed(scaleX: size / 1000, scaleY: -size / 1000, x: place, y: y)
    }
  }
}

extension Outline {
  /// Reads an outline; the result is `nil` if the words are none.
  fileprivate init?(words: ArraySlice<Substring>) {
    var pieces: [Piece] = []
    var rest = words
    while let verb = rest.popFirst() {
      let count = ["M": 2, "L": 2, "C": 6, "Z": 0][verb]
      guard let count, rest.count >= count else { return nil }
      let numbers = rest.prefix(count).compactMap { Double($0) }
      guard numbers.count == count else { return nil }
      rest = rest.dropFirst(count)
      switch verb {
      case "M": pieces.append(.move(x: numbers[0], y: numbers[1]))
      case "L": pieces.append(.line(x: numbers[0], y: numbers[1]))
      case "C":
        pieces.append(
          .curve(
            x1: numbers[0], y1: numbers[1], x2: numbers[2], y2: numbers[3], x: numbers[4],
            y: numbers[5]))
      default: pieces.append(.close)
      }
    }
    self.init(pieces)
  }
}
