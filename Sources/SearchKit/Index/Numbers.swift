/// Whole numbers as text: digits of five bits in the 64 letters of Base64, the lowest first.
///
/// A digit that another one follows has its sixth bit set. Small numbers, of which an index is full, are one
/// letter each, and what is left of their order is seen by whatever compresses the file.
enum Numbers {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Writes a number.
  ///
  /// - Parameters:
  ///   - number: not negative.
  ///   - text: what it is added to.
  /// - Precondition: the number is not negative.
  static func write(_ number: Int, to text: inout [UInt8]) {
    precondition(number >= 0, "a number of the index is not negative")
    var rest = number
    while rest >= 32 {
      text.append(letters[rest % 32 + 32])
      rest /= 32
    }
    text.append(letters[rest])
  }

  /// Reads a number.
  ///
  /// - Parameters:
  ///   - place: where it begins; afterwards behind it.
  ///   - text: the text.
  /// - Returns: the number; `nil` where there is none, or none below 2²⁵.
  static func read(at place: inout Int, in text: [UInt8]) -> Int? {
    var (number, shift) = (0, 0)
    while place < text.count, shift < 25 {
      guard let digit = value(of: text[place]) else { return nil }
      place += 1
      number += (digit % 32) << shift
      if digit < 32 { return number }
      shift += 5
    }
    return nil
  }

  private static func value(of letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(letter) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(letter) - 97 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(letter) - 48 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
