/// Why a typed answer cannot be read, and where.
public struct AnswerError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// Where it is wrong: a number of bytes from the start of what was typed, at most its length.
  public let position: Int
  /// What was read, where it has another shape than asked; one number is a vector of one.
  public let found: AnswerShape?

  /// An error.
  ///
  /// - Parameters:
  ///   - reason: what is wrong.
  ///   - position: where, in bytes from the start of what was typed.
  ///   - found: what was read, if its shape is what is wrong.
  public init(_ reason: Reason, at position: Int, found: AnswerShape? = nil) {
    self.reason = reason
    self.position = position
    self.found = found
  }

  /// What can be wrong with what was typed.
  public enum Reason: UInt8, Error, Hashable, Sendable {
    /// There is nothing but spaces.
    case nothing
    /// More than 4,000 bytes.
    case tooLong
    /// More than 64 brackets, signs, powers or functions within each other.
    case tooDeep
    /// A sign that means nothing at this place.
    case notUnderstood
    /// An operand is missing at this place.
    case incomplete
    /// A name that is neither declared nor known to everybody.
    case unknownName
    /// A bracket without its partner.
    case unbalancedBracket
    /// A comma between digits where one number is asked.
    case decimalComma
    case divisionByZero
    /// A number that is too large for a double, or that does not exist, such as √−1.
    case notFinite
    /// A number or a vector of another number of components than asked.
    case wrongCount
    /// A matrix of another shape than asked.
    case wrongShape
    /// Rows of a matrix that differ in length.
    case unequalRows
  }

  /// What is wrong and what to do, in words.
  public var words: StaticString {
    switch reason {
    case .nothing: "Nothing is typed: give an answer."
    case .tooLong: "This is too long: write at most 4,000 bytes."
    case .tooDeep: "This is nested too deep: use fewer brackets within each other."
    case .notUnderstood: "This sign is not understood here: write for example 2*x + 1/3."
    case .incomplete: "Something is missing here: a number, a name or a bracket."
    case .unknownName: "This name is not known: use the names of the question."
    case .unbalancedBracket: "This bracket has no partner: open and close each of them."
    case .decimalComma: "A number has no comma: write a point, as in 2.5."
    case .divisionByZero: "This divides by zero: the value does not exist."
    case .notFinite: "This is no finite number: check the value."
    case .wrongCount: "These are not as many numbers as asked: check how many there are."
    case .wrongShape: "This matrix does not have the shape asked: check its rows and columns."
    case .unequalRows: "The rows differ in length: give each row the same number of entries."
    }
  }
}
