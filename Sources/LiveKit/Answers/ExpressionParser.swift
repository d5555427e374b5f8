/// Reads expressions from plain signs and writes their program.
///
/// Precedence, from the loosest: + and − of two operands (1), products and quotients (2), signs (3),
/// powers (4). What is wrong, is wrong at the position at which an error is thrown.
struct ExpressionParser {
  let text: PlainText
  let names: [StaticString]
  var position = 0
  /// Where the part ends that is being read.
  var end: Int
  /// Whether spaces end an expression, as in the list 1 −2 3.
  var spacesSeparate = false
  /// Whether a new line ends an expression.
  var linesSeparate = false
  /// How many bars wait for their partner.
  var openBars = 0
  var program: [AnswerExpression.Step] = []
  private var depth = 0

  init(_ text: PlainText, names: [StaticString] = []) {
    self.text = text
    self.names = names
    end = text.signs.count - 1
  }

  var signs: [PlainText.Sign] { text.signs }

  /// Checks the signs themselves.
  mutating func begin() throws(AnswerError.Reason) {
    if let fault = text.fault {
      position = fault.sign
      throw fault.reason
    }
  }

  /// An error at the present position.
  func error(_ reason: AnswerError.Reason) -> AnswerError {
    AnswerError(reason, at: signs[position].place)
  }

  @inline(never)
  mutating func append(
    _ operation: Operation, from sign: Int, value: Double = 0, index: Int = 0
  ) {
    program.append(
      AnswerExpression.Step(
        operation: operation, value: value, index: index, sign: sign))
  }

  /// The sign at the present position; at the end a closing bracket, a separator or 0, none of
  /// which continues an expression.
  var code: UInt8 { signs[position].code }

  /// Whether a bracket opens here.
  var isOpen: Bool { signs[position].partner > position }

  mutating func skipBlanks() {
    while code == 0x20 || (code == 0x0A && !linesSeparate) { position += 1 }
  }

  /// Checks that nothing is left.
  mutating func expectEnd() throws(AnswerError.Reason) {
    skipBlanks()
    if position < end { throw .notUnderstood }
  }

  /// Goes one level down.
  mutating func descend() throws(AnswerError.Reason) {
    if depth == PlainText.maximumDepth { throw .tooDeep }
    depth += 1
  }

  mutating func ascend() { depth -= 1 }

  /// Reads terms, with + and − between them.
  mutating func sum() throws(AnswerError.Reason) { try operation(binding: 1) }

  /// Reads an operand and the operators behind it that bind at least so closely.
  mutating func operation(binding minimum: Int) throws(AnswerError.Reason) {
    skipBlanks()
    let sign = code
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      let place = position
      position += 1
      // −x² is −(x²)
      try descend()
      try operation(binding: 3)
      ascend()
      if sign == UInt8(ascii: "-") { append(.negate, from: place) }
    } else {
      try operand()
    }
    while true {
      let (binding, operation) = nextOperator(binding: minimum)
      if binding == 0 { return }
      let place = position
      // a product without a sign has its place where the second factor begins
      if operation != .multiply || code == UInt8(ascii: "*") { position += 1 }
      if binding == 4 { try descend() }
      // powers to the right, 2^3^2 is 2⁹; the others to the left
      try self.operation(binding: binding == 4 ? 4 : binding + 1)
      if binding == 4 { ascend() }
      append(operation, from: place)
    }
  }

  /// Goes to the next operator if it binds closely enough; else the binding is 0.
  private mutating func nextOperator(binding minimum: Int) -> (binding: Int, Operation) {
    let start = position
    skipBlanks()
    let followsBlank = spacesSeparate && position > start
    var found = (binding: 0, operation: Operation.multiply)
    switch code {
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      // in a list, 1 −2 are two numbers; 1 − 2 and 1−2 are one
      let isSign = followsBlank && signs[position + 1].code != 0x20
      found = (isSign ? 0 : 1, code == UInt8(ascii: "+") ? .add : .subtract)
    case UInt8(ascii: "*"): found.binding = 2
    case UInt8(ascii: "/"): found = (2, .divide)
    case UInt8(ascii: "^"): found = (4, .power)
    default: if startsFactor, !followsBlank { found.binding = 2 }
    }
    if found.binding >= minimum { return found }
    position = start
    return (0, found.operation)
  }

  /// Whether a factor begins here that needs no sign of multiplication before it.
  ///
  /// A numeral needs one: 2 3 and x2 are no products.
  var startsFactor: Bool {
    (code & 0x7F).isLetter || isOpen || (code == UInt8(ascii: "|") && openBars == 0)
  }
}
