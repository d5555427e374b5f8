extension Figure {
  /// One kind of mark in a figure, with its data.
  public enum Layer: Hashable, Sendable {
    /// Points joined in order.
    case line(Line)
    /// Points as symbols; classes are several scatter layers.
    case scatter(Scatter)
    /// One bar a category; several bar layers stand beside each other.
    case bars(Bars)
    /// Isolines of a function on a grid.
    case contour(Contour)
    /// Points joined by arrows, e.g. the steps of gradient descent.
    case path(Path)
    /// A closed curve or polygon, e.g. a unit ball.
    case outline(Outline)
    /// Arrows from point to point, e.g. vectors.
    case arrows(Arrows)
    /// Words at a point.
    case text(Annotation)
    /// A horizontal or vertical line through the whole plot.
    case rule(Rule)
    /// How often values fall in intervals.
    case histogram(Histogram)
    /// A matrix as coloured cells.
    case heatMap(HeatMap)
    /// Small pictures in rows.
    case images(Images)
    /// A graph of nodes and edges.
    case network(Network)
    /// One box plot a category; several layers stand beside each other.
    case boxes(Boxes)
    /// The mark of an angle.
    case angle(Angle)
    /// A grid and its image under a linear map.
    case linearMap(LinearMap)
    /// How uncertain points are.
    case errorBars(ErrorBars)

    /// The words that stand for the layer in the legend.
    public var label: String? {
      switch self {
      case .line(let line): line.label
      case .scatter(let scatter): scatter.label
      case .bars(let bars): bars.label
      case .contour(let contour): contour.label
      case .path(let path): path.label
      case .outline(let outline): outline.label
      case .arrows(let arrows): arrows.label
      case .histogram(let histogram): histogram.label
      case .heatMap(let map): map.label
      case .boxes(let boxes): boxes.label
      case .linearMap(let map): map.label
      case .errorBars(let bars): bars.label
      case .text, .rule, .images, .network, .angle: nil
      }
    }
  }

  /// How a line is drawn.
  public enum Stroke: Hashable, Sendable {
    /// Unbroken.
    case solid
    /// Broken into dashes.
    case dashed
  }

  /// The mark of a point.
  public enum Symbol: Hashable, Sendable, CaseIterable {
    /// ●
    case circle
    /// ■
    case square
    /// ▲
    case triangle
    /// ◆
    case diamond
    /// ×
    case cross
    /// +
    case plus
  }
}

#if !hasFeature(Embedded)
  extension Figure.Layer: Codable {}
  extension Figure.Stroke: Codable {}
  extension Figure.Symbol: Codable {}
#endif
