import LinearAlgebra
import MathCore
import Statistics
import Testing

@Suite struct `The ellipse of a covariance matrix` {
  @Test func `each point is r away from the mean, measured by the inverse matrix`()
    throws
  {
    let c: Matrix = [[4, 1.5], [1.5, 2]]
    let determinant = 4 * 2 - 1.5 * 1.5
    for r in [1.0, 2, 0.5] {
      let points = covarianceEllipse(of: c, around: [3, -1], deviations: r)
      for i in 0..<points.rows {
        let (x, y) = (points[i, 0] - 3, points[i, 1] + 1)
        // (x, y) C⁻¹ (x, y)ᵀ = r²
        let square = (2 * x * x - 3 * x * y + 4 * y * y) / determinant
        #expect((square - r * r).magnitude < 1e-13)
      }
    }
  }

  @Test func `along every axis it reaches the standard deviation of the cloud`() throws {
    var generator = Generator(seed: 2)
    let x = Matrix(rows: 30, columns: 2, elements: (0..<60).map { _ in generator.normal() })
    let c = try covarianceMatrix(of: x)
    let points = covarianceEllipse(of: c, around: [0, 0], deviations: 1)
    for j in 0..<2 {
      let reach = points.column(j).reduce(0) { max($0, $1) }
      // the directions lie some 1/20 apart, and the ellipse is flat where it is farthest
      #expect(reach <= c[j, j].squareRoot() * (1 + 1e-15))
      #expect(reach >= c[j, j].squareRoot() * (1 - 1e-3))
    }
  }

  @Test func `points on a line give a piece of the line, and one point gives that point`() throws {
    let line = try covarianceMatrix(of: [[0, 0], [1, 2], [2, 4]])
    let piece = covarianceEllipse(of: line, around: [1, 2], deviations: 1)
    for i in 0..<piece.rows { #expect((piece[i, 1] - 2 * piece[i, 0]).magnitude < 1e-14) }
    let point = covarianceEllipse(
      of: try covarianceMatrix(of: [[3, 4], [3, 4]]), around: [3, 4], deviations: 2)
    for i in 0..<point.rows { #expect(point.row(i) == [3, 4]) }
  }
}
