/// The name of a variable, in plain signs.
struct VariableName {
  private let codes: [UInt8]

  /// A name as an exercise declares it.
  ///
  /// - Precondition: the name can be read.
  init(_ name: StaticString) {
    var bytes: [UInt8] = []
    for k in 0..<name.utf8CodeUnitCount { bytes.append(name.utf8Start[k]) }
    guard let plain = try? PlainText(bytes) else { preconditionFailure("a name that is no name") }
    var codes: [UInt8] = []
    var i = 0
    while i < plain.codes.count {
      var end = i
      while end < plain.codes.count, plain.codes[end].isLetter { end += 1 }
      // a whole word that is the name of a Greek letter is that letter
      let isCapital = plain.codes[i] < UInt8(ascii: "a")
      let letter = WordList.greek.longest(in: plain.codes, from: i, to: end, isCapital: isCapital)
      if letter.count > 0, letter.count == end - i {
        codes.append((isCapital ? 160 : 128) + UInt8(letter.index))
      } else if end > i {
        codes += plain.codes[i..<end]
      } else if plain.partners[i] < 0 {
        // braces around a subscript are not part of the name
        codes.append(plain.codes[i])
      }
      i = Swift.max(end, i + 1)
    }
    self.codes = codes
  }

  /// The name of one sign.
  init(code: UInt8) { codes = [code] }

  /// How much of a text the name takes at a place: `w_{old}` for the name `w_old`.
  ///
  /// - Returns: the number of signs; 0 if the name does not stand there.
  func count(in text: [UInt8], from start: Int, to end: Int) -> Int {
    var (i, braces) = (start, 0)
    for code in codes {
      if i < end, text[i] == code {
        i += 1
      } else if code >= 128 {
        let count = WordList.greek.longest(
          in: text, from: i, to: end, isCapital: code >= 160, only: Int(code & 31)
        ).count
        if count == 0 { return 0 }
        i += count
      } else {
        return 0
      }
      while code == UInt8(ascii: "_"), i < end, text[i] == UInt8(ascii: "{") {
        (i, braces) = (i + 1, braces + 1)
      }
    }
    while braces > 0 {
      guard i < end, text[i] == UInt8(ascii: "}") else { return 0 }
      (i, braces) = (i + 1, braces - 1)
    }
    return i - start
  }
}
