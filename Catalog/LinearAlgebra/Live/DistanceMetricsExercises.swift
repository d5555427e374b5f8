import LinearAlgebra
import LiveKit
import MathCore

let threeRules = Exercise(
  "three-rules", title: "Two distances by hand", .vector(2), within: .absolute(1e-9),
  prompt: """
    How far is $`u = (\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$ from
    $`v = (\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$ by the Manhattan distance, and by the
    Chebyshev distance? Type both numbers in this order.
    """,
  hints: [
    "Subtract coordinate by coordinate, and drop the signs.",
    "Manhattan adds the differences up. Chebyshev takes only the largest of them.",
  ],
  solution: """
    Without their signs the differences are `=d[0]`, `=d[1]` and `=d[2]`. Their sum is `=sum`: the
    Manhattan distance. The largest is `=most`: the Chebyshev distance.
    """,
  routes: [
    .init("You kept the signs. Ways in opposite directions do not shorten each other."),
    .init("These are the right numbers in the wrong order: Manhattan was asked first."),
    .init("The first number is the squared Euclidean distance. Manhattan does not square."),
    .init("You added the coordinates of both points. A distance looks at their differences."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -9...9, count: 3), random.wholes(in: -9...9, count: 3))
  let (sum, most) = (Distance.manhattan(u, v), Distance.chebyshev(u, v))
  problem.give("u", u)
  problem.give("v", v)
  problem.give("d", Vector((u - v).map { $0.magnitude }))
  problem.give("sum", sum)
  problem.give("most", most)
  problem.answer([sum, most])
  problem.route([(u - v).sum.magnitude, most])
  problem.route([most, sum])
  problem.route([Distance.squaredEuclidean(u, v), most])
  problem.route([Norm.l1(u + v), Norm.lInfinity(u + v)])
}

let scaledDistance = Exercise(
  "scaled", title: "Mahalanobis without correlation", .number, within: .relative(1e-3),
  prompt: """
    Two features are not correlated: their covariance matrix has the variances `=a` and `=b` on its
    diagonal and zeros elsewhere. Two points differ by $`(\\given{x}, \\given{y})`$. What is their
    Mahalanobis distance? A root can be typed as it is, such as `sqrt(2)`.
    """,
  hints: [
    "Measure each difference in standard deviations of its own feature.",
    "A standard deviation is the root of a variance.",
    "Then take the plain length of the two scaled differences.",
  ],
  solution: """
    The standard deviations are `=s` and `=t`. In these units the points differ by `=p .4f` and
    `=q .4f`. The squares of both add up to `=squares .4f`, and the root of that is `=distance .4f`.
    """,
  routes: [
    .init("You divided by the variances. A variance has squared units: take its root first."),
    .init("This is the plain Euclidean distance. The spread of the features is not in it."),
    .init("You multiplied by the standard deviations. A wide feature counts less, not more."),
    .init("This is the square of the distance. One step is missing."),
  ]
) { random, problem in
  let (s, t) = (random.whole(in: 2...6), random.whole(in: 2...6))
  let (x, y) = (random.nonzero(in: -12...12), random.nonzero(in: -12...12))
  let scaled: Vector = [x / s, y / t]
  problem.give("a", s * s)
  problem.give("b", t * t)
  problem.give("x", x)
  problem.give("y", y)
  problem.give("s", s)
  problem.give("t", t)
  problem.give("p", scaled[0])
  problem.give("q", scaled[1])
  problem.give("squares", dot(scaled, scaled))
  problem.give("distance", Norm.l2(scaled))
  problem.answer(Norm.l2(scaled))
  problem.route(Norm.l2([x / (s * s), y / (t * t)]))
  problem.route(Norm.l2([x, y]))
  problem.route(Norm.l2([x * s, y * t]))
  problem.route(dot(scaled, scaled))
}

let expandedSquare = Exercise(
  "expanded", title: "A distance from dot products", .number, within: .absolute(1e-9),
  prompt: """
    Of two points only three numbers are known: $`u \\cdot u = \\given{uu}`$,
    $`v \\cdot v = \\given{vv}`$ and $`u \\cdot v = \\given{uv}`$. What is their squared Euclidean
    distance?
    """,
  hints: [
    "Multiply out $`(u - v) \\cdot (u - v)`$.",
    "There are four products, and two of them are the same.",
  ],
  solution: """
    $`(u - v) \\cdot (u - v)`$ is `=uu` plus `=vv` less twice `=uv`. That is `=squared`.
    """,
  routes: [
    .init("The mixed product appears two times, as u · v and as v · u."),
    .init("This is the square of the length of the sum. Which sign does the mixed product have?"),
    .init("You left the mixed product out. It is zero only at a right angle."),
    .init("You subtracted the squared lengths. Both count in full: multiply out once more."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -6...6, count: 3), random.wholes(in: -6...6, count: 3))
  let (uu, vv, uv) = (dot(u, u), dot(v, v), dot(u, v))
  problem.give("uu", uu)
  problem.give("vv", vv)
  problem.give("uv", uv)
  problem.give("squared", Distance.squaredEuclidean(u, v))
  problem.answer(Distance.squaredEuclidean(u, v))
  problem.route(uu + vv - uv)
  problem.route(uu + vv + 2 * uv)
  problem.route(uu + vv)
  problem.route((uu - vv).magnitude)
}

let sharedThings = Exercise(
  "jaccard", title: "What two readers share", .number, within: .relative(1e-3),
  prompt: """
    Of `=all` books in a shop, one reader has read `=first`, another `=second`; `=both` books were
    read by both. What is the Jaccard distance of the two sets of books? A fraction can be typed as
    it is.
    """,
  hints: [
    "How many books has at least one of the two read? Those read by both must not count twice.",
    "The distance is the share of these books that only one of the two has read.",
  ],
  solution: """
    At least one of the two has read `=union` books: `=first` and `=second` less `=both`. Only one
    has read `=only` of them. The distance is `=only` divided by `=union`, which is `=distance .4f`.
    """,
  routes: [
    .init("This is the share that both have read, a similarity. The distance is the rest to one."),
    .init("You counted books that neither has read. For this distance they say nothing."),
    .init("You divided by the sum of both numbers: the books read by both are in it twice."),
  ]
) { random, problem in
  let (a, b, both) = (
    random.whole(in: 1...9), random.whole(in: 1...9), random.whole(in: 1...9)
  )
  let all = 100.0
  func set(_ range: Range<Double>) -> [Bool] {
    var things: [Bool] = []
    for k in 0..<100 {
      things.append(Double(k) >= range.lowerBound && Double(k) < range.upperBound)
    }
    return things
  }
  // the first a books, then those of both, then the other's
  let (u, v) = (set(0..<a + both), set(a..<a + both + b))
  let distance = jaccardDistance(u, v)
  problem.give("all", all)
  problem.give("first", a + both)
  problem.give("second", b + both)
  problem.give("both", both)
  problem.give("union", a + b + both)
  problem.give("only", a + b)
  problem.give("distance", distance)
  problem.answer(distance)
  problem.route(1 - distance)
  problem.route(hammingDistance(u, v))
  problem.route((a + b) / (a + b + 2 * both))
}
