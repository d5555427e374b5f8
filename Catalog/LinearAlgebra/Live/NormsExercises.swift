import LinearAlgebra
import LiveKit
import MathCore

let twoNormsByHand = Exercise(
  "two-norms", title: "Two norms by hand", .vector(2), within: .absolute(1e-9),
  prompt: """
    Take $`x = (\\given{x[0]}, \\given{x[1]}, \\given{x[2]}, \\given{x[3]})`$. What are
    $`\\lVert x \\rVert_1`$ and $`\\lVert x \\rVert_\\infty`$? Type both numbers in this order.
    """,
  hints: [
    "Both norms look at the components without their signs.",
    "One of the norms adds them all up. The other takes the largest and forgets the rest.",
  ],
  solution: """
    Without their signs the components are `=sizes[0]`, `=sizes[1]`, `=sizes[2]` and `=sizes[3]`.
    Their sum is `=one`: that is $`\\lVert x \\rVert_1`$. The largest of them is `=most`: that is
    $`\\lVert x \\rVert_\\infty`$.
    """,
  routes: [
    .init(
      """
      You kept the signs. A norm counts how far a component is from zero, on whichever side: drop
      the signs first.
      """),
    .init("These are the right numbers in the wrong order: the L1 norm was asked first."),
    .init("The first number is the square of the L2 norm. L1 adds the components unsquared."),
    .init("The second number is the smallest component. L-infinity takes the largest."),
  ]
) { random, problem in
  let x = random.wholes(in: -9...9, count: 4)
  let sizes = Vector(x.map { $0.magnitude })
  let (one, most) = (Norm.l1(x), Norm.lInfinity(x))
  problem.give("x", x)
  problem.give("sizes", sizes)
  problem.give("one", one)
  problem.give("most", most)
  problem.answer([one, most])
  problem.route([x.sum, x.reduce(-9) { max($0, $1) }])
  problem.route([most, one])
  problem.route([dot(x, x), most])
  problem.route([one, sizes.reduce(9) { min($0, $1) }])
}

let distanceInSpace = Exercise(
  "distance", title: "A distance", .number, within: .relative(1e-3),
  prompt: """
    How far is $`u = (\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$ from
    $`v = (\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$ by the L2 norm? A root can be typed as it
    is, such as `sqrt(2)`.
    """,
  hints: [
    "A distance is the length of the difference $`u - v`$.",
    "Subtract component by component, square each difference, add the squares up.",
    "The last step of this norm is a root.",
  ],
  solution: """
    The difference is $`u - v = (\\given{d[0]}, \\given{d[1]}, \\given{d[2]})`$. Its squares add up
    to `=squares`, and the root of that is `=distance .4f`.
    """,
  routes: [
    .init("This is the square of the distance. One step is missing."),
    .init("This is the distance by the L1 norm. The L2 norm squares before it adds."),
    .init("This is the length of the sum $`u + v`$. A distance is the length of the difference."),
    .init(
      """
      You subtracted the length of one vector from that of the other. Two vectors of the same length
      can still be far apart: subtract the vectors first.
      """),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -7...7, count: 3), random.wholes(in: -7...7, count: 3))
  problem.give("u", u)
  problem.give("v", v)
  problem.give("d", u - v)
  problem.give("squares", squaredDistance(u.elements.span, v.elements.span))
  problem.give("distance", Norm.l2.distance(u, v))
  problem.answer(Norm.l2.distance(u, v))
  problem.route(dot(u - v, u - v))
  problem.route(Norm.l1.distance(u, v))
  problem.route(Norm.l2(u + v))
  problem.route((Norm.l2(u) - Norm.l2(v)).magnitude)
}

let belowOne = Exercise(
  "below-one", title: "The formula with p = 1/2", .number, within: .absolute(1e-6),
  prompt: """
    Put $`p = 1/2`$ into the formula of $`\\lVert x \\rVert_p`$, for
    $`x = (\\given{x[0]}, \\given{x[1]}, \\given{x[2]})`$. What comes out?
    """,
  hints: [
    "The power one half is a root: take the root of each component without its sign.",
    "Add the roots up. Which power is left to take, if $`p`$ is one half?",
  ],
  solution: """
    The roots are `=roots[0]`, `=roots[1]` and `=roots[2]`, their sum is `=sum`. The last step is
    the power $`1/p`$, a square: the formula gives `=size .0f`. The three components one after the
    other, a detour along the axes, would give only `=detour`. The detour is shorter than the
    straight way: with this $`p`$ the formula is no norm.
    """,
  routes: [
    .init("You stopped after the sum. The power $`1/p`$ over the whole sum is missing."),
    .init("This is the L1 norm, the formula with $`p = 1`$."),
    .init("Your last step was a root. It is the power $`1/p`$: what is one divided by one half?"),
    .init("This is the L2 norm, which squares first and takes the root last. Here it is reversed."),
  ]
) { random, problem in
  let roots = Vector((0..<3).map { _ in random.whole(in: 1...12) })
  let x = Vector(roots.map { (random.index(below: 2) == 0 ? 1 : -1) * $0 * $0 })
  let size = quasinorm(x, p: 0.5)
  problem.give("x", x)
  problem.give("roots", roots)
  problem.give("sum", roots.sum)
  problem.give("size", size)
  problem.give("detour", Norm.l1(x))
  problem.answer(size)
  problem.route(roots.sum)
  problem.route(Norm.l1(x))
  problem.route(roots.sum.squareRoot())
  problem.route(Norm.l2(x))
}

let nearestByNorm = Exercise(
  "nearest", title: "Which point is the nearest?", .choice(3), within: .absolute(1e-9),
  prompt: """
    The points are $`a = (\\given{a[0]}, \\given{a[1]})`$, $`b = (\\given{b[0]}, \\given{b[1]})`$
    and $`c = (\\given{c[0]}, \\given{c[1]})`$. Which of them is the nearest to
    $`q = (\\given{q[0]}, \\given{q[1]})`$ by the L-infinity norm?
    """,
  choices: ["a", "b", "c"],
  hints: [
    "Subtract $`q`$ from each point, and drop the signs.",
    "By L-infinity only the larger of the two differences counts.",
  ],
  solution: """
    The L-infinity distances from $`q`$ are `=most[0]` to $`a`$, `=most[1]` to $`b`$ and `=most[2]`
    to $`c`$. So the nearest is $`(\\given{nearest[0]}, \\given{nearest[1]})`$. By L1 the distances
    are `=one[0]`, `=one[1]` and `=one[2]`, by L2 `=two[0] .3f`, `=two[1] .3f` and `=two[2] .3f`:
    each of the three norms finds another point the nearest.
    """,
  routes: [
    .init("This point is the nearest by L1, along the streets. L-infinity does not add."),
    .init(
      "This point is the nearest by L2, in a straight line. L-infinity looks at one side only."),
  ]
) { random, problem in
  let q = random.wholes(in: -9...9, count: 2)
  // points of which each norm finds another one the nearest are rare: look for them
  while true {
    let differences = (0..<3).map { _ in random.wholes(in: -9...9, count: 2) }
    let one = differences.map { Norm.l1($0) }
    let two = differences.map { Norm.l2($0) }
    let most = differences.map { Norm.lInfinity($0) }
    guard let byOne = nearest(one), let byTwo = nearest(two), let byMost = nearest(most),
      byOne != byTwo, byTwo != byMost, byMost != byOne
    else { continue }
    problem.give("a", q + differences[0])
    problem.give("b", q + differences[1])
    problem.give("c", q + differences[2])
    problem.give("q", q)
    problem.give("one", Vector(one))
    problem.give("two", Vector(two))
    problem.give("most", Vector(most))
    problem.give("nearest", q + differences[Int(byMost)])
    problem.answer(byMost)
    problem.route(byOne)
    problem.route(byTwo)
    return
  }
}

/// The place of the smallest of three distances; nil where two are the smallest.
private func nearest(_ distances: [Double]) -> Double? {
  let (a, b, c) = (distances[0], distances[1], distances[2])
  return a < b && a < c ? 0 : b < a && b < c ? 1 : c < a && c < b ? 2 : nil
}
