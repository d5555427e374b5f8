import Elementary
import Figures
import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let kernels = Live(
    "kernels", playgrounds: [border],
    exercises: [squaredProduct, rbfByHand, featureLength, notAKernel])
}

/// The sides that kernel ridge regression gives to every place, for a kernel to be chosen.
private let border = Playground(
  "border",
  parameters: [
    .choice("kernel", "Kernel", of: 3, at: 1, ["polynomial", "RBF", "Laplacian"]),
    .whole("degree", "degree of the polynomial kernel", at: 3, in: 1...8),
    .number("gamma", "log₁₀ γ, for all kernels", at: 0, in: -3...4, step: 0.1),
    .number("penalty", "log₁₀ λ, the penalty", at: -1, in: -3...2, step: 0.1),
  ],
  on: { _ in
    Figure(
      "Every fifth point of two moons, and the sides of a kernel",
      description:
        "Two half circles of points that reach into each other, and a fine grid of small signs: "
        + "squares where the fitted function is negative, crosses where it is positive.",
      x: .linear("x₁", range: -1.6...2.6), y: .linear("x₂", range: -1.2...1.8), aspect: .equal,
      layers: [])
  }
) { given, scene throws(LiveFailure) in
  let (x, y) = fifths(of: given.data)
  // 10ᵗ = exp(t ln 10)
  let gamma = exp(2.302585092994046 * given.number("gamma"))
  let penalty = exp(2.302585092994046 * given.number("penalty"))
  let kernel: Kernel
  switch given.whole("kernel") {
  case 0:
    kernel = .polynomial(degree: given.whole("degree"), gamma: gamma, constant: 1)
  case 1: kernel = .rbf(gamma: gamma)
  default: kernel = .laplacian(gamma: gamma)
  }
  let f: KernelFunction
  do throws(CholeskyError) {
    f = try KernelRidge(kernel: kernel, penalty: penalty).fit(x, to: y)
  } catch {
    throw LiveFailure(
      "The powers are so large that rounding hides the penalty: lower γ or raise λ.")
  }
  let grid = places()
  let values = f(atRowsOf: grid)
  for side in 0..<2 {
    scene.draw(
      Figure.Scatter(
        points(of: grid) { (values[$0] > 0) == (side == 1) },
        label: side == 0 ? "negative here" : "positive here",
        symbol: side == 0 ? .square : .cross, series: side))
  }
  for side in 0..<2 {
    scene.draw(
      Figure.Scatter(
        points(of: x) { (y[$0] > 0) == (side == 1) }, label: side == 0 ? "moon 0" : "moon 1",
        symbol: side == 0 ? .circle : .triangle, series: side))
  }
  let fitted = f(atRowsOf: x)
  var wrong = 0.0
  for i in y.indices where fitted[i] * y[i] <= 0 { wrong += 1 }
  scene.show("points on the wrong side, of 60", wrong, decimals: 0)
  scene.show("largest coefficient, without sign", Norm.lInfinity(f.coefficients), decimals: 3)
  scene.show("similarity of the first two points", kernel(x.row(0), x.row(1)), decimals: 6)
}

/// Every fifth point of the data and its moon, −1 or 1.
private func fifths(of data: Matrix) -> (x: Matrix, y: Vector) {
  var (x, y): ([Double], [Double]) = ([], [])
  for i in 0..<data.rows / 5 {
    x.append(data[5 * i, 0])
    x.append(data[5 * i, 1])
    y.append(2 * data[5 * i, 2] - 1)
  }
  return (Matrix(rows: y.count, columns: 2, elements: x), Vector(y))
}

/// The places of a fine grid as rows.
private func places() -> Matrix {
  var elements: [Double] = []
  for j in 0..<22 {
    for i in 0..<31 {
      elements.append(-1.55 + 0.135 * Double(i))
      elements.append(-1.15 + 0.135 * Double(j))
    }
  }
  return Matrix(rows: 22 * 31, columns: 2, elements: elements)
}

/// The rows as points of a figure; those that are left out have no place.
private func points(of x: Matrix, where isShown: (Int) -> Bool) -> [Figure.Point] {
  var points: [Figure.Point] = []
  for i in 0..<x.rows {
    points.append(isShown(i) ? Figure.Point(x[i, 0], x[i, 1]) : Figure.Point(.nan, .nan))
  }
  return points
}
