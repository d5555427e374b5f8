/// Numbers, vectors and matrices that a reader typed.
///
/// A number is any expression without variables: `-2.5`, `1/3`, `2×10^-3`, `\frac{1}{3}`, `2√2/3`,
/// `w = 0.5`. A list may stand in any bracket or in none: `(1, 2, 3)`, `[1; 2; 3]`, `{1, 2, 3}`,
/// `<1, 2, 3>`, `1 2 3`, `\begin{pmatrix} 1 \\ 2 \\ 3 \end{pmatrix}`. The rows of a matrix stand in
/// brackets of their own or are separated by semicolons, by lines or by `\\`: `[[1, 2], [3, 4]]`,
/// `1 2; 3 4`. Spaces separate entries only where nothing else does; then `1 -2` are two entries,
/// `1 - 2` and `1-2` are one.
public enum AnswerText {
  /// Reads an answer.
  ///
  /// - Parameters:
  ///   - text: what was typed, in UTF-8; `name =` in front is passed over.
  ///   - shape: what is asked.
  /// - Returns: the numbers, all finite, row after row.
  /// - Throws: what is wrong and where.
  /// - Complexity: O(n) for n bytes.
  public static func numbers(
    _ text: [UInt8], shape: AnswerShape
  ) throws(AnswerError) -> [Double] {
    var reader = ListReader(PlainText(text), shape: shape)
    do throws(AnswerError.Reason) {
      try reader.read()
    } catch {
      throw reader.error(error)
    }
    return reader.numbers
  }
}
