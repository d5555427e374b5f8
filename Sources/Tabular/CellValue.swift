/// What a cell means when a number is expected.
enum CellValue {
  case number(Double)
  case missing
  case fault(NumberFault)
}

/// Why a text is not taken as a number.
enum NumberFault: Hashable {
  case tooLarge, infinite, hexadecimal, thousandsSeparator, decimalComma, text
}

extension CellValue {
  /// Reads a cell: `[+-] digits [. digits] [e [+-] digits]`, with a digit before or after the point.
  ///
  /// The grammar is checked here; the value is the standard library's, which rounds correctly.
  ///
  /// - Parameter bytes: the text of the cell.
  init(_ bytes: ArraySlice<UInt8>) {
    let text = bytes.trimmed
    if CellValue.isMissing(text) {
      self = .missing
    } else if CellValue.isDecimal(text), let value = Double(String(decoding: text, as: UTF8.self)) {
      self = value.isFinite ? .number(value) : .fault(.tooLarge)
    } else {
      self = .fault(NumberFault(of: text))
    }
  }

  /// Whether a cell says that there is no value.
  static func isMissing(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.trimmed
    guard let first = text.first else { return true }
    // Nearly every cell begins with a digit or a sign: look no further.
    guard text.count <= 4, !first.isDigit, first != UInt8(ascii: "-") else { return false }
    return ["NA", "N/A", "NaN", "nan", "null", "NULL", "None", "?", "."].contains {
      text.elementsEqual($0.utf8)
    }
  }

  private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    rest.dropOne { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    var digits = rest.dropDigits()
    if rest.dropOne(where: { $0 == UInt8(ascii: ".") }) { digits += rest.dropDigits() }
    guard digits > 0 else { return false }
    if rest.dropOne(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      rest.dropOne { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      guard rest.dropDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}

extension NumberFault {
  /// The likeliest reason why a text outside the grammar is no number.
  fileprivate init(of text: ArraySlice<UInt8>) {
    var rest = text
    rest.dropOne { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    let word = String(decoding: rest, as: UTF8.self).lowercased()
    if word == "inf" || word == "infinity" {
      self = .infinite
    } else if word.hasPrefix("0x") {
      self = .hexadecimal
    } else if NumberFault.isGrouped(rest) {
      self = .thousandsSeparator
    } else if rest.dropDigits() > 0, rest.dropOne(where: { $0 == UInt8(ascii: ",") }),
      rest.dropDigits() > 0, rest.isEmpty
    {
      self = .decimalComma
    } else {
      self = .text
    }
  }

  /// Whether digits stand in groups of three: `1,234`, `12 345.5`, `1'234'567`.
  private static func isGrouped(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    guard (1...3).contains(rest.dropDigits()) else { return false }
    var groups = 0
    while rest.dropOne(where: { [UInt8](", '_".utf8).contains($0) }) {
      guard rest.dropDigits() == 3 else { return false }
      groups += 1
    }
    if rest.dropOne(where: { $0 == UInt8(ascii: ".") }) { _ = rest.dropDigits() }
    return groups > 0 && rest.isEmpty
  }
}

// MARK: - Bytes

extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension ArraySlice<UInt8> {
  /// The text without the spaces and tabs around it.
  var trimmed: ArraySlice<UInt8> {
    var text = self
    while let first = text.first, first.isBlank { text.removeFirst() }
    while let last = text.last, last.isBlank { text.removeLast() }
    return text
  }

  /// Drops the first byte if it is such a byte.
  @discardableResult
  fileprivate mutating func dropOne(where isSuch: (UInt8) -> Bool) -> Bool {
    guard let first, isSuch(first) else { return false }
    self = dropFirst()
    return true
  }

  /// Drops the digits at the beginning and counts them.
  fileprivate mutating func dropDigits() -> Int {
    let rest = drop { $0.isDigit }
    defer { self = rest }
    return count - rest.count
  }
}
