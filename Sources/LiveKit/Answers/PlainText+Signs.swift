extension PlainText {
  /// What signs and commands stand for, one a line: the sign, a blank, its meaning in plain signs.
  ///
  /// A line without a meaning is passed over; ~ means a space. A meaning of two signs that begins
  /// with ^ or _ is a small digit: several in a row are one exponent or one subscript. Where one
  /// sign begins another, the longer stands first.
  private static let signs: StaticString = #"""
    ** ^
    * *
    − -
    × *
    · *
    ⋅ *
    ∗ *
    ÷ /
    ∕ /
    √ sqrt
    ⟨ <
    ⟩ >
    ⁰ ^0
    ¹ ^1
    ² ^2
    ³ ^3
    ⁴ ^4
    ⁵ ^5
    ⁶ ^6
    ⁷ ^7
    ⁸ ^8
    ⁹ ^9
    ⁻ ^-
    ₀ _0
    ₁ _1
    ₂ _2
    ₃ _3
    ₄ _4
    ₅ _5
    ₆ _6
    ₇ _7
    ₈ _8
    ₉ _9
    \cdot *
    \times *
    \ast *
    \div /
    \dfrac frac
    \tfrac frac
    \left| abs(
    \right| )
    \left\lvert abs(
    \right\rvert )
    \lvert abs(
    \rvert )
    \vert |
    \left
    \right
    \langle <
    \rangle >
    \lbrace {
    \rbrace }
    \{ {
    \} }
    \\ ;
    \mathrm
    \text
    \begin{pmatrix} (
    \end{pmatrix} )
    \begin{bmatrix} (
    \end{bmatrix} )
    \begin{matrix} (
    \end{matrix} )
    \varepsilon ε
    \varphi φ
    ϕ φ
    ϵ ε
    µ μ
    \, ~
    \; ~
    \: ~
    \! ~
    \quad ~
    \qquad ~
    \#u{A0} ~
    \#u{2009} ~
    \#u{202F} ~

    """#

  /// Looks a sign up in the table.
  ///
  /// - Returns: how many bytes of the text it has, and which bytes of the table are its meaning;
  ///   `nil` if the table does not have it.
  private static func entry(_ text: [UInt8], at start: Int) -> (count: Int, meaning: Range<Int>)? {
    var (k, line) = (0, 0)
    while k < signs.utf8CodeUnitCount {
      // compare until the sign ends, then find where the line does
      while signs.utf8Start[k] > 0x20, start + k - line < text.count,
        signs.utf8Start[k] == text[start + k - line]
      { k += 1 }
      let (isFound, count) = (signs.utf8Start[k] <= 0x20, k - line)
      let meaning = k + 1
      while signs.utf8Start[k] != 0x0A { k += 1 }
      let next = start + count
      // the name of a command ends where its letters end
      let isCut =
        isFound && text[start] == UInt8(ascii: "\\") && text[next - 1].isLetter
        && next < text.count && text[next].isLetter
      if isFound, !isCut { return (count, min(meaning, k)..<k) }
      k += 1
      line = k
    }
    return nil
  }

  /// Translates a sign of the table.
  ///
  /// - Returns: where the next sign begins; `nil` if the table does not have this one.
  mutating func translateByTable(_ text: [UInt8], at start: Int) -> Int? {
    var (i, small) = (start, UInt8(0))
    while i < text.count, let (count, meaning) = Self.entry(text, at: i) {
      let first = meaning.isEmpty ? 0 : Self.signs.utf8Start[meaning.lowerBound]
      let isSmall =
        meaning.count == 2 && (first == UInt8(ascii: "^") || first == UInt8(ascii: "_"))
      if small == 0, isSmall {
        small = first
        append(first, from: i)
        append(UInt8(ascii: "{"), from: i)
      }
      if small != 0, !isSmall || first != small { break }
      var k = meaning.lowerBound + (isSmall ? 1 : 0)
      while k < meaning.upperBound {
        let byte = Self.signs.utf8Start[k]
        if byte < 0x80 {
          append(byte == UInt8(ascii: "~") ? 0x20 : byte, from: i)
        } else if let letter = Self.greekLetter(byte, Self.signs.utf8Start[k + 1]) {
          append(letter, from: i)
          k += 1
        }
        k += 1
      }
      i += count
      if small == 0 { return i }
    }
    if small == 0 { return nil }
    append(UInt8(ascii: "}"), from: i - 1)
    return i
  }

  /// The code of a Greek letter from its two bytes in UTF-8: 128 and more for small letters, 160
  /// and more for capital ones.
  static func greekLetter(_ first: UInt8, _ second: UInt8) -> UInt8? {
    guard first == 0xCE || first == 0xCF, second & 0xC0 == 0x80 else { return nil }
    let scalar = Int(first & 0x1F) << 6 | Int(second & 0x3F)
    if scalar >= 0x3B1, scalar <= 0x3C9 { return UInt8(128 + scalar - 0x3B1) }
    if scalar >= 0x391, scalar <= 0x3A9 { return UInt8(160 + scalar - 0x391) }
    return nil
  }
}
