import TeXMath

/// A formula as one line of text, in which every part of its tree is to be seen: `(frac a b)`.
func tree(_ tex: String) throws(FormulaError) -> String { tree(try Formula(tex).root) }

/// A tree as an expression in brackets.
///
/// A class follows its symbol: `+:binary`.
func tree(_ node: Node) -> String {
  switch node.kind {
  case .identifier(let name, let alphabet), .number(let name, let alphabet):
    alphabet == .standard ? name : "\(name)/\(alphabet)"
  case .symbol(let sign, let kind): "\(sign):\(kind)"
  case .function(let name, let limits): "\(name)()\(limits ? "limits" : "")"
  case .bigOperator(let sign, let limits): "\(sign)\(limits ? "limits" : "")"
  case .text(let runs): list("text", runs.map { tree($0) })
  case .row(let parts): "[" + parts.map { tree($0) }.joined(separator: " ") + "]"
  case .scripts(let scripts): tree(scripts)
  case .fraction(let fraction):
    list(
      (fraction.hasBar ? "frac" : "over") + (fraction.style.map { ":\($0)" } ?? ""),
      [tree(fraction.numerator), tree(fraction.denominator)])
  case .root(let body, let index):
    list("root", [tree(body)] + (index.map { ["index", tree($0)] } ?? []))
  case .fence(let fence):
    list("fence\(size(fence.size))", [quoted(fence.open), tree(fence.body), quoted(fence.close)])
  case .middle(let sign): list("middle", [sign])
  case .delimiter(let sign, let tall, let kind): list("big\(size(tall))", ["\(sign):\(kind)"])
  case .accent(let accent, let base): list("\(accent)", [tree(base)])
  case .stack(let base, let over, let under):
    list("stack", [tree(base)] + named("over", over) + named("under", under))
  case .brace(let brace, let base, let label, let over):
    list(brace, [tree(base)] + named(over ? "over" : "under", label))
  case .arrow(let arrow, let over, let under):
    list(arrow, named("over", over) + named("under", under))
  case .table(let table): tree(table)
  case .style(let style, let body): list("\(style)", [tree(body)])
  case .color(let color, let body): list(color, [tree(body)])
  case .attributed(let attributes, let body):
    list(attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ","), [tree(body)])
  case .classed(let kind, let body): list("\(kind)", [tree(body)])
  case .boxed(let body): list("boxed", [tree(body)])
  case .cancelled(let body): list("cancelled", [tree(body)])
  case .phantom(let body, let width, let height):
    list("phantom" + (width ? "-" : "") + (height ? "|" : ""), [tree(body)])
  case .space(let width): width < 0 ? "back" : "space"
  }
}

private func list(_ name: String, _ parts: [String]) -> String {
  "(" + ([name] + parts).joined(separator: " ") + ")"
}

private func named(_ name: String, _ node: Node?) -> [String] {
  node.map { ["\(name) \(tree($0))"] } ?? []
}

private func quoted(_ bracket: String) -> String { bracket.isEmpty ? "none" : bracket }

private func size(_ size: Node.Size) -> String {
  switch size {
  case .text: ""
  case .stretched: "!"
  case .fixed(let step): "\(step)"
  }
}

private func tree(_ run: Node.TextRun) -> String {
  switch run {
  case .words(let words, let alphabet):
    "'\(words)'" + (alphabet == .upright ? "" : "/\(alphabet)")
  case .formula(let node): "$\(tree(node))$"
  }
}

private func tree(_ scripts: Node.Scripts) -> String {
  var parts = [tree(scripts.base)]
  if let sub = scripts.sub { parts.append("_ \(tree(sub))") }
  if scripts.primes > 0 { parts.append(String(repeating: "′", count: scripts.primes)) }
  if let sup = scripts.sup { parts.append("^ \(tree(sup))") }
  return list(scripts.placement == .beside ? "scripts" : "\(scripts.placement)", parts)
}

private func tree(_ table: Node.Table) -> String {
  let columns = table.columns.map { "\($0)" }.joined(separator: ",")
  let rows = table.rows.map { row in
    (row.hasRule ? "rule " : "") + row.cells.map { tree($0) }.joined(separator: " & ")
      + (row.tag.map { " tag \(tree($0))" } ?? "")
  }
  return "(\(table.environment)\(columns.isEmpty ? "" : ":\(columns)") "
    + rows.joined(separator: " \\ ") + ")"
}

extension Node {
  /// Whether every part stands within the TeX and within the part that it belongs to.
  func isNested(within outer: Range<Int>) -> Bool {
    place.lowerBound >= outer.lowerBound && place.upperBound <= outer.upperBound
      && children.allSatisfy { $0.isNested(within: place) }
  }

  /// The parts directly within this one.
  var children: [Node] {
    switch kind {
    case .identifier, .number, .symbol, .function, .bigOperator, .middle, .delimiter, .space: []
    case .text(let runs): runs.compactMap { if case .formula(let node) = $0 { node } else { nil } }
    case .row(let parts): parts
    case .scripts(let scripts): [scripts.base, scripts.sub, scripts.sup].compactMap { $0 }
    case .fraction(let fraction): [fraction.numerator, fraction.denominator]
    case .root(let body, let index): [body, index].compactMap { $0 }
    case .fence(let fence): [fence.body]
    case .accent(_, let base), .style(_, let base), .color(_, let base), .attributed(_, let base),
      .classed(_, let base),
      .boxed(let base), .cancelled(let base), .phantom(let base, _, _):
      [base]
    case .stack(let base, let over, let under): [base, over, under].compactMap { $0 }
    case .brace(_, let base, let label, _): [base, label].compactMap { $0 }
    case .arrow(_, let over, let under): [over, under].compactMap { $0 }
    case .table(let table):
      table.rows.flatMap { row in row.cells + (row.tag.map { [$0] } ?? []) }
    }
  }
}
