extension Speaker {
  /// "1 over 2", "the fraction a plus b over n, end fraction".
  func fraction(_ fraction: Node.Fraction, isFactor: Bool) -> Speech {
    if let derivative = derivative(fraction) { return derivative }
    let (above, below) = (speech(of: fraction.numerator), speech(of: fraction.denominator))
    let words = (above.words.isEmpty ? "nothing" : above.words, below.words.isEmpty ? "nothing" : below.words)
    guard fraction.hasBar else { return Speech(words: "\(words.0) above \(words.1)") }
    if above.form != .long, below.form == .one, !isFactor {
      return Speech(words: "\(words.0) over \(words.1)")
    }
    let middle = above.hasEnd ? ", over " : " over "
    return .ended("the fraction \(words.0)\(middle)\(words.1)", "fraction")
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
    var words = "the \(order(above[0], kind))"
    let function = Array(above.dropFirst())
    if !function.isEmpty { words += " of \(line(function).asOneUnlessCalled(function, self).words)" }
    let names = variables.map { withoutPower($0, of: above[0]) }
      .map { line($0).asOneUnlessCalled($0, self) }
    words += (words.hasSuffix(" quantity") ? ", " : " ") + "with respect to \(Self.list(names).words)"
    return Speech(words: words, hasEnd: true)
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
    let words = inside.words.isEmpty ? "nothing" : inside.words
    return inside.form == .one
      ? Speech(words: "\(name) of \(words)") : .ended("\(name) of \(words)", "root")
  }
}

extension Speech {
  /// As one thing, unless it is one function with its arguments.
  fileprivate func asOneUnlessCalled(_ parts: [Node], _ speaker: Speaker) -> Speech {
    let isCall = parts.count == 2 && speaker.isApplication(at: 0, in: parts)
    return isCall || form == .product ? self : asOne
  }
}
