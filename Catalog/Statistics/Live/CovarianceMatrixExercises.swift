import Elementary
import LinearAlgebra
import LiveKit
import MathCore
import Statistics

let covarianceOfFour = Exercise(
  "covariance", title: "The covariance of four points", .number, within: .relative(1e-3),
  prompt: """
    Four points: $`(\\given{x[0,0]}, \\given{x[0,1]})`$, $`(\\given{x[1,0]}, \\given{x[1,1]})`$,
    $`(\\given{x[2,0]}, \\given{x[2,1]})`$ and $`(\\given{x[3,0]}, \\given{x[3,1]})`$. What is the
    covariance of their two coordinates? A fraction such as `14/3` can be typed as it is.
    """,
  hints: [
    "First find the mean of the first coordinates, and that of the second.",
    "For each point, multiply how far it is from the one mean by how far it is from the other.",
    "Add up the products. The points are a sample: by what is the sum divided?",
  ],
  solution: """
    The means are `=center[0]` and `=center[1]`. The products of the deviations are
    `=products[0]`, `=products[1]`, `=products[2]` and `=products[3]`. Their sum `=sum`, divided by
    $`4 - 1`$, is `=answer .6g`.
    """,
  routes: [
    .init("You divided by the number of points. For a sample it is one less."),
    .init("The sum of the products is right. It has to be divided by one less than the points."),
    .init("You multiplied the coordinates themselves. Take the means off first."),
    .init("A product is negative where a point lies on different sides of the means. Keep signs."),
  ]
) { random, problem in
  let x = cloud(of: 4, within: 4, &random)
  let (u, v) = (deviations(of: x.column(0)), deviations(of: x.column(1)))
  guard let covariance = covariances(of: x) else { return }
  let products = Vector(u.indices.map { u[$0] * v[$0] })
  problem.give("x", x)
  problem.give("center", x.row(0) - Vector([u[0], v[0]]))
  problem.give("products", products)
  problem.give("sum", products.sum)
  problem.give("answer", covariance[0, 1])
  problem.answer(covariance[0, 1])
  problem.route(products.sum / 4)
  problem.route(products.sum)
  problem.route(dot(x.column(0), x.column(1)) / 3)
  problem.route(Vector(products.map { $0.magnitude }).sum / 3)
}

let matrixOfThree = Exercise(
  "matrix", title: "The whole matrix", .matrix(rows: 2, columns: 2), within: .absolute(1e-6),
  prompt: """
    Three rows of two features: $`(\\given{x[0,0]}, \\given{x[0,1]})`$,
    $`(\\given{x[1,0]}, \\given{x[1,1]})`$ and $`(\\given{x[2,0]}, \\given{x[2,1]})`$. What is
    their covariance matrix?
    """,
  hints: [
    "Write down the deviations of each feature from its mean. They add up to zero.",
    "On the diagonal stand the variances, from the squares of the deviations.",
    "Beside the diagonal stands the covariance, twice. All sums are divided by the same number.",
  ],
  solution: """
    The deviations of the first feature are `=u[0]`, `=u[1]` and `=u[2]`, those of the second
    `=v[0]`, `=v[1]` and `=v[2]`. Their squares add up to `=sums[0,0]` and `=sums[1,1]`, their
    products to `=sums[0,1]`. Divided by $`3 - 1`$ this is the matrix
    $`\\begin{pmatrix} \\given{c[0,0]} & \\given{c[0,1]} \\\\ \\given{c[1,0]} & \\given{c[1,1]} \\end{pmatrix}`$.
    """,
  routes: [
    .init("You divided by the number of rows. For a sample it is one less."),
    .init("These are the sums of squares and products. They have to be divided yet."),
    .init("The variances stand in each other's place. The first feature comes first."),
    .init("On the diagonal you have standard deviations. A covariance matrix has their squares."),
  ]
) { random, problem in
  let x = cloud(of: 3, within: 5, &random)
  let (u, v) = (deviations(of: x.column(0)), deviations(of: x.column(1)))
  guard let c = covariances(of: x) else { return }
  let sums: Matrix = [[dot(u, u), dot(u, v)], [dot(v, u), dot(v, v)]]
  problem.give("x", x)
  problem.give("u", u)
  problem.give("v", v)
  problem.give("sums", sums)
  problem.give("c", c)
  problem.answer(c)
  problem.route(Matrix(rows: 2, columns: 2, elements: sums.elements.map { $0 / 3 }))
  problem.route(sums)
  problem.route([[c[1, 1], c[0, 1]], [c[0, 1], c[0, 0]]])
  problem.route([[sqrt(c[0, 0]), c[0, 1]], [c[0, 1], sqrt(c[1, 1])]])
}

let correlationOfTwo = Exercise(
  "correlation", title: "From covariance to correlation", .number, within: .relative(1e-3),
  prompt: """
    Two features have the covariance matrix
    $`\\begin{pmatrix} \\given{c[0,0]} & \\given{c[0,1]} \\\\ \\given{c[1,0]} & \\given{c[1,1]} \\end{pmatrix}`$.
    What is their correlation, to four digits? Use a pocket calculator.
    """,
  hints: [
    "The correlation has no unit: the covariance is divided by something with the same unit.",
    "The numbers on the diagonal are variances. What are the standard deviations?",
    "The result has to lie between minus one and one.",
  ],
  solution: """
    The standard deviations are the roots of the diagonal, `=deviations[0] .4f` and
    `=deviations[1] .4f`. The covariance `=c[0,1]` divided by both is `=answer .4f`.
    """,
  routes: [
    .init("You divided by both variances. Divide by their roots, the standard deviations."),
    .init("You divided by the variance of the first feature only. Both features count alike."),
    .init("You divided by the variance of the second feature only. Both features count alike."),
    .init("The correlation has the sign of the covariance. Did you lose or add a minus?"),
  ]
) { random, problem in
  let x = cloud(of: 3, within: 6, &random)
  guard let c = covariances(of: x) else { return }
  let answer: Double
  do throws(CovarianceError) {
    answer = try correlationMatrix(of: x)[0, 1]
  } catch {
    return
  }
  problem.give("c", c)
  problem.give("deviations", Vector([sqrt(c[0, 0]), sqrt(c[1, 1])]))
  problem.give("answer", answer)
  problem.answer(answer)
  problem.route(c[0, 1] / (c[0, 0] * c[1, 1]))
  problem.route(c[0, 1] / c[0, 0])
  problem.route(c[0, 1] / c[1, 1])
  problem.route(-answer)
}

let varianceOfDifference = Exercise(
  "difference", title: "The variance of a difference", .number, within: .absolute(1e-6),
  prompt: """
    Two features $`x`$ and $`y`$ have the covariance matrix
    $`\\begin{pmatrix} \\given{c[0,0]} & \\given{c[0,1]} \\\\ \\given{c[1,0]} & \\given{c[1,1]} \\end{pmatrix}`$.
    A new feature is $`x - y`$ in every row. What is its variance?
    """,
  hints: [
    "The deviation of $`x - y`$ is the deviation of $`x`$ less that of $`y`$. Square it.",
    "The square of a difference has three terms. Which entry of the matrix belongs to each?",
  ],
  solution: """
    From $`(u - v)^2 = u^2 - 2 u v + v^2`$ it is the variance of $`x`$, less twice the covariance,
    plus the variance of $`y`$:
    $`\\given{c[0,0]} - 2 \\cdot (\\given{c[0,1]}) + \\given{c[1,1]}`$, which is `=answer`.
    """,
  routes: [
    .init("Variances do not subtract: $`y`$ varies too, whatever the sign before it."),
    .init("That holds where the covariance is zero. Here the features vary together."),
    .init("The product of both deviations comes twice in the square of a difference."),
    .init("That is the variance of $`x + y`$. Look at the sign of the middle term."),
  ]
) { random, problem in
  let x = cloud(of: 3, within: 5, &random)
  let difference = Matrix(columns: [x.column(0) - x.column(1)])
  guard let c = covariances(of: x), let variance = covariances(of: difference) else { return }
  problem.give("c", c)
  problem.give("answer", variance[0, 0])
  problem.answer(variance[0, 0])
  problem.route(c[0, 0] - c[1, 1])
  problem.route(c[0, 0] + c[1, 1])
  problem.route(c[0, 0] - c[0, 1] + c[1, 1])
  problem.route(c[0, 0] + 2 * c[0, 1] + c[1, 1])
}

// MARK: - Numbers

/// Points of whole coordinates whose means are whole too.
private func cloud(of count: Int, within reach: Int, _ random: inout Generator) -> Matrix {
  var x = random.wholes(in: -reach...reach, rows: count, columns: 2)
  for j in 0..<2 {
    // the last deviation makes up for the others
    x[count - 1, j] -= x.column(j).sum
    let mean = random.whole(in: 1...9)
    for i in 0..<count { x[i, j] += mean }
  }
  return x
}

/// How far numbers are from their mean.
private func deviations(of x: Vector) -> Vector {
  let center = mean(of: x) ?? 0
  return Vector(x.map { $0 - center })
}

private func covariances(of x: Matrix) -> Matrix? {
  do throws(CovarianceError) { return try covarianceMatrix(of: x) } catch { return nil }
}
