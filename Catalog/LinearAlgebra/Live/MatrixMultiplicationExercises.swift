import LinearAlgebra
import LiveKit
import MathCore

let twoByTwoProduct = Exercise(
  "product", title: "A product of two matrices", .matrix(rows: 2, columns: 2),
  within: .absolute(1e-9),
  prompt: """
    What is $`A B`$ for
    $`A = \\begin{pmatrix} \\given{a[0,0]} & \\given{a[0,1]} \\\\ \\given{a[1,0]} &
    \\given{a[1,1]} \\end{pmatrix}`$ and
    $`B = \\begin{pmatrix} \\given{b[0,0]} & \\given{b[0,1]} \\\\ \\given{b[1,0]} &
    \\given{b[1,1]} \\end{pmatrix}`$?
    """,
  hints: [
    "Each element of the product is a dot product: a row of the first matrix, a column of the second.",
    "The first element is made of the first row and the first column.",
  ],
  solution: """
    The element in row 1 and column 1 is
    $`\\given{a[0,0]} \\cdot (\\given{b[0,0]}) + (\\given{a[0,1]}) \\cdot (\\given{b[1,0]})`$, which is
    `=c[0,0]`. Likewise the others: the rows are $`(\\given{c[0,0]}, \\given{c[0,1]})`$ and
    $`(\\given{c[1,0]}, \\given{c[1,1]})`$.
    """,
  routes: [
    .init("You multiplied element by element. That is $`A \\odot B`$, another product."),
    .init("This is $`B A`$. The rows are taken from the first factor."),
    .init("You took rows of both matrices. From the second one columns are taken."),
    .init("You took columns of both matrices. From the first one rows are taken."),
  ]
) { random, problem in
  let a = random.wholes(in: -6...6, rows: 2, columns: 2)
  let b = random.wholes(in: -6...6, rows: 2, columns: 2)
  problem.give("a", a)
  problem.give("b", b)
  problem.give("c", a * b)
  problem.answer(a * b)
  problem.route(hadamardProduct(a, b))
  problem.route(b * a)
  problem.route(a * b.transposed)
  problem.route(a.transposed * b)
}

let oneLayer = Exercise(
  "layer", title: "One layer of a network", .vector(2), within: .absolute(1e-9),
  prompt: """
    A layer has the weights
    $`W = \\begin{pmatrix} \\given{w[0,0]} & \\given{w[0,1]} & \\given{w[0,2]} \\\\ \\given{w[1,0]} &
    \\given{w[1,1]} & \\given{w[1,2]} \\end{pmatrix}`$ and the bias
    $`b = (\\given{b[0]}, \\given{b[1]})`$. Its nonlinearity makes 0 of every negative number and keeps
    the others. What is its output for $`x = (\\given{x[0]}, \\given{x[1]}, \\given{x[2]})`$?
    """,
  hints: [
    "A neuron is a row of the weights: take its dot product with the input, then add its bias.",
    "The nonlinearity comes last. It looks at each component on its own.",
  ],
  solution: """
    $`W x`$ is $`(\\given{product[0]}, \\given{product[1]})`$. With the bias it is
    $`(\\given{sum[0]}, \\given{sum[1]})`$, and without the negative numbers
    $`(\\given{y[0]}, \\given{y[1]})`$.
    """,
  routes: [
    .init("You left out the nonlinearity: a negative number is still there."),
    .init("You forgot the bias."),
    .init("You applied the nonlinearity before you added the bias. The bias comes first."),
    .init("You took the absolute value. A negative number becomes 0, not positive."),
  ]
) { random, problem in
  let layer = AffineMap(
    weights: random.wholes(in: -4...4, rows: 2, columns: 3),
    bias: random.wholes(in: -6...6, count: 2))
  let x = random.wholes(in: -3...5, count: 3)
  let (product, sum) = (layer.weights * x, layer(x))
  // without a negative sum the nonlinearity would do nothing
  guard sum[0] < 0 || sum[1] < 0 else { return }
  problem.give("w", layer.weights)
  problem.give("b", layer.bias)
  problem.give("x", x)
  problem.give("product", product)
  problem.give("sum", sum)
  problem.give("y", cut(sum))
  problem.answer(cut(sum))
  problem.route(sum)
  problem.route(cut(product))
  problem.route(cut(product) + layer.bias)
  problem.route([sum[0].magnitude, sum[1].magnitude])
}

let cheaperOrder = Exercise(
  "cost", title: "What the brackets save", .number, within: .absolute(1e-9),
  prompt: """
    $`A`$ has the shape $`\\given{m} \\times \\given{p}`$, $`B`$ the shape
    $`\\given{p} \\times \\given{n}`$, and $`x`$ has `=n` components. How many multiplications of
    numbers does $`A (B x)`$ save against $`(A B) x`$?
    """,
  hints: [
    "A product of two matrices takes rows of the first, times columns of the first, times columns of the second.",
    "A vector is a matrix with one column. Count both products of either order.",
  ],
  solution: """
    $`(A B) x`$ takes `=first` for $`A B`$ and `=second` for its product with $`x`$, together `=left`.
    $`A (B x)`$ takes `=third` and `=fourth`, together `=right`. It saves `=saved`.
    """,
  routes: [
    .init("This is what the cheap order costs, not what it saves."),
    .init("This is what the expensive order costs, not what the other saves."),
    .init("You counted only the first product of each order. Both have a second one."),
  ]
) { random, problem in
  let m = 2 + random.index(below: 9)
  let p = 2 + random.index(below: 9)
  let n = 3 + random.index(below: 9)
  let first = MatrixChain(sizes: [m, p, n]).cost
  let second = MatrixChain(sizes: [m, n, 1]).cost
  let third = MatrixChain(sizes: [p, n, 1]).cost
  let fourth = MatrixChain(sizes: [m, p, 1]).cost
  let saved = first + second - third - fourth
  guard saved > 0 else { return }
  problem.give("m", Double(m))
  problem.give("p", Double(p))
  problem.give("n", Double(n))
  problem.give("first", first)
  problem.give("second", second)
  problem.give("third", third)
  problem.give("fourth", fourth)
  problem.give("left", first + second)
  problem.give("right", third + fourth)
  problem.give("saved", saved)
  problem.answer(saved)
  problem.route(third + fourth)
  problem.route(first + second)
  problem.route(first - third)
}

let twoSteps = Exercise(
  "steps", title: "Where is the customer after two months?", .vector(2), within: .relative(1e-3),
  prompt: """
    Each month, of the customers of shop one the share `=stay[0]` stays and the others change to shop
    two; of the customers of shop two the share `=stay[1]` stays and the others change to shop one. All
    customers begin at shop one. Which shares has each shop after two months?
    """,
  hints: [
    "Write the shares as a matrix: a column for where the customer is, a row for where it goes.",
    "Apply the matrix to the vector of shares, and apply it once more to what comes out.",
  ],
  solution: """
    After one month the shares are $`(\\given{one[0] .4g}, \\given{one[1] .4g})`$. The matrix with the
    columns $`(\\given{stay[0]}, \\given{move[0] .4g})`$ and $`(\\given{move[1] .4g}, \\given{stay[1]})`$
    makes $`(\\given{two[0] .4g}, \\given{two[1] .4g})`$ of them.
    """,
  routes: [
    .init("These are the shares after one month. One more has to pass."),
    .init("You took the square of each share: that forgets the customers who come back."),
    .init("You took rows for columns. A column says where the customers of one shop go."),
    .init("These are the shares after three months."),
  ]
) { random, problem in
  let stay = Vector([random.whole(in: 15...95) / 100, random.whole(in: 15...95) / 100])
  let move = Vector([1 - stay[0], 1 - stay[1]])
  let map = Matrix([[stay[0], move[1]], [move[0], stay[1]]])
  let start: Vector = [1, 0]
  let two = map.power(2) * start
  problem.give("stay", stay)
  problem.give("move", move)
  problem.give("one", map * start)
  problem.give("two", two)
  problem.answer(two)
  problem.route(map * start)
  problem.route([stay[0] * stay[0], 1 - stay[0] * stay[0]])
  problem.route(map.transposed.power(2) * start)
  problem.route(map.power(3) * start)
}

/// max(0, x) of each component.
private func cut(_ x: Vector) -> Vector { Vector(x.map { max(0, $0) }) }
