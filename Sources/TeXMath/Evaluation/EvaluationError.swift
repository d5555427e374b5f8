/// Why a formula has no value.
public struct EvaluationError: Error, Sendable, Equatable {
  public let fault: Fault
  /// The part that has none: a place in the Unicode scalars of the TeX.
  public let place: Range<Int>

  public init(_ fault: Fault, at place: Range<Int>) {
    self.fault = fault
    self.place = place
  }

  /// What is wrong.
  public enum Fault: Sendable, Equatable {
    /// A symbol that the entry has not declared.
    case undeclared(String)
    /// A construct that has no value, such as dots that no pattern explains.
    case notEvaluable(String)
    /// An operation on values whose shapes do not allow it.
    case shapes(String, String, String)
    /// A sum without a range, over an index that has none declared.
    case bareRange(String)
    case invalidIndex(String)
    case indexOutOfRange(Int, count: Int)
    case notAFunction(String)
    case wrongArguments(String, given: Int)
    /// `a/bc`: may be (a/b) c or a/(bc).
    case ambiguousDivision
    case ambiguousProduct
    case singular
    case noLimit
    case noIntegral
    case nestedDerivative
    case missingOperand(String)
    case empty
    case tooMuchWork
    /// What a function that the author bound could not do.
    case refused(String)
  }

  /// What is wrong and what to do, as one or two sentences.
  public var message: String {
    switch fault {
    case .undeclared(let name): "the symbol \(name) is not declared: say what it stands for"
    case .notEvaluable(let what): "\(what) has no value"
    case .shapes(let operation, let a, let b): "\(operation) is not defined for \(a) and \(b)"
    case .bareRange(let name):
      "the range of \(name) is not said: write it as \\sum_{\(name)=1}^{n}, or declare the index"
    case .invalidIndex(let what): "\(what) cannot be an index: it must be a whole number"
    case .indexOutOfRange(let index, let count): "the index \(index) is outside of 1 to \(count)"
    case .notAFunction(let name): "\(name) needs its argument in parentheses"
    case .wrongArguments(let name, let given): "\(name) does not take \(given) arguments"
    case .ambiguousDivision: "a/bc may be read in two ways: write \\frac or parentheses"
    case .ambiguousProduct:
      "two vectors side by side are no product: write \\cdot, \\odot or a transpose"
    case .singular: "the matrix is singular"
    case .noLimit: "the limit does not settle"
    case .noIntegral: "the integral does not settle"
    case .nestedDerivative: "a derivative within a derivative is not evaluated"
    case .missingOperand(let sign): "\(sign) lacks an operand"
    case .empty: "there is nothing to evaluate"
    case .tooMuchWork: "the formula needs too many steps"
    case .refused(let reason): reason
    }
  }
}
