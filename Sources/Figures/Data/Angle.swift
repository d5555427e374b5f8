extension Figure {
  /// The angle between two directions, as an arc or, where it is right, as a small square.
  public struct Angle: Hashable, Sendable {
    /// The vertex.
    public var at: Point
    /// A point on the first side.
    public var from: Point
    /// A point on the second side.
    public var to: Point
    /// The words beside the arc.
    public var label: String?
    /// Whether it is marked as a right angle.
    public var isRight: Bool

    /// Creates the mark of an angle.
    ///
    /// - Parameters:
    ///   - at: The vertex; the origin if left out.
    ///   - from: A point on the first side.
    ///   - to: A point on the second side.
    ///   - label: The words beside the arc.
    ///   - isRight: Whether it is marked as a right angle.
    public init(
      at: Point = Point(0, 0), from: Point, to: Point, label: String? = nil, isRight: Bool = false
    ) {
      self.at = at
      self.from = from
      self.to = to
      self.label = label
      self.isRight = isRight
    }
  }

  /// The straight way from a point to another.
  public struct Segment: Hashable, Sendable {
    /// One end.
    public var from: Point
    /// The other end.
    public var to: Point

    /// Creates a segment.
    ///
    /// - Parameters:
    ///   - from: One end.
    ///   - to: The other end.
    public init(_ from: Point, _ to: Point) {
      self.from = from
      self.to = to
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Angle: Codable {}
  extension Figure.Segment: Codable {}
#endif
