import CatalogKit
import Contents
import Figures
import TeXMath
import Testing

@Suite struct `The traces of the catalog` {
  static let entries = ["gradient-descent", "k-means", "eigendecomposition"]

  /// The traces of an entry and the displayed formulas of its guide.
  static func traces(of id: String) throws -> (Worksheet, [PackFormula], Formulas) {
    let content = try Pack.builtIn.entry(id).content
    let displayed = try `The displayed formulas of the catalog`.displayed(id)
      .map { PackFormula(name: $0.key, tex: $0.value.tex, line: 1) }
    return (try content.example.run(), displayed, content.formulas)
  }

  @Test(arguments: entries)
  func `show every formula of every step, and TeX that is read as it is shown`(id: String) throws {
    let (sheet, displayed, _) = try Self.traces(of: id)
    #expect(!sheet.traces.isEmpty)
    let records = displayed.map {
      FormulaRecord(name: $0.name ?? "", tex: $0.tex, how: "", draws: 24, error: 0, tolerance: 0)
    }
    for (_, trace) in sheet.traces {
      for step in trace.steps {
        let worked = trace.worked(step, records)
        #expect(worked.count >= step.formulas.count && !step.points.isEmpty)
        for formula in worked {
          #expect(try Formula(formula.tex).text == formula.text)
          #expect(!formula.text.contains("Σ"), "\(formula.text)")
        }
      }
    }
  }

  @Test(arguments: entries)
  func `hold, and do not with any number of a step changed a little`(id: String) throws {
    let (sheet, displayed, formulas) = try Self.traces(of: id)
    func passes(_ trace: Trace) -> Bool {
      var sheet = Worksheet()
      sheet.trace("t", trace)
      formulas.checkTraces(displayed, into: &sheet)
      return !sheet.checks.isEmpty && sheet.checks.allSatisfy { $0.passed }
    }
    for (name, trace) in sheet.traces {
      #expect(passes(trace), "\(name)")
      for (number, step) in trace.steps.enumerated() {
        for (place, symbol) in step.values.enumerated() {
          guard let changed = symbol.changed else { continue }
          var values = step.values
          values[place] = changed
          var steps = trace.steps
          steps[number] = Trace.Step(
            step.changed, formulas: step.formulas, values: values, points: step.points)
          let broken = Trace(
            trace.figure, given: trace.given, indices: trace.indices, columns: trace.columns,
            steps: steps)
          #expect(!passes(broken), "\(name), step \(number + 1): \(symbol.tex)")
        }
      }
    }
  }
}

extension Trace.Symbol {
  /// The symbol with its last number changed by a millionth; `nil` for lists of labels.
  fileprivate var changed: Trace.Symbol? {
    func moved(_ x: Double) -> Double { x + 1e-6 * max(1, x.magnitude) }
    func moved(_ xs: [Double]) -> [Double] { xs.dropLast() + xs.suffix(1).map { moved($0) } }
    let quantity: Quantity
    switch value {
    case .integer(let n): quantity = .number(moved(Double(n)))
    case .number(let x): quantity = .number(moved(x))
    case .vector(let v): quantity = .vector(moved(v))
    case .matrix(let rows, let columns, let elements):
      quantity = .matrix(rows: rows, columns: columns, elements: moved(elements))
    case .integers, .text, .texts, .flag: return nil
    }
    return isPoints ? Trace.Symbol(tex, points: quantity) : Trace.Symbol(tex, quantity)
  }
}
