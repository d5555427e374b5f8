/// How the numbers of a matrix become colours.
struct ColourScale {
  /// The value of the palest colour, or of the strongest negative one.
  let low: Double
  /// The value of the strongest colour.
  let high: Double
  let isDiverging: Bool
  /// Whether the colours go from black to white, the same on every surface.
  let isGrey: Bool
  /// The strongest colour of a sequential scale.
  let ink: String

  /// How many strengths a colour has.
  static let steps = 32

  /// A scale for some values.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - colours: Sequential or diverging.
  ///   - range: The values of the ends; nil takes those that occur.
  ///   - ink: The strongest colour of a sequential scale.
  init(
    _ values: [Double], colours: Figure.Colours, range: ClosedRange<Double>?,
    ink: String = Palette.high
  ) {
    let found = Bounds.of(values, logarithmic: false) ?? Bounds(low: 0, high: 1)
    let asked = range.map { Bounds($0, logarithmic: false) } ?? found
    isDiverging =
      switch colours {
      case .sequential, .grey: false
      case .diverging: true
      case .automatic: asked.low < 0 && asked.high > 0
      }
    if isDiverging {
      let end = max(asked.low.magnitude, asked.high.magnitude)
      (low, high) = end > 0 ? (-end, end) : (-1, 1)
    } else {
      (low, high) = (asked.low, asked.high)
    }
    isGrey = colours == .grey
    self.ink = ink
  }

  /// The strength of a value's colour.
  ///
  /// - Parameter value: The value; one beyond an end has the colour of the end.
  /// - Returns: From −32 to 32, from 0 on a sequential scale; nil for what is not finite.
  func step(_ value: Double) -> Int? {
    guard value.magnitude <= Bounds.largest else { return nil }
    // Halves, because high − low may be beyond the range of Double.
    let length = high / 2 - low / 2
    guard length > 0 else { return isDiverging ? 0 : ColourScale.steps / 2 }
    let part = (value / 2 - low / 2) / length
    let fraction = min(max(part, 0), 1)
    let steps = Double(ColourScale.steps)
    return Int((isDiverging ? (2 * fraction - 1) * steps : fraction * steps).rounded())
  }

  /// A shape in the colour of a step.
  ///
  /// - Parameters:
  ///   - path: The `d` attribute.
  ///   - step: The strength.
  /// - Returns: The element.
  func element(_ path: String, step: Int) -> Element {
    let (colour, strength) = paint(step)
    return Element(
      "path",
      [
        ("d", path), ("fill", colour), ("fill-opacity", strength),
        ("shape-rendering", "crispEdges"),
      ])
  }

  /// The colour of a step and how strongly it covers what lies behind.
  private func paint(_ step: Int) -> (colour: String, opacity: String) {
    let strength = Double(step.magnitude) / Double(ColourScale.steps)
    if isGrey {
      let level = Int((255 * strength).rounded())
      return ("rgb(\(level),\(level),\(level))", "1")
    }
    let colour = isDiverging ? (step < 0 ? Palette.low : Palette.high) : ink
    return (colour, Numeral.coordinate(strength))
  }

  /// A picture: one path a colour, and a run of equal pixels in a row as one stroke.
  ///
  /// Pixels are counted in whole numbers and brought to their place by one transformation, so that a
  /// picture is written in few characters.
  ///
  /// - Parameters:
  ///   - image: The picture.
  ///   - most: The greatest number of rows and columns that are drawn; more are thinned.
  ///   - frame: Its place.
  /// - Returns: A group, or nothing for a picture without pixels; what is not finite has no colour.
  func pixels(
    _ image: Figure.Image, most: Int,
    in frame: (x: Double, y: Double, width: Double, height: Double)
  ) -> [Element] {
    let (down, across) = ((image.rows + most - 1) / most, (image.columns + most - 1) / most)
    guard down > 0, across > 0, image.values.count >= image.rows * image.columns else { return [] }
    let (rows, columns) = ((image.rows + down - 1) / down, (image.columns + across - 1) / across)
    var paths = [String](repeating: "", count: 2 * ColourScale.steps + 1)
    var ends = [(column: Int, row: Int)?](repeating: nil, count: paths.count)
    for row in 0..<rows {
      var column = 0
      while column < columns {
        func shade(_ column: Int) -> Int? {
          step(image.values[row * down * image.columns + column * across])
        }
        let (start, colour) = (column, shade(column))
        repeat { column += 1 } while column < columns && shade(column) == colour
        guard let colour, colour != 0 || isGrey else { continue }
        let index = colour + ColourScale.steps
        // from the end of the last stroke of this colour, the first one from half a pixel down
        let move =
          ends[index].map { "m\(start - $0.column) \(row - $0.row)" } ?? "M\(start) \(row).5"
        paths[index] += move + "h\(column - start)"
        ends[index] = (column, row)
      }
    }
    let strokes = paths.indices.filter { !paths[$0].isEmpty }.map { index in
      let (colour, opacity) = paint(index - ColourScale.steps)
      return Element(
        "path", [("d", paths[index]), ("stroke", colour), ("stroke-opacity", opacity)])
    }
    guard !strokes.isEmpty else { return [] }
    // a hundredth of a unit would add up to half a pixel
    func factor(_ length: Double, _ count: Int) -> String {
      Numeral.plain(mantissa: Int64((length / Double(count) * 1e4).rounded()), exponent: -4)
    }
    let place =
      "translate(" + Outlines.text(Figure.Point(frame.x, frame.y)) + ") scale("
      + factor(frame.width, columns) + " " + factor(frame.height, rows) + ")"
    return [
      Element(
        "g", [("transform", place), ("fill", "none"), ("shape-rendering", "crispEdges")],
        children: strokes)
    ]
  }

  /// Coloured cells: one path a colour, and a run of equal cells as one rectangle.
  ///
  /// - Parameters:
  ///   - values: The values, row-major.
  ///   - rows: The number of rows.
  ///   - columns: The number of columns.
  ///   - most: The greatest number of rows and columns that are drawn; more are thinned.
  ///   - x: The left edge of a column, also of the one after the last.
  ///   - y: The top of a row, also of the one after the last.
  /// - Returns: The shapes, and a cross on what is not finite.
  func cells(
    _ values: [Double], rows: Int, columns: Int, most: Int = 160, x: (Int) -> Double,
    y: (Int) -> Double
  ) -> [Element] {
    let (down, across) = ((rows + most - 1) / most, (columns + most - 1) / most)
    guard down > 0, across > 0, values.count >= rows * columns else { return [] }
    var paths = [String](repeating: "", count: 2 * ColourScale.steps + 1)
    var crosses = ""
    for row in stride(from: 0, to: rows, by: down) {
      let top = y(row)
      let bottom = y(min(row + down, rows))
      var column = 0
      while column < columns {
        let shade = step(values[row * columns + column])
        var end = min(column + across, columns)
        while end < columns, shade != nil, step(values[row * columns + end]) == shade {
          end = min(end + across, columns)
        }
        let (left, right) = (x(column), x(end))
        if let shade {
          var path = "M" + Outlines.text(Figure.Point(left, top))
          path += "H" + Numeral.coordinate(right) + "V" + Numeral.coordinate(bottom)
          path += "H" + Numeral.coordinate(left) + "Z"
          paths[shade + ColourScale.steps] += path
        } else {
          crosses += "M" + Outlines.text(Figure.Point(left, top))
          crosses += "L" + Outlines.text(Figure.Point(right, bottom))
          crosses += "M" + Outlines.text(Figure.Point(left, bottom))
          crosses += "L" + Outlines.text(Figure.Point(right, top))
        }
        column = end
      }
    }
    var elements: [Element] = []
    for index in paths.indices where !paths[index].isEmpty && index != ColourScale.steps {
      elements.append(element(paths[index], step: index - ColourScale.steps))
    }
    return elements + (crosses.isEmpty ? [] : [Element.hairline(crosses, opacity: 0.4)])
  }

  /// A number of a cell: two significant digits, but all digits before the point.
  ///
  /// - Parameter value: The number.
  /// - Returns: The text, e.g. `0.87`, `12` or `1234`.
  static func text(_ value: Double) -> String {
    let isMany = value.magnitude >= 99.5 && value.magnitude < 1e6
    return Numeral.short(isMany ? value.rounded() : value, digits: isMany ? 6 : 2)
  }

  private var ends: (low: String, high: String) {
    (ColourScale.text(low), ColourScale.text(high))
  }

  /// The width of the scale in the legend: a strip between its two ends.
  var stripWidth: Double {
    Words.width(ends.low, size: Words.small) + Words.width(ends.high, size: Words.small) + 116
  }

  /// The scale in the legend.
  ///
  /// - Parameters:
  ///   - x: Its left edge.
  ///   - y: Its middle.
  /// - Returns: The strip and the values of its ends.
  func strip(x: Double, y: Double) -> [Element] {
    let left = x + Words.width(ends.low, size: Words.small) + 6
    let first = isDiverging ? -ColourScale.steps : 0
    let count = isDiverging ? 16 : 8
    let width = 104.0 / Double(count + 1)
    let parts = (0...count).map { i in
      let from = Numeral.coordinate(left + Double(i) * width)
      let path =
        "M\(from) " + Numeral.coordinate(y - 6) + "h" + Numeral.coordinate(width) + "v12h-"
        + Numeral.coordinate(width) + "Z"
      return element(path, step: first + 4 * i)
    }
    let rim = "M" + Outlines.text(Figure.Point(left, y - 6)) + "h104v12h-104Z"
    return [
      Element.words(ends.low, at: Figure.Point(x, y + 4.5), size: Words.small)
    ] + parts + [
      Element.hairline(rim, opacity: 0.3),
      Element.words(ends.high, at: Figure.Point(left + 110, y + 4.5), size: Words.small),
    ]
  }
}

extension Figure.Layer {
  /// The colour scale that the legend shows.
  var scale: ColourScale? {
    if case .heatMap(let map) = self { map.scale } else { nil }
  }
}

extension Figure.HeatMap {
  var scale: ColourScale { ColourScale(values, colours: colours, range: range) }
}
