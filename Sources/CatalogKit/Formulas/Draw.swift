public import MathCore
import TeXMath

/// Values for the symbols of a formula, drawn with a seed.
public struct Draw: Sendable {
  /// In the order of the declaration; by the names that the evaluator knows them by.
  private(set) var values: [(tex: String, name: String, value: Value)] = []
  private(set) var meanings: [String: Scope.Meaning] = [:]

  /// Draws all symbols.
  ///
  /// - Throws: ``Refusal`` if a symbol cannot be read, a size is not declared, or the code that
  ///   gives a value throws.
  init(_ symbols: FormulaSymbols, seed: UInt64) throws(Refusal) {
    var source = Xoshiro256StarStar(seed: seed)
    for (tex, symbol) in symbols.all {
      let name = try Draw.name(of: tex)
      switch symbol {
      case .index(let size):
        let count = try self.size(size, of: tex)
        let index = source.index(below: count) + 1
        values.append((tex, name, .number(Double(index))))
        meanings[name] = .index(index, count: count)
      case .outcomes(let size):
        let outcomes = try (0..<self.size(size, of: tex)).map { _ in
          Value.number(source.uniform(in: -2..<2))
        }
        values.append((tex, name, .list(outcomes)))
        meanings[name] = .outcomes(outcomes)
      case .function(let function):
        let draw = self
        meanings[name] = .function { arguments throws(Scope.Refusal) in
          do {
            return try function(draw, FormulaArguments(values: arguments)).formulaValue
          } catch {
            throw Scope.Refusal("\(error)")
          }
        }
      default:
        let value = try self.value(of: symbol, tex, &source)
        values.append((tex, name, value))
        meanings[name] = .value(value)
      }
    }
  }

  /// The name that the evaluator knows a symbol by.
  static func name(of tex: String) throws(Refusal) -> String {
    do {
      return try Formula(tex).root.symbolName
    } catch {
      throw Refusal("the symbol \(tex) cannot be read: \(error.line)")
    }
  }

  private func value(
    of symbol: FormulaSymbol, _ tex: String, _ source: inout Xoshiro256StarStar
  ) throws(Refusal) -> Value {
    func matrix(_ rows: Int, _ columns: Int, _ range: ClosedRange<Double>) -> Matrix {
      Matrix(
        rows: rows, columns: columns, elements: numbers(rows * columns, range, &source))
    }
    switch symbol {
    case .constant(let number): return .number(number)
    case .number(let range): return .number(numbers(1, range, &source)[0])
    case .integer(let range):
      return .number(Double(range.lowerBound + source.index(below: range.count)))
    case .vector(let size, let range):
      return .vector(numbers(try self.size(size, of: tex), range, &source))
    case .probabilities(let size):
      let weights = numbers(try self.size(size, of: tex), 0.1...1, &source)
      let sum = weights.reduce(0, +)
      return .vector(weights.map { $0 / sum })
    case .matrix(let rows, let columns, let range):
      return try matrix(size(rows, of: tex), size(columns, of: tex), range).formulaValue
    case .points(let count, let coordinates, let range):
      let width = try size(coordinates, of: tex)
      let points = try (0..<size(count, of: tex)).map { _ in
        Value.vector(numbers(width, range, &source))
      }
      return .list(points)
    case .identity(let size):
      let n = try self.size(size, of: tex)
      let elements = (0..<n * n).map { $0 % (n + 1) == 0 ? 1.0 : 0.0 }
      return Matrix(rows: n, columns: n, elements: elements).formulaValue
    case .symmetric(let size):
      let n = try self.size(size, of: tex)
      let b = matrix(n, n, -2...2)
      return Matrix(
        rows: n, columns: n,
        elements: (0..<n).flatMap { i in (0..<n).map { j in b[i, j] + b[j, i] } }
      ).formulaValue
    case .positiveDefinite(let size):
      let n = try self.size(size, of: tex)
      let b = matrix(n, n, -2...2)
      var elements: [Double] = []
      for i in 0..<n {
        for j in 0..<n {
          var sum = i == j ? 1.0 : 0.0
          for k in 0..<n { sum += b[i, k] * b[j, k] }
          elements.append(sum)
        }
      }
      return Matrix(rows: n, columns: n, elements: elements).formulaValue
    case .value(let code):
      do {
        return try code(self).formulaValue
      } catch {
        throw Refusal("the code behind \(tex) fails: \(error)")
      }
    case .index, .outcomes, .function: preconditionFailure("drawn by the initializer")
    }
  }

  private func numbers(
    _ count: Int, _ range: ClosedRange<Double>, _ source: inout Xoshiro256StarStar
  ) -> [Double] {
    (0..<count).map { _ in source.uniform(in: range.lowerBound..<range.upperBound) }
  }

  /// The value of a size: a symbol declared before, or a number as it is written.
  private func size(_ size: String, of tex: String) throws(Refusal) -> Int {
    if let number = Int(size), number > 0 { return number }
    guard let value = values.first(where: { $0.tex == size })?.value.numbers.first, value >= 1
    else {
      throw Refusal("the size \(size) of \(tex) is not declared before it")
    }
    return Int(value)
  }
}

// MARK: - What the code of an entry reads

extension Draw {
  /// A number that was drawn.
  ///
  /// - Parameter tex: the symbol, as it is declared.
  /// - Returns: its value.
  /// - Precondition: the symbol is declared before, and is a number.
  public func number(_ tex: String) -> Double {
    guard case .number(let number) = value(tex) else { preconditionFailure("\(tex) is no number") }
    return number.value
  }

  /// A whole number that was drawn, or the drawn value of an index, from 1.
  ///
  /// - Parameter tex: the symbol, as it is declared.
  /// - Returns: its value.
  /// - Precondition: the symbol is declared before, and is a number.
  public func integer(_ tex: String) -> Int { Int(number(tex)) }

  /// A vector that was drawn.
  ///
  /// - Parameter tex: the symbol, as it is declared.
  /// - Returns: its value.
  /// - Precondition: the symbol is declared before, and is a vector.
  public func vector(_ tex: String) -> Vector {
    guard case .vector(let elements) = value(tex) else {
      preconditionFailure("\(tex) is no vector")
    }
    return Vector(elements.map { $0.value })
  }

  /// A matrix that was drawn, or points as its rows.
  ///
  /// - Parameter tex: the symbol, as it is declared.
  /// - Returns: its value.
  /// - Precondition: the symbol is declared before, and is a matrix or a list of points.
  public func matrix(_ tex: String) -> Matrix {
    switch value(tex) {
    case .matrix(let matrix):
      return Matrix(
        rows: matrix.rows, columns: matrix.columns, elements: matrix.elements.map { $0.value })
    case .list(let points):
      return Matrix(
        rows: points.count, columns: points.first?.numbers.count ?? 0,
        elements: points.flatMap { $0.numbers })
    default: preconditionFailure("\(tex) is no matrix")
    }
  }

  private func value(_ tex: String) -> Value {
    guard let value = values.first(where: { $0.tex == tex })?.value else {
      preconditionFailure("the symbol \(tex) is not declared before the one that uses it")
    }
    return value
  }
}
