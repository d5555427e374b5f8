/// What the symbols of a formula stand for.
public struct Scope: Sendable {
  /// What one symbol stands for.
  public enum Meaning: Sendable {
    case value(Value)
    /// A function that the author bound.
    case function(@Sendable ([Value]) throws(Refusal) -> Value)
    /// An index that runs from 1 to a count; free in a formula it has its value here.
    case index(Int, count: Int)
    /// A random variable with equally likely outcomes; several in one expectation vary together.
    case outcomes([Value])
  }

  /// Why a bound function has no value.
  public struct Refusal: Error, Sendable, Equatable {
    public let reason: String
    public init(_ reason: String) { self.reason = reason }
  }

  private let symbols: [String: Meaning]
  /// Variables that a sum, an integral or a limit binds, the innermost last.
  private var bound: [(name: String, value: Value)] = []
  /// Whether slopes are carried, so that nothing may be evaluated that would lose them.
  public internal(set) var isDifferentiating = false

  /// - Parameter symbols: by their names, as `Node.symbolName` gives them.
  public init(_ symbols: [String: Meaning]) {
    self.symbols = symbols
  }

  subscript(_ name: String) -> Meaning? {
    for variable in bound.reversed() where variable.name == name { return .value(variable.value) }
    return symbols[name]
  }

  /// The scope with another value for a symbol.
  ///
  /// - Parameters:
  ///   - name: the symbol, as `Node.symbolName` gives it.
  ///   - value: what it stands for from here on.
  /// - Returns: the new scope.
  public func assuming(_ name: String, to value: Value) -> Scope { binding(name, to: value) }

  func isBound(_ name: String) -> Bool { bound.contains { $0.name == name } }

  func binding(_ name: String, to value: Value) -> Scope {
    var scope = self
    scope.bound.append((name, value))
    return scope
  }

  /// The names of the random variables, sorted.
  var outcomes: [(name: String, values: [Value])] {
    var found: [(name: String, values: [Value])] = []
    for name in symbols.keys.sorted() {
      if case .outcomes(let values)? = symbols[name] { found.append((name, values)) }
    }
    return found
  }

  /// The scope with slopes on the numbers of one symbol.
  public func differentiating(_ name: String, slopes: [Double]) -> Scope? {
    guard case .value(let value)? = self[name], value.numbers.count == slopes.count else {
      return nil
    }
    var scope = binding(name, to: value.with(slopes: slopes))
    scope.isDifferentiating = true
    return scope
  }
}
