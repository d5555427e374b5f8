import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The points and their moons, 1 or −1.
func pointsOfMoons(_ sheet: Worksheet) throws -> (x: Matrix, y: Vector) {
  let x = try sheet.data.matrix(of: ["x1", "x2"])
  let moon = try sheet.data.numbers(in: "moon")
  return (x, Vector(moon.map { 2 * $0 - 1 }))
}

/// Rows at equal steps.
func everyRow(_ x: Matrix, from first: Int, by step: Int) -> Matrix {
  Matrix(stride(from: first, to: x.rows, by: step).map { x.row($0).elements })
}

/// Kernel ridge regression parts the moons: trained on every other point, tried on the rest.
func separateMoons(_ sheet: inout Worksheet) throws {
  let (all, targets) = try pointsOfMoons(sheet)
  let (x, t) = (everyRow(all, from: 0, by: 2), everyRow(all, from: 1, by: 2))
  let y = Vector(stride(from: 0, to: 300, by: 2).map { targets[$0] })
  let z = Vector(stride(from: 1, to: 300, by: 2).map { targets[$0] })
  let known:
    [(name: String, kernel: Kernel, wrong: [Int], first: [Double], alpha: Double, norm: Double)] = [
      (
        "linear", .linear, [17, 28], [0.3842328394976475, 1.0029727809019624, -0.6261244666941235],
        0.6628095942795026, 160
      ),
      (
        "polynomial, degree 2", .polynomial(degree: 2), [15, 25],
        [0.611098884398003, 1.0888275517978379, -0.32602341963142], -0.4449232819898385, 721
      ),
      (
        "polynomial, degree 3", .polynomial(degree: 3), [1, 3],
        [1.1493062064360042, 0.8489204580795109, -1.0894061692498316], 0.62603258511152, 2711
      ),
      (
        "RBF, γ = 1", .rbf(gamma: 1), [0, 1],
        [1.046871093004515, 0.9258618577099209, -1.0316555671421717], 0.043147766015293576, 55
      ),
      (
        "Laplacian, γ = 2", .laplacian(gamma: 2), [0, 1],
        [1.0095035248479, 0.9518064955297427, -0.981715763983914], 0.018965409766524114, 21
      ),
      (
        "RBF, γ = 0.0001", .rbf(gamma: 1e-4), [28, 36],
        [0.12635837004557549, 0.24247484756117554, -0.06072356692256764], 7.825196710239927, 150
      ),
      (
        "RBF, γ = 10,000", .rbf(gamma: 1e4), [0, 1],
        [0.45541829166520814, 1.3989545268232604e-17, -5.849609097322655e-26], 0.9090908195746048, 2
      ),
    ]
  var counts: [[Int]] = []
  var fitted: [KernelFunction] = []
  for (name, kernel, wrong, first, alpha, norm) in known {
    let f = try KernelRidge(kernel: kernel, penalty: 0.1).fit(x, to: y)
    let values = f(atRowsOf: t)
    func mistakes(_ values: Vector, _ truth: Vector) -> Int {
      values.indices.filter { values[$0] * truth[$0] <= 0 }.count
    }
    counts.append([mistakes(f(atRowsOf: x), y), mistakes(values, z)])
    fitted.append(f)
    sheet.expect(
      "\(name): points on the wrong side, of those learned and of the others",
      counts[counts.count - 1], equals: wrong, within: .exact,
      because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"))
    // Solved with a matrix that is off by E, at most 8 · 150 · 2⁻⁵³ of its largest eigenvalue. Then α
    // changes by ‖E‖ ‖α‖ / λ and a prediction by less, on either side.
    let bound = 2 * 8 * 150 * 0x1p-53 * norm / 0.1 * Norm.l2(f.coefficients)
    sheet.expect(
      "\(name): three predictions and a coefficient",
      Vector(Array(values.prefix(3)) + [f.coefficients[0]]),
      equals: Vector(first + [alpha]),
      within: .absolute(bound),
      because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"))
  }
  sheet.show("linear_wrong", counts[0][1])
  sheet.show("rbf_wrong", counts[3][1])
  sheet.show("flat_wrong", counts[5][1])
  sheet.expect(
    "others on the wrong side: linear, RBF with γ = 1, RBF with γ = 0.0001",
    [counts[0][1], counts[3][1], counts[5][1]], equals: [28, 1, 36], within: .exact,
    because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"),
    proves: ["linear_wrong", "rbf_wrong", "flat_wrong"])
  let sharp = fitted[6](atRowsOf: t).map { $0.magnitude }.sorted()
  let median = sharp[74] / 2 + sharp[75] / 2
  sheet.show("sharp_median", median)
  // 150 terms as small as the result itself, each with an exponent up to 10⁵ · 2⁻⁵³ off
  sheet.expect(
    "RBF with γ = 10,000: the middle size of the predictions", median,
    equals: 5.870209859041386e-14, within: .relative(1e-9),
    because: .reference("scikit-learn 1.9.1, kernel_ridge.KernelRidge, alpha 0.1"),
    proves: ["sharp_median"])
  sheet.table(
    "moons",
    Table(
      ["kernel", "wrong of 150 that were learned", "wrong of 150 others"],
      rows: known.indices.map { [known[$0].name, counts[$0][0], counts[$0][1]] }))
  sheet.figure("moons", moonsFigure(t, z, [fitted[0], fitted[2], fitted[3]]))
}
