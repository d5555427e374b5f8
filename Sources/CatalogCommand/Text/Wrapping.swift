/// Breaks a text between words, so that no line is wider than asked unless a word is.
///
/// - Parameters:
///   - text: words separated by white space.
///   - width: the number of characters of a line.
/// - Returns: the lines; none for a text without words.
package func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(whereSeparator: \.isWhitespace) {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines
}

/// A text with spaces behind it, at least as wide as asked.
func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
