import CatalogKit
import MathCore
import Statistics

/// The ellipse of a covariance matrix: where its points lie, and in which order.
func covarianceEllipses(_ sheet: inout Worksheet) {
  let circle = covarianceEllipse(
    of: [[1, 0], [0, 1]], around: [0, 0], deviations: 2.squareRoot())
  sheet.expect(
    "points 1, 21 and 61 of the ellipse of I, √2 standard deviations",
    [0, 20, 60].flatMap { circle.row($0).elements },
    equals: [1, -1, 2.squareRoot(), 0, 0, 2.squareRoot()], within: .absolute(2e-14),
    because: .theorem("with C = I the point lies along u; u is a sum of up to 60 steps"))
  // C has the determinant 1 and the inverse with rows (1, −2) and (−2, 5)
  let ellipse = covarianceEllipse(of: [[5, 2], [2, 1]], around: [10, 20], deviations: 2)
  var (distance, asymmetry) = (0.0, 0.0)
  for i in 0..<160 {
    let point = ellipse.row(i) - [10, 20]
    // (x − x̄)ᵀ C⁻¹ (x − x̄) = r²
    let square = point[0] * point[0] - 4 * point[0] * point[1] + 5 * point[1] * point[1]
    distance = max(distance, (square - 4).magnitude)
    let opposite = ellipse.row((i + 80) % 160) - [10, 20]
    asymmetry = max(asymmetry, (point + opposite).elements.map { $0.magnitude }.max() ?? .infinity)
  }
  sheet.expect(
    "largest error of (x − x̄)ᵀ C⁻¹ (x − x̄) = 2² on the ellipse of ((5, 2), (2, 1))", distance,
    atMost: 2e-13,
    because: .theorem("terms of up to 80 and coordinates of up to 24 are rounded at 2⁻⁵³"))
  sheet.expect(
    "largest sum of opposite points of that ellipse, seen from its centre", asymmetry,
    atMost: 2e-13,
    because: .theorem("u and −u give opposite points; u is a sum of up to 160 steps"))
}
