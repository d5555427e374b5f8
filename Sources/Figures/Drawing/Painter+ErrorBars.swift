extension Painter {
  /// A bar through each point with a stop at either end.
  ///
  /// - Parameters:
  ///   - bars: The layer.
  ///   - mark: Its series.
  /// - Returns: All bars as one line.
  func draw(_ bars: Figure.ErrorBars, _ mark: Series) -> [Element] {
    var path = ""
    for span in bars.spans {
      // An end without a place, such as 0 on a logarithmic axis, lies at the edge of the plot area.
      guard let place = plane(span.point), plane.holds(place) else { continue }
      let half = 4.0
      switch bars.direction {
      case .vertical:
        let low = min(plane.y(span.from.y) ?? plane.bottom + 8, plane.bottom + 8)
        let high = max(plane.y(span.to.y) ?? plane.top - 8, plane.top - 8)
        guard low > high else { continue }
        path += "M" + Outlines.text(Figure.Point(place.x, low)) + "V" + Numeral.coordinate(high)
        for y in [low, high] {
          path += "M" + Outlines.text(Figure.Point(place.x - half, y)) + "h8"
        }
      case .horizontal:
        let low = max(plane.x(span.from.x) ?? plane.left - 8, plane.left - 8)
        let high = min(plane.x(span.to.x) ?? plane.right + 8, plane.right + 8)
        guard low < high else { continue }
        path += "M" + Outlines.text(Figure.Point(low, place.y)) + "H" + Numeral.coordinate(high)
        for x in [low, high] {
          path += "M" + Outlines.text(Figure.Point(x, place.y - half)) + "v8"
        }
      }
    }
    guard !path.isEmpty else { return [] }
    return clipped([Element.whisker(path, bars.series == nil ? nil : mark.colour)])
  }
}
