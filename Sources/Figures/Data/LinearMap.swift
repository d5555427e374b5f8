extension Figure {
  /// The lines of a square grid and their images under a linear map of the plane.
  public struct LinearMap: Hashable, Sendable {
    /// The matrix (a b; c d), row-major: its columns are the images of the unit vectors.
    public var matrix: [Double]
    /// The grid reaches from −reach to reach both ways, a line each integer.
    public var reach: Int
    /// The words in the legend.
    public var label: String?
    /// Whose colour the image takes, counted from 0; nil takes the next.
    public var series: Int?

    /// Creates the grid of a map.
    ///
    /// - Parameters:
    ///   - matrix: The matrix (a b; c d), row-major.
    ///   - reach: How far the grid reaches, from 1 to 50.
    ///   - label: The words in the legend.
    ///   - series: Whose colour the image takes; nil takes the next.
    /// - Precondition: `matrix` has 4 values.
    public init(_ matrix: [Double], reach: Int = 2, label: String? = nil, series: Int? = nil) {
      precondition(matrix.count == 4, "a matrix of 2 rows and 2 columns")
      self.matrix = matrix
      self.reach = reach
      self.label = label
      self.series = series
    }

    /// The image of a point.
    ///
    /// - Parameter point: The point (x, y).
    /// - Returns: (a x + b y, c x + d y).
    public func callAsFunction(_ point: Point) -> Point {
      guard matrix.count == 4 else { return point }
      return Point(
        matrix[0] * point.x + matrix[1] * point.y, matrix[2] * point.x + matrix[3] * point.y)
    }

    /// The lines of the grid before the map.
    var lines: [Segment] {
      let end = min(max(reach, 1), 50)
      let far = Double(end)
      return (-end...end).flatMap { i in
        let place = Double(i)
        return [
          Segment(Point(place, -far), Point(place, far)),
          Segment(Point(-far, place), Point(far, place)),
        ]
      }
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.LinearMap: Codable {}
#endif
