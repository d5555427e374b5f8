extension Painter {
  /// Touching bars over the bins.
  ///
  /// - Parameters:
  ///   - histogram: The layer.
  ///   - mark: Its series.
  /// - Returns: One tinted shape with a rim, so that several histograms show through each other.
  func draw(_ histogram: Figure.Histogram, _ mark: Series) -> [Element] {
    func near(_ y: Double) -> Double { min(max(y, plane.top - 8), plane.bottom + 8) }
    let base = near(plane.y(0) ?? plane.bottom)
    var path = ""
    for (i, height) in histogram.heights.enumerated() where height > 0 {
      guard let left = plane.x(histogram.edges[i]), let right = plane.x(histogram.edges[i + 1]),
        let top = plane.y(height), right > plane.left, left < plane.right
      else { continue }
      let (from, to) = (max(left, plane.left - 8), min(right, plane.right + 8))
      path += "M" + Outlines.text(Figure.Point(from, base)) + "V" + Numeral.coordinate(near(top))
      path += "H" + Numeral.coordinate(to) + "V" + Numeral.coordinate(base) + "Z"
    }
    guard !path.isEmpty else { return [] }
    return clipped([
      Element.tint(path, colour: mark.colour, opacity: 0.35),
      Element.stroke(path, colour: mark.colour, width: 1.2),
    ])
  }
}
