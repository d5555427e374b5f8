package import TeXMath

/// Checks the formulas of one guide against the code of its entry.
struct FormulaRun {
  let formulas: [String: Formula]
  let declared: Formulas

  /// What one draw gave.
  enum Finding {
    /// How far the sides are apart, as a share of the larger of 1 and their size.
    case error(Double, String)
    case impossible(String)

    /// The worse of two: what is impossible first, then what is not a number, then the larger error.
    func orWorse(_ other: Finding) -> Finding {
      guard case .error(let mine, _) = self else { return self }
      guard case .error(let theirs, _) = other else { return other }
      return mine.isNaN || theirs <= mine ? self : other
    }
  }

  /// The largest error of a check, and what the worst draw looked like.
  func outcome(of name: String, _ check: FormulaCheck) -> (error: Double, detail: String?) {
    guard let formula = formulas[name] else { return (.infinity, "there is no formula \(name)") }
    var worst: (error: Double, detail: String?) = (0, nil)
    var isStrict: [Bool] = []
    for number in 0..<declared.draws(of: formula, check) {
      let seed = Self.seed(name, number)
      if case .inequality = check.kind {
        isStrict = merged(isStrict, strictness(of: formula, check, seed: seed))
      }
      switch finding(name, formula, check, seed: seed) {
      case .impossible(let reason): return (.infinity, "\(formula.text): \(reason)")
      case .error(let error, let detail):
        // not a number is worse than any
        if error.isNaN { return (.infinity, "\(formula.text): \(detail)") }
        if error > worst.error { worst = (error, "\(formula.text): \(detail)") }
      }
    }
    if isStrict.contains(false) {
      return (
        .infinity,
        "\(formula.text): two sides are equal on every draw, so that it says less than it seems to"
      )
    }
    return worst
  }

  /// For each relation whether its sides differ on this draw by more than rounding.
  private func strictness(of formula: Formula, _ check: FormulaCheck, seed: UInt64) -> [Bool] {
    let symbols = declared.symbols.adding(check.symbols)
    guard let draw = try? Draw(symbols, seed: seed),
      let statements = try? Statement.all(of: formula.root)
    else { return [] }
    let scope = Scope(draw.meanings)
    let proof = FormulaProof(formula: formula, scope: scope, draw: draw, symbols: symbols)
    return statements.flatMap { statement in
      let sides = statement.chain.sides
      return zip(sides, sides.dropFirst()).map { a, b in
        guard let left = try? scope.value(of: a), let right = try? scope.value(of: b),
          case .error(let distance, _) = proof.difference((a, left), (b, right))
        else { return false }
        return distance > check.tolerance
      }
    }
  }

  private func merged(_ before: [Bool], _ now: [Bool]) -> [Bool] {
    before.isEmpty ? now : zip(before, now).map { $0 || $1 }
  }

  /// A seed of its own for each draw of each formula.
  private static func seed(_ name: String, _ number: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash &+ UInt64(number)
  }

  private func finding(
    _ name: String, _ formula: Formula, _ check: FormulaCheck, seed: UInt64
  ) -> Finding {
    let symbols = declared.symbols.adding(check.symbols)
    do {
      let draw = try Draw(symbols, seed: seed)
      let scope = Scope(draw.meanings)
      let proof = FormulaProof(formula: formula, scope: scope, draw: draw, symbols: symbols)
      switch check.kind {
      case .agrees:
        guard try proof.asksCode() else {
          return .impossible(
            "no symbol in it stands for code of the entry: declare one as .value or .function, "
              + "or say .identity")
        }
        return try proof.equality()
      case .identity: return try proof.equality()
      case .limit:
        guard formula.root.contains(where: { $0.kind == .function("lim", limits: true) }) else {
          return .impossible("there is no limit in it")
        }
        return try proof.equality()
      case .inequality(let equality):
        let order = try proof.order()
        guard let equality else { return order }
        let tight = symbols.adding(equality)
        let other = try Draw(tight, seed: seed)
        let attained = try FormulaProof(
          formula: formula, scope: Scope(other.meanings), draw: other, symbols: tight
        ).equality(orderCounts: true)
        return order.orWorse(attained)
      case .derivative(let name, let symbol):
        guard let primitive = formulas[name] else {
          return .impossible("there is no formula \(name) to differentiate")
        }
        return try proof.derivative(of: primitive, by: symbol)
      case .minimum: return try proof.minimum(seed: seed)
      case .statement: return .error(0, "")
      }
    } catch let error as EvaluationError {
      return .impossible(error.message)
    } catch {
      return .impossible("\(error)")
    }
  }

}

extension Formulas {
  /// The largest error of one formula on all draws, infinity where it cannot be evaluated, and what
  /// is allowed; `nil` for a statement.
  ///
  /// - Parameters:
  ///   - name: the formula.
  ///   - formulas: the formulas of the guide, by their names.
  /// - Returns: the error and the tolerance.
  package func error(
    of name: String, in formulas: [String: Formula]
  ) -> (error: Double, tolerance: Double)? {
    guard let check = checks.first(where: { $0.name == name })?.check else { return nil }
    if case .statement = check.kind { return nil }
    let run = FormulaRun(formulas: formulas, declared: self)
    return (run.outcome(of: name, check).error, check.tolerance)
  }

  /// Checks all formulas of a guide, and writes down what came of it.
  ///
  /// - Parameters:
  ///   - displayed: the displayed formulas of the guide; `nil` where it was not read.
  ///   - sheet: takes a check for each formula that is evaluated, and a record for each.
  package func check(_ displayed: [PackFormula]?, into sheet: inout Worksheet) {
    guard let displayed else { return }
    var parsed: [String: Formula] = [:]
    for formula in displayed {
      if let name = formula.name, let read = try? Formula(formula.tex) { parsed[name] = read }
    }
    let run = FormulaRun(formulas: parsed, declared: self)
    let names = Set(displayed.compactMap { $0.name })
    for (name, check) in checks {
      guard names.contains(name) else {
        sheet.expectFormula(
          name, error: .infinity, detail: "the guide displays no formula of this name", check,
          draws: check.draws)
        continue
      }
      // what cannot be read is told with its place by who reads the guide
      guard let formula = parsed[name] else { continue }
      let symbols = symbols(in: formula, check)
      if case .statement(let reason) = check.kind {
        sheet.record(
          FormulaRecord(
            name: name, tex: formula.tex, how: reason, draws: 0, error: 0, tolerance: 0,
            symbols: symbols))
        continue
      }
      let (error, detail) = run.outcome(of: name, check)
      let draws = self.draws(of: formula, check)
      sheet.record(
        FormulaRecord(
          name: name, tex: formula.tex, how: check.how, draws: draws, error: error,
          tolerance: check.tolerance, symbols: symbols))
      sheet.expectFormula(name, error: error, detail: detail, check, draws: draws)
    }
  }
}

extension Formulas {
  /// The declared symbols that stand in a formula, with their meanings.
  ///
  /// - Parameters:
  ///   - formula: a displayed formula.
  ///   - check: what is proved of it.
  /// - Returns: the symbols in the order of the declaration; `nil` is none.
  private func symbols(in formula: Formula, _ check: FormulaCheck) -> [FormulaRecord.Symbol]? {
    // a side such as u · v can be a symbol as a whole
    let sides = (try? Statement.all(of: formula.root).flatMap { $0.chain.sides }) ?? []
    let found = symbols.adding(check.symbols).all.filter { tex, _ in
      guard let name = try? Draw.name(of: tex) else { return false }
      return ([formula.root] + sides).contains { $0.contains(where: { $0.symbolName == name }) }
    }
    return found.isEmpty
      ? nil : found.map { FormulaRecord.Symbol(tex: $0.tex, meaning: meanings[$0.tex]) }
  }
}

extension Formulas {
  /// On how many draws a formula is checked: once where it holds no symbol that is drawn, such as an
  /// integral of known numbers.
  fileprivate func draws(of formula: Formula, _ check: FormulaCheck) -> Int {
    symbols(in: formula, check) == nil ? 1 : check.draws
  }
}

extension FormulaCheck {
  /// How it is checked, in words.
  var how: String {
    switch kind {
    case .agrees: "the displayed sides and the code agree"
    case .identity: "both sides agree"
    case .inequality(nil): "the order holds"
    case .inequality: "the order holds, and turns into equality where it should"
    case .limit: "the limit, found by extrapolation, is the other side"
    case .derivative(let name, let symbol):
      "the derivative of the displayed formula \(name) by \(Self.shown(symbol)) agrees"
    case .minimum: "at the left side every slope is 0, and points around it lie higher"
    case .statement(let reason): reason
    }
  }

  private static func shown(_ tex: String) -> String { (try? Formula(tex))?.text ?? tex }
}
