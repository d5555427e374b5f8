extension Figure {
  /// Words at a point.
  public struct Annotation: Hashable, Sendable {
    /// The words.
    public var text: String
    /// The point they belong to.
    public var at: Point
    /// On which side of the point they stand.
    public var side: Side

    /// Creates an annotation.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - at: The point they belong to.
    ///   - side: On which side of the point they stand.
    public init(_ text: String, at: Point, side: Side = .right) {
      self.text = text
      self.at = at
      self.side = side
    }
  }

  /// A side of a point.
  public enum Side: Hashable, Sendable {
    /// Above the point.
    case above
    /// Below the point.
    case below
    /// Left of the point.
    case left
    /// Right of the point.
    case right
    /// On the point.
    case centre
  }

  /// A straight line across the whole plot, such as a threshold or a mean.
  public struct Rule: Hashable, Sendable {
    /// Its direction and place.
    public var place: Place
    /// The words beside it.
    public var label: String?
    /// Solid or dashed.
    public var stroke: Stroke

    /// The direction and place of a rule.
    public enum Place: Hashable, Sendable {
      /// All the points with this y.
      case horizontal(Double)
      /// All the points with this x.
      case vertical(Double)
    }

    /// Creates a rule.
    ///
    /// - Parameters:
    ///   - place: Its direction and place.
    ///   - label: The words beside it.
    ///   - stroke: Solid or dashed.
    public init(_ place: Place, label: String? = nil, stroke: Stroke = .dashed) {
      self.place = place
      self.label = label
      self.stroke = stroke
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Annotation: Codable {}
  extension Figure.Side: Codable {}
  extension Figure.Rule: Codable {}
  extension Figure.Rule.Place: Codable {}
#endif
