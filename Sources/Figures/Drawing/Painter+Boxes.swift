extension Painter {
  /// Boxes from hinge to hinge with a line at the median, whiskers and outliers.
  ///
  /// - Parameters:
  ///   - boxes: The layer.
  ///   - mark: Its series.
  ///   - index: Its place among all layers.
  /// - Returns: The boxes, whiskers and outliers.
  func draw(_ boxes: Figure.Boxes, _ mark: Series, index: Int) -> [Element] {
    let layers = series.indices.filter { i in
      if case .boxes = series[i].layer { true } else { false }
    }
    let count = Double(layers.count)
    let rank = Double(layers.firstIndex(of: index) ?? 0)
    let group = layers.count > 1 ? 0.78 : 0.5
    func near(_ y: Double) -> Double { min(max(y, plane.top - 8), plane.bottom + 8) }
    func y(_ value: Double) -> Double { near(plane.y(value) ?? plane.bottom + 8) }
    var elements: [Element] = []
    var whiskers = ""
    var medians = ""
    var outliers: [Figure.Point] = []
    for (i, values) in boxes.groups.enumerated() {
      guard let box = Figure.Box(values),
        let from = plane.x(Double(i) - group / 2 + rank * group / count),
        let to = plane.x(Double(i) - group / 2 + (rank + 1) * group / count),
        to > plane.left, from < plane.right
      else { continue }
      let gap = min(2, (to - from) * 0.08)
      let (left, right) = (max(from, plane.left - 8) + gap, min(to, plane.right + 8) - gap)
      let middle = (left + right) / 2
      let half = min(8, (right - left) / 4)
      let (top, bottom) = (y(box.upperHinge), y(box.lowerHinge))
      elements.append(
        Element.bar(x: left, y: top, width: right - left, height: bottom - top, tinted: mark))
      for (hinge, end) in [(top, y(box.upperWhisker)), (bottom, y(box.lowerWhisker))] {
        whiskers += "M" + Outlines.text(Figure.Point(middle, hinge)) + "V" + Numeral.coordinate(end)
        whiskers += "M" + Outlines.text(Figure.Point(middle - half, end))
        whiskers += "H" + Numeral.coordinate(middle + half)
      }
      medians += "M" + Outlines.text(Figure.Point(left, y(box.median)))
      medians += "H" + Numeral.coordinate(right)
      outliers += box.outliers.compactMap { value in
        plane.y(value).map { Figure.Point(middle, $0) }
      }.filter { plane.holds($0) }
    }
    guard !elements.isEmpty else { return [] }
    let dots =
      outliers.isEmpty
      ? []
      : [Element.symbol(.circle, at: outliers, colour: mark.colour, radius: 2.8)]
    return clipped(
      elements + [
        Element.stroke(whiskers, colour: mark.colour, width: 1.5),
        Element.hairline(medians, opacity: 1, width: 2.4),
      ]) + dots
  }
}
