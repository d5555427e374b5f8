extension Speaker {
  /// "1 over 2", "the fraction a plus b over n, end fraction".
  func fraction(_ fraction: Node.Fraction, isFactor: Bool) -> Speech {
    if let derivative = derivative(fraction) { return derivative }
    var inside = self
    inside.isInFraction = true
    let above = inside.speech(of: fraction.numerator).orNothing
    let below = inside.speech(of: fraction.denominator).orNothing
    guard fraction.hasBar else { return Speech(words: above.then("above \(below.words)")) }
    let words = above.then("over \(below.words)")
    let isPlain =
      (above.form == .one || above.form == .product) && below.form == .one
      && !isFactor && !isInFraction
    return isPlain ? Speech(words: words, form: .long) : .ended("the fraction \(words)", "fraction")
  }

  /// Whether it is d/dx, which is applied to what follows.
  func awaitsOperand(_ fraction: Node.Fraction) -> Bool {
    differentials(fraction) != nil && fraction.numerator.visibleParts.count == 1
  }

  /// "the partial derivative of L with respect to w".
  private func derivative(_ fraction: Node.Fraction) -> Speech? {
    guard let (sign, variables) = differentials(fraction) else { return nil }
    let above = fraction.numerator.visibleParts
    let kind = sign == "∂" ? "partial derivative" : sign == "∇" ? "gradient" : "derivative"
    var result = Speech(words: "the \(order(above[0], kind))")
    let function = Array(above.dropFirst())
    if !function.isEmpty {
      let argument = line(function).asArgument
      result = Speech(words: result.then("of \(argument.words)"), hasEnd: argument.hasEnd)
    }
    let names = variables.map { line(withoutPower($0, of: above[0])).asArgument }
    result.append("with respect to \(Self.list(names).words)")
    (result.form, result.hasEnd) = (.single, true)
    return result
  }

  /// The sign of a derivative and what is differentiated by: `∂`, [x], [y] of ∂²f/∂x∂y.
  private func differentials(_ fraction: Node.Fraction) -> (String, [[Node]])? {
    let (above, below) = (fraction.numerator.visibleParts, fraction.denominator.visibleParts)
    guard fraction.hasBar, let first = above.first, let sign = differentialSign(first),
      let second = below.first, differentialSign(second) == sign, below.count > 1
    else { return nil }
    var variables: [[Node]] = []
    for part in below {
      if differentialSign(part) == sign {
        variables.append([])
      } else {
        variables[variables.count - 1].append(part)
      }
    }
    return variables.allSatisfy { !$0.isEmpty } ? (sign, variables) : nil
  }

  private func differentialSign(_ node: Node) -> String? {
    switch node.unscripted.kind {
    case .identifier("∂", _): "∂"
    case .identifier("d", _): "d"
    case .symbol("∇", _): "∇"
    default: nil
    }
  }

  private func order(_ sign: Node, _ kind: String) -> String {
    guard let sup = sign.scriptsOnly?.sup else { return kind }
    switch speech(of: sup).words {
    case "2": return "second \(kind)"
    case "3": return "third \(kind)"
    case let order: return "\(kind) of order \(order)"
    }
  }

  /// The x of dx², where the power is the order.
  private func withoutPower(_ parts: [Node], of sign: Node) -> [Node] {
    guard let order = sign.scriptsOnly?.sup, let last = parts.last,
      var scripts = last.scriptsOnly, let sup = scripts.sup, sup.text == order.text
    else { return parts }
    scripts.sup = nil
    return parts.dropLast() + [Node(.scripts(scripts), at: last.place)]
  }

  /// "the square root of x", with its end where it is long.
  func root(_ body: Node, _ index: Node?) -> Speech {
    let inside = speech(of: body)
    let name: String
    switch index.map({ speech(of: $0).words }) {
    case nil, "", "2": name = "the square root"
    case "3": name = "the cube root"
    case .some(let order): name = "the root of order \(order)"
    }
    return inside.form == .one
      ? Speech(words: "\(name) of \(inside.words)", form: .single)
      : .ended("\(name) of \(inside.orNothing.words)", "root")
  }
}

extension Speech {
  /// Itself, or a word that says that nothing is there.
  var orNothing: Speech { words.isEmpty ? Speech(words: "nothing", form: .single) : self }
}
