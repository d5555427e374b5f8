import LinearAlgebra
import LiveKit
import MathCore

let combinationByHand = Exercise(
  "combination", title: "A combination by hand", .vector(3), within: .absolute(1e-9),
  prompt: """
    What is $`\\given{a[0]} \\, u + (\\given{a[1]}) \\, v`$ for
    $`u = (\\given{u[0]}, \\given{u[1]}, \\given{u[2]})`$ and
    $`v = (\\given{v[0]}, \\given{v[1]}, \\given{v[2]})`$?
    """,
  hints: [
    "Multiply every component of a vector by the number before it.",
    "Then add the two multiples, the first components to each other, and so on.",
  ],
  solution: """
    The multiples are $`(\\given{au[0]}, \\given{au[1]}, \\given{au[2]})`$ and
    $`(\\given{bv[0]}, \\given{bv[1]}, \\given{bv[2]})`$. Component by component their sum is
    $`(\\given{sum[0]}, \\given{sum[1]}, \\given{sum[2]})`$.
    """,
  routes: [
    .init("You lost a sign: the number before $`v`$ is negative."),
    .init("You added the vectors and forgot the numbers before them."),
    .init("You gave each vector the number of the other."),
    .init("You multiplied $`u`$ only. Each vector has its own number."),
  ]
) { random, problem in
  let (u, v) = (random.wholes(in: -6...6, count: 3), random.wholes(in: -6...6, count: 3))
  let a: Vector = [random.whole(in: 2...5), -random.whole(in: 2...5)]
  let sum = a[0] * u + a[1] * v
  problem.give("a", a)
  problem.give("u", u)
  problem.give("v", v)
  problem.give("au", a[0] * u)
  problem.give("bv", Vector((a[1] * v).map { $0 + 0 }))
  problem.give("sum", sum)
  problem.answer(sum)
  problem.route(a[0] * u - a[1] * v)
  problem.route(u + v)
  problem.route(a[1] * u + a[0] * v)
  problem.route(a[0] * u + v)
}

let centroidOfFour = Exercise(
  "centroid", title: "The middle of four points", .vector(2), within: .relative(1e-3),
  prompt: """
    What is the centroid of $`(\\given{x[0,0]}, \\given{x[0,1]})`$,
    $`(\\given{x[1,0]}, \\given{x[1,1]})`$, $`(\\given{x[2,0]}, \\given{x[2,1]})`$ and
    $`(\\given{x[3,0]}, \\given{x[3,1]})`$?
    """,
  hints: [
    "Add the points up, component by component.",
    "Divide the sum by the number of points.",
  ],
  solution: """
    The sum of the points is $`(\\given{sum[0]}, \\given{sum[1]})`$. There are four of them, so the
    centroid is $`(\\given{mean[0]}, \\given{mean[1]})`$.
    """,
  routes: [
    .init("This is the sum. It must be shared out among the points."),
    .init("You divided by the number of components. Divide by the number of points."),
    .init("This is the middle of the first and the last point. All four count."),
    .init(
      "This is the middle of the smallest and the largest number of each component. All four count."
    ),
  ]
) { random, problem in
  let x = random.wholes(in: -9...9, rows: 4, columns: 2)
  let points = (0..<4).map { x.row($0) }
  guard let mean = try? centroid(of: points) else { return }
  // a relative tolerance asks for an answer that is not 0
  guard mean[0] != 0, mean[1] != 0 else { return }
  func middle(_ j: Int) -> Double {
    let column = x.column(j)
    return (column.reduce(9) { min($0, $1) } + column.reduce(-9) { max($0, $1) }) / 2
  }
  problem.give("x", x)
  problem.give("sum", 4 * mean)
  problem.give("mean", mean)
  problem.answer(mean)
  problem.route(4 * mean)
  problem.route(2 * mean)
  problem.route((points[0] + points[3]) / 2)
  problem.route([middle(0), middle(1)])
}

let analogyOfTwo = Exercise(
  "analogy", title: "The same step elsewhere", .vector(2), within: .absolute(1e-9),
  prompt: """
    In a space of words, *man* lies at $`(\\given{man[0]}, \\given{man[1]})`$, *king* at
    $`(\\given{king[0]}, \\given{king[1]})`$ and *woman* at
    $`(\\given{woman[0]}, \\given{woman[1]})`$. Where would *queen* lie, if the step from *woman* to
    *queen* were the step from *man* to *king*?
    """,
  hints: [
    "The step from one point to another is the second minus the first.",
    "Add the step to the point from which it is to be taken.",
  ],
  solution: """
    The step from *man* to *king* is $`(\\given{step[0]}, \\given{step[1]})`$. From *woman* it leads
    to $`(\\given{queen[0]}, \\given{queen[1]})`$.
    """,
  routes: [
    .init("You took the step backwards, from *king* to *man*."),
    .init("This is the step itself. From where is it to be taken?"),
    .init("You took the step from *man* to *woman*, and from *man* again."),
    .init("You added all three points. A step is a difference."),
  ]
) { random, problem in
  let man = random.wholes(in: -9...9, count: 2)
  let king = random.wholes(in: -9...9, count: 2)
  let woman = random.wholes(in: -9...9, count: 2)
  let queen = woman + (king - man)
  problem.give("man", man)
  problem.give("king", king)
  problem.give("woman", woman)
  problem.give("step", king - man)
  problem.give("queen", queen)
  problem.answer(queen)
  problem.route(woman - (king - man))
  problem.route(king - man)
  problem.route(woman - man)
  problem.route(man + king + woman)
}

let stepDownhill = Exercise(
  "step", title: "A step downhill", .vector(2), within: .absolute(1e-6),
  prompt: """
    A method stands at $`x = (\\given{x[0]}, \\given{x[1]})`$. The direction of steepest ascent there
    is $`g = (\\given{g[0]}, \\given{g[1]})`$. It moves by `=rate` times $`g`$ *downhill*. Where does
    it stand then?
    """,
  hints: [
    "Downhill is the opposite of uphill: which sign has the multiple?",
    "Work out the multiple of $`g`$ first, then subtract it from $`x`$.",
  ],
  solution: """
    The multiple is $`(\\given{multiple[0] .3g}, \\given{multiple[1] .3g})`$. Subtracted from
    $`x`$ it leaves $`(\\given{there[0] .4g}, \\given{there[1] .4g})`$.
    """,
  routes: [
    .init("This leads uphill: check the sign."),
    .init("You took the whole of $`g`$. The step is only a part of it."),
    .init("You multiplied $`x`$ too. Only the direction is multiplied."),
    .init("This is the step. It must still be added to the place where the method stands."),
  ]
) { random, problem in
  let (x, g) = (random.wholes(in: -9...9, count: 2), random.wholes(in: -9...9, count: 2))
  let rate = random.whole(in: 1...4) / 10
  var (there, up, whole) = (x, x, x)
  there.move(by: -rate, along: g)
  up.move(by: rate, along: g)
  whole.move(by: -1, along: g)
  problem.give("x", x)
  problem.give("g", g)
  problem.give("rate", rate)
  problem.give("multiple", rate * g)
  problem.give("there", there)
  problem.answer(there)
  problem.route(up)
  problem.route(whole)
  problem.route(rate * (x - g))
  problem.route(-rate * g)
}
