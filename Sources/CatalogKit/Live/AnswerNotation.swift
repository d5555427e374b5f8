/// The ways in which a reader may write numbers.
enum AnswerNotation {
  /// The shortest text that reads back the same, without a fraction of zero.
  static func shortest(_ value: Double) -> String {
    let text = "\(value == 0 ? 0 : value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Every notation that is tried.
  ///
  /// - Parameters:
  ///   - numbers: row after row.
  ///   - shape: none for a number, one number for a vector, two for a matrix.
  /// - Returns: texts that a reader may type.
  static func all(_ numbers: [Double], shape: [Int]) -> [String] {
    let plain = numbers.map { shortest($0) }
    switch shape.count {
    case 0: return number(numbers[0])
    case 1:
      return [
        "(" + plain.joined(separator: ", ") + ")", "[" + plain.joined(separator: "; ") + "]",
        plain.joined(separator: " "), plain.joined(separator: ",").replacing("-", with: "−"),
        "\\begin{pmatrix}" + plain.joined(separator: " \\\\ ") + "\\end{pmatrix}",
      ]
    default:
      let rows = (0..<shape[0]).map { i in Array(plain[i * shape[1]..<(i + 1) * shape[1]]) }
      return [
        "[" + rows.map { "[" + $0.joined(separator: ", ") + "]" }.joined(separator: ", ") + "]",
        rows.map { $0.joined(separator: " ") }.joined(separator: "; "),
        rows.map { $0.joined(separator: ", ") }.joined(separator: "\n"),
        "\\begin{bmatrix}"
          + rows.map { $0.joined(separator: " & ") }.joined(separator: " \\\\ ")
          + "\\end{bmatrix}",
      ]
    }
  }

  private static func number(_ value: Double) -> [String] {
    let plain = shortest(value)
    var texts = [
      plain, plain.replacing("-", with: "−"), " \(plain) ", "x = \(plain)",
      "\(shortest(value * 8))/8", "\\frac{\(shortest(value * 4))}{4}",
    ]
    if !plain.hasPrefix("-") { texts.append("+\(plain)") }
    return texts
  }

  /// The numerals that stand in a text.
  static func numerals(in text: String) -> [String] {
    text.matches(of: /-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?/).map { String($0.output.0) }
  }
}
