import MathCore
import Optimization
import Testing

@Suite struct `Gradient descent` {
  static let loss = MeanSquaredError(x: [1, 2, 3], y: [2, 3, 5])

  @Test func `the gradient is the slope of the loss`() {
    // Central differences of a parabola are exact but for rounding.
    var generator = Generator(seed: 7)
    for _ in 0..<50 {
      let x = Matrix(rows: 6, columns: 3, elements: (0..<18).map { _ in generator.normal() })
      let y = Vector((0..<6).map { _ in generator.normal() })
      let loss = MeanSquaredError(x: x, y: y)
      let here = Vector((0..<4).map { _ in generator.normal() })
      let gradient = loss.gradient(here)
      for j in 0..<4 {
        var (left, right) = (here, here)
        left[j] -= 0.5
        right[j] += 0.5
        #expect((loss(right) - loss(left) - gradient[j]).magnitude < 1e-12)
      }
    }
  }

  @Test func `the descent ends where the closed form stands`() throws {
    let end = try GradientDescent(learningRate: 0.1, tolerance: 1e-12)
      .minimize(from: [0, 0], gradient: Self.loss.gradient)
    #expect((end.minimum[0] - 1.5).magnitude < 6e-12)
    #expect((end.minimum[1] - 1.0 / 3).magnitude < 6e-12)
    #expect(end.steepest <= 1e-12)
    #expect(end.path.count == end.iterations + 1)
  }

  @Test func `a level start takes no step`() throws {
    let end = try GradientDescent(learningRate: 0.1)
      .minimize(from: [1, 2], gradient: { _ in [0, 0] })
    #expect(end.iterations == 0)
    #expect(end.minimum == [1, 2])
  }

  @Test func `a safe rate lowers the loss at every step`() throws {
    let rate = Self.loss.safeLearningRate()
    let end = try GradientDescent(learningRate: rate, tolerance: 1e-6)
      .minimize(from: [10, -10], gradient: Self.loss.gradient)
    let losses = end.path.map { Self.loss($0) }
    for (before, after) in zip(losses, losses.dropFirst()) { #expect(after <= before) }
  }

  @Test func `a rate above the limit diverges and says so`() {
    let descent = GradientDescent(learningRate: 0.2)
    let error = #expect(throws: GradientDescentError.self) {
      try descent.minimize(from: [0, 0], gradient: Self.loss.gradient)
    }
    guard case .diverged(let steps)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      error?.description
        == "the descent diverged after \(steps) steps: take a smaller learning rate")
  }

  @Test func `too few steps are an error that names the slope`() {
    let descent = GradientDescent(learningRate: 0.5, maxIterations: 2)
    #expect(throws: GradientDescentError.notConverged(steps: 2, steepest: 1)) {
      try descent.minimize(from: [0], gradient: { _ in [-1] })
    }
    #expect(
      GradientDescentError.notConverged(steps: 2, steepest: 1).description
        == "the descent has not converged after 2 steps: the steepest slope is still 1.0")
  }

  @Test func `a gradient that is not a number is a divergence`() {
    #expect(throws: GradientDescentError.diverged(steps: 0)) {
      try GradientDescent(learningRate: 1).minimize(from: [0], gradient: { _ in [.nan] })
    }
  }

  @Test func `a rate that is not positive and an empty loss are refused`() async {
    await #expect(processExitsWith: .failure) { _ = GradientDescent(learningRate: 0) }
    await #expect(processExitsWith: .failure) { _ = GradientDescent(learningRate: .nan) }
    await #expect(processExitsWith: .failure) { _ = MeanSquaredError(x: Vector([]), y: []) }
  }
}
