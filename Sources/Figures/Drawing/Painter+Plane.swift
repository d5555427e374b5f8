extension Painter {
  /// The arc of an angle, or the square of a right one.
  ///
  /// - Parameter angle: The layer.
  /// - Returns: The mark; nothing where a side has no direction.
  func draw(_ angle: Figure.Angle) -> [Element] {
    let path = angle.arc(on: plane).path
    return path.isEmpty ? [] : clipped([Element.arc(path)])
  }

  /// The words of an angle, beyond the middle of its arc.
  ///
  /// - Parameter angle: The layer.
  /// - Returns: The words.
  func names(of angle: Figure.Angle) -> [Element] {
    guard let label = angle.label, !label.isEmpty,
      let place = angle.place(ofWords: Words.width(label, size: Words.small), on: plane)
    else { return [] }
    return [note(label, beside: place, side: .centre)]
  }

  /// The lines of the grid, dashed before the map and in colour after it.
  ///
  /// - Parameters:
  ///   - map: The layer.
  ///   - mark: Its series.
  /// - Returns: The two grids.
  func draw(_ map: Figure.LinearMap, _ mark: Series) -> [Element] {
    let (before, after) = map.grids(on: plane)
    return clipped(
      (before.isEmpty ? [] : [Element.faint(before.path)])
        + (after.isEmpty
          ? [] : [Element.stroke(after.path, colour: mark.colour, width: 1.1)]))
  }
}

extension Element {
  /// The arc of an angle.
  ///
  /// - Parameter path: The `d` attribute.
  /// - Returns: The element.
  static func arc(_ path: String) -> Element { hairline(path, opacity: 0.8, width: 1.4) }

  /// The lines of a grid as it was before.
  ///
  /// - Parameter path: The `d` attribute.
  /// - Returns: The element.
  static func faint(_ path: String) -> Element { hairline(path, opacity: 0.35, dash: "1.5 3") }
}
