extension Painter {
  /// The bands and isolines of a function on a grid, with their levels written on them.
  ///
  /// A band is not drawn as such: over the region f ≥ level₁ lies the region f ≥ level₂, and so on.
  /// Each adds the same tint, so larger values are darker, without seams on any surface.
  ///
  /// - Parameter contour: The layer.
  /// - Returns: The bands, the isolines and their labels.
  func draw(_ contour: Figure.Contour) -> [Element] {
    let levels = contour.shownLevels
    guard !levels.isEmpty else { return [] }
    var bands: [Element] = []
    if contour.filled {
      let opacity = min(0.12, 0.6 / Double(levels.count))
      for level in levels {
        let region = Isolines.boundary(level: level, x: contour.x, y: contour.y, z: contour.z)
        var path = ""
        for curve in region.curves { path += Outlines.polygon(thinned(curve), on: plane).path }
        if !path.isEmpty {
          bands.append(Element.tint(path, colour: Palette.band, opacity: opacity))
        }
      }
    }
    var path = ""
    // Annotations keep their room.
    var taken = annotated
    var labels: [(text: String, place: Figure.Point)] = []
    for level in levels {
      let lines = Isolines(level: level, x: contour.x, y: contour.y, z: contour.z)
      for curve in lines.curves { path += Outlines.polyline(thinned(curve), on: plane).path }
      let text = Numeral.short(level)
      if let place = labelPlace(on: lines.curves, text: text, avoiding: taken) {
        labels.append((text, place))
        taken.append((text, place))
      }
    }
    let isolines = path.isEmpty ? [] : [Element.isoline(path)]
    let notes = labels.map { label in
      Element.note(
        label.text, at: Figure.Point(label.place.x, label.place.y + 4), size: 11,
        anchor: .middle)
    }
    return clipped(bands + isolines) + notes
  }

  /// A curve with fewer of its corners, such that none of those left out is further than a fifth of
  /// a pixel from the line between the two that stay beside it.
  ///
  /// A grid gives a corner wherever a curve crosses it, most of them on almost straight parts.
  private func thinned(_ curve: [Figure.Point]) -> [Figure.Point] {
    let places = curve.compactMap { plane($0) }
    guard places.count == curve.count, curve.count > 2 else { return curve }
    var kept = [curve[0]]
    var last = 0
    for next in 2..<curve.count {
      // a long straight part is looked at in pieces: the time stays in proportion to the corners
      let isFar = next - last > 64
      if isFar || (last + 1..<next).contains(where: { !isNear(places, $0, last, next) }) {
        kept.append(curve[next - 1])
        last = next - 1
      }
    }
    return kept + [curve[curve.count - 1]]
  }

  /// Whether a corner is within a fifth of a pixel of the line between two others:
  /// |(b − a) × (p − a)|² ≤ 0.2² |b − a|², and p no further from a than b.
  private func isNear(_ places: [Figure.Point], _ p: Int, _ a: Int, _ b: Int) -> Bool {
    let (dx, dy) = (places[b].x - places[a].x, places[b].y - places[a].y)
    let (px, py) = (places[p].x - places[a].x, places[p].y - places[a].y)
    let cross = dx * py - dy * px
    let along = dx * px + dy * py
    let length = dx * dx + dy * dy
    return cross * cross <= 0.04 * length && along >= 0 && along <= length
  }

  /// The annotations of the figure and where they stand.
  private var annotated: [(text: String, place: Figure.Point)] {
    series.compactMap { mark in
      guard case .text(let annotation) = mark.layer, let place = plane(annotation.at) else {
        return nil
      }
      return (annotation.text, place)
    }
  }

  /// A point of the longest curve with room for its level around it.
  private func labelPlace(
    on curves: [[Figure.Point]], text: String,
    avoiding taken: [(text: String, place: Figure.Point)]
  ) -> Figure.Point? {
    guard let longest = curves.max(by: { $0.count < $1.count }), longest.count >= 8 else {
      return nil
    }
    let half = Words.width(text, size: 11) / 2 + 4
    for part in [1, 3, 5, 7, 2, 6, 4] {
      guard let place = plane(longest[longest.count * part / 8]) else { continue }
      let isInside =
        place.x - half > plane.left && place.x + half < plane.right && place.y - 12 > plane.top
        && place.y + 12 < plane.bottom
      let isFree = taken.allSatisfy { other in
        (other.place.y - place.y).magnitude > 16
          || (other.place.x - place.x).magnitude > half + Words.width(other.text, size: 11) / 2 + 6
      }
      if isInside && isFree { return place }
    }
    return nil
  }
}

extension Figure.Contour {
  /// The finite levels in increasing order; round numbers in the range of z if none were asked for.
  var shownLevels: [Double] {
    guard levels.isEmpty else {
      return levels.filter { $0.magnitude <= Bounds.largest }.sorted()
    }
    guard let found = Bounds.of(z, logarithmic: false), found.length > 0 else { return [] }
    let bounds = found.divisible(logarithmic: false)
    return Ticks.linear(bounds, most: 15).marks.map { $0.value }.filter {
      found.low < $0 && $0 < found.high
    }
  }
}
