extension Figure {
  /// An arrow from a tail to a head, such as a vector.
  public struct Arrow: Hashable, Sendable {
    /// Where it begins.
    public var from: Point
    /// Where its head is.
    public var to: Point
    /// The words at its head.
    public var label: String?

    /// Creates an arrow.
    ///
    /// - Parameters:
    ///   - from: Where it begins; the origin if left out.
    ///   - to: Where its head is.
    ///   - label: The words at its head.
    public init(from: Point = Point(0, 0), to: Point, label: String? = nil) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// Several arrows of one colour.
  public struct Arrows: Hashable, Sendable {
    /// The arrows.
    public var arrows: [Arrow]
    /// The words in the legend.
    public var label: String?
    /// Whose colour it takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates a layer of arrows.
    ///
    /// - Parameters:
    ///   - arrows: The arrows.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the next.
    public init(_ arrows: [Arrow], label: String? = nil, series: Int? = nil) {
      self.arrows = arrows
      self.label = label
      self.series = series
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Arrow: Codable {}
  extension Figure.Arrows: Codable {}
#endif
