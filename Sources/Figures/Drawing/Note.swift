/// Where words stand that belong to a place of the drawing.
struct Note {
  /// Where the baseline begins, or its middle or end by the anchor.
  let at: Figure.Point
  let anchor: Anchor

  /// The part of a line of words that stands at its place.
  enum Anchor: Int {
    case start = 0
    case middle = 1
    case end = 2
  }

  init(_ at: Figure.Point, _ anchor: Anchor) {
    self.at = at
    self.anchor = anchor
  }

  /// Words on one side of a place, moved where they would leave the drawing.
  ///
  /// - Parameters:
  ///   - length: The estimated width of the words.
  ///   - place: The place.
  ///   - side: On which side of it they stand.
  ///   - width: The width of the drawing.
  init(length: Double, beside place: Figure.Point, side: Figure.Side, width: Double) {
    let left: Double
    let baseline: Double
    switch side {
    case .right: (left, baseline) = (place.x + 8, place.y + 4.5)
    case .left: (left, baseline) = (place.x - 8 - length, place.y + 4.5)
    case .above: (left, baseline) = (place.x - length / 2, place.y - 9)
    case .below: (left, baseline) = (place.x - length / 2, place.y + 19)
    case .centre: (left, baseline) = (place.x - length / 2, place.y + 4.5)
    }
    let kept = min(max(left, 4), width - 4 - length)
    // The width is an estimate: only words that were moved are placed by their left edge.
    if kept != left || side == .right {
      self.init(Figure.Point(kept, baseline), .start)
    } else if side == .left {
      self.init(Figure.Point(place.x - 8, baseline), .end)
    } else {
      self.init(Figure.Point(place.x, baseline), .middle)
    }
  }
}

extension Figure.Arrow {
  /// The side of the head on which its name stands.
  ///
  /// - Parameters:
  ///   - from: The tail, in the drawing.
  ///   - to: The head, in the drawing.
  /// - Returns: The side away from the shaft.
  static func side(from: Figure.Point, to: Figure.Point) -> Figure.Side {
    let dx = to.x - from.x
    let dy = to.y - from.y
    return dx.magnitude >= dy.magnitude
      ? (dx >= 0 ? .right : .left) : (dy > 0 ? .below : .above)
  }
}
