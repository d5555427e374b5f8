extension Painter {
  /// Bars from 0 to their values, beside the other bar layers of the figure.
  ///
  /// - Parameters:
  ///   - bars: The layer.
  ///   - mark: Its series.
  ///   - index: Its place among all layers.
  /// - Returns: The bars and their error bars.
  func draw(_ bars: Figure.Bars, _ mark: Series, index: Int) -> [Element] {
    let groups = series.indices.filter { i in
      if case .bars = series[i].layer { true } else { false }
    }
    let count = Double(groups.count)
    let rank = Double(groups.firstIndex(of: index) ?? 0)
    let group = groups.count > 1 ? 0.78 : 0.64
    // Heights out of range end a little outside of the plot area, where they are clipped.
    func near(_ y: Double) -> Double { min(max(y, plane.top - 8), plane.bottom + 8) }
    let base = min(max(plane.y(0) ?? plane.bottom, plane.top), plane.bottom)
    var elements: [Element] = []
    var whiskers = ""
    for (i, value) in bars.values.enumerated() {
      // Bar r of g stands from i − w/2 + r w/g to i − w/2 + (r + 1) w/g, w the width of a group.
      let left = Double(i) - group / 2 + rank * group / count
      guard let top = plane.y(value), let x = plane.x(left),
        let end = plane.x(left + group / count),
        end > plane.left, x < plane.right
      else { continue }
      let gap = min(1.5, (end - x) * 0.08)
      let far = near(top)
      elements.append(
        Element.bar(
          x: x + gap, y: min(base, far), width: end - x - 2 * gap,
          height: (far - base).magnitude, series: mark))
      guard i < bars.errors.count else { continue }
      let error = bars.errors[i].magnitude
      guard error > 0, let high = plane.y(value + error) else { continue }
      let low = plane.y(value - error) ?? plane.bottom
      let middle = (x + end) / 2
      let half = min(5, (end - x) / 4)
      for y in [near(low), near(high)] {
        whiskers += "M" + Outlines.text(Figure.Point(middle - half, y))
        whiskers += "H" + Numeral.coordinate(middle + half)
      }
      whiskers += "M" + Outlines.text(Figure.Point(middle, near(low))) + "V"
      whiskers += Numeral.coordinate(near(high))
    }
    let errors = whiskers.isEmpty ? [] : [Element.hairline(whiskers, opacity: 0.9, width: 1.4)]
    return clipped(elements + errors)
  }
}
