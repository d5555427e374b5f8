/// The plot area of a figure whose axes stand, on which layers are drawn again and again.
///
/// Only the outlines of the layers that are drawn are part of a page's program: each kind has a
/// function of its own, and nothing here knows all kinds. Colours, widths and words stay as they
/// are on the page; what is drawn are places.
public struct Canvas: Sendable {
  let plane: Plane
  /// The width of the whole drawing.
  let width: Double
  /// What was drawn, in order: an outline as the number of its numbers and these, words as −1 and
  /// x, y, anchor; words without a place have x = NaN.
  public private(set) var numbers: [Double] = []

  /// How many numbers make a canvas.
  public static let size = 11

  init(plane: Plane, width: Double) {
    self.plane = plane
    self.width = width
  }

  /// The canvas that some numbers stand for.
  ///
  /// - Parameter numbers: As `frame` gives them: for each axis the ends, 1 for a logarithmic
  ///   one, and where the ends stand; then the width.
  /// - Precondition: There are `Canvas.size` numbers.
  public init(_ numbers: [Double]) {
    precondition(numbers.count == Canvas.size, "a canvas has 11 numbers")
    func axis(_ i: Int) -> Projection {
      Projection(
        bounds: Bounds(low: numbers[i], high: numbers[i + 1]), isLogarithmic: numbers[i + 2] == 1,
        start: numbers[i + 3], end: numbers[i + 4])
    }
    self.init(plane: Plane(x: axis(0), y: axis(5)), width: numbers[10])
  }

  /// The numbers that stand for the canvas.
  public var frame: [Double] {
    func numbers(_ axis: Projection) -> [Double] {
      [axis.bounds.low, axis.bounds.high, axis.isLogarithmic ? 1 : 0, axis.start, axis.end]
    }
    return numbers(plane.x) + numbers(plane.y) + [width]
  }
}

extension Canvas {
  /// Points joined in order, without markers.
  public mutating func draw(_ line: Figure.Line) { add(line.curve(on: plane)) }

  /// Points as symbols; circles where the layer asks for none.
  public mutating func draw(_ scatter: Figure.Scatter) {
    add(
      Outlines.symbols(
        scatter.symbol ?? .circle, at: plane.places(scatter.points), scale: scatter.scale))
  }

  /// A closed curve.
  public mutating func draw(_ outline: Figure.Outline) { add(outline.rim(on: plane)) }

  /// Points joined by arrows.
  public mutating func draw(_ path: Figure.Path) {
    let (shafts, heads) = path.arrows(on: plane)
    add(shafts)
    add(heads)
    var dots = Pen()
    for end in plane.places(path.ends) { dots.circle(around: end, radius: 4) }
    add(dots)
  }

  /// Arrows and their names.
  public mutating func draw(_ arrows: Figure.Arrows) {
    let (shafts, heads) = arrows.outlines(on: plane)
    add(shafts)
    add(heads)
    for arrow in arrows.arrows {
      guard let label = arrow.label else { continue }
      let to = plane(arrow.to)
      let from = plane(arrow.from)
      guard let to, let from, plane.holds(to) else {
        hide()
        continue
      }
      add(label, beside: to, side: Figure.Arrow.side(from: from, to: to))
    }
  }

  /// A line across the plot.
  public mutating func draw(_ rule: Figure.Rule) { add(rule.line(on: plane)) }

  /// The mark of an angle and its words.
  public mutating func draw(_ angle: Figure.Angle) {
    add(angle.arc(on: plane))
    guard let label = angle.label else { return }
    let length = Words.width(label, size: Words.small)
    guard let place = angle.place(ofWords: length, on: plane) else { return hide() }
    add(label, beside: place, side: .centre)
  }

  /// A grid and its image under a linear map.
  public mutating func draw(_ map: Figure.LinearMap) {
    let (before, after) = map.grids(on: plane)
    add(before)
    add(after)
  }

  /// Words at a point.
  public mutating func draw(_ annotation: Figure.Annotation) {
    guard let place = plane(annotation.at), plane.holds(place) else { return hide() }
    add(annotation.text, beside: place, side: annotation.side)
  }

  private mutating func add(_ pen: Pen) {
    numbers.append(Double(pen.numbers.count))
    numbers += pen.numbers
  }

  private mutating func add(_ text: String, beside place: Figure.Point, side: Figure.Side) {
    let note = Note(
      length: Words.width(text, size: Words.small), beside: place, side: side, width: width)
    numbers += [-1, note.at.x, note.at.y, Double(note.anchor.rawValue)]
  }

  private mutating func hide() { numbers += [-1, .nan, 0, 0] }
}
