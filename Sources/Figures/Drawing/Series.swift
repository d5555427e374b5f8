/// A layer with the number that decides on its colour, symbol and dash pattern.
struct Series {
  let layer: Figure.Layer
  /// The number, counted from 0.
  let number: Int
  /// The value of `stroke-dasharray`, nil for an unbroken line.
  let dash: String?
  /// Whether its boxes are tinted only, whatever its number.
  var isTinted = false

  var colour: String { Palette.colour(number) }

  /// Numbers the layers: as they ask, and the rest by the free numbers in order.
  ///
  /// - Parameter layers: The layers of a figure.
  /// - Returns: One series a layer, in the same order.
  static func numbered(_ layers: [Figure.Layer]) -> [Series] {
    let asked = layers.compactMap { $0.askedSeries }
    let lines = layers.reduce(0) { $0 + ($1.isLine ? 1 : 0) }
    // The bands of a filled contour are blue, so the first series passes its blue on.
    var next = layers.contains { $0.isBanded } ? 1 : 0
    return layers.map { layer in
      var number = 0
      if let series = layer.askedSeries {
        number = series
      } else if layer.takesColour {
        while asked.contains(next) { next += 1 }
        number = next
        next += 1
      }
      let usual = lines > 1 && layer.isLine ? Palette.dash(number) : nil
      let dash: String? =
        switch layer.stroke {
        case .some(.solid): nil
        case .some(.dashed): Palette.dash(1)
        case nil: usual
        }
      return Series(layer: layer, number: number, dash: dash)
    }
  }
}

extension Figure.Layer {
  /// The series that the layer asks for.
  var askedSeries: Int? {
    switch self {
    case .line(let line): line.series
    case .scatter(let scatter): scatter.series
    case .bars(let bars): bars.series
    case .path(let path): path.series
    case .outline(let outline): outline.series
    case .arrows(let arrows): arrows.series
    case .histogram(let histogram): histogram.series
    case .network(let network): network.series
    case .boxes(let boxes): boxes.series
    case .linearMap(let map): map.series
    case .errorBars(let bars): bars.series
    case .contour, .text, .rule, .heatMap, .images, .angle: nil
    }
  }

  /// Whether the layer is drawn in the colour of a series.
  var takesColour: Bool {
    switch self {
    case .line, .scatter, .bars, .path, .outline, .arrows, .histogram, .network, .boxes, .linearMap:
      true
    case .contour, .text, .rule, .heatMap, .images, .angle, .errorBars: false
    }
  }

  /// Whether the layer tints the plot area.
  var isBanded: Bool {
    if case .contour(let contour) = self { contour.filled } else { false }
  }

  /// Whether the layer is told apart by its dash pattern.
  var isLine: Bool {
    switch self {
    case .line, .outline: true
    default: false
    }
  }

  /// The stroke that the layer asks for.
  var stroke: Figure.Stroke? {
    switch self {
    case .line(let line): line.stroke
    case .outline(let outline): outline.stroke
    default: nil
    }
  }
}
