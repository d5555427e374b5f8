extension Painter {
  /// The points of steps, each step a group of its own on top of the figure: `data-step` counts the
  /// steps from 1, so that a page can show one of them.
  ///
  /// - Parameter steps: The points of each step; those out of range are left out.
  /// - Returns: One group; nothing where no step has a point.
  func marks(_ steps: [[Figure.Point]]) -> [Element] {
    guard steps.contains(where: { !$0.isEmpty }) else { return [] }
    let groups = steps.enumerated().map { number, points in
      Element(
        "g", [("class", "mark"), ("data-step", "\(number + 1)")],
        children: points.compactMap { plane($0) }.filter { plane.holds($0) }.map { place in
          Element(
            "circle",
            [
              ("cx", Numeral.coordinate(place.x)), ("cy", Numeral.coordinate(place.y)),
              ("r", "5"),
            ])
        })
    }
    return [
      Element(
        "g",
        [
          ("class", "marks"), ("fill", Palette.colour(1)), ("stroke", Palette.surface),
          ("stroke-width", "1.5"),
        ], children: groups)
    ]
  }
}
