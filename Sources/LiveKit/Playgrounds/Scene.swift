public import Figures

/// What a playground shows at some parameters: marks on the canvases, and named results.
///
/// A playground shows the same kinds of marks and the same results at all parameters, in one
/// order; a mark that has no place is drawn empty.
public struct Scene: Sendable {
  private var canvases: [Canvas]
  private var results: [Double] = []
  #if !hasFeature(Embedded)
    /// The layers that were drawn.
    public private(set) var layers: [Figure.Layer] = []
    /// The results with their labels.
    public private(set) var readouts: [Readout] = []
  #endif

  /// An empty scene.
  ///
  /// - Parameter canvases: the plot areas on which every mark is drawn.
  public init(on canvases: [Canvas]) { self.canvases = canvases }

  /// Everything that was shown, as numbers: for each canvas how many there are and these, then the
  /// results: 0 and a number, or 1, an address and a length of words.
  public var numbers: [Double] {
    var all: [Double] = []
    for canvas in canvases {
      all.append(Double(canvas.numbers.count))
      all += canvas.numbers
    }
    return all + results
  }

  #if !hasFeature(Embedded)
    /// The numbers with 0 for each address, which differs from machine to machine.
    public var numbersWithoutAddresses: [Double] {
      var all = numbers
      var place = all.count - results.count
      while place < all.count {
        if all[place] == 1 {
          all[place + 1] = 0
          place += 3
        } else {
          place += 2
        }
      }
      return all
    }
  #endif

  // MARK: Results

  /// Shows a number.
  ///
  /// - Parameters:
  ///   - label: what it is.
  ///   - value: the number.
  ///   - decimals: how many decimals the reader sees.
  public mutating func show(
    _ label: @autoclosure () -> String, _ value: Double, decimals: Int = 3
  ) {
    results.append(0)
    results.append(value)
    #if !hasFeature(Embedded)
      readouts.append(Readout(label: label(), value: .number(value, decimals: decimals)))
    #endif
  }

  /// Shows words.
  ///
  /// - Parameters:
  ///   - label: what they are about.
  ///   - words: the words.
  public mutating func tell(_ label: @autoclosure () -> String, _ words: StaticString) {
    results.append(1)
    results.append(Double(UInt(bitPattern: words.utf8Start)))
    results.append(Double(words.utf8CodeUnitCount))
    #if !hasFeature(Embedded)
      readouts.append(Readout(label: label(), value: .words(words.description)))
    #endif
  }
}

#if !hasFeature(Embedded)
  /// A result with its label.
  public struct Readout: Hashable, Sendable {
    /// What a result is.
    public enum Value: Hashable, Sendable {
      case number(Double, decimals: Int)
      case words(String)
    }

    public let label: String
    public let value: Value
  }
#endif

// MARK: - Marks

extension Scene {
  /// Draws points joined in order.
  public mutating func draw(_ line: Figure.Line) {
    for i in canvases.indices { canvases[i].draw(line) }
    #if !hasFeature(Embedded)
      layers.append(.line(line))
    #endif
  }

  /// Draws points as symbols.
  public mutating func draw(_ scatter: Figure.Scatter) {
    for i in canvases.indices { canvases[i].draw(scatter) }
    #if !hasFeature(Embedded)
      layers.append(.scatter(scatter))
    #endif
  }

  /// Draws a closed curve.
  public mutating func draw(_ outline: Figure.Outline) {
    for i in canvases.indices { canvases[i].draw(outline) }
    #if !hasFeature(Embedded)
      layers.append(.outline(outline))
    #endif
  }

  /// Draws points joined by arrows.
  public mutating func draw(_ path: Figure.Path) {
    for i in canvases.indices { canvases[i].draw(path) }
    #if !hasFeature(Embedded)
      layers.append(.path(path))
    #endif
  }

  /// Draws arrows and their names.
  public mutating func draw(_ arrows: Figure.Arrows) {
    for i in canvases.indices { canvases[i].draw(arrows) }
    #if !hasFeature(Embedded)
      layers.append(.arrows(arrows))
    #endif
  }

  /// Draws a line across the plot.
  public mutating func draw(_ rule: Figure.Rule) {
    for i in canvases.indices { canvases[i].draw(rule) }
    #if !hasFeature(Embedded)
      layers.append(.rule(rule))
    #endif
  }

  /// Draws the mark of an angle.
  public mutating func draw(_ angle: Figure.Angle) {
    for i in canvases.indices { canvases[i].draw(angle) }
    #if !hasFeature(Embedded)
      layers.append(.angle(angle))
    #endif
  }

  /// Draws a grid and its image under a linear map.
  public mutating func draw(_ map: Figure.LinearMap) {
    for i in canvases.indices { canvases[i].draw(map) }
    #if !hasFeature(Embedded)
      layers.append(.linearMap(map))
    #endif
  }

  /// Draws words at a point.
  public mutating func draw(_ annotation: Figure.Annotation) {
    for i in canvases.indices { canvases[i].draw(annotation) }
    #if !hasFeature(Embedded)
      layers.append(.text(annotation))
    #endif
  }
}
