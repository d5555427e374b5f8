/// An expression that a reader typed, ready to be evaluated at many points.
///
/// Read are plain notation and TeX, also mixed: `2*x*(w*x - y)`, `-2/n x (y - wx - b)`, `x**2`,
/// `x²`, `\frac{a}{b}`, `e^{-x}`, `|x|`, `\sqrt[3]{x}`. A power binds closest and to the right:
/// −x² is −(x²), and 2^3^2 is 2⁹. A product without a sign binds like one with it, and products and
/// quotients are taken from left to right: 2/3x is (2/3) x. Of several names that begin at a place
/// the longest is meant; what is no declared name, no function and no constant (π, e) is no name.
/// A function without brackets takes the factors up to the next sign, bracket or function:
/// sin 2x is sin(2x). `log` is the natural logarithm.
///
/// What was read is a program in postfix form: an operation takes its operands from the top of a
/// stack and leaves its value there, so evaluation needs neither recursion nor a tree.
public struct AnswerExpression: Sendable {
  /// One step of the program.
  struct Step {
    let operation: Operation
    /// The value of a constant.
    var value = 0.0
    /// The index of a variable.
    var index = 0
    /// The sign from which it comes, by its index.
    let sign: Int
  }

  private let program: [Step]
  private let variableCount: Int

  init(program: [Step], variableCount: Int) {
    self.program = program
    self.variableCount = variableCount
  }

  /// Reads an expression.
  ///
  /// - Parameters:
  ///   - text: what was typed, in UTF-8; `name =` in front is passed over.
  ///   - variables: the names that may occur, in the order of the values, in ASCII: `x`, `w_old`,
  ///     `x_1`, and `theta` for a letter that may be typed as `theta`, as θ or as `\theta`.
  /// - Throws: what is wrong and where.
  /// - Complexity: O(n v) for n bytes and v names.
  public init(_ text: [UInt8], variables: [StaticString]) throws(AnswerError) {
    var parser = ExpressionParser(PlainText(text), names: variables)
    do throws(AnswerError.Reason) {
      try parser.begin()
      try parser.sum()
      try parser.expectEnd()
    } catch {
      throw parser.error(error)
    }
    self.init(program: parser.program, variableCount: variables.count)
  }

  /// The value at a point.
  ///
  /// - Parameter point: the values of the variables, in the order in which they were declared.
  /// - Returns: the value in plain IEEE arithmetic, which may be infinite, or NaN where it does not
  ///   exist.
  /// - Precondition: there are as many values as variables.
  /// - Complexity: O(n) for n operations.
  public func value(at point: [Double]) -> Double {
    precondition(point.count == variableCount, "as many values as variables")
    return run(at: point, from: 0).value
  }

  /// The value at a point of a list of points, and the sign that divides by zero, negative if none.
  func run(at points: [Double], from offset: Int) -> (value: Double, divisionByZero: Int) {
    var stack = [Double](repeating: 0, count: program.count + 1)
    var (top, divisionByZero) = (0, -1)
    for step in program {
      let operation = step.operation
      switch operation {
      case .constant, .variable:
        top += 1
        stack[top] = operation == .constant ? step.value : points[offset + step.index]
      case .exp, .ln, .log, .sin, .cos, .tan, .tanh, .abs, .sqrt, .negate:
        stack[top] = operation.value(stack[top])
      default:
        top -= 1
        if operation == .divide, stack[top + 1] == 0, divisionByZero < 0 {
          divisionByZero = step.sign
        }
        stack[top] = operation.value(stack[top], stack[top + 1])
      }
    }
    let value = stack[top]
    // one NaN for all: processors differ in the sign of the one they make
    return (value == value ? value : .nan, divisionByZero)
  }
}
