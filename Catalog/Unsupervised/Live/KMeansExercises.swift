import Elementary
import LinearAlgebra
import LiveKit
import MathCore
import Unsupervised

let nearestCentre = Exercise(
  "nearest", title: "A point and its nearest centre", .number, within: .absolute(1e-6),
  prompt: """
    The point $`(\\given{x[0]}, \\given{x[1]})`$ joins one of the centres
    $`(\\given{c[0,0]}, \\given{c[0,1]})`$ and $`(\\given{c[1,0]}, \\given{c[1,1]})`$. How much does
    it add to the inertia?
    """,
  hints: [
    "Find the squared distance to each centre. The point joins the nearer one.",
    "The inertia adds squared distances, so no root is needed.",
  ],
  solution: """
    The squared distances are `=squares[0]` and `=squares[1]`. The point joins the nearer centre and
    adds `=answer`.
    """,
  routes: [
    .init("This is a distance. The inertia adds its square."),
    .init("This is the squared distance to the other centre. The point joins the nearer one."),
    .init("You added the differences of the coordinates. Square each of them first."),
  ]
) { random, problem in
  let x = random.wholes(in: -6...6, rows: 1, columns: 2)
  let centers = random.wholes(in: -6...6, rows: 2, columns: 2)
  let squares = (0..<2).map {
    Assignment(of: x, to: Matrix([centers.row($0).elements])).inertia
  }
  let nearest = Assignment(of: x, to: centers)
  let difference = x.row(0) - centers.row(nearest.labels[0])
  problem.give("x", x.row(0))
  problem.give("c", centers)
  problem.give("squares", Vector(squares))
  problem.give("answer", nearest.inertia)
  problem.answer(nearest.inertia)
  problem.route(sqrt(nearest.inertia))
  problem.route(max(squares[0], squares[1]))
  problem.route(difference[0].magnitude + difference[1].magnitude)
}

let movedCentres = Exercise(
  "move", title: "One round of k-means", .vector(2), within: .relative(1e-3),
  prompt: """
    Five numbers: `=x[0,0]`, `=x[1,0]`, `=x[2,0]`, `=x[3,0]` and `=x[4,0]`. The first centre is at
    `=c[0,0]`, the second at `=c[1,0]`. Every number joins its nearest centre, then every centre
    moves to the mean of its numbers. Where are the two centres then? A fraction such as `22/3` can
    be typed as it is.
    """,
  hints: [
    "The border between the two groups lies halfway between the centres.",
    "Add up the numbers of a group, and divide by how many these are.",
  ],
  solution: """
    The border lies at `=border`. The numbers below it have the mean `=means[0] .6g`, those above it
    the mean `=means[1] .6g`.
    """,
  routes: [
    .init("You divided by all five. A mean is divided by the numbers of its own group."),
    .init("You took the middle between the least and the greatest of a group. Take their mean."),
    .init("You counted the old centre as one of the numbers. It has no part in the mean."),
    .init("You split at the mean of all numbers. The border lies halfway between the centres."),
  ]
) { random, problem in
  let x = risingNumbers(&random)
  let first = random.index(below: 3)
  let (low, high) = (x[first, 0], x[first + 1 + random.index(below: 4 - first), 0])
  let centers: Matrix = [[low], [high]]
  let assignment = Assignment(of: x, to: centers)
  // a number on the border, or a group without numbers, would be a question of its own
  let border = (low + high) / 2
  guard x[0, 0] < border, border < x[4, 0], x.elements.allSatisfy({ $0 != border }) else { return }
  let means = assignment.means(of: x, previous: centers).column(0)
  let center = x.column(0).sum / 5
  problem.give("x", x)
  problem.give("c", centers)
  problem.give("border", border)
  problem.give("means", means)
  problem.answer(means)
  let groups = (0..<2).map { j in
    Vector((0..<5).filter { assignment.labels[$0] == j }.map { x[$0, 0] })
  }
  problem.route(Vector(groups.map { $0.sum / 5 }))
  problem.route(middles(of: x, labels: assignment.labels))
  problem.route(
    Vector((0..<2).map { (groups[$0].sum + centers[$0, 0]) / Double(groups[$0].count + 1) }))
  // the centres at c̄ − 1 and c̄ + 1 have their border at the mean of all numbers
  let split = Assignment(of: x, to: [[center - 1], [center + 1]])
  problem.route(split.means(of: x, previous: centers).column(0))
}

let inertiaOfMeans = Exercise(
  "inertia", title: "The inertia of two clusters", .number, within: .absolute(1e-6),
  prompt: """
    One cluster holds the points $`(\\given{x[0,0]}, \\given{x[0,1]})`$ and
    $`(\\given{x[1,0]}, \\given{x[1,1]})`$, the other holds $`(\\given{x[2,0]}, \\given{x[2,1]})`$ and
    $`(\\given{x[3,0]}, \\given{x[3,1]})`$. Both centres stand at the means of their points. What is
    the inertia?
    """,
  hints: [
    "Find both centres first: the mean of the first coordinates, and that of the second ones.",
    "Add up the squared distance of every point to the centre of its own cluster.",
  ],
  solution: """
    The centres are $`(\\given{c[0,0]}, \\given{c[0,1]})`$ and $`(\\given{c[1,0]}, \\given{c[1,1]})`$.
    Each point of the first cluster has the squared distance `=squares[0]` to its centre, each of the
    second has `=squares[1]`. Together these are `=answer`.
    """,
  routes: [
    .init("You added the distances. The inertia adds their squares."),
    .init("That is the mean of the squared distances. The inertia is their sum."),
    .init("You took the distances of the two points of a cluster from each other, not the centre."),
    .init("You took one centre for all points. Each cluster has its own."),
  ]
) { random, problem in
  let (p, q) = (cluster(around: -5, &random), cluster(around: 5, &random))
  let x = Matrix([p.row(0).elements, p.row(1).elements, q.row(0).elements, q.row(1).elements])
  let start: Matrix = [[-5, -5], [5, 5]]
  let assignment = Assignment(of: x, to: start)
  guard assignment.labels == [0, 0, 1, 1] else { return }
  let centers = assignment.means(of: x, previous: start)
  let inertia = assignment.inertia(of: x, to: centers)
  let squares = [0, 2].map { i in
    Assignment(of: Matrix([x.row(i).elements]), to: Matrix([centers.row(i / 2).elements])).inertia
  }
  let all = Assignment(of: x, to: [[0, 0]])
  let middle = all.means(of: x, previous: [[0, 0]])
  problem.give("x", x)
  problem.give("c", centers)
  problem.give("squares", Vector(squares))
  problem.give("answer", inertia)
  problem.answer(inertia)
  problem.route(2 * sqrt(squares[0]) + 2 * sqrt(squares[1]))
  problem.route(inertia / 4)
  problem.route(2 * inertia)
  problem.route(all.inertia(of: x, to: middle))
}

let settledCentres = Exercise(
  "settle", title: "Until nothing moves", .vector(2), within: .relative(1e-3),
  prompt: """
    Five numbers: `=x[0,0]`, `=x[1,0]`, `=x[2,0]`, `=x[3,0]` and `=x[4,0]`. The first centre starts at
    `=c[0,0]`, the second at `=c[1,0]`. Do rounds of k-means until no number changes its centre any
    more. Where are the two centres at the end?
    """,
  hints: [
    "Write down which numbers belong to the first centre, and what the two means are.",
    "With the new centres the border between them has moved. Does a number lie on the other side?",
    "You are done when a round leaves every number where it was.",
  ],
  solution: """
    After `=rounds` rounds no number changes its centre any more. The means of the two groups are
    then `=means[0] .6g` and `=means[1] .6g`.
    """,
  routes: [
    .init("These are the centres after one round. A number has changed sides: go on."),
    .init("These are the centres in the reverse order. The first one starts lower and stays so."),
    .init(
      "The groups are right. A centre is the mean of its numbers, not the middle of their range."),
  ]
) { random, problem in
  let x = risingNumbers(&random)
  // two neighbours at one end: the border has to move before it settles
  let first = random.index(below: 2) == 0 ? 0 : 3
  let centers: Matrix = [[x[first, 0]], [x[first + 1, 0]]]
  let once = Assignment(of: x, to: centers).means(of: x, previous: centers)
  let result: Clustering
  do throws(KMeansError) {
    result = try KMeans(clusters: 2).fit(x, from: centers)
  } catch {
    return
  }
  let means = result.centers.column(0)
  problem.give("x", x)
  problem.give("c", centers)
  problem.give("rounds", Double(result.iterations))
  problem.give("means", means)
  problem.answer(means)
  problem.route(once.column(0))
  problem.route([means[1], means[0]])
  problem.route(middles(of: x, labels: result.labels))
}

// MARK: - Numbers

/// Five numbers, each larger than the one before.
private func risingNumbers(_ random: inout Generator) -> Matrix {
  var numbers: [Double] = [random.whole(in: 1...5)]
  for _ in 1..<5 { numbers.append(numbers[numbers.count - 1] + random.whole(in: 1...7)) }
  return Matrix(columns: [Vector(numbers)])
}

/// The middle between the least and the greatest number of each of two groups.
private func middles(of x: Matrix, labels: [Int]) -> Vector {
  Vector(
    (0..<2).map { j in
      let group = (0..<x.rows).filter { labels[$0] == j }.map { x[$0, 0] }
      guard let first = group.first, let last = group.last else { return .nan }
      return (first + last) / 2
    })
}

/// Two points whose mean is whole, near a point of the diagonal.
private func cluster(around place: Int, _ random: inout Generator) -> Matrix {
  let center = random.wholes(in: place - 1...place + 1, count: 2)
  let half: Vector = [random.nonzero(in: -3...3), random.nonzero(in: -3...3)]
  return Matrix([(center - half).elements, (center + half).elements])
}
