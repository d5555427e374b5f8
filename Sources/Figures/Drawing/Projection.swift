/// One axis as a map from its values to lengths in the drawing.
struct Projection {
  let bounds: Bounds
  let isLogarithmic: Bool
  /// Where the lower bound stands.
  let start: Double
  /// Where the upper bound stands.
  let end: Double

  /// The place of a value, nil where it has none.
  ///
  /// - Parameter value: A coordinate.
  /// - Returns: The length in the drawing; outside of start and end for values out of bounds.
  func callAsFunction(_ value: Double) -> Double? {
    guard Bounds.admits(value, logarithmic: isLogarithmic) else { return nil }
    let fraction: Double
    if isLogarithmic {
      let low = PowersOfTen.logarithm(bounds.low)
      let high = PowersOfTen.logarithm(bounds.high)
      fraction = (PowersOfTen.logarithm(value) - low) / (high - low)
    } else {
      fraction = (value - bounds.low) / bounds.length
    }
    let place = start + fraction * (end - start)
    return place.isFinite ? place : nil
  }
}

/// The plot area and its two axes: from points of the data to points of the drawing.
struct Plane {
  let x: Projection
  let y: Projection

  var left: Double { x.start }
  var right: Double { x.end }
  var top: Double { y.end }
  var bottom: Double { y.start }

  /// The place of a point, nil where it has none.
  ///
  /// - Parameter point: A point of the data.
  /// - Returns: The point of the drawing; y grows downwards there.
  func callAsFunction(_ point: Figure.Point) -> Figure.Point? {
    guard let across = x(point.x), let down = y(point.y) else { return nil }
    return Figure.Point(across, down)
  }

  /// Whether a point of the drawing lies in the plot area.
  ///
  /// - Parameter place: A point of the drawing.
  /// - Returns: Whether it lies inside or on the border.
  func holds(_ place: Figure.Point) -> Bool {
    let slack = 0.01
    return place.x >= left - slack && place.x <= right + slack
      && place.y >= top - slack && place.y <= bottom + slack
  }

  /// The part of a segment in the plot area and a little around it.
  ///
  /// Liang and Barsky: the segment is a + t (b − a), 0 ≤ t ≤ 1, and each side bounds t.
  ///
  /// - Parameters:
  ///   - a: The beginning, in the drawing.
  ///   - b: The end, in the drawing.
  /// - Returns: The ends of the part, nil when the segment passes by.
  func clipped(_ a: Figure.Point, _ b: Figure.Point) -> (Figure.Point, Figure.Point)? {
    let margin = 8.0
    let dx = b.x - a.x
    let dy = b.y - a.y
    guard dx.isFinite, dy.isFinite else { return nil }
    var enter = 0.0
    var leave = 1.0
    let sides = [
      (-dx, a.x - left + margin), (dx, right + margin - a.x),
      (-dy, a.y - top + margin), (dy, bottom + margin - a.y),
    ]
    for (step, room) in sides {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
    }
    guard enter <= leave else { return nil }
    let from = enter == 0 ? a : Figure.Point(a.x + enter * dx, a.y + enter * dy)
    let to = leave == 1 ? b : Figure.Point(a.x + leave * dx, a.y + leave * dy)
    return (from, to)
  }
}
