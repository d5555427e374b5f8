/// A closed shape in the plane: contours of straight and curved pieces.
///
/// A contour that runs the other way round within another one cuts a hole.
public struct Outline: Hashable, Sendable {
  /// A piece of a contour.
  public enum Piece: Hashable, Sendable {
    case move(x: Double, y: Double)
    case line(x: Double, y: Double)
    /// A cubic Bézier curve with its two control points.
    case curve(x1: Double, y1: Double, x2: Double, y2: Double, x: Double, y: Double)
    /// Back to where the contour began.
    case close
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece] = []) { self.pieces = pieces }

  /// A disc.
  ///
  /// - Parameters:
  ///   - x: its centre from the left.
  ///   - y: its centre from the top.
  ///   - r: its radius.
  /// - Returns: the outline, within 3 · 10⁻⁴ of the radius.
  public static func disc(x: Double, y: Double, radius r: Double) -> Outline {
    // four Bézier curves; k = 4 (√2 − 1) / 3 puts the middle of each on the circle
    let k = 0.5522847498307936 * r
    return Outline([
      .move(x: x + r, y: y),
      .curve(x1: x + r, y1: y + k, x2: x + k, y2: y + r, x: x, y: y + r),
      .curve(x1: x - k, y1: y + r, x2: x - r, y2: y + k, x: x - r, y: y),
      .curve(x1: x - r, y1: y - k, x2: x - k, y2: y - r, x: x, y: y - r),
      .curve(x1: x + k, y1: y - r, x2: x + r, y2: y - k, x: x + r, y: y),
      .close,
    ])
  }

  /// A rectangle.
  ///
  /// - Parameters:
  ///   - x: its left side.
  ///   - y: its upper side.
  ///   - width: its width.
  ///   - height: its height.
  /// - Returns: the outline.
  public static func box(x: Double, y: Double, width: Double, height: Double) -> Outline {
    Outline([
      .move(x: x, y: y), .line(x: x + width, y: y), .line(x: x + width, y: y + height),
      .line(x: x, y: y + height), .close,
    ])
  }

  /// The outline, scaled and then moved; a negative scale in y turns what grows upwards to grow down.
  ///
  /// - Parameters:
  ///   - scaleX: the factor of x.
  ///   - scaleY: the factor of y.
  ///   - x: what is added to x.
  ///   - y: what is added to y.
  /// - Returns: the outline at its place.
  public func placed(scaleX: Double, scaleY: Double, x: Double, y: Double) -> Outline {
    func px(_ value: Double) -> Double { value * scaleX + x }
    func py(_ value: Double) -> Double { value * scaleY + y }
    return Outline(
      pieces.map { piece in
        switch piece {
        case .move(let x, let y): .move(x: px(x), y: py(y))
        case .line(let x, let y): .line(x: px(x), y: py(y))
        case .curve(let x1, let y1, let x2, let y2, let x, let y):
          .curve(x1: px(x1), y1: py(y1), x2: px(x2), y2: py(y2), x: px(x), y: py(y))
        case .close: .close
        }
      })
  }

  /// The contours as polygons; a curve becomes sixteen straight pieces.
  var polygons: [[(x: Double, y: Double)]] {
    var polygons: [[(x: Double, y: Double)]] = []
    var points: [(x: Double, y: Double)] = []
    for piece in pieces {
      switch piece {
      case .move(let x, let y):
        if points.count > 2 { polygons.append(points) }
        points = [(x, y)]
      case .line(let x, let y): points.append((x, y))
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        guard let from = points.last else { continue }
        for step in 1...16 {
          // B(t) = (1 − t)³ P₀ + 3 t (1 − t)² P₁ + 3 t² (1 − t) P₂ + t³ P₃
          let t = Double(step) / 16
          let (a, b, c, d) = (
            (1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t
          )
          points.append(
            (a * from.x + b * x1 + c * x2 + d * x, a * from.y + b * y1 + c * y2 + d * y))
        }
      case .close:
        if points.count > 2 { polygons.append(points) }
        points = []
      }
    }
    return polygons
  }
}
