import Figures
import Foundation
import Testing

/// The signed area of a closed curve, ½ Σ (xᵢ yᵢ₊₁ − xᵢ₊₁ yᵢ).
private func area(_ curve: [Figure.Point]) -> Double {
  var sum = 0.0
  for (a, b) in zip(curve, curve.dropFirst()) { sum += a.x * b.y - b.x * a.y }
  return sum / 2
}

@Suite struct `Marching squares` {
  private let grid = (0...40).map { Double($0) / 10 - 2 }

  private func values(_ function: (Double, Double) -> Double) -> [Double] {
    grid.flatMap { y in grid.map { x in function(x, y) } }
  }

  @Test func `an isoline of x² + y² is a circle`() throws {
    let z = values { x, y in x * x + y * y }
    let curves = Isolines(level: 1, x: grid, y: grid, z: z).curves
    let circle = try #require(curves.first)
    #expect(curves.count == 1)
    #expect(circle.first == circle.last)
    // Along an edge of length h one coordinate is fixed, f″ = 2, and linear interpolation errs by
    // at most h²/8 · max|f″| = h²/4.
    let h = 0.1
    for point in circle {
      let value: Double = point.x * point.x + point.y * point.y
      #expect(abs(value - 1) <= h * h / 4 + 1e-12)
    }
    // |grad f| = 2, so points are off by at most h²/8; chords of at most √2 h leave the circle by at
    // most h²/4. Together less than h² along a length of 2π.
    #expect(abs(abs(area(circle)) - Double.pi) <= 2 * Double.pi * h * h)
  }

  @Test func `isolines of a plane are straight and go from border to border`() throws {
    let z = values { x, y in x + 2 * y }
    let curves = Isolines(level: 0.33, x: grid, y: grid, z: z).curves
    let line = try #require(curves.first)
    #expect(curves.count == 1)
    for point in line { #expect(abs(point.x + 2 * point.y - 0.33) <= 1e-12) }
    for end in [line[0], line[line.count - 1]] {
      #expect(abs(abs(end.x) - 2) <= 1e-12 || abs(abs(end.y) - 2) <= 1e-12)
    }
  }

  @Test func `in a saddle cell the mean of the corners decides`() {
    // Corners 1 and 1 on one diagonal, 0 and 0 on the other: mean ½.
    let x = [0.0, 1]
    let z = [1.0, 0, 0, 1]
    // Below the mean the large corners are connected: the curves cut off (1, 0) and (0, 1).
    let low = Isolines(level: 0.4, x: x, y: x, z: z).curves
    #expect(low.count == 2)
    for curve in low {
      let (a, b) = (curve[0], curve[1])
      let difference: Double = (a.x + b.x - a.y - b.y) / 2
      #expect(abs(difference) > 0.5)
    }
    // Above the mean they are apart: the curves cut off (0, 0) and (1, 1).
    let high = Isolines(level: 0.6, x: x, y: x, z: z).curves
    #expect(high.count == 2)
    for curve in high {
      let (a, b) = (curve[0], curve[1])
      let sum: Double = (a.x + b.x + a.y + b.y) / 2
      #expect(abs(sum - 1) > 0.5)
    }
  }

  @Test func `each crossing of the grid belongs to one curve`() {
    let z = values { x, y in sin(3 * x) * cos(2 * y) + 0.1 * x }
    for level in [-0.7, -0.2, 0, 0.3, 0.8] {
      // Every edge of the grid with ends on both sides is crossed once.
      var crossings = 0
      for j in grid.indices {
        for i in grid.indices {
          let here = z[j * 41 + i] >= level
          if i + 1 < 41 && (z[j * 41 + i + 1] >= level) != here { crossings += 1 }
          if j + 1 < 41 && (z[(j + 1) * 41 + i] >= level) != here { crossings += 1 }
        }
      }
      let points = Isolines(level: level, x: grid, y: grid, z: z).curves.reduce(0) { sum, curve in
        sum + curve.count - (curve.first == curve.last ? 1 : 0)
      }
      #expect(points == crossings)
    }
  }

  @Test func `the boundary of a region is closed and has its area`() {
    // f ≥ −1 for f = −x² − y² is the unit disc; f ≥ −10 is the whole grid, 4 × 4.
    let z = values { x, y in -x * x - y * y }
    for (level, expected) in [(-1.0, Double.pi), (-10, 16)] {
      let curves = Isolines.boundary(level: level, x: grid, y: grid, z: z).curves
      var sum = 0.0
      for curve in curves {
        #expect(curve.first == curve.last)
        sum += area(curve)
      }
      #expect(abs(abs(sum) - expected) <= 2 * Double.pi * 0.01)
    }
  }

  @Test func `a cell with a value that is not finite has no isoline`() {
    var z = values { x, _ in x }
    z[20 * 41 + 20] = .nan
    z[10 * 41 + 20] = .infinity
    let curves = Isolines(level: 0.05, x: grid, y: grid, z: z).curves
    #expect(curves.count == 3)
    for point in curves.joined() { #expect(point.x.isFinite && point.y.isFinite) }
  }

  @Test func `a grid without cells and a wrong number of values give no curves`() {
    #expect(Isolines(level: 0, x: [], y: [], z: []).curves.isEmpty)
    #expect(Isolines(level: 0, x: [1], y: [1, 2], z: [1, 2]).curves.isEmpty)
    #expect(Isolines(level: 0, x: [1, 2], y: [1, 2], z: [1]).curves.isEmpty)
    #expect(Isolines.boundary(level: 0, x: [1, 2], y: [1, 2], z: [1]).curves.isEmpty)
  }
}
