import CatalogKit
import Figures
import MathCore
import Unsupervised

/// The two steps of k-means on numbers, by turns, until nothing changes.
///
/// - Parameters:
///   - points: the numbers, n × 1.
///   - start: the first centres, k × 1.
/// - Returns: the steps, and the inertia after each assignment.
/// - Throws: ``Refusal`` if nothing has settled after 20 rounds.
func walk(
  _ points: Matrix, from start: Matrix
) throws(Refusal) -> (trace: Trace, inertias: [Double]) {
  let k = start.rows
  var centers = start
  var assignment = Assignment(of: points, to: centers)
  var steps = [
    step("Every number joins its nearest centre.", points, centers, assignment.labels, 1)
  ]
  var inertias = [assignment.inertia]
  for _ in 0..<20 {
    centers = assignment.means(of: points, previous: centers)
    steps.append(
      step(
        "Each centre moves to the mean of its numbers.", points, centers, assignment.labels,
        steps.count + 1, moves: true))
    let next = Assignment(of: points, to: centers)
    inertias.append(next.inertia)
    let moved = zip(0..., zip(assignment.labels, next.labels)).filter { $0.1.0 != $0.1.1 }.map {
      Numeral.short(points[$0.0, 0])
    }
    steps.append(
      step(
        moved.isEmpty
          ? "No number changes its centre: the end."
          : "\(moved.joined(separator: " and ")) \(moved.count == 1 ? "changes its" : "change their") centre.",
        points, centers, next.labels, steps.count + 1))
    if moved.isEmpty {
      return (
        Trace(
          picture(points, steps, k: k),
          given: [.init("x", points: points), .init("n", points.rows)],
          indices: [.init("i", points.rows), .init("j", k)],
          columns: (1...k).map { "c_\($0)" } + ["J"], steps: steps), inertias
      )
    }
    assignment = next
  }
  throw Refusal("the centres still move after 20 rounds")
}

/// One step: the centres, whose numbers they are, and the inertia now.
private func step(
  _ changed: String, _ points: Matrix, _ centers: Matrix, _ labels: [Int], _ number: Int,
  moves: Bool = false
) -> Trace.Step {
  var inertia = 0.0
  for (i, label) in labels.enumerated() {
    // J = Σ (xᵢ − c(i))²
    inertia += (points[i, 0] - centers[label, 0]) * (points[i, 0] - centers[label, 0])
  }
  let sizes = (0..<centers.rows).map { j in
    Trace.Symbol("n_\(j + 1)", labels.count { $0 == j })
  }
  return Trace.Step(
    changed, formulas: moves ? ["update", "inertia"] : ["inertia"],
    values: [
      .init("c", points: centers), .init("l", labels.map { $0 + 1 }), .init("J", inertia),
    ] + (moves ? sizes : []),
    points: (0..<centers.rows).map { Figure.Point(centers[$0, 0], Double(number)) })
}

/// The numbers as lines, and where the centres stand after each step.
private func picture(_ points: Matrix, _ steps: [Trace.Step], k: Int) -> Figure {
  Figure(
    "The centres of the five numbers, step by step",
    description:
      "Five dashed lines stand at the numbers 1, 2, 4, 8 and 10. From step to step, upwards, the "
      + "first centre moves from 1 to the right, the second from 2 to the middle between 8 and 10.",
    x: Figure.Axis("number", range: 0...11),
    y: Figure.Axis("step", range: 0.5...(Double(steps.count) + 0.5)),
    layers: (0..<points.rows).map { .vertical(at: points[$0, 0]) }
      + (0..<k).map { j in
        .line(Figure.Line(steps.map { $0.points[j] }, label: "centre \(j + 1)"))
      })
}
