/// A figure as data: two axes and layers of marks, drawn as SVG by `svg(id:width:standalone:)`.
///
/// It holds numbers and words only. Colours, symbols and dash patterns follow from the order of
/// the layers, so that one figure reads the same on a page, in a file and in a live demo.
public struct Figure: Hashable, Sendable {
  /// The name of the figure, read aloud first.
  public var title: String
  /// The text alternative: what one sees, in one or two sentences.
  public var description: String
  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis.
  public var y: Axis
  /// The marks, drawn in this order: later layers cover earlier ones.
  public var layers: [Layer]
  /// How the units of the two axes relate.
  public var aspect: Aspect
  /// Height over width of the plot area, for `.equal` the largest one; nil takes the usual one.
  public var ratio: Double?

  /// Creates a figure.
  ///
  /// - Parameters:
  ///   - title: The name of the figure.
  ///   - description: The text alternative, one or two sentences.
  ///   - x: The horizontal axis; a string literal is a linear axis with that label.
  ///   - y: The vertical axis.
  ///   - aspect: `.equal` makes one unit as long in x as in y.
  ///   - ratio: Height over width of the plot area.
  ///   - layers: The marks, in the order of drawing.
  public init(
    _ title: String, description: String, x: Axis = "", y: Axis = "", aspect: Aspect = .free,
    ratio: Double? = nil, layers: [Layer]
  ) {
    self.title = title
    self.description = description
    self.x = x
    self.y = y
    self.layers = layers
    self.aspect = aspect
    self.ratio = ratio
  }

  /// How long a unit of y is compared with a unit of x.
  public enum Aspect: Hashable, Sendable {
    /// Each axis fills the plot area.
    case free
    /// One unit is as long in x as in y: circles are round, right angles are right.
    case equal
  }

  /// A place in the figure, in units of the data.
  public struct Point: Hashable, Sendable {
    /// The coordinate along the horizontal axis.
    public var x: Double
    /// The coordinate along the vertical axis.
    public var y: Double

    /// Creates the point (x, y).
    ///
    /// - Parameters:
    ///   - x: The coordinate along the horizontal axis.
    ///   - y: The coordinate along the vertical axis.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }

    /// The points (x₀, y₀), (x₁, y₁), ….
    ///
    /// - Parameters:
    ///   - x: The horizontal coordinates.
    ///   - y: The vertical coordinates.
    /// - Returns: One point a pair.
    /// - Precondition: `x` and `y` have the same number of values.
    public static func zip(_ x: [Double], _ y: [Double]) -> [Point] {
      precondition(x.count == y.count, "as many x as y values")
      return x.indices.map { Point(x[$0], y[$0]) }
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure: Codable {}
  extension Figure.Aspect: Codable {}
  extension Figure.Point: Codable {}
#endif
