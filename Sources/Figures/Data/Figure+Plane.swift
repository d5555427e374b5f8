/// Figures of the plane, written short.
extension Figure {
  /// Vectors as arrows, each in its own colour, with equal units both ways.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - arrows: The vectors.
  ///   - angles: The angles that are marked.
  ///   - dashed: Dashed lines, such as components and projections.
  ///   - layers: Further marks, over the rest.
  /// - Returns: The figure.
  public static func vectors(
    _ title: String, description: String, x: Axis = "x₁", y: Axis = "x₂", _ arrows: [Arrow],
    angles: [Angle] = [], dashed: [Segment] = [], layers: [Layer] = []
  ) -> Figure {
    // Dashed lines take the last colour, a grey.
    let lines = dashed.map { segment in
      Layer.line(Line([segment.from, segment.to], stroke: .dashed, series: 6))
    }
    return Figure(
      title, description: description, x: x, y: y, aspect: .equal,
      layers: lines + angles.map { .angle($0) } + arrows.map { .arrows(Arrows([$0])) } + layers)
  }

  /// What a linear map does to the plane: to the grid, the unit square and the unit circle.
  ///
  /// Dashed is what was before. The columns of the matrix are the images of e₁ and e₂.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - matrix: The matrix (a b; c d), row-major.
  ///   - eigenvectors: Directions that the map keeps, drawn as lines through the origin.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  /// - Returns: The figure.
  /// - Precondition: `matrix` has 4 values.
  public static func linearMap(
    _ title: String, description: String, matrix: [Double], eigenvectors: [Point] = [],
    x: Axis = "x₁", y: Axis = "x₂"
  ) -> Figure {
    let map = LinearMap(matrix, reach: 12, label: "grid", series: 5)
    let square = [Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1)]
    let circle = (0..<72).map { i in
      let point = Circle.point(turn: Double(i) / 72)
      return Point(point.x, point.y)
    }
    // The part of the plane around the square and the circle, before and after.
    let far = (square + circle).map { map($0) }
      .reduce(1) { most, point in
        let size = max(point.x.magnitude, point.y.magnitude)
        return size <= Bounds.largest / 2 ? max(most, size) : most
      }
    let end = 1.25 * far
    var (x, y) = (x, y)
    x.range = x.range ?? -end...end
    y.range = y.range ?? -end...end
    let lines = eigenvectors.enumerated().map { index, vector -> Layer in
      let size = max(vector.x.magnitude, vector.y.magnitude)
      let far = size > 0 ? end / size : 0
      return .line(
        Line(
          [Point(-far * vector.x, -far * vector.y), Point(far * vector.x, far * vector.y)],
          label: index == 0 ? "kept directions" : nil, stroke: .dashed, series: 3))
    }
    return Figure(
      title, description: description, x: x, y: y, aspect: .equal,
      layers: [
        .linearMap(map),
        .outline(Outline(square, stroke: .dashed, series: 0)),
        .outline(Outline(circle, stroke: .dashed, series: 2)),
        .outline(
          Outline(
            square.map { map($0) }, label: "unit square", stroke: .solid, filled: true, series: 0)),
        .outline(Outline(circle.map { map($0) }, label: "unit circle", stroke: .solid, series: 2)),
      ] + lines + [
        .arrows(
          Arrows(
            [
              Arrow(to: map(Point(1, 0)), label: "A e₁"),
              Arrow(to: map(Point(0, 1)), label: "A e₂"),
            ], series: 1))
      ])
  }
}
