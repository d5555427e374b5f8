extension Figure {
  /// Points as symbols; a point that is not finite is left out.
  public struct Scatter: Hashable, Sendable {
    /// The points.
    public var points: [Point]
    /// The words in the legend.
    public var label: String?
    /// The mark; nil takes the symbol of the series.
    public var symbol: Symbol?
    /// Whose colour and symbol it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates a scatter layer.
    ///
    /// - Parameters:
    ///   - points: The points.
    ///   - label: The words in the legend.
    ///   - symbol: The mark; nil takes the symbol of the series.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(
      _ points: [Point], label: String? = nil, symbol: Symbol? = nil, series: Int? = nil
    ) {
      self.points = points
      self.label = label
      self.symbol = symbol
      self.series = series
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Scatter: Codable {}
#endif
