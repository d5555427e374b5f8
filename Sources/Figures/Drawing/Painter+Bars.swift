extension Painter {
  /// Bars from 0 to their values, beside the other bar layers of the figure.
  ///
  /// - Parameters:
  ///   - bars: The layer.
  ///   - mark: Its series.
  ///   - index: Its place among all layers.
  /// - Returns: The bars and their error bars.
  func draw(_ bars: Figure.Bars, _ mark: Series, index: Int) -> [Element] {
    let isUpright = bars.direction == .vertical
    let (along, across) = isUpright ? (plane.y, plane.x) : (plane.x, plane.y)
    // Ends out of range end a little outside of the plot area, where they are clipped.
    let (low, high) = (min(along.start, along.end), max(along.start, along.end))
    func near(_ place: Double) -> Double { min(max(place, low - 8), high + 8) }
    let base = min(max(along(0) ?? along.start, low), high)
    let slot = slot(of: bars, index: index)
    var elements: [Element] = []
    var whiskers = ""
    for (i, value) in bars.values.enumerated() {
      guard let far = along(value), let a = across(Double(i) + slot.lowerBound),
        let b = across(Double(i) + slot.upperBound)
      else { continue }
      let (first, last) = (min(a, b), max(a, b))
      guard last > min(across.start, across.end), first < max(across.start, across.end) else {
        continue
      }
      let gap = min(1.5, (last - first) * 0.08)
      let end = near(far)
      let (start, length) = (min(base, end), (end - base).magnitude)
      let width = last - first - 2 * gap
      elements.append(
        isUpright
          ? Element.bar(
            x: first + gap, y: start, width: width, height: length, series: mark,
            isPale: bars.isPale)
          : Element.bar(
            x: start, y: first + gap, width: length, height: width, series: mark,
            isPale: bars.isPale))
      guard i < bars.errors.count else { continue }
      let error = bars.errors[i].magnitude
      guard error > 0, let most = along(value + error) else { continue }
      let least = near(along(value - error) ?? along.start)
      whiskers += whisker(
        from: least, to: near(most), at: (first + last) / 2, half: min(5, (last - first) / 4),
        isUpright: isUpright)
    }
    let errors = whiskers.isEmpty ? [] : [Element.hairline(whiskers, opacity: 0.9, width: 1.4)]
    return clipped(elements + errors)
  }

  /// The part of a category that a layer of bars takes, counted from its middle.
  ///
  /// Bar r of g takes −w/2 + r w/g to −w/2 + (r + 1) w/g, w the width of a group; pale ones take all
  /// of it. On the vertical axis the first of a group is the uppermost.
  private func slot(of bars: Figure.Bars, index: Int) -> ClosedRange<Double> {
    let group = series.indices.filter { i in
      if case .bars(let others) = series[i].layer { !others.isPale } else { false }
    }
    let width = group.count > 1 ? 0.78 : 0.64
    guard !bars.isPale else { return -width / 2...width / 2 }
    let count = Double(group.count)
    let rank = Double(group.firstIndex(of: index) ?? 0)
    let place = bars.direction == .vertical ? rank : count - 1 - rank
    let start = -width / 2 + place * width / count
    return start...start + width / count
  }

  /// A line with a stop at either end.
  private func whisker(
    from least: Double, to most: Double, at middle: Double, half: Double, isUpright: Bool
  ) -> String {
    func point(_ along: Double, _ across: Double) -> String {
      Outlines.text(isUpright ? Figure.Point(across, along) : Figure.Point(along, across))
    }
    let (across, along) = isUpright ? ("H", "V") : ("V", "H")
    var path = ""
    for end in [least, most] {
      path += "M" + point(end, middle - half) + across + Numeral.coordinate(middle + half)
    }
    return path + "M" + point(least, middle) + along + Numeral.coordinate(most)
  }
}
