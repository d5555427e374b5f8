extension ExpressionParser {
  /// What a name stands for: an operation, for a variable with its index, and how many signs the
  /// name has.
  typealias Name = (operation: Operation, index: Int, count: Int)

  /// The longest name that stands at the present position, with a count of 0 if there is none; a
  /// declared name comes before a function or a constant of the same length.
  func nameHere() -> Name {
    var found: Name = (.variable, 0, 0)
    for i in names.indices {
      let count = count(of: names[i].utf8Start, names[i].utf8CodeUnitCount)
      if count > found.count { found = (.variable, i, count) }
    }
    let words = Operation.names
    var (start, index) = (0, UInt8(0))
    for k in 0...words.utf8CodeUnitCount
    where k == words.utf8CodeUnitCount || words.utf8Start[k] == 0x20 {
      let count = count(of: words.utf8Start + start, k - start)
      if count > found.count, let operation = Operation(rawValue: index) {
        found = (operation, 0, count)
      }
      (start, index) = (k + 1, index + 1)
    }
    return found
  }

  /// How many signs at the present position are this name, 0 if it does not stand here:
  /// `w_{old}` for the name `w_old`.
  private func count(of name: UnsafePointer<UInt8>, _ length: Int) -> Int {
    var (i, braces) = (position, 0)
    for k in 0..<length {
      if signs[i].code & 0x7F != name[k] { return 0 }
      i += 1
      while name[k] == UInt8(ascii: "_"), signs[i].code == UInt8(ascii: "{") {
        (i, braces) = (i + 1, braces + 1)
      }
    }
    // a longer name goes on here
    if length == 0 || signs[i - 1].code >= 0x80 { return 0 }
    while braces > 0 {
      if signs[i].code != UInt8(ascii: "}") { return 0 }
      (i, braces) = (i + 1, braces - 1)
    }
    return i - position
  }
}
