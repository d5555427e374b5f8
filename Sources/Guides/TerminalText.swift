/// Text as a terminal shows it.
extension StringProtocol {
  /// The text without control characters, which could command the terminal.
  var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      text.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return text
  }

  /// The text without spaces at its end.
  var trimmingSpaces: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }

  /// How many columns the text takes: its characters without those of escape sequences.
  var columns: Int {
    var (count, isEscape) = (0, false)
    for character in self {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { count += 1 }
      if character == "m" { isEscape = false }
    }
    return count
  }

  /// The lines of the text with at most so many columns, broken at spaces only.
  func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var (lines, current, filled) = ([String](), "", 0)
      for word in line.split(separator: " ") {
        let columns = word.columns
        if filled > 0, filled + 1 + columns > width {
          lines.append(current)
          (current, filled) = ("", 0)
        }
        current += (filled > 0 ? " " : "") + word
        filled += columns + (filled > 0 ? 1 : 0)
      }
      return lines + [current]
    }
  }
}
