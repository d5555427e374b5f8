/// Reads expressions from plain signs and writes their program.
///
/// Precedence, from the loosest: + and − of two operands (1), products and quotients (2), signs (3),
/// powers (4).
struct ExpressionParser {
  let text: PlainText
  let names: [VariableName]
  let pi = VariableName(code: 128 + 15)  // the sixteenth letter
  var position = 0
  /// Where the part ends that is being read.
  var end: Int
  /// Whether spaces end an expression, as in the list 1 −2 3.
  var spacesSeparate = false
  /// Whether a new line ends an expression.
  var linesSeparate = false
  /// How many bars wait for their partner.
  var openBars = 0
  var program: [AnswerExpression.Operation] = []
  var places: [Int] = []
  private var depth = 0

  init(_ text: PlainText, names: [VariableName] = []) {
    self.text = text
    self.names = names
    end = text.codes.count
  }

  /// What has been read.
  var expression: AnswerExpression {
    AnswerExpression(program: program, places: places, variableCount: names.count)
  }

  func error(_ reason: AnswerError.Reason, at index: Int) -> AnswerError {
    AnswerError(reason, at: text.places[index])
  }

  mutating func append(_ operation: AnswerExpression.Operation, from index: Int) {
    program.append(operation)
    places.append(text.places[index])
  }

  /// The sign at the present position; 0 at the end.
  var code: UInt8 { position < end ? text.codes[position] : 0 }

  mutating func skipBlanks() {
    while code == 0x20 || (code == 0x0A && !linesSeparate) { position += 1 }
  }

  /// Checks that nothing is left.
  mutating func expectEnd() throws(AnswerError) {
    skipBlanks()
    if position < end { throw error(.notUnderstood, at: position) }
  }

  /// Goes one level down for what `read` reads.
  mutating func nested(
    _ read: (inout ExpressionParser) throws(AnswerError) -> Void
  ) throws(AnswerError) {
    if depth == PlainText.maximumDepth { throw error(.tooDeep, at: position) }
    depth += 1
    try read(&self)
    depth -= 1
  }

  /// Reads terms, with + and − between them.
  mutating func sum() throws(AnswerError) { try operation(above: 1) }

  /// Reads an operand and the operators behind it that bind at least so closely.
  mutating func operation(above minimum: Int) throws(AnswerError) {
    skipBlanks()
    if code == UInt8(ascii: "-") || code == UInt8(ascii: "+") {
      let sign = position
      position += 1
      // −x² is −(x²)
      try nested { parser throws(AnswerError) in try parser.operation(above: 3) }
      if text.codes[sign] == UInt8(ascii: "-") { append(.negate, from: sign) }
    } else {
      try operand()
    }
    while let (binding, operation) = nextOperator(above: minimum) {
      let place = position
      switch binding {
      case 4:
        position += 1
        // to the right: 2^3^2 is 2⁹
        try nested { parser throws(AnswerError) in try parser.operation(above: 4) }
      case 2 where !isOperator:
        try self.operation(above: 3)
      default:
        position += 1
        try self.operation(above: binding + 1)
      }
      append(operation, from: place)
    }
  }

  /// Whether the sign at the present position is an operator, and not the start of an operand.
  private var isOperator: Bool {
    code == UInt8(ascii: "*") || code == UInt8(ascii: "/")
  }

  /// Goes to the next operator, if there is one that binds closely enough; a product without a sign
  /// has its place where the second factor begins.
  private mutating func nextOperator(
    above minimum: Int
  ) -> (binding: Int, operation: AnswerExpression.Operation)? {
    let start = position
    skipBlanks()
    let followsBlank = spacesSeparate && position > start
    let found: (Int, AnswerExpression.Operation)?
    switch code {
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      // in a list, 1 −2 are two numbers; 1 − 2 and 1−2 are one
      let isSign = followsBlank && position + 1 < end && text.codes[position + 1] != 0x20
      found = isSign ? nil : (1, code == UInt8(ascii: "+") ? .add : .subtract)
    case UInt8(ascii: "*"): found = (2, .multiply)
    case UInt8(ascii: "/"): found = (2, .divide)
    case UInt8(ascii: "^"): found = (4, .power)
    default: found = startsFactor && !followsBlank ? (2, .multiply) : nil
    }
    if let found, found.0 >= minimum { return found }
    position = start
    return nil
  }

  /// Whether a factor begins here that needs no sign of multiplication before it.
  ///
  /// A numeral needs one: 2 3 and x2 are no products.
  var startsFactor: Bool {
    code.isLetter || code >= 128 || isOpen
      || (code == UInt8(ascii: "|") && openBars == 0)
  }

  /// Whether a bracket opens here.
  var isOpen: Bool { position < end && text.partners[position] > position }
}
