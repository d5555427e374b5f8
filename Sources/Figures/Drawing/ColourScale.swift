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
    // neighbouring greys are hard to tell apart: half as many are enough
    if isGrey { return 2 * Int((fraction * steps / 2).rounded()) }
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
  func paint(_ step: Int) -> (colour: String, opacity: String) {
    let strength = Double(step.magnitude) / Double(ColourScale.steps)
    if isGrey {
      let level = Int((255 * strength).rounded())
      return ("rgb(\(level),\(level),\(level))", "1")
    }
    let colour = isDiverging ? (step < 0 ? Palette.low : Palette.high) : ink
    return (colour, Numeral.coordinate(strength))
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
