extension ColourScale {
  /// A picture: one path a colour, and a run of equal pixels in a row as one stroke.
  ///
  /// Pixels are counted in whole numbers and brought to their place by one transformation, so that a
  /// picture is written in few characters.
  ///
  /// - Parameters:
  ///   - image: The picture.
  ///   - most: The greatest number of rows and columns that are drawn; more are thinned.
  ///   - frame: Its place.
  ///   - name: What its pixels are known as.
  ///   - isDrawnHere: Whether the pixels are written, or taken from where they are.
  /// - Returns: A group, or nothing for a picture without pixels; what is not finite has no colour.
  func pixels(
    _ image: Figure.Image, most: Int,
    in frame: (x: Double, y: Double, width: Double, height: Double), named name: String?,
    isDrawnHere: Bool
  ) -> [Element] {
    let (down, across) = ((image.rows + most - 1) / most, (image.columns + most - 1) / most)
    guard down > 0, across > 0, image.values.count >= image.rows * image.columns else { return [] }
    let (rows, columns) = ((image.rows + down - 1) / down, (image.columns + across - 1) / across)
    // a hundredth of a unit would add up to half a pixel
    func factor(_ length: Double, _ count: Int) -> String {
      Numeral.plain(mantissa: Int64((length / Double(count) * 1e4).rounded()), exponent: -4)
    }
    let place =
      "translate(" + Outlines.text(Figure.Point(frame.x, frame.y)) + ") scale("
      + factor(frame.width, columns) + " " + factor(frame.height, rows) + ")"
    let strokes = strokes(rows, columns) { image.values[$0 * down * image.columns + $1 * across] }
    guard !strokes.isEmpty else { return [] }
    if let name, !isDrawnHere {
      return [Element("use", [("href", "#" + name), ("transform", place)])]
    }
    let group = Element(
      "g",
      (name.map { [("id", $0)] } ?? []) + [("fill", "none"), ("shape-rendering", "crispEdges")],
      children: strokes)
    return [Element("g", [("transform", place)], children: [group])]
  }

  /// The runs of equal pixels in rows and columns of length 1.
  private func strokes(
    _ rows: Int, _ columns: Int, _ value: (Int, Int) -> Double
  ) -> [Element] {
    var paths = [String](repeating: "", count: 2 * ColourScale.steps + 1)
    var ends = [(column: Int, row: Int)?](repeating: nil, count: paths.count)
    for row in 0..<rows {
      var column = 0
      while column < columns {
        let (start, colour) = (column, step(value(row, column)))
        repeat { column += 1 } while column < columns && step(value(row, column)) == colour
        guard let colour, colour != 0 || isGrey else { continue }
        let index = colour + ColourScale.steps
        // from the end of the last stroke of this colour, the first one from half a pixel down
        let move =
          ends[index].map { "m\(start - $0.column) \(row - $0.row)" } ?? "M\(start) \(row).5"
        paths[index] += move + "h\(column - start)"
        ends[index] = (column, row)
      }
    }
    return paths.indices.filter { !paths[$0].isEmpty }.map { index in
      let (colour, opacity) = paint(index - ColourScale.steps)
      return Element(
        "path", [("d", paths[index]), ("stroke", colour), ("stroke-opacity", opacity)])
    }
  }
}
