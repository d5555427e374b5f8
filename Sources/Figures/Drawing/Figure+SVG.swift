extension Figure {
  /// The figure as SVG.
  ///
  /// The drawing scales with the page and takes its typeface and its text colour. Colours come from
  /// the custom properties of `Palette.css`, with the light scheme as fallback. Any data give a
  /// sound document: what is not finite is left out, what is out of range is not drawn.
  ///
  /// - Parameters:
  ///   - id: A name that no other figure of the page has.
  ///   - width: The width of the drawing in its own units, at least 240. Type is 13 to 14 units
  ///     high, so this is the width in pixels for which the figure is laid out.
  ///   - standalone: Whether it is a file of its own: it then declares its namespace, embeds both
  ///     colour schemes and shows its title.
  ///   - marks: The points of steps, marked on top.
  /// - Returns: One `<svg>` element.
  /// - Complexity: O(n) in the number of points.
  public func svg(
    id: String, width: Double = 640, standalone: Bool = false, marks: [[Point]] = []
  ) -> String {
    drawing(id: id, width: width, standalone: standalone, classes: "figure", marks: marks)
  }

  /// The figure twice, laid out for wide and for narrow screens; `Palette.css` shows one of them.
  ///
  /// A drawing of 640 units has type of 8 pixels on a telephone. The narrow one is laid out for 360.
  ///
  /// - Parameters:
  ///   - id: A name that no other figure of the page has.
  ///   - marks: The points of steps, marked on top.
  /// - Returns: Two `<svg>` elements.
  /// - Complexity: O(n) in the number of points.
  public func responsiveSVG(id: String, marks: [[Point]] = []) -> String {
    drawing(
      id: id, width: Figure.wide, standalone: false, classes: "figure figure-wide", marks: marks)
      + drawing(
        id: id + "-narrow", width: Figure.narrow, standalone: false,
        classes: "figure figure-narrow", marks: marks, twin: Element.identifier(id))
  }

  /// The width for which a figure is laid out on a wide screen, and on a narrow one.
  static let (wide, narrow) = (640.0, 360.0)

  /// The figure as a page can draw it again: the last layers may be replaced by others of the same
  /// kinds, on the canvases of `canvases()`.
  ///
  /// - Parameters:
  ///   - id: A name that no other figure of the page has.
  ///   - moving: How many of the last layers move.
  /// - Returns: Two `<svg>` elements, for wide and for narrow screens.
  /// - Precondition: The axes have ranges, and the layers that move are of kinds that can.
  public func movingSVG(id: String, moving: Int) -> String {
    precondition(x.range != nil && y.range != nil, "the axes of a figure that moves stand still")
    return drawing(
      id: id, width: Figure.wide, standalone: false, classes: "figure figure-wide", moving: moving)
      + drawing(
        id: id + "-narrow", width: Figure.narrow, standalone: false,
        classes: "figure figure-narrow", moving: moving)
  }

  /// The plot areas of the wide and of the narrow drawing.
  ///
  /// - Returns: Two canvases on which nothing is drawn yet.
  public func canvases() -> [Canvas] {
    [Figure.wide, Figure.narrow].map { width in
      let layout = Layout(self, series: Series.numbered(layers), width: width, isTitled: false)
      return Canvas(plane: layout.plane, width: width)
    }
  }

  private func drawing(
    id: String, width: Double, standalone: Bool, classes: String, moving: Int = 0,
    marks: [[Point]] = [], twin: String? = nil
  ) -> String {
    let name = Element.identifier(id)
    let width = width.isFinite ? min(max(width, 240), 4000) : 640
    let series = Series.numbered(layers)
    let layout = Layout(self, series: series, width: width, isTitled: standalone)
    let plane = layout.plane
    let axes = Axes(layout: layout, figure: self)
    let clip = name + "-clip"
    let still = series.count - moving
    let painter = Painter(
      plane: plane, series: Array(series.prefix(still)), width: width, clip: clip,
      pixels: PixelSource(drawing: twin ?? name, isDrawnHere: twin == nil))
    let movement =
      moving == 0
      ? [] : Painter(plane: plane, series: series, width: width, clip: clip).moving(from: still)

    var attributes = [
      (name: "class", value: classes), (name: "role", value: "img"),
      (name: "aria-labelledby", value: name + "-title " + name + "-desc"),
      (
        name: "viewBox",
        value: "0 0 " + Numeral.coordinate(width) + " " + Numeral.coordinate(layout.height)
      ),
      (name: "fill", value: "currentColor"),
    ]
    if standalone { attributes.insert(("xmlns", "http://www.w3.org/2000/svg"), at: 0) }
    // A line along the border of the plot area is seen in its whole width.
    let rim = 1.5
    let area = Element(
      "rect",
      [
        ("x", Numeral.coordinate(plane.left - rim)), ("y", Numeral.coordinate(plane.top - rim)),
        ("width", Numeral.coordinate(plane.right - plane.left + 2 * rim)),
        ("height", Numeral.coordinate(plane.bottom - plane.top + 2 * rim)),
      ])
    let head = [
      Element("title", [("id", name + "-title")], text: title),
      Element("desc", [("id", name + "-desc")], text: description),
    ]
    let style = standalone ? [Element("style", text: Palette.standalone)] : []
    let clipPath = Element("clipPath", [("id", clip)], children: [area])
    let root = Element(
      "svg", attributes,
      children: head + style + [clipPath] + axes.grid + axes.zeros + painter.elements + movement
        + axes.frame + painter.marks(marks)
        + layout.legend.elements(left: layout.edge, top: layout.legendTop))
    var output = ""
    root.write(to: &output)
    return output
  }
}
