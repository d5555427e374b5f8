import Elementary
import LinearAlgebra
import LiveKit
import MathCore

let rowsOfPermutation = Exercise(
  "order", title: "Rows in another order", .vector(4), within: .absolute(1e-9),
  prompt: """
    The rows of $`P`$ are $`e_{\\given{o[0]}}`$, $`e_{\\given{o[1]}}`$, $`e_{\\given{o[2]}}`$ and
    $`e_{\\given{o[3]}}`$. What is $`P x`$ for
    $`x = (\\given{x[0]}, \\given{x[1]}, \\given{x[2]}, \\given{x[3]})`$?
    """,
  hints: [
    "The dot product of a basis vector and $`x`$ is one component of $`x`$. Which?",
    "Each row says which component of $`x`$ comes to its place.",
  ],
  solution: """
    Row by row the basis vectors pick components `=o[0]`, `=o[1]`, `=o[2]` and `=o[3]` of
    $`x`$: $`(\\given{y[0]}, \\given{y[1]}, \\given{y[2]}, \\given{y[3]})`$.
    """,
  routes: [
    .init(
      """
      You sent each component to the place that the row names. The row names the place from which
      it comes: what you found is the transpose of $`P`$ times $`x`$.
      """),
    .init("Nothing has moved: that is the identity, with its rows in the usual order."),
    .init("You read the rows from the last to the first."),
  ]
) { random, problem in
  let order = random.permutation(of: 4)
  let x = random.wholes(in: -20...20, count: 4)
  let p = Matrix.permutation(order)
  let y = p * x
  problem.give("o", Vector(order.map { Double($0 + 1) }))
  problem.give("x", x)
  problem.give("y", Vector(y.map { $0 + 0 }))
  problem.answer(y)
  problem.route(p.transposed * x)
  problem.route(x)
  problem.route([y[3], y[2], y[1], y[0]])
}

let eigenvaluesWithRidge = Exercise(
  "ridge", title: "A multiple of the identity added", .number, within: .relative(1e-3),
  prompt: """
    The largest eigenvalue of a covariance is `=high`, the smallest is `=low`. Now `=lambda` is added
    to its diagonal. What is the quotient of the largest by the smallest eigenvalue then?
    """,
  hints: [
    "What does $`A + \\lambda I`$ make of an eigenvector of $`A`$?",
    "Every eigenvalue grows by the same number. Do that first, then divide.",
  ],
  solution: """
    The eigenvalues become `=highest` and `=lowest`. Their quotient is `=quotient .6g`; before it was
    `=before .6g`.
    """,
  routes: [
    .init("This is the quotient of before: the eigenvalues have changed."),
    .init("You added $`\\lambda`$ to the smallest eigenvalue only. All of them grow."),
    .init("You added $`\\lambda`$ to the quotient. It is added to each eigenvalue."),
  ]
) { random, problem in
  let (high, low) = (random.whole(in: 20...300), random.whole(in: 1...9) / 100)
  let lambda = random.whole(in: 1...20) / 10
  let shifted = Matrix.diagonal([high, low]).addingToDiagonal(lambda)
  problem.give("high", high)
  problem.give("low", low)
  problem.give("lambda", lambda)
  problem.give("highest", shifted[0, 0])
  problem.give("lowest", shifted[1, 1])
  problem.give("quotient", shifted[0, 0] / shifted[1, 1])
  problem.give("before", high / low)
  problem.answer(shifted[0, 0] / shifted[1, 1])
  problem.route(high / low)
  problem.route(high / (low + lambda))
  problem.route(high / low + lambda)
}

let residualLayer = Exercise(
  "residual", title: "A residual layer", .vector(2), within: .absolute(1e-9),
  prompt: """
    A layer gives $`(I + F) x`$. The rows of $`F`$ are $`(\\given{f[0,0]}, \\given{f[0,1]})`$ and
    $`(\\given{f[1,0]}, \\given{f[1,1]})`$, and $`x = (\\given{x[0]}, \\given{x[1]})`$. What does it give?
    """,
  hints: [
    "It is $`x`$ itself, and a change added to it.",
    "Compute $`F x`$, then add $`x`$.",
  ],
  solution: """
    $`F x = (\\given{change[0]}, \\given{change[1]})`$. With $`x`$ added it is
    $`(\\given{y[0]}, \\given{y[1]})`$.
    """,
  routes: [
    .init("This is $`F x`$ alone. The identity passes $`x`$ on besides."),
    .init("You added 1 to every entry of $`F`$. The identity has its ones on the diagonal only."),
    .init("You used the columns of $`F`$ as its rows."),
  ]
) { random, problem in
  let f = random.wholes(in: -4...4, rows: 2, columns: 2)
  let x = random.wholes(in: -9...9, count: 2)
  let y = f.addingToDiagonal(1) * x
  problem.give("f", f)
  problem.give("x", x)
  problem.give("change", f * x)
  problem.give("y", y)
  problem.answer(y)
  problem.route(f * x)
  problem.route(f * x + Vector(repeating: x.sum, count: 2))
  problem.route(f.transposed.addingToDiagonal(1) * x)
}

let errorOfNoChange = Exercise(
  "no-change", title: "The baseline to beat", .number, within: .relative(1e-3),
  prompt: """
    A series has the values `=x[0]`, `=x[1]`, `=x[2]`, `=x[3]`. The forecast is that nothing changes.
    What is its root mean squared error?
    """,
  hints: [
    "The forecast for each value is the one before. For which values is there a forecast?",
    "Square the differences of neighbours, take their mean, then the root.",
  ],
  solution: """
    The differences are `=d[0]`, `=d[1]` and `=d[2]`, and their squares add up to `=squares`. A third
    of that is the mean, and its root is `=error .6g`.
    """,
  routes: [
    .init("You divided by the number of values. There is no forecast for the first of them."),
    .init("You forgot the root: this is the mean squared error."),
    .init("You took the mean of the absolute differences. Square them first."),
    .init("You forgot to divide by the number of forecasts."),
  ]
) { random, problem in
  var x = random.wholes(in: 10...60, count: 4)
  for t in 1..<4 { x[t] = x[t - 1] + random.nonzero(in: -9...9) }
  let d = Vector((1..<4).map { x[$0] - x[$0 - 1] })
  let squares = dot(d, d)
  problem.give("x", x)
  problem.give("d", d)
  problem.give("squares", squares)
  problem.give("error", sqrt(squares / 3))
  problem.answer(sqrt(squares / 3))
  problem.route(sqrt(squares / 4))
  problem.route(squares / 3)
  problem.route(Norm.l1(d) / 3)
  problem.route(Norm.l2(d))
}
