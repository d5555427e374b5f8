/// The few kinds of shapes that all figures are made of.
extension Element {
  /// A line in the colour of a series.
  ///
  /// - Parameters:
  ///   - path: The `d` attribute.
  ///   - colour: The colour.
  ///   - dash: The dash pattern, nil for an unbroken line.
  ///   - width: The width of the line.
  /// - Returns: The element.
  static func stroke(
    _ path: String, colour: String, dash: String? = nil, width: Double = 2
  ) -> Element {
    var attributes = [
      (name: "d", value: path), (name: "fill", value: "none"), (name: "stroke", value: colour),
      (name: "stroke-width", value: Numeral.coordinate(width)),
      (name: "stroke-linejoin", value: "round"),
    ]
    if let dash {
      attributes.append((name: "stroke-dasharray", value: dash))
    } else {
      attributes.append((name: "stroke-linecap", value: "round"))
    }
    return Element("path", attributes)
  }

  /// A thin line in the colour of the text.
  ///
  /// - Parameters:
  ///   - path: The `d` attribute.
  ///   - opacity: How strong it is.
  ///   - dash: The dash pattern, nil for an unbroken line.
  ///   - width: The width of the line.
  /// - Returns: The element.
  static func hairline(
    _ path: String, opacity: Double, dash: String? = nil, width: Double = 1
  ) -> Element {
    var attributes = [
      (name: "d", value: path), (name: "fill", value: "none"),
      (name: "stroke", value: "currentColor"),
      (name: "stroke-opacity", value: Numeral.coordinate(opacity)),
      (name: "stroke-width", value: Numeral.coordinate(width)),
    ]
    if let dash { attributes.append((name: "stroke-dasharray", value: dash)) }
    return Element("path", attributes)
  }

  /// The isolines of one level.
  ///
  /// - Parameter path: The `d` attribute.
  /// - Returns: The element.
  static func isoline(_ path: String) -> Element { hairline(path, opacity: 0.45, width: 1.1) }

  /// A filled shape.
  ///
  /// - Parameters:
  ///   - path: The `d` attribute.
  ///   - colour: The colour.
  /// - Returns: The element.
  static func solid(_ path: String, colour: String) -> Element {
    Element("path", [("d", path), ("fill", colour)])
  }

  /// A shape filled lightly.
  ///
  /// - Parameters:
  ///   - path: The `d` attribute.
  ///   - colour: The colour.
  ///   - opacity: How strong it is.
  /// - Returns: The element.
  static func tint(_ path: String, colour: String, opacity: Double = 0.14) -> Element {
    Element(
      "path",
      [
        ("d", path), ("fill", colour), ("fill-opacity", Numeral.coordinate(opacity)),
        ("fill-rule", "evenodd"),
      ])
  }

  /// Symbols of one kind.
  ///
  /// - Parameters:
  ///   - symbol: The kind.
  ///   - places: Their middles.
  ///   - colour: The colour.
  ///   - radius: Half their size.
  /// - Returns: The element.
  static func symbol(
    _ symbol: Figure.Symbol, at places: [Figure.Point], colour: String, radius: Double = 4.2
  ) -> Element {
    let paths = places.map { Outlines.symbol(symbol, at: $0, radius: radius).path }
    switch symbol {
    case .cross, .plus:
      let path = joined(paths)
      guard radius >= 4 else { return stroke(path, colour: colour, width: 1.3) }
      // A wide rim in the colour of the surface lets thin strokes be seen on other symbols.
      let width = radius > 5 ? 2.8 : 1.9
      return Element(
        "g",
        children: [
          stroke(path, colour: Palette.surface, width: width + 3),
          stroke(path, colour: colour, width: width),
        ])
    case .circle, .square, .triangle, .diamond:
      guard radius >= 4 else {
        return Element(
          "path", [("d", joined(paths)), ("fill", colour), ("fill-opacity", "0.8")])
      }
      // A thin rim in the colour of the surface parts symbols that overlap.
      let rim = [
        (name: "fill", value: colour), (name: "stroke", value: Palette.surface),
        (name: "stroke-width", value: "0.9"),
      ]
      return Element("g", rim, children: paths.map { Element("path", [("d", $0)]) })
    }
  }

  private static func joined(_ paths: [String]) -> String {
    paths.reduce(into: "") { $0 += $1 }
  }

  /// A bar: filled for even series, tinted with a rim for odd ones.
  ///
  /// - Parameters:
  ///   - x: The left edge.
  ///   - y: The top.
  ///   - width: The width.
  ///   - height: The height.
  ///   - series: Whose colour it takes.
  ///   - isPale: Whether it is tinted, whatever its series.
  /// - Returns: The element.
  static func bar(
    x: Double, y: Double, width: Double, height: Double, series: Series, isPale: Bool = false
  ) -> Element {
    let isTinted = isPale || series.isTinted || series.number % 2 != 0
    let rim = isTinted ? min(1.5, width / 4) : 0
    return Element(
      "rect",
      [
        ("x", Numeral.coordinate(x + rim / 2)), ("y", Numeral.coordinate(y + rim / 2)),
        ("width", Numeral.coordinate(max(width - rim, 0))),
        ("height", Numeral.coordinate(max(height - rim, 0))), ("fill", series.colour),
        ("fill-opacity", isTinted ? "0.35" : "1"), ("stroke", isTinted ? series.colour : "none"),
        ("stroke-width", Numeral.coordinate(rim)),
      ])
  }

  /// A box tinted with a rim.
  ///
  /// - Parameters:
  ///   - x: The left edge.
  ///   - y: The top.
  ///   - width: The width.
  ///   - height: The height.
  ///   - series: Whose colour it takes.
  /// - Returns: The element.
  static func bar(
    x: Double, y: Double, width: Double, height: Double, tinted series: Series
  ) -> Element {
    bar(
      x: x, y: y, width: width, height: height,
      series: Series(layer: series.layer, number: series.number, dash: nil, isTinted: true))
  }

  /// The line of an error bar or whisker.
  ///
  /// - Parameters:
  ///   - path: The `d` attribute.
  ///   - colour: The colour; nil takes the colour of the text.
  /// - Returns: The element.
  static func whisker(_ path: String, _ colour: String?) -> Element {
    guard let colour else { return hairline(path, opacity: 0.9, width: 1.4) }
    return stroke(path, colour: colour, width: 1.6)
  }

  /// One line of words.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - place: Where the baseline begins, or its middle or end by the anchor.
  ///   - size: The size of the type.
  ///   - anchor: Which part of the words stands there.
  ///   - more: Further attributes.
  /// - Returns: The element.
  static func words(
    _ text: String, at place: Figure.Point, size: Double = Words.size, anchor: Note.Anchor = .start,
    more: [(name: String, value: String)] = []
  ) -> Element {
    var attributes = [
      (name: "x", value: Numeral.coordinate(place.x)),
      (name: "y", value: Numeral.coordinate(place.y)),
      (name: "font-size", value: Numeral.coordinate(size)),
    ]
    switch anchor {
    case .start: break
    case .middle: attributes.append((name: "text-anchor", value: "middle"))
    case .end: attributes.append((name: "text-anchor", value: "end"))
    }
    return Element("text", attributes + more, text: text)
  }

  /// Words over marks, with a rim in the colour of the surface.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - place: Where the baseline begins, or its middle or end by the anchor.
  ///   - size: The size of the type.
  ///   - anchor: Which part of the words stands there.
  /// - Returns: The element.
  static func note(
    _ text: String, at place: Figure.Point, size: Double = Words.small, anchor: Note.Anchor
  ) -> Element {
    words(
      text, at: place, size: size, anchor: anchor,
      more: [
        ("stroke", Palette.surface), ("stroke-width", "3.5"), ("stroke-linejoin", "round"),
        ("paint-order", "stroke"),
      ])
  }
}
