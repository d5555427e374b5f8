extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  /// Whether the byte can be part of a name: ASCII letters, digits, `_`, `$`, and all beyond ASCII.
  var isWord: Bool {
    let letter = self | 0x20
    return (UInt8(ascii: "a") <= letter && letter <= UInt8(ascii: "z")) || isDigit
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "$") || self >= 0x80
  }

  var isASCIIOperator: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}

extension Lexer {
  /// The number of bytes of the scalar at the position.
  var scalarLength: Int {
    let length =
      switch bytes[position] {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(length, bytes.count - position)
  }

  /// Whether the scalar at the position, beyond ASCII, belongs to operators and not to names.
  ///
  /// - Source: *The Swift Programming Language*, Lexical Structure, grammar of operators.
  func isOperatorScalar() -> Bool {
    guard bytes[position] >= 0x80 else { return false }
    let text = String(decoding: bytes[position..<(position + scalarLength)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first?.value else { return false }
    switch scalar {
    case 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0...0xB1, 0xB6, 0xBB, 0xBF, 0xD7, 0xF7,
      0x2016...0x2017, 0x2020...0x2027, 0x2030...0x203E, 0x2041...0x2053, 0x2055...0x205E,
      0x2190...0x23FF, 0x2500...0x2775, 0x2794...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3003,
      0x3008...0x3020, 0x3030:
      return true
    default:
      return false
    }
  }
}
