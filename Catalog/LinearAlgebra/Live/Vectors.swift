import LinearAlgebra
public import LiveKit
import MathCore

extension Live {
  public static let vectors = Live(
    "vectors", exercises: [sumOfBasisVectors, featuresOfFlat, meanOfOneHot, powerOfTwo])
}

private let sumOfBasisVectors = Exercise(
  "basis", title: "Put together from basis vectors", .vector(4), within: .absolute(1e-9),
  prompt: """
    Which vector of four components is
    $`(\\given{c[0]}) \\, e_{\\given{i[0]}} + (\\given{c[1]}) \\, e_{\\given{i[1]}} +
    (\\given{c[2]}) \\, e_{\\given{i[2]}}`$?
    """,
  hints: [
    "Each number stands in the place that its basis vector names, whatever the order of the sum.",
    "Formulas count places from one. What stands in the place that is not named?",
  ],
  solution: """
    Place `=i[0]` holds `=c[0]`, place `=i[1]` holds `=c[1]`, place `=i[2]` holds `=c[2]`, and the
    place that is not named holds 0: the vector is
    $`(\\given{x[0]}, \\given{x[1]}, \\given{x[2]}, \\given{x[3]})`$.
    """,
  routes: [
    .init("You wrote the numbers in the order of the sum. The index of $`e`$ names the place."),
    .init("You counted the places from 0, as the code does. Formulas count them from 1."),
    .init("You lost the signs."),
    .init("You read the vector from right to left. The first place is the left one."),
  ]
) { random, problem in
  let order = random.permutation(of: 4)
  let c = Vector((0..<3).map { _ in random.nonzero(in: -9...9) })
  var x = Vector(repeating: 0, count: 4)
  for k in 0..<3 { x += c[k] * Vector.standardBasis(order[k], of: 4) }
  problem.give("c", c)
  problem.give("i", Vector((0..<3).map { Double(order[$0] + 1) }))
  problem.give("x", Vector(x.map { $0 + 0 }))
  problem.answer(x)
  problem.route(c.followed(by: [0]))
  problem.route([0, x[0], x[1], x[2]])
  problem.route(Vector(x.map { $0.magnitude }))
  problem.route([x[3], x[2], x[1], x[0]])
}

private let featuresOfFlat = Exercise(
  "features", title: "A flat as a feature vector", .vector(7), within: .absolute(1e-9),
  prompt: """
    A flat has `=x[0]` square metres, `=x[1]` rooms and is `=x[2]` years old. It lies in district
    number `=district` of four. Write it as a feature vector: the three measurements in this order,
    then the district in one-hot encoding.
    """,
  hints: [
    "The district becomes four components, one for each possible district.",
    "A one stands in the place of the flat's own district, zeros in the other three.",
  ],
  solution: """
    The measurements are `=x[0]`, `=x[1]` and `=x[2]`. The district is $`e_{\\given{district}}`$ of
    four components: a 1 in place `=district` and 0 in the others. Together that makes seven
    components, $`(\\given{x[0]}, \\given{x[1]}, \\given{x[2]}, \\given{x[3]}, \\given{x[4]},
    \\given{x[5]}, \\given{x[6]})`$.
    """,
  routes: [
    .init("The component of the district is the number 1, whichever district it is."),
    .init("You counted the districts from 0. The first of them has the first place."),
    .init("Only one of the four places holds a 1: a flat lies in one district only."),
    .init("The district comes first in your vector. The measurements were asked first."),
  ]
) { random, problem in
  let measured: Vector = [
    random.whole(in: 20...150), random.whole(in: 1...6), random.whole(in: 2...99),
  ]
  // not the last one: who counts from 0 finds a place for it too
  let district = random.index(below: 3)
  let oneHot = Vector.standardBasis(district, of: 4)
  let x = measured.followed(by: oneHot)
  problem.give("x", x)
  problem.give("district", Double(district + 1))
  problem.answer(x)
  problem.route(measured.followed(by: Double(district + 1) * oneHot))
  problem.route(measured.followed(by: .standardBasis(district + 1, of: 4)))
  problem.route(measured.followed(by: Vector((0..<4).map { $0 <= district ? 1 : 0 })))
  problem.route(oneHot.followed(by: measured))
}

private let meanOfOneHot = Exercise(
  "shares", title: "The mean of one-hot vectors", .vector(3), within: .relative(1e-3),
  prompt: """
    A table has `=n[0]` cats, `=n[1]` dogs and `=n[2]` hens. Each animal is a one-hot vector: cats
    are $`e_1`$, dogs $`e_2`$, hens $`e_3`$. Add all these vectors up and divide the sum by the
    number of animals. Which vector comes out? Fractions can be typed as they are.
    """,
  hints: [
    "Each cat adds a one in the first place and nothing in the others.",
    "The sum counts the animals of each kind. How many vectors are there in all?",
  ],
  solution: """
    The sum is $`(\\given{n[0]}, \\given{n[1]}, \\given{n[2]})`$, the number of animals of each
    kind. There are `=all` animals. The mean is
    $`(\\given{mean[0] .4f}, \\given{mean[1] .4f}, \\given{mean[2] .4f})`$, the share of each kind.
    """,
  routes: [
    .init("This is the sum. It must still be divided by the number of animals."),
    .init("You divided by the number of kinds. Divide by the number of animals."),
    .init("The kinds are not equally frequent: count how often each place gets its 1."),
    .init("The shares are right, in the wrong order: cats have the first place, hens the last."),
  ]
) { random, problem in
  let n = Vector((0..<3).map { _ in random.whole(in: 2...40) })
  var sum = Vector(repeating: 0, count: 3)
  for kind in 0..<3 { sum += n[kind] * Vector.standardBasis(kind, of: 3) }
  let mean = sum / sum.sum
  problem.give("n", n)
  problem.give("all", sum.sum)
  problem.give("mean", mean)
  problem.answer(mean)
  problem.route(sum)
  problem.route(sum / 3)
  problem.route([1.0 / 3, 1.0 / 3, 1.0 / 3])
  problem.route([mean[2], mean[1], mean[0]])
}

private let powerOfTwo = Exercise(
  "power-of-two", title: "Into the safe range", .number, within: .absolute(1e-9),
  prompt: """
    By which power of two, $`2^e`$, must $`x = (\\given{x[0]}, \\given{x[1]}, \\given{x[2]})`$ be
    divided so that its largest absolute value becomes at least 1 and less than 2? Type the exponent
    $`e`$.
    """,
  hints: [
    "Find the component of largest absolute value: its sign does not matter.",
    "Which power of two is the largest that does not exceed it?",
  ],
  solution: """
    The largest absolute value is `=most`. The largest power of two that does not exceed it
    is `=power`, which is $`2^{\\given{e}}`$. Divided by that, the vector is
    $`(\\given{s[0] .4g}, \\given{s[1] .4g}, \\given{s[2] .4g})`$.
    """,
  routes: [
    .init("With the next power of two above it, the largest component would fall below 1."),
    .init("This is the power itself. The exponent was asked."),
    .init("You looked at the signed numbers. A large negative component overflows as easily."),
    .init("You looked at the smallest component. It is the largest one whose square overflows."),
  ]
) { random, problem in
  let limit = 4 << random.index(below: 8)
  let x = Vector((0..<3).map { _ in random.nonzero(in: -limit...limit) })
  let (lowest, highest) = (
    x.reduce(x[0]) { $0.magnitude < $1.magnitude ? $0 : $1 }, x.reduce(x[0]) { max($0, $1) }
  )
  guard highest > 0, let (s, e) = x.scaledToOne(), let (_, low) = Vector([lowest]).scaledToOne(),
    let (_, high) = Vector([highest]).scaledToOne()
  else { return }
  let power = Double(sign: .plus, exponent: e, significand: 1)
  problem.give("x", x)
  problem.give("most", Norm.lInfinity(x))
  problem.give("power", power)
  problem.give("e", Double(e))
  problem.give("s", s)
  problem.answer(Double(e))
  problem.route(Double(e + 1))
  problem.route(power)
  problem.route(Double(high))
  problem.route(Double(low))
}
