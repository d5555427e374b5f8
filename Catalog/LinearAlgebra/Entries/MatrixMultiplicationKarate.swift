import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// Friendships of a club as a matrix; its powers count ways from member to member.
func friendsOfFriends(_ sheet: inout Worksheet) throws {
  let ends = (try sheet.data.numbers(in: "from"), try sheet.data.numbers(in: "to"))
  let edges = zip(ends.0, ends.1).map { (Int($0) - 1, Int($1) - 1) }
  var a = Matrix(rows: 34, columns: 34, repeating: 0)
  for (i, j) in edges { (a[i, j], a[j, i]) = (1, 1) }
  let square = a.power(2)
  sheet.show("members", a.rows)
  sheet.show("friendships", edges.count)
  sheet.show("common_3_34", square[2, 33])
  sheet.show("common_33_34", square[32, 33])
  sheet.show("friends_of_34", square[33, 33])
  let networkx = Reason.reference("networkx 3.6.1 and NumPy 2.4.6, in whole numbers")
  sheet.expect(
    "members and friendships", [a.rows, edges.count], equals: [34, 78], within: .exact,
    because: networkx, proves: ["members", "friendships"])
  sheet.expect(
    "common friends of members 3 and 34, and of 33 and 34", [square[2, 33], square[32, 33]],
    equals: [6, 10], within: .exact, because: networkx, proves: ["common_3_34", "common_33_34"])
  sheet.expect(
    "diagonal of A²: how many friends each member has", (0..<34).map { square[$0, $0] },
    equals: [
      16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4,
      6, 12, 17,
    ], within: .exact, because: networkx, proves: ["friends_of_34"])
  let cube = a.power(3)
  sheet.show("triangles", cube.trace / 6)
  sheet.expect(
    "triangles of friends: the trace of A³ over 6", cube.trace / 6, equals: 45, within: .exact,
    because: networkx, proves: ["triangles"])
  sheet.show("walks", a.power(13)[0, 33])
  sheet.expect(
    "ways of 13 steps from member 1 to member 34", a.power(13)[0, 33], equals: 7_434_782_233,
    within: .exact, because: networkx, proves: ["walks"])
  let steps = distances(a, &sheet)
  draw(edges, from: steps, &sheet)
  sheet.figure(
    "common",
    .heatMap(
      "How many friends two members have in common",
      description:
        "A square of 34 rows and 34 columns, the same on both sides of its diagonal. Dark cells of "
        + "the diagonal are the members with many friends, 1, 33 and 34. Many cells are empty.",
      rows: (1...34).map { "\($0)" }, columns: (1...34).map { "\($0)" },
      values: square.elements, rowLabel: "member", columnLabel: "member", showsNumbers: false,
      label: "common friends"))
}

/// The least number of steps between two members: the first power in which their element is not 0.
///
/// - Returns: the steps from member 1 to each.
private func distances(_ a: Matrix, _ sheet: inout Worksheet) -> [Int] {
  var steps = Matrix(rows: a.rows, columns: a.columns, repeating: 0)
  var counts: [Int] = []
  for k in 1...5 {
    let power = a.power(k)
    var pairs = 0
    for i in 0..<a.rows {
      for j in 0..<i where steps[i, j] == 0 && power[i, j] > 0 {
        (steps[i, j], steps[j, i]) = (Double(k), Double(k))
        pairs += 1
      }
    }
    counts.append(pairs)
  }
  let networkx = Reason.reference("networkx 3.6.1, shortest paths")
  sheet.table(
    "steps",
    Table(
      ["steps apart", "pairs of members"], rows: counts.indices.map { [$0 + 1, counts[$0]] }))
  sheet.expect(
    "pairs of members that are 1, 2, 3, 4 and 5 steps apart", counts,
    equals: [78, 265, 137, 73, 8], within: .exact, because: networkx)
  let mean = Vector(steps.elements).sum / Double(a.rows * (a.rows - 1))
  sheet.show("mean_steps", mean)
  sheet.expect(
    "mean steps between two members", mean, equals: 2.408199643493761,
    within: .relative(1.2e-16), because: networkx, proves: ["mean_steps"])
  return steps.row(0).map { Int($0) }
}

/// The club as a network, each member as far to the right as it is steps away from member 1.
private func draw(_ edges: [(Int, Int)], from steps: [Int], _ sheet: inout Worksheet) {
  let places = steps.indices.map { i in
    let column = steps.indices.filter { steps[$0] == steps[i] }
    let height = Double(column.firstIndex(of: i) ?? 0) - Double(column.count - 1) / 2
    // neighbours in a column stand a little aside, so that lines between them can be seen
    let aside = (column.firstIndex(of: i) ?? 0).isMultiple(of: 2) ? 0.0 : 1.2
    return Figure.Point(7 * Double(steps[i]) + aside, -height)
  }
  sheet.figure(
    "club",
    .graph(
      "Friendships in a karate club",
      description:
        "Member 1 on the left, then sixteen friends, then nine members two steps away, then eight "
        + "members three steps away. Lines join friends.",
      nodes: steps.indices.map { "\($0 + 1)" }, edges: edges.map { Figure.Edge($0, $1) },
      placed: .at(places)))
}
