import LinearAlgebra
import LiveKit
import MathCore

/// Two whole numbers whose squares add up to a square, in any order and with any signs.
private func wholeSides(_ random: inout some RandomSource) -> Vector {
  let q = random.whole(in: 1...6)
  let p = q + random.whole(in: 1...6)
  // (p² − q²)² + (2 p q)² = (p² + q²)²
  let (a, b) = (random.sign() * (p * p - q * q), random.sign() * 2 * p * q)
  return random.index(below: 2) == 0 ? [a, b] : [b, a]
}

extension RandomSource {
  /// 1 or −1, each equally likely.
  fileprivate mutating func sign() -> Double { index(below: 2) == 0 ? 1 : -1 }
}

let unitVectorByHand = Exercise(
  "unit", title: "A unit vector by hand", .vector(2), within: .relative(1e-3),
  prompt: """
    What is the unit vector of $`(\\given{x[0]}, \\given{x[1]})`$ by the L2 norm? Fractions such as
    `-3/5` can be typed as they are.
    """,
  hints: [
    "First find the length: square, add, take the root. It is a whole number.",
    "Divide each component by the length. The signs stay.",
  ],
  solution: """
    The squares add up to `=squares`, so the length is `=length .0f`. Divided by it, the vector is
    $`(\\given{unit[0] .4f}, \\given{unit[1] .4f})`$.
    """,
  routes: [
    .init("You divided by the squared length. Take the root first."),
    .init("You lost a sign. Dividing by a length does not turn the vector around."),
    .init("This is the unit vector by the L1 norm: its absolute values add up to 1."),
    .init("This is the unit vector by the L-infinity norm: its largest absolute value is 1."),
  ]
) { random, problem in
  let x = random.whole(in: 1...4) * wholeSides(&random)
  guard let unit = normalized(x), let one = normalized(x, by: .l1),
    let most = normalized(x, by: .lInfinity)
  else { return }
  problem.give("x", x)
  problem.give("squares", dot(x, x))
  problem.give("length", Norm.l2(x))
  problem.give("unit", unit)
  problem.answer(unit)
  problem.route(unit / Norm.l2(x))
  problem.route(Vector(unit.map { $0.magnitude }))
  problem.route(one)
  problem.route(most)
}

let sharesOfCounts = Exercise(
  "shares", title: "Counts as shares", .vector(3), within: .relative(1e-3),
  prompt: """
    A text has the words *sun*, *moon* and *star* `=n[0]`, `=n[1]` and `=n[2]` times, and no other
    words. What is the vector of its counts, normalized by the L1 norm? Fractions can be typed as
    they are.
    """,
  hints: [
    "The L1 norm of counts is their sum: the number of words in the text.",
    "Divide each count by it. The result must add up to one.",
  ],
  solution: """
    The text has `=all` words. The shares are
    $`(\\given{shares[0] .4f}, \\given{shares[1] .4f}, \\given{shares[2] .4f})`$.
    """,
  routes: [
    .init(
      "This is the unit vector by the L2 norm. Its squares add up to 1, its components do not."),
    .init("You divided by the largest count. Shares are parts of the whole."),
    .init("You divided by the number of different words. Divide by the number of all words."),
  ]
) { random, problem in
  let n = Vector((0..<3).map { _ in random.whole(in: 1...20) })
  guard let shares = normalized(n, by: .l1), let two = normalized(n),
    let most = normalized(n, by: .lInfinity)
  else { return }
  problem.give("n", n)
  problem.give("all", n.sum)
  problem.give("shares", shares)
  problem.answer(shares)
  problem.route(two)
  problem.route(most)
  problem.route(n / 3)
}

let lengthAndDirection = Exercise(
  "length", title: "A vector of a given length", .vector(2), within: .relative(1e-3),
  prompt: """
    Which vector points in the direction of $`(\\given{x[0]}, \\given{x[1]})`$ and has the length
    `=length` by the L2 norm?
    """,
  hints: [
    "A vector is its length times its unit vector.",
    "Find the unit vector first, then multiply it by the length that is asked for.",
  ],
  solution: """
    The length of the given vector is `=old .0f`, its unit vector
    $`(\\given{unit[0] .4f}, \\given{unit[1] .4f})`$. Times `=length` that is
    $`(\\given{answer[0] .4f}, \\given{answer[1] .4f})`$.
    """,
  routes: [
    .init("You multiplied the vector as it is. Bring it to length 1 first."),
    .init("This is the unit vector. It must still be made longer."),
    .init("You added the length to the components. That changes the direction."),
    .init("You divided by the length that was asked for. Divide by the length of the vector."),
  ]
) { random, problem in
  let x = wholeSides(&random)
  let length = random.whole(in: 2...12)
  guard let unit = normalized(x) else { return }
  problem.give("x", x)
  problem.give("length", length)
  problem.give("old", Norm.l2(x))
  problem.give("unit", unit)
  problem.give("answer", length * unit)
  problem.answer(length * unit)
  problem.route(length * x)
  problem.route(unit)
  problem.route(x + [length, length])
  problem.route(x / length)
}

let nearestDirection = Exercise(
  "direction", title: "Which direction is the nearest?", .choice(3), within: .absolute(1e-9),
  prompt: """
    The points are $`a = (\\given{a[0]}, \\given{a[1]})`$, $`b = (\\given{b[0]}, \\given{b[1]})`$
    and $`c = (\\given{c[0]}, \\given{c[1]})`$. Of which of them is the *unit vector* the nearest to
    the unit vector of $`q = (\\given{q[0]}, \\given{q[1]})`$?
    """,
  choices: ["a", "b", "c"],
  hints: [
    "Lengths do not count. Compare how steep the four arrows are, and to which side they point.",
    "The quotient of the second and the first component tells how steep an arrow is.",
  ],
  solution: """
    The distances of the unit vectors from that of $`q`$ are `=units[0] .3f`, `=units[1] .3f` and
    `=units[2] .3f`. The distances of the points as they are would be `=plain[0] .3f`,
    `=plain[1] .3f` and `=plain[2] .3f`, and another point would be the nearest. The lengths
    are `=lengths[0] .3f`, `=lengths[1] .3f` and `=lengths[2] .3f`.
    """,
  routes: [
    .init("This is the nearest point. Its direction is farther away than that of another."),
    .init("This is the longest of the three. Length does not count here."),
  ]
) { random, problem in
  // points of which the nearest, the longest and the nearest in direction differ: look for them
  while true {
    let q = random.wholes(in: 1...9, count: 2)
    let points = (0..<3).map { _ in random.wholes(in: 1...9, count: 2) }
    guard let unit = normalized(q), let a = normalized(points[0]), let b = normalized(points[1]),
      let c = normalized(points[2])
    else { continue }
    let units = [a, b, c].map { Norm.l2.distance(unit, $0) }
    let plain = points.map { Norm.l2.distance(q, $0) }
    let lengths = points.map { Norm.l2($0) }
    guard let byUnit = smallest(units), let byPoint = smallest(plain),
      let longest = smallest(lengths.map { -$0 }), byUnit != byPoint, byPoint != longest,
      longest != byUnit
    else { continue }
    problem.give("a", points[0])
    problem.give("b", points[1])
    problem.give("c", points[2])
    problem.give("q", q)
    problem.give("units", Vector(units))
    problem.give("plain", Vector(plain))
    problem.give("lengths", Vector(lengths))
    problem.answer(byUnit)
    problem.route(byPoint)
    problem.route(longest)
    return
  }
}

/// The place of the smallest of three numbers; nil where two are within rounding of the smallest.
private func smallest(_ x: [Double]) -> Double? {
  let margin = 1e-6
  let (a, b, c) = (x[0], x[1], x[2])
  if a + margin < b && a + margin < c { return 0 }
  if b + margin < a && b + margin < c { return 1 }
  return c + margin < a && c + margin < b ? 2 : nil
}
