extension Node {
  /// This part with names for what it is made of.
  var outline: Outline {
    switch kind {
    case .identifier(let name, let alphabet):
      return Outline(label: label("identifier", name, alphabet.name))
    case .number(let digits, let alphabet):
      return Outline(label: label("number", digits, alphabet.name))
    case .symbol(let sign, let kind): return Outline(label: label("symbol", sign, kind.name))
    case .function(let name, let limits):
      return Outline(label: label("function", name, limits ? "limits" : ""))
    case .bigOperator(let sign, let limits):
      return Outline(label: label("operator", sign, limits ? "limits" : ""))
    case .text(let runs): return Outline(label: "text", parts: runs.map { (nil, $0.outline) })
    case .row(let parts): return Outline(label: "row", parts: parts.map { (nil, $0.outline) })
    case .scripts(let scripts): return scripts.outline
    case .fraction(let fraction):
      var label = fraction.hasBar ? "fraction" : "fraction without bar"
      if let style = fraction.style { label += " \(style.name)" }
      return Outline(
        label: label,
        parts: roles(("numerator", fraction.numerator), ("denominator", fraction.denominator)))
    case .root(let body, let index):
      return Outline(label: "root", parts: roles((nil, body), ("index", index)))
    case .fence(let fence):
      let label = "fence \(quoted(fence.open)) \(quoted(fence.close)) \(fence.size.name)"
      return Outline(label: label, parts: roles((nil, fence.body)))
    case .middle(let sign): return Outline(label: "middle \(quoted(sign))")
    case .delimiter(let sign, let size, let kind):
      return Outline(label: "delimiter \(quoted(sign)) \(size.name) \(kind.name)")
    case .accent(let accent, let body):
      return Outline(label: "accent \(accent.name)", parts: roles((nil, body)))
    case .stack(let base, let over, let under):
      return Outline(label: "stack", parts: roles(("base", base), ("over", over), ("under", under)))
    case .brace(let sign, let base, let text, _):
      return Outline(
        label: "brace \(quoted(sign))", parts: roles(("base", base), ("label", text)))
    case .arrow(let sign, let over, let under):
      return Outline(
        label: "arrow \(quoted(sign))", parts: roles(("over", over), ("under", under)))
    case .table(let table): return table.outline
    case .style(let style, let body):
      return Outline(label: "style \(style.name)", parts: roles((nil, body)))
    case .color(let color, let body):
      return Outline(label: "color \(quoted(color))", parts: roles((nil, body)))
    case .attributed(let attributes, let body):
      let text = attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
      return Outline(label: "data \(quoted(text))", parts: roles((nil, body)))
    case .classed(let kind, let body):
      return Outline(label: "class \(kind.name)", parts: roles((nil, body)))
    case .boxed(let body): return Outline(label: "boxed", parts: roles((nil, body)))
    case .cancelled(let body): return Outline(label: "cancelled", parts: roles((nil, body)))
    case .phantom(let body, let width, let height):
      let kept = width && height ? "" : width ? " width" : " height"
      return Outline(label: "phantom\(kept)", parts: roles((nil, body)))
    case .space(let width): return Outline(label: "space \(thousandths(of: width))")
    }
  }

  /// What it is, its text and what sets it apart.
  private func label(_ kind: String, _ text: String, _ attribute: String) -> String {
    "\(kind) \(quoted(text))" + (attribute.isEmpty ? "" : " \(attribute)")
  }

  /// A width in em with at most three places, written in digits.
  private func thousandths(of width: Double) -> String {
    let number = Int(width * 1000 + (width < 0 ? -0.5 : 0.5))
    let size = abs(number)
    var digits = "\(size % 1000 + 1000)".dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(number < 0 ? "-" : "")\(size / 1000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}

/// Parts with their roles, without those that are missing.
private func roles(_ parts: (String?, Node?)...) -> [(role: String?, outline: Outline)] {
  parts.compactMap { role, node in node.map { (role, $0.outline) } }
}

/// A text between quotation marks, on one line.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\" + String(Character(scalar))
    case "\n", "\r", "\t": result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

extension Node.TextRun {
  fileprivate var outline: Outline {
    switch self {
    case .words(let words, let alphabet):
      Outline(label: "words \(quoted(words))" + (alphabet == .upright ? "" : " \(alphabet.name)"))
    case .formula(let node): node.outline
    }
  }
}

extension Node.Scripts {
  fileprivate var outline: Outline {
    let position =
      switch placement {
      case .beside: ""
      case .limits: " limits"
      case .alwaysLimits: " always limits"
      }
    let primes = primes == 0 ? "" : " primes \(primes)"
    return Outline(
      label: "scripts\(position)\(primes)", parts: roles(("base", base), ("sub", sub), ("sup", sup))
    )
  }
}

extension Node.Table {
  fileprivate var outline: Outline {
    let alignments = columns.map { $0.name }
    return Outline(
      label: (["table \(environment.name)"] + alignments).joined(separator: " "),
      parts: rows.map { row in
        let cells = row.cells.map { (role: String?.none, outline: $0.outline) }
        return (
          nil,
          Outline(
            label: row.hasRule ? "line ruled" : "line", parts: cells + roles(("tag", row.tag)))
        )
      })
  }
}
