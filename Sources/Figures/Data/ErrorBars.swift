extension Figure {
  /// How uncertain points are: a bar through each, with a stop at either end.
  public struct ErrorBars: Hashable, Sendable {
    /// The points.
    public var points: [Point]
    /// How far each bar reaches towards smaller values.
    public var below: [Double]
    /// How far each bar reaches towards larger values.
    public var above: [Double]
    /// Along which axis the bars lie.
    public var direction: Direction
    /// The words in the legend.
    public var label: String?
    /// Whose colour it takes, counted from 0; nil takes the colour of the text.
    public var series: Int?

    /// Along which axis error bars lie.
    public enum Direction: Hashable, Sendable {
      /// Along the vertical axis.
      case vertical
      /// Along the horizontal axis.
      case horizontal
    }

    /// Creates error bars of two lengths each.
    ///
    /// - Parameters:
    ///   - points: The points.
    ///   - below: How far each bar reaches towards smaller values.
    ///   - above: How far each bar reaches towards larger values.
    ///   - direction: Along which axis the bars lie.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the colour of the text.
    /// - Precondition: There are as many lengths below and above as points.
    public init(
      _ points: [Point], below: [Double], above: [Double], direction: Direction = .vertical,
      label: String? = nil, series: Int? = nil
    ) {
      precondition(
        below.count == points.count && above.count == points.count, "two lengths for each point")
      self.points = points
      self.below = below
      self.above = above
      self.direction = direction
      self.label = label
      self.series = series
    }

    /// Creates error bars that reach as far below as above.
    ///
    /// - Parameters:
    ///   - points: The points.
    ///   - errors: How far each bar reaches either way.
    ///   - direction: Along which axis the bars lie.
    ///   - label: The words in the legend.
    ///   - series: Whose colour it takes; nil takes the colour of the text.
    /// - Precondition: There is a length for each point.
    public init(
      _ points: [Point], errors: [Double], direction: Direction = .vertical, label: String? = nil,
      series: Int? = nil
    ) {
      self.init(
        points, below: errors, above: errors, direction: direction, label: label, series: series)
    }

    /// The two ends of each bar; nothing where a number is missing or not finite.
    var spans: [(point: Point, from: Point, to: Point)] {
      points.indices.compactMap { i in
        guard i < below.count, i < above.count, below[i].isFinite, above[i].isFinite else {
          return nil
        }
        let (point, low, high) = (points[i], below[i].magnitude, above[i].magnitude)
        switch direction {
        case .vertical:
          return (point, Point(point.x, point.y - low), Point(point.x, point.y + high))
        case .horizontal:
          return (point, Point(point.x - low, point.y), Point(point.x + high, point.y))
        }
      }
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.ErrorBars: Codable {}
  extension Figure.ErrorBars.Direction: Codable {}
#endif
