extension Figure {
  /// Points joined in order; a point that is not finite breaks the line.
  public struct Line: Hashable, Sendable {
    /// The points in order.
    public var points: [Point]
    /// The words in the legend.
    public var label: String?
    /// Solid or dashed; nil takes the dash pattern of the series.
    public var stroke: Stroke?
    /// Whether each point also has a symbol.
    public var markers: Bool
    /// Whose colour, symbol and dash pattern it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates a line.
    ///
    /// - Parameters:
    ///   - points: The points in order.
    ///   - label: The words in the legend.
    ///   - stroke: Solid or dashed; nil takes the dash pattern of the series.
    ///   - markers: Whether each point also has a symbol.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(
      _ points: [Point], label: String? = nil, stroke: Stroke? = nil, markers: Bool = false,
      series: Int? = nil
    ) {
      self.points = points
      self.label = label
      self.stroke = stroke
      self.markers = markers
      self.series = series
    }
  }

  /// Points joined by arrows in order, such as the steps of gradient descent.
  public struct Path: Hashable, Sendable {
    /// The points in order.
    public var points: [Point]
    /// The words in the legend.
    public var label: String?
    /// Whose colour it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates a path.
    ///
    /// - Parameters:
    ///   - points: The points in order.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(_ points: [Point], label: String? = nil, series: Int? = nil) {
      self.points = points
      self.label = label
      self.series = series
    }
  }

  /// A closed curve: the last point is joined to the first.
  public struct Outline: Hashable, Sendable {
    /// The corners in order.
    public var points: [Point]
    /// The words in the legend.
    public var label: String?
    /// Solid or dashed; nil takes the dash pattern of the series.
    public var stroke: Stroke?
    /// Whether the inside is tinted.
    public var filled: Bool
    /// Whose colour and dash pattern it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates a closed curve.
    ///
    /// - Parameters:
    ///   - points: The corners in order.
    ///   - label: The words in the legend.
    ///   - stroke: Solid or dashed; nil takes the dash pattern of the series.
    ///   - filled: Whether the inside is tinted.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(
      _ points: [Point], label: String? = nil, stroke: Stroke? = nil, filled: Bool = false,
      series: Int? = nil
    ) {
      self.points = points
      self.label = label
      self.stroke = stroke
      self.filled = filled
      self.series = series
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Line: Codable {}
  extension Figure.Path: Codable {}
  extension Figure.Outline: Codable {}
#endif
