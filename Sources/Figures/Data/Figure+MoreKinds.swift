/// Figures of distributions, matrices, graphs and the plane, written short.
extension Figure {
  /// How often values fall in intervals.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - histograms: The histograms.
  /// - Returns: The figure.
  public static func histogram(
    _ title: String, description: String, x: Axis, y: Axis = "count", _ histograms: [Histogram]
  ) -> Figure {
    Figure(
      title, description: description, x: x, y: y, layers: histograms.map { .histogram($0) })
  }

  /// Box plots of several groups of values, side by side.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - groups: The names of the groups.
  ///   - label: What the names are names of.
  ///   - y: The vertical axis.
  ///   - values: The values of each group.
  /// - Returns: The figure.
  public static func boxes(
    _ title: String, description: String, groups: [String], label: String = "", y: Axis,
    values: [[Double]]
  ) -> Figure {
    Figure(
      title, description: description, x: .categories(groups, label: label), y: y,
      layers: [.boxes(Boxes(values))])
  }

  /// Points with error bars of the same colour.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - points: The points.
  ///   - errors: How far the bar of each point reaches up and down.
  /// - Returns: The figure.
  /// - Precondition: There is a length for each point.
  public static func errorBars(
    _ title: String, description: String, x: Axis, y: Axis, points: [Point], errors: [Double]
  ) -> Figure {
    Figure(
      title, description: description, x: x, y: y,
      layers: [
        .errorBars(ErrorBars(points, errors: errors, series: 0)),
        .scatter(Scatter(points, series: 0)),
      ])
  }

  /// A matrix as coloured cells with the names of its rows and columns.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - rows: The names of the rows, from the top.
  ///   - columns: The names of the columns.
  ///   - values: The values, row-major.
  ///   - rowLabel: What the names of the rows are names of.
  ///   - columnLabel: What the names of the columns are names of.
  ///   - colours: How values become colours.
  ///   - range: The values of the palest and the strongest colour; nil takes those that occur.
  ///   - showsNumbers: Whether numbers stand in the cells, where there is room.
  ///   - label: What the colours show.
  /// - Returns: The figure.
  /// - Precondition: `values` has a value for each row and column.
  public static func heatMap(
    _ title: String, description: String, rows: [String], columns: [String], values: [Double],
    rowLabel: String = "", columnLabel: String = "", colours: Colours = .automatic,
    range: ClosedRange<Double>? = nil, showsNumbers: Bool = true, label: String? = nil
  ) -> Figure {
    let map = HeatMap(
      rows: rows.count, columns: columns.count, values: values, colours: colours, range: range,
      showsNumbers: showsNumbers, label: label)
    let ratio = columns.isEmpty ? 0.5 : Double(rows.count) / Double(columns.count)
    return Figure(
      title, description: description, x: .categories(columns, label: columnLabel),
      y: .categories(rows.reversed(), label: rowLabel), ratio: min(max(ratio * 0.8, 0.15), 1),
      layers: [.heatMap(map)])
  }

  /// Small pictures in rows with captions, all on one scale.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - images: The pictures, row by row.
  ///   - columns: How many stand side by side.
  ///   - colours: How values become colours: sequential is ink on paper.
  ///   - range: The values of the palest and the strongest colour; nil takes those that occur.
  /// - Returns: The figure.
  public static func images(
    _ title: String, description: String, _ images: [Image], columns: Int = 8,
    colours: Colours = .automatic, range: ClosedRange<Double>? = nil
  ) -> Figure {
    Figure(
      title, description: description,
      layers: [.images(Images(images, columns: columns, colours: colours, range: range))])
  }

  /// A graph of named nodes.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative.
  ///   - nodes: The names of the nodes.
  ///   - edges: The edges, by the numbers of their nodes.
  ///   - isDirected: Whether edges have a direction.
  ///   - placed: Where the nodes stand.
  /// - Returns: The figure.
  public static func graph(
    _ title: String, description: String, nodes: [String], edges: [Edge],
    isDirected: Bool = false, placed: Placement = .circular
  ) -> Figure {
    let points = placed.points(nodes.count, edges: edges)
    let aspect: Aspect =
      switch placed {
      case .circular, .at: .equal
      case .layered: .free
      }
    return Figure(
      title, description: description, aspect: aspect, ratio: 0.6,
      layers: [
        .network(
          Network(
            zip(nodes, points).map { Network.Node($0, at: $1) }, edges: edges,
            isDirected: isDirected))
      ])
  }

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
