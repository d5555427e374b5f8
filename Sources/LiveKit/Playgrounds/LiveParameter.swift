/// What a reader can change in a playground: its name, its place among the inputs, and what it may
/// be.
///
/// On a page it is a native input with its label, so that it is reached by keyboard, by touch and
/// by those who do not see it.
public struct LiveParameter: Sendable {
  /// What a parameter is.
  public enum Kind: Sendable {
    /// A real number, by a slider.
    case number
    /// A whole number, by a slider.
    case whole
    /// The number of steps that are shown, by a slider with buttons to play and to step.
    case steps
    /// One of some named choices, counted from 0.
    case choice
    /// The seed of a random draw, by a field with a button for the next one.
    case seed
    /// Points of the plane to be dragged: x and y of each.
    case points
    /// A vector or matrix, row after row, by a field for each component.
    case matrix(columns: Int)
  }

  /// The name in addresses and in code.
  public let name: StaticString
  public let kind: Kind
  /// The values at the beginning: one number, or the coordinates or components in order.
  public let start: [Double]
  /// The least value of each number; for points in turn of x and of y.
  public let low: [Double]
  /// The greatest value of each number.
  public let high: [Double]
  /// The distance of two values next to each other.
  public let step: Double
  #if !hasFeature(Embedded)
    /// What the reader is told, such as `learning rate η`.
    public let label: String
    /// The words of a choice, or the names of points and components.
    public let names: [String]
  #endif

  @inline(__always)
  private init(
    _ name: StaticString, _ kind: Kind, label: @autoclosure () -> String,
    names: @autoclosure () -> [String] = [], start: [Double], low: [Double], high: [Double],
    step: Double
  ) {
    (self.name, self.kind, self.start) = (name, kind, start)
    (self.low, self.high, self.step) = (low, high, step)
    #if !hasFeature(Embedded)
      self.label = label()
      self.names = names()
    #endif
  }

  /// How many numbers it takes.
  public var count: Int { start.count }
}

extension LiveParameter {
  /// A real number.
  ///
  /// - Parameters:
  ///   - name: the name in addresses and in code.
  ///   - label: what the reader is told.
  ///   - start: the value at the beginning.
  ///   - range: what it may be.
  ///   - step: the distance of two values next to each other.
  /// - Returns: the parameter.
  @inline(__always)
  public static func number(
    _ name: StaticString, _ label: @autoclosure () -> String, at start: Double,
    in range: ClosedRange<Double>, step: Double
  ) -> LiveParameter {
    LiveParameter(
      name, .number, label: label(), start: [start], low: [range.lowerBound],
      high: [range.upperBound], step: step)
  }

  /// A whole number.
  ///
  /// - Parameters:
  ///   - name: the name in addresses and in code.
  ///   - label: what the reader is told.
  ///   - start: the value at the beginning.
  ///   - range: what it may be.
  /// - Returns: the parameter.
  @inline(__always)
  public static func whole(
    _ name: StaticString, _ label: @autoclosure () -> String, at start: Int,
    in range: ClosedRange<Int>
  ) -> LiveParameter {
    LiveParameter(
      name, .whole, label: label(), start: [Double(start)], low: [Double(range.lowerBound)],
      high: [Double(range.upperBound)], step: 1)
  }

  /// How many steps are shown: a page can play them.
  ///
  /// - Parameters:
  ///   - name: the name in addresses and in code.
  ///   - label: what the reader is told.
  ///   - start: the number at the beginning.
  ///   - last: the greatest number of steps.
  /// - Returns: the parameter.
  @inline(__always)
  public static func steps(
    _ name: StaticString, _ label: @autoclosure () -> String, at start: Int, upTo last: Int
  ) -> LiveParameter {
    LiveParameter(
      name, .steps, label: label(), start: [Double(start)], low: [0], high: [Double(last)],
      step: 1)
  }

  /// One of some choices.
  ///
  /// - Parameters:
  ///   - name: the name in addresses and in code.
  ///   - label: what the reader is told.
  ///   - count: how many choices there are.
  ///   - start: the choice at the beginning, counted from 0.
  ///   - names: the words of the choices, `count` of them.
  /// - Returns: the parameter.
  @inline(__always)
  public static func choice(
    _ name: StaticString, _ label: @autoclosure () -> String, of count: Int, at start: Int = 0,
    _ names: @autoclosure () -> [String]
  ) -> LiveParameter {
    LiveParameter(
      name, .choice, label: label(), names: names(), start: [Double(start)], low: [0],
      high: [Double(count - 1)], step: 1)
  }

  /// The seed of a random draw.
  ///
  /// - Parameters:
  ///   - name: the name in addresses and in code.
  ///   - label: what the reader is told.
  ///   - start: the seed at the beginning.
  /// - Returns: the parameter, from 1 to 9,999.
  @inline(__always)
  public static func seed(
    _ name: StaticString, _ label: @autoclosure () -> String, at start: Int = 1
  ) -> LiveParameter {
    LiveParameter(
      name, .seed, label: label(), start: [Double(start)], low: [1], high: [9999], step: 1)
  }

  /// Points of the plane that can be dragged.
  ///
  /// - Parameters:
  ///   - name: the name in addresses and in code.
  ///   - label: what the reader is told.
  ///   - start: x and y of each point at the beginning, in turn.
  ///   - x: what x may be.
  ///   - y: what y may be.
  ///   - step: the distance of two values next to each other.
  ///   - names: what the points are called; numbers from 1 where there are no names.
  /// - Returns: the parameter.
  @inline(__always)
  public static func points(
    _ name: StaticString, _ label: @autoclosure () -> String, at start: [Double],
    in x: ClosedRange<Double>, _ y: ClosedRange<Double>, step: Double,
    names: @autoclosure () -> [String] = []
  ) -> LiveParameter {
    var (low, high): ([Double], [Double]) = ([], [])
    for i in 0..<start.count {
      low.append(i % 2 == 0 ? x.lowerBound : y.lowerBound)
      high.append(i % 2 == 0 ? x.upperBound : y.upperBound)
    }
    return LiveParameter(
      name, .points, label: label(), names: names(), start: start, low: low, high: high,
      step: step)
  }

  /// A vector or a matrix.
  ///
  /// - Parameters:
  ///   - name: the name in addresses and in code.
  ///   - label: what the reader is told.
  ///   - start: the components at the beginning, row after row.
  ///   - columns: how many columns there are.
  ///   - range: what each component may be.
  ///   - step: the distance of two values next to each other.
  /// - Returns: the parameter.
  @inline(__always)
  public static func matrix(
    _ name: StaticString, _ label: @autoclosure () -> String, at start: [Double], columns: Int,
    in range: ClosedRange<Double>, step: Double
  ) -> LiveParameter {
    LiveParameter(
      name, .matrix(columns: columns), label: label(), start: start,
      low: [Double](repeating: range.lowerBound, count: start.count),
      high: [Double](repeating: range.upperBound, count: start.count), step: step)
  }
}
