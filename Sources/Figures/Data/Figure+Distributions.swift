/// Figures of distributions and their uncertainty, written short.
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
}
