import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// Ratings of judges, one of each judge hidden, and filled in again from a table of low rank.
func hiddenRatings(_ sheet: inout Worksheet) throws {
  let points = [
    "INTG", "DMNR", "DILG", "CFMG", "DECI", "PREP", "FAMI", "ORAL", "WRIT", "PHYS", "RTEN",
  ]
  let x = try Dataset.judgeRatings.table().matrix(of: points)
  let whole = try SVD(of: centred(x))
  let squares = whole.singularValues.map { $0 * $0 }
  let shares = [squares[0], squares[0] + squares[1]].map { $0 / Vector(squares).sum }
  sheet.show("judges", x.rows)
  sheet.show("points", x.columns)
  sheet.show("judge_share_1", shares[0])
  sheet.show("judge_share_2", shares[1])
  sheet.show("judge_v1", whole.right.column(0))
  // of judge i the rating of point 5 i modulo 11
  let hidden = (0..<x.rows).map { (judge: $0, point: 5 * $0 % x.columns) }
  let truth = Vector(hidden.map { x[$0.judge, $0.point] })
  let means = try filled(x, hidden, rank: 0)
  let one = try filled(x, hidden, rank: 1)
  let two = try filled(x, hidden, rank: 2)
  func error(_ guess: Vector) -> Double {
    Norm.l2.distance(guess, truth) / Double(truth.count).squareRoot()
  }
  sheet.show("error_means", error(means))
  sheet.show("error_one", error(one))
  sheet.show("error_two", error(two))
  sheet.show("first_truth", truth[0])
  sheet.show("first_mean", means[0])
  sheet.show("first_two", two[0])
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.svd, the same rounds written anew")
  // 43 · 11 products of numbers below 10, squared and divided by a gap: rounding stays below 10⁻¹²
  sheet.expect(
    "share of the first and of two singular values of the ratings", Vector(shares),
    equals: [0.92302458, 0.96158198], within: .absolute(5e-9), because: numpy,
    proves: ["judge_share_1", "judge_share_2"])
  sheet.expect(
    "first right singular vector of the ratings", whole.right.column(0),
    equals: [
      0.23470656, 0.34764931, 0.28680553, 0.2721066, 0.25335978, 0.30913109, 0.30510235,
      0.33196216, 0.31395639, 0.27755341, 0.35931787,
    ], within: .absolute(5e-9), because: numpy, proves: ["judge_v1"])
  sheet.expect(
    "root mean square errors: means, one term, two terms",
    [error(means), error(one), error(two)],
    equals: [0.9501742276000148, 0.35492446141516537, 0.2835384405378233],
    // both runs make the same rounds, which shrink what rounding has left behind
    within: .absolute(1e-11), because: numpy, proves: ["error_means", "error_one", "error_two"])
  sheet.expect(
    "the first hidden rating: truth, mean and two terms", [truth[0], means[0], two[0]],
    equals: [7.9, 8.017948717948716, 8.105123992732159], within: .absolute(1e-11), because: numpy,
    proves: ["first_truth", "first_mean", "first_two"])
  sheet.figure("hidden", hiddenFigure(truth, means, two))
}

/// The hidden entries of a table, filled in from a table of low rank.
///
/// At first each is the mean of its column. Then the nearest table of low rank around the means is
/// found, the hidden entries are taken from it, and so on until none moves by 10⁻⁶.
private func filled(
  _ x: Matrix, _ hidden: [(judge: Int, point: Int)], rank: Int
) throws -> Vector {
  var table = x
  for (i, j) in hidden {
    let known = (0..<x.rows).filter { row in !hidden.contains { $0 == (row, j) } }
    table[i, j] = known.reduce(0) { $0 + x[$1, j] } / Double(known.count)
  }
  var change = rank > 0 ? Double.infinity : 0
  while change >= 1e-6 {
    let means = (0..<x.columns).map { table.column($0).sum / Double(x.rows) }
    let low = try SVD(of: centred(table)).lowRank(rank)
    change = 0
    for (i, j) in hidden {
      let next = means[j] + low[i, j]
      change = max(change, (next - table[i, j]).magnitude)
      table[i, j] = next
    }
  }
  return Vector(hidden.map { table[$0.judge, $0.point] })
}

private func hiddenFigure(_ truth: Vector, _ means: Vector, _ two: Vector) -> Figure {
  Figure(
    "Hidden ratings and what is put in their place",
    description:
      "43 points for the means of the columns lie in a flat band around 7.5, whatever the truth. "
      + "43 points for two terms lie close along the dashed diagonal.",
    x: "true rating", y: "rating put in its place", aspect: .equal,
    layers: [
      .line(x: [4.5, 9.5], y: [4.5, 9.5], label: "right", stroke: .dashed),
      .scatter(x: truth.elements, y: means.elements, label: "mean of the column"),
      .scatter(x: truth.elements, y: two.elements, label: "two terms"),
    ])
}
