/// The curves f(x, y) = level of a function on a grid, by marching squares.
///
/// A curve crosses an edge of the grid where one end is at least the level and the other below it,
/// at the place of linear interpolation. Each cell joins its crossings. A saddle cell has four: the
/// mean of its corners, taken as the value in its middle, decides which two corners are connected,
/// so that curves of different levels never cross.
public struct Isolines: Hashable, Sendable {
  /// The curves, each a list of points in order; a closed one ends where it begins.
  public let curves: [[Figure.Point]]

  /// Traces the curves of one level.
  ///
  /// - Parameters:
  ///   - level: The value of f on the curves.
  ///   - x: The grid's x values, m of them.
  ///   - y: The grid's y values, n of them.
  ///   - z: The values, n × m row-major; cells with a value that is not finite are left out.
  /// - Complexity: O(n m).
  public init(level: Double, x: [Double], y: [Double], z: [Double]) {
    guard x.count >= 2, y.count >= 2, z.count == x.count * y.count else {
      curves = []
      return
    }
    curves = Tracer(level: level, x: x, y: y, z: z).curves()
  }

  /// Traces the closed boundary of the region where f is at least the level.
  ///
  /// The grid gets a ring of −∞ at no distance, so that every curve closes along the border. The
  /// region is what the even-odd rule fills.
  ///
  /// - Parameters:
  ///   - level: The smallest value of f in the region.
  ///   - x: The grid's x values, m of them.
  ///   - y: The grid's y values, n of them.
  ///   - z: The values, n × m row-major; what is not finite lies outside of the region.
  /// - Returns: The closed curves.
  public static func boundary(level: Double, x: [Double], y: [Double], z: [Double]) -> Isolines {
    guard x.count >= 2, y.count >= 2, z.count == x.count * y.count else {
      return Isolines(level: level, x: [], y: [], z: [])
    }
    let m = x.count + 2
    let n = y.count + 2
    let ringX = [x[0]] + x + [x[x.count - 1]]
    let ringY = [y[0]] + y + [y[y.count - 1]]
    var ringZ = [Double](repeating: -.infinity, count: m * n)
    for j in y.indices {
      for i in x.indices where z[j * x.count + i].isFinite {
        ringZ[(j + 1) * m + i + 1] = z[j * x.count + i]
      }
    }
    return Isolines(
      curves: Tracer(level: level, x: ringX, y: ringY, z: ringZ).curves())
  }

  private init(curves: [[Figure.Point]]) {
    self.curves = curves
  }
}

/// Finds the crossings of one level and joins them.
private struct Tracer {
  let level: Double
  let x: [Double]
  let y: [Double]
  let z: [Double]

  /// Edges are numbered 2 (j m + i), from (i, j) to the right, and the next number, upwards.
  private func right(_ i: Int, _ j: Int) -> Int { 2 * (j * x.count + i) }
  private func up(_ i: Int, _ j: Int) -> Int { 2 * (j * x.count + i) + 1 }
  private func value(_ i: Int, _ j: Int) -> Double { z[j * x.count + i] }

  /// The segments of all cells as pairs of edges.
  private func segments() -> [(Int, Int)] {
    var segments: [(Int, Int)] = []
    for j in 0..<(y.count - 1) {
      for i in 0..<(x.count - 1) {
        let corners = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)]
        // −∞ is the outside of a boundary; NaN and +∞ have no place.
        guard corners.allSatisfy({ $0 < .infinity }) else { continue }
        let bottom = right(i, j)
        let rightEdge = up(i + 1, j)
        let top = right(i, j + 1)
        let left = up(i, j)
        let inside = corners.map { $0 >= level }
        let crossed = [
          (bottom, inside[0] != inside[1]), (rightEdge, inside[1] != inside[2]),
          (top, inside[2] != inside[3]), (left, inside[3] != inside[0]),
        ].compactMap { $0.1 ? $0.0 : nil }
        if crossed.count == 2 {
          segments.append((crossed[0], crossed[1]))
        } else if crossed.count == 4 {
          let middle = (corners[0] / 4 + corners[1] / 4) + (corners[2] / 4 + corners[3] / 4)
          // Corner 0 and its opposite are connected through the middle, or cut off one by one.
          if (middle >= level) == inside[0] {
            segments += [(bottom, rightEdge), (top, left)]
          } else {
            segments += [(left, bottom), (rightEdge, top)]
          }
        }
      }
    }
    return segments
  }

  /// Where the level crosses an edge.
  private func crossing(_ edge: Int) -> Figure.Point {
    let i = edge / 2 % x.count
    let j = edge / 2 / x.count
    let isUp = edge % 2 == 1
    let a = value(i, j)
    let b = isUp ? value(i, j + 1) : value(i + 1, j)
    // t = (level − a) / (b − a), in halves so that b − a stays finite; the finite end beside −∞
    let t: Double
    if a == -.infinity {
      t = 1
    } else if b == -.infinity {
      t = 0
    } else {
      t = (level / 2 - a / 2) / (b / 2 - a / 2)
    }
    return isUp
      ? Figure.Point(x[i], y[j] + t * (y[j + 1] - y[j]))
      : Figure.Point(x[i] + t * (x[i + 1] - x[i]), y[j])
  }

  /// The segments joined at their common edges: open curves from their ends first, then closed ones.
  func curves() -> [[Figure.Point]] {
    let segments = segments()
    // An edge belongs to two cells, so at most two segments meet there.
    var meeting: [Int: [Int]] = [:]
    for (index, segment) in segments.enumerated() {
      meeting[segment.0, default: []].append(index)
      meeting[segment.1, default: []].append(index)
    }
    var used = [Bool](repeating: false, count: segments.count)
    var curves: [[Figure.Point]] = []
    func trace(from start: Int, segment first: Int) {
      var curve = [crossing(start)]
      var edge = start
      var next: Int? = first
      while let index = next {
        used[index] = true
        edge = segments[index].0 == edge ? segments[index].1 : segments[index].0
        curve.append(crossing(edge))
        next = meeting[edge]?.first { !used[$0] }
      }
      curves.append(curve)
    }
    for (index, segment) in segments.enumerated() where !used[index] {
      if meeting[segment.0]?.count == 1 {
        trace(from: segment.0, segment: index)
      } else if meeting[segment.1]?.count == 1 {
        trace(from: segment.1, segment: index)
      }
    }
    for (index, segment) in segments.enumerated() where !used[index] {
      trace(from: segment.0, segment: index)
    }
    return curves
  }
}
