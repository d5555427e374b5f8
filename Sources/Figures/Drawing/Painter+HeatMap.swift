extension Painter {
  /// The cells of a matrix and the numbers that have room in them.
  ///
  /// - Parameter map: The layer.
  /// - Returns: The cells, row 0 on top, and their numbers.
  func draw(_ map: Figure.HeatMap) -> [Element] {
    guard map.rows > 0, map.columns > 0, map.values.count >= map.rows * map.columns else {
      return []
    }
    func x(_ column: Int) -> Double { plane.x(Double(column) - 0.5) ?? plane.left }
    func y(_ row: Int) -> Double { plane.y(Double(map.rows - row) - 0.5) ?? plane.top }
    func near(_ place: Double) -> Double { min(max(place, -1e4), 1e4) }
    let cells = map.scale.cells(
      map.values, rows: map.rows, columns: map.columns, x: { near(x($0)) }, y: { near(y($0)) })
    let numbers = map.showsNumbers ? numbers(in: map, x: x, y: y) : []
    return clipped(cells) + numbers
  }

  /// The values, in the largest type in which all of them fit, or none.
  private func numbers(
    in map: Figure.HeatMap, x: (Int) -> Double, y: (Int) -> Double
  ) -> [Element] {
    let (width, height) = ((x(1) - x(0)).magnitude, (y(1) - y(0)).magnitude)
    guard width >= 12, height >= 12, map.rows * map.columns <= 2000 else { return [] }
    let texts = map.values.map { $0.isFinite ? ColourScale.text($0) : "" }
    let widest = texts.reduce(0) { max($0, Words.width($1, size: 1)) }
    let sizes = [Words.small, 11, 9.5]
    guard let size = sizes.first(where: { widest * $0 + 4 <= width && $0 + 2 <= height }) else {
      return []
    }
    return (0..<map.rows * map.columns).compactMap { i in
      let (row, column) = (i / map.columns, i % map.columns)
      let place = Figure.Point(
        (x(column) + x(column + 1)) / 2, (y(row) + y(row + 1)) / 2 + size * 0.35)
      guard !texts[i].isEmpty, plane.holds(place) else { return nil }
      return Element.words(texts[i], at: place, size: size, anchor: .middle)
    }
  }
}
