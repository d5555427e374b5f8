extension Figure {
  /// What stands along one side of a figure: its label, its scale, and the part that is shown.
  public struct Axis: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The quantity and its unit, such as `waiting time (min)`.
    public var label: String
    /// How values become lengths.
    public var scale: Scale
    /// The part that is shown; nil shows all the data with a small margin.
    public var range: ClosedRange<Double>?

    /// Creates an axis.
    ///
    /// - Parameters:
    ///   - label: The quantity and its unit.
    ///   - scale: How values become lengths.
    ///   - range: The part that is shown; nil shows all the data.
    public init(_ label: String, scale: Scale = .linear, range: ClosedRange<Double>? = nil) {
      self.label = label
      self.scale = scale
      self.range = range
    }

    /// Creates a linear axis that shows all the data.
    ///
    /// - Parameter value: The label.
    public init(stringLiteral value: String) {
      self.init(value)
    }

    /// A linear axis.
    ///
    /// - Parameters:
    ///   - label: The quantity and its unit.
    ///   - range: The part that is shown; nil shows all the data.
    /// - Returns: The axis.
    public static func linear(_ label: String, range: ClosedRange<Double>? = nil) -> Axis {
      Axis(label, range: range)
    }

    /// A logarithmic axis: equal ratios are equally long.
    ///
    /// Values that are not positive are left out.
    ///
    /// - Parameters:
    ///   - label: The quantity and its unit.
    ///   - range: The part that is shown; nil shows all the data.
    /// - Returns: The axis.
    public static func logarithmic(_ label: String, range: ClosedRange<Double>? = nil) -> Axis {
      Axis(label, scale: .logarithmic, range: range)
    }

    /// An axis of named places: category i stands at the coordinate i, counted from 0.
    ///
    /// - Parameters:
    ///   - names: The names in order.
    ///   - label: What the names are names of.
    /// - Returns: The axis.
    public static func categories(_ names: [String], label: String = "") -> Axis {
      Axis(label, scale: .categories(names))
    }
  }

  /// How the values of an axis become lengths.
  public enum Scale: Hashable, Sendable {
    /// Equal differences are equally long.
    case linear
    /// Equal ratios are equally long.
    case logarithmic
    /// Named places at 0, 1, 2, ….
    case categories([String])
  }
}

#if !hasFeature(Embedded)
  extension Figure.Axis: Codable {}
  extension Figure.Scale: Codable {}
#endif
