public import Figures

/// The steps of an iterative method on one example: what changed in each, and the numbers it used.
///
/// Each step shows displayed formulas of the guide with its numbers in place of their symbols. When
/// the example runs, every one of these formulas is evaluated with the unrounded numbers, and both
/// sides must agree.
public struct Trace: Codable, Hashable, Sendable {
  /// The picture on which the points of the steps are marked.
  public let figure: Figure
  /// The symbols that are the same at every step: the data, a rate.
  public let given: [Symbol]
  /// What the indices of the formulas run to.
  public let indices: [Index]
  /// What stands in a column of its own, as TeX: a symbol, or an element such as `c_1`.
  public let columns: [String]
  public let steps: [Step]

  /// The steps of a method.
  ///
  /// - Parameters:
  ///   - figure: the picture on which the points of the steps are marked.
  ///   - given: the symbols that are the same at every step.
  ///   - indices: what the indices of the formulas run to.
  ///   - columns: what stands in a column of its own, as TeX.
  ///   - steps: the steps, in order.
  /// - Precondition: there is a step, and every step has a value for each column.
  public init(
    _ figure: Figure, given: [Symbol] = [], indices: [Index] = [], columns: [String],
    steps: [Step]
  ) {
    precondition(!steps.isEmpty, "a trace has at least one step")
    (self.figure, self.given, self.indices) = (figure, given, indices)
    (self.columns, self.steps) = (columns, steps)
    for step in steps {
      for column in columns where written(column, at: step) == nil {
        preconditionFailure("the step '\(step.changed)' has no value for \(column)")
      }
    }
  }

  /// One step.
  public struct Step: Codable, Hashable, Sendable {
    /// What changed, in one line of inline Markdown.
    public let changed: String
    /// The displayed formulas of the guide that the step shows, by their names.
    public let formulas: [String]
    /// The symbols of this step.
    public let values: [Symbol]
    /// The points of the figure that belong to it.
    public let points: [Figure.Point]

    /// One step.
    ///
    /// - Parameters:
    ///   - changed: what changed, in one line of inline Markdown.
    ///   - formulas: the displayed formulas of the guide that it shows, by their names.
    ///   - values: the symbols of this step.
    ///   - points: the points of the figure that belong to it.
    public init(
      _ changed: String, formulas: [String], values: [Symbol], points: [Figure.Point] = []
    ) {
      (self.changed, self.formulas) = (changed, formulas)
      (self.values, self.points) = (values, points)
    }
  }

  /// A symbol and its value.
  public struct Symbol: Codable, Hashable, Sendable {
    /// The symbol as TeX, as among the formulas of the entry: `w_{\text{old}}`.
    public let tex: String
    public let value: Quantity
    /// Whether the rows of the matrix are points: `x_i` is the i-th of them.
    public let isPoints: Bool

    /// A number, a vector or a matrix; whole numbers in an array are a list.
    ///
    /// - Parameters:
    ///   - tex: the symbol as TeX.
    ///   - value: its value.
    public init(_ tex: String, _ value: some QuantityConvertible) {
      (self.tex, self.value, isPoints) = (tex, value.quantity, false)
    }

    /// Points: `x_i` is the i-th row.
    ///
    /// - Parameters:
    ///   - tex: the symbol as TeX.
    ///   - points: one point a row.
    public init(_ tex: String, points: some QuantityConvertible) {
      (self.tex, value, isPoints) = (tex, points.quantity, true)
    }
  }

  /// An index and how far it runs, from 1.
  public struct Index: Codable, Hashable, Sendable {
    /// The index as TeX.
    public let tex: String
    /// The last value.
    public let count: Int

    /// An index that runs from 1.
    ///
    /// - Parameters:
    ///   - tex: the index as TeX.
    ///   - count: the last value.
    /// - Precondition: the last value is at least 1.
    public init(_ tex: String, _ count: Int) {
      precondition(count >= 1, "the index \(tex) runs to \(count)")
      (self.tex, self.count) = (tex, count)
    }
  }
}

extension Trace {
  /// The quantities of the symbols, all of which must be numbers.
  var isFinite: Bool {
    (given + steps.flatMap { $0.values }).allSatisfy { $0.value.isFinite }
      && steps.allSatisfy { $0.points.allSatisfy { $0.x.isFinite && $0.y.isFinite } }
  }
}

/// A symbol in JSON is an object whose key says how it is read, because JSON does not tell 2 from 2.0:
/// `{"symbol": "x", "value": [1, 2]}` is a vector, a `list` is of whole numbers, and each row of
/// `points` is a point.
extension Trace.Symbol {
  private enum Key: String, CodingKey {
    case tex = "symbol"
    case value, list, points
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(tex, forKey: .tex)
    try container.encode(value, forKey: key)
  }

  private var key: Key {
    if isPoints { return .points }
    if case .integers = value { return .list }
    return .value
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    tex = try container.decode(String.self, forKey: .tex)
    isPoints = container.contains(.points)
    if container.contains(.list) {
      value = try container.decode(Quantity.self, forKey: .list)
      return
    }
    let value = try container.decode(Quantity.self, forKey: isPoints ? .points : .value)
    if case .integers(let whole) = value {
      self.value = .vector(whole.map { Double($0) })
    } else {
      self.value = value
    }
  }
}

extension Trace.Index {
  private enum CodingKeys: String, CodingKey {
    case tex = "index"
    case count
  }
}
