/// Layers written short: `.line(x: epochs, y: losses, label: "training")`.
extension Figure.Layer {
  /// Points joined in order.
  ///
  /// - Parameters:
  ///   - x: The horizontal coordinates.
  ///   - y: The vertical coordinates.
  ///   - label: The words in the legend.
  ///   - stroke: Solid or dashed; nil takes the dash pattern of the series.
  ///   - markers: Whether each point also has a symbol.
  ///   - series: Whose colour it takes; nil takes the next.
  /// - Returns: The layer.
  /// - Precondition: `x` and `y` have the same number of values.
  public static func line(
    x: [Double], y: [Double], label: String? = nil, stroke: Figure.Stroke? = nil,
    markers: Bool = false, series: Int? = nil
  ) -> Self {
    .line(
      Figure.Line(.zip(x, y), label: label, stroke: stroke, markers: markers, series: series))
  }

  /// The graph of a function, sampled evenly.
  ///
  /// - Parameters:
  ///   - interval: The interval of x.
  ///   - samples: How many points.
  ///   - label: The words in the legend.
  ///   - stroke: Solid or dashed; nil takes the dash pattern of the series.
  ///   - series: Whose colour it takes; nil takes the next.
  ///   - function: The function y = f(x).
  /// - Returns: The layer.
  /// - Precondition: `samples` is at least 2.
  public static func graph(
    over interval: ClosedRange<Double>, samples: Int = 201, label: String? = nil,
    stroke: Figure.Stroke? = nil, series: Int? = nil, _ function: (Double) -> Double
  ) -> Self {
    precondition(samples >= 2, "at least 2 points")
    let length = interval.upperBound - interval.lowerBound
    let points = (0..<samples).map { i in
      let x = interval.lowerBound + length * Double(i) / Double(samples - 1)
      return Figure.Point(x, function(x))
    }
    return .line(Figure.Line(points, label: label, stroke: stroke, series: series))
  }

  /// Points as symbols.
  ///
  /// - Parameters:
  ///   - x: The horizontal coordinates.
  ///   - y: The vertical coordinates.
  ///   - label: The words in the legend.
  ///   - symbol: The mark; nil takes the symbol of the series.
  ///   - series: Whose colour it takes; nil takes the next.
  /// - Returns: The layer.
  /// - Precondition: `x` and `y` have the same number of values.
  public static func scatter(
    x: [Double], y: [Double], label: String? = nil, symbol: Figure.Symbol? = nil,
    series: Int? = nil
  ) -> Self {
    .scatter(Figure.Scatter(.zip(x, y), label: label, symbol: symbol, series: series))
  }

  /// A dashed line at one y.
  ///
  /// - Parameters:
  ///   - y: Where it stands.
  ///   - label: The words beside it.
  /// - Returns: The layer.
  public static func horizontal(at y: Double, label: String? = nil) -> Self {
    .rule(Figure.Rule(.horizontal(y), label: label))
  }

  /// A dashed line at one x.
  ///
  /// - Parameters:
  ///   - x: Where it stands.
  ///   - label: The words beside it.
  /// - Returns: The layer.
  public static func vertical(at x: Double, label: String? = nil) -> Self {
    .rule(Figure.Rule(.vertical(x), label: label))
  }
}

extension [Figure.Point] {
  /// The points (x₀, y₀), (x₁, y₁), ….
  ///
  /// - Parameters:
  ///   - x: The horizontal coordinates.
  ///   - y: The vertical coordinates.
  /// - Returns: One point a pair.
  /// - Precondition: `x` and `y` have the same number of values.
  public static func zip(_ x: [Double], _ y: [Double]) -> [Figure.Point] {
    Figure.Point.zip(x, y)
  }
}
