/// How many numbers an answer has, and how they are arranged.
public enum AnswerShape: Hashable, Sendable {
  case number
  /// A vector of so many components, written as a row or as a column.
  case vector(Int)
  case matrix(rows: Int, columns: Int)

  /// How many numbers there are.
  public var count: Int {
    switch self {
    case .number: 1
    case .vector(let count): count
    case .matrix(let rows, let columns): rows * columns
    }
  }
}
