import MathCore
package import TeXMath

extension Trace {
  /// A formula of the guide for one step: an index on its left side has one of its values.
  private struct Instance {
    let formula: Formula
    let draw: Draw
    let symbols: FormulaSymbols

    var scope: Scope { Scope(draw.meanings) }
  }

  /// The values of the symbols at a step.
  private func draw(at step: Step) throws -> (Draw, FormulaSymbols) {
    let symbols = try FormulaSymbols(
      all: (given + step.values).map { symbol in
        let value = try symbol.formulaQuantity()
        return (symbol.tex, .value { _ in value })
      } + indices.map { ($0.tex, .index("\($0.count)")) })
    return (try Draw(symbols, seed: 0), symbols)
  }

  /// The formula at a step, once for each value of an index on its left side.
  private func instances(of formula: Formula, at step: Step) throws -> [Instance] {
    let (draw, symbols) = try draw(at: step)
    var formulas = [formula]
    for index in indices {
      let name = try Draw.name(of: index.tex)
      guard let left = try Statement.all(of: formula.root).first?.chain.sides.first,
        left.contains(where: { $0.symbolName == name })
      else { continue }
      formulas = formulas.flatMap { formula in
        (1...max(1, index.count)).map { value in
          formula.substituting(Scope([name: .value(.number(Double(value)))]))
        }
      }
    }
    return formulas.map { Instance(formula: $0, draw: draw, symbols: symbols) }
  }

  /// The formulas of a step with its numbers in place of their symbols.
  ///
  /// - Parameters:
  ///   - step: a step of the trace.
  ///   - records: what became of the displayed formulas of the guide.
  /// - Returns: the formulas that can be shown; the others have failed their check.
  package func worked(_ step: Step, _ records: [FormulaRecord]) -> [Formula] {
    step.formulas.flatMap { name -> [Formula] in
      guard let tex = records.first(where: { $0.name == name })?.tex,
        let formula = try? Formula(tex),
        let instances = try? self.instances(of: formula, at: step)
      else { return [] }
      return instances.compactMap { try? $0.formula.worked(in: $0.scope) }
    }
  }

  /// The value of a column at a step, as it is written in a formula.
  ///
  /// - Parameters:
  ///   - column: what is shown, as TeX.
  ///   - step: a step of the trace.
  /// - Returns: the value, and the number that it is if it is one; `nil` where it has none.
  package func written(_ column: String, at step: Step) -> (formula: Formula, number: Double?)? {
    guard let formula = try? Formula(column), let (draw, _) = try? draw(at: step),
      let value = try? Scope(draw.meanings).value(of: formula.root)
    else { return nil }
    let written = formula.substituting(Scope([formula.root.symbolName: .value(value)]))
    return (written, value.numbers.count == 1 ? value.numbers[0] : nil)
  }

  // MARK: - The check

  /// The names of all formulas that a step shows, in the order of the steps.
  var shownFormulas: [String] {
    var names: [String] = []
    for name in steps.flatMap({ $0.formulas }) where !names.contains(name) { names.append(name) }
    return names
  }

  /// How far the sides of a formula are apart at the worst of its steps.
  ///
  /// - Parameters:
  ///   - formula: a displayed formula.
  ///   - name: its name.
  /// - Returns: the largest error, as a share of the larger of 1 and the size of the sides, or why
  ///   there is none; and at how many steps it is shown.
  func finding(of formula: Formula, named name: String) -> (FormulaRun.Finding, steps: Int) {
    var worst = FormulaRun.Finding.error(0, "")
    var count = 0
    for (number, step) in steps.enumerated() where step.formulas.contains(name) {
      count += 1
      do {
        for instance in try instances(of: formula, at: step) {
          let found = try FormulaProof(
            formula: instance.formula, scope: instance.scope, draw: instance.draw,
            symbols: instance.symbols
          ).equality()
          worst = worst.orWorse(found.at(step: number + 1))
        }
      } catch let error as EvaluationError {
        worst = worst.orWorse(.impossible("step \(number + 1): \(error.message)"))
      } catch {
        worst = worst.orWorse(.impossible("step \(number + 1): \(error)"))
      }
    }
    return (worst, count)
  }
}

extension FormulaRun.Finding {
  /// The same with the step in front of its words.
  fileprivate func at(step: Int) -> FormulaRun.Finding {
    switch self {
    case .error(let error, let detail): .error(error, "step \(step): \(detail)")
    case .impossible(let reason): .impossible("step \(step): \(reason)")
    }
  }
}

extension Formulas {
  /// Checks that the formulas of every trace hold at each of its steps.
  ///
  /// - Parameters:
  ///   - displayed: the displayed formulas of the guide; `nil` where it was not read.
  ///   - sheet: the worksheet with the traces; takes a check for each formula of each trace.
  package func checkTraces(_ displayed: [PackFormula]?, into sheet: inout Worksheet) {
    guard let displayed else { return }
    for (traceName, trace) in sheet.traces {
      for name in trace.shownFormulas {
        let tolerance = checks.first { $0.name == name }?.check.tolerance ?? 1e-12
        var (error, detail, count) = (Double.infinity, "the guide displays no formula \(name)", 0)
        if let tex = displayed.first(where: { $0.name == name })?.tex {
          // what cannot be read is told with its place by who reads the guide
          guard let formula = try? Formula(tex) else { continue }
          let finding: FormulaRun.Finding
          (finding, count) = trace.finding(of: formula, named: name)
          switch finding {
          case .error(let found, let words): (error, detail) = (found, words)
          case .impossible(let reason): detail = reason
          }
        } else {
          count = trace.steps.count { $0.formulas.contains(name) }
        }
        sheet.expectTrace(
          traceName, formula: name, steps: count, error: error.isNaN ? .infinity : error,
          tolerance: tolerance, detail: detail)
      }
    }
  }
}

extension Trace.Symbol {
  /// The value as a formula has it.
  fileprivate func formulaQuantity() throws(Refusal) -> any FormulaQuantity {
    switch value {
    case .integer(let n): return n
    case .number(let x): return x
    case .integers(let ns): return ns
    case .vector(let v): return isPoints ? v.map { Vector([$0]) } : Vector(v)
    case .matrix(let rows, let columns, let elements):
      let matrix = Matrix(rows: rows, columns: columns, elements: elements)
      return isPoints ? (0..<rows).map { matrix.row($0) } : matrix
    case .text, .flag, .texts: throw Refusal("the symbol \(tex) of a trace is no number")
    }
  }
}
