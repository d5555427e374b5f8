extension Figure {
  /// A function of two variables on a grid, shown by its isolines.
  public struct Contour: Hashable, Sendable {
    /// The grid's x values, m of them.
    public var x: [Double]
    /// The grid's y values, n of them.
    public var y: [Double]
    /// The values, n × m row-major: `z[j * m + i]` belongs to `(x[i], y[j])`.
    public var z: [Double]
    /// The levels of the isolines; empty takes round numbers in the range of z.
    public var levels: [Double]
    /// Whether the bands between the isolines are tinted, darker where z is larger.
    public var filled: Bool
    /// The words in the legend.
    public var label: String?

    /// Creates a contour layer from values on a grid.
    ///
    /// - Parameters:
    ///   - x: The grid's x values, m of them.
    ///   - y: The grid's y values, n of them.
    ///   - z: The values, n × m row-major.
    ///   - levels: The levels of the isolines; empty takes round numbers.
    ///   - filled: Whether the bands between the isolines are tinted.
    ///   - label: The words in the legend.
    /// - Precondition: `z` has n · m values.
    public init(
      x: [Double], y: [Double], z: [Double], levels: [Double] = [], filled: Bool = false,
      label: String? = nil
    ) {
      precondition(z.count == x.count * y.count, "z has a value for each point of the grid")
      self.x = x
      self.y = y
      self.z = z
      self.levels = levels
      self.filled = filled
      self.label = label
    }

    /// Creates a contour layer by evaluating a function on an even grid.
    ///
    /// - Parameters:
    ///   - x: The interval of x.
    ///   - y: The interval of y.
    ///   - samples: How many grid lines each way.
    ///   - levels: The levels of the isolines; empty takes round numbers.
    ///   - filled: Whether the bands between the isolines are tinted.
    ///   - label: The words in the legend.
    ///   - function: The function z = f(x, y).
    /// - Precondition: `samples` is at least 2.
    public init(
      over x: ClosedRange<Double>, _ y: ClosedRange<Double>, samples: Int = 61,
      levels: [Double] = [], filled: Bool = false, label: String? = nil,
      _ function: (Double, Double) -> Double
    ) {
      precondition(samples >= 2, "at least 2 grid lines each way")
      // xᵢ = a + (b − a) i / (m − 1)
      let last = Double(samples - 1)
      let gridX = (0..<samples).map {
        x.lowerBound + (x.upperBound - x.lowerBound) * Double($0) / last
      }
      let gridY = (0..<samples).map {
        y.lowerBound + (y.upperBound - y.lowerBound) * Double($0) / last
      }
      self.init(
        x: gridX, y: gridY, z: gridY.flatMap { v in gridX.map { u in function(u, v) } },
        levels: levels, filled: filled, label: label)
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Contour: Codable {}
#endif
