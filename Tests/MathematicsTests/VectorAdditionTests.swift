import LinearAlgebra
import MathCore
import Testing

@Suite struct `Sums and multiples of vectors` {
  @Test func `matching components are multiplied and added`() throws {
    #expect(try linearCombination([2, -3], of: [[3, 1], [1, 2]]) == [3, -4])
    #expect(try linearCombination([1], of: [[5, 0, -1]]) == [5, 0, -1])
    #expect(try linearCombination([1, 2], of: [[], []]) == [])
    #expect(try linearCombination([0, 0], of: [[1e308], [1e308]]) == [0])
  }

  @Test func `a combination is linear in its coefficients, exactly so on whole numbers`() throws {
    for n in 1...40 {
      let x = `Dot products`.wholeVectors(3, of: n, seed: UInt64(n))
      let a = `Dot products`.wholeVectors(2, of: 3, seed: UInt64(n) + 100)
      let (first, second) = (
        try linearCombination(0x1p-20 * a[0], of: x), try linearCombination(0x1p-20 * a[1], of: x)
      )
      #expect(try linearCombination(0x1p-20 * (a[0] + a[1]), of: x) == first + second)
    }
  }

  @Test func `large terms that cancel leave the small ones`() throws {
    #expect(try linearCombination([1, 1, 1], of: [[1e16], [1], [-1e16]]) == [1])
    #expect(try linearCombination([2, 1, -1], of: [[1e200], [1e184], [2e200]]) == [1e184])
  }

  @Test func `neither huge nor tiny vectors are lost`() throws {
    for exponent in [-1000, -600, 600, 1000] {
      let unit = Double(sign: .plus, exponent: exponent, significand: 1)
      #expect(
        try linearCombination([2, -3], of: [unit * [3, 1], unit * [1, 2]]) == unit * [3, -4])
    }
  }

  @Test func `the centroid balances its points, and no other point is as near to all`() throws {
    for k in 1...50 {
      let points = `Dot products`.normalVectors(k, of: 5, seed: UInt64(k))
      let middle = try centroid(of: points)
      let left = try linearCombination(
        Vector(repeating: 1, count: k), of: points.map { $0 - middle })
      #expect(Norm.lInfinity(left) <= Double(k) * 0x1p-50)
      func cost(_ b: Vector) -> Double {
        points.reduce(0) { $0 + squaredDistance($1.elements.span, b.elements.span) }
      }
      for j in 0..<5 {
        #expect(cost(middle) < cost(middle + 0.01 * Vector.standardBasis(j, of: 5)))
        #expect(cost(middle) < cost(middle - 0.01 * Vector.standardBasis(j, of: 5)))
      }
    }
    #expect(try centroid(of: [[7, -1]]) == [7, -1])
  }

  @Test func `a step changes the point in its place`() {
    var x: Vector = [3, 1]
    x.move(by: -0.5, along: [2, 4])
    #expect(x == [2, -1])
    x.move(by: 0, along: [5, 5])
    #expect(x == [2, -1])
  }

  @Test func `what cannot be added is refused`() {
    #expect(throws: LinearCombinationError.noVectors) { try linearCombination([], of: []) }
    #expect(throws: LinearCombinationError.noVectors) { try centroid(of: []) }
    #expect(throws: LinearCombinationError.notFinite(vector: 1)) {
      try linearCombination([1, .nan], of: [[1], [2]])
    }
    #expect(throws: LinearCombinationError.notFinite(vector: 0)) {
      try linearCombination([0, 1], of: [[.infinity], [2]])
    }
    #expect(throws: LinearCombinationError.tooLarge(component: 1)) {
      try linearCombination([1, 1], of: [[0, 1e308], [0, 1e308]])
    }
  }

  @Test func `each refusal says what is wrong and what to do`() {
    #expect(
      LinearCombinationError.noVectors.description
        == "there are no vectors to add: give at least one")
    #expect(
      LinearCombinationError.notFinite(vector: 2).description
        == "vector 3 or its coefficient holds a number that is not finite")
    #expect(
      LinearCombinationError.tooLarge(component: 0).description
        == "the sum of the components 1 leaves the range of numbers, which ends at 1.8e308: divide "
        + "the vectors by a power of 10")
  }

  @Test func `vectors and coefficients that do not fit each other stop the program`() async {
    await #expect(processExitsWith: .failure) { _ = try linearCombination([1], of: [[1], [2]]) }
    await #expect(processExitsWith: .failure) {
      _ = try linearCombination([1, 1], of: [[1], [2, 3]])
    }
    await #expect(processExitsWith: .failure) {
      var x: Vector = [1]
      x.move(by: 1, along: [1, 2])
    }
  }
}

@Suite struct `The straight way between two points` {
  @Test func `begins at the first, ends at the second and never turns back`() {
    for seed in 1...60 {
      let x = `Dot products`.normalVectors(2, of: 4, seed: UInt64(seed))
      #expect(interpolation(from: x[0], to: x[1], at: 0) == x[0])
      #expect(interpolation(from: x[0], to: x[1], at: 1) == x[1])
      var last = x[0]
      for k in 1...100 {
        let next = interpolation(from: x[0], to: x[1], at: Double(k) / 100)
        for j in 0..<4 {
          #expect(x[0][j] <= x[1][j] ? next[j] >= last[j] : next[j] <= last[j])
        }
        last = next
      }
    }
  }

  @Test func `stays within the range of numbers and keeps what both points share`() {
    let largest = Double.greatestFiniteMagnitude
    #expect(interpolation(from: [-largest], to: [largest], at: 0.5) == [0])
    #expect(interpolation(from: [largest], to: [largest], at: 0.3) == [largest])
    for k in 0...10 {
      #expect(
        interpolation(from: [0.1, -0.7], to: [0.1, -0.7], at: Double(k) / 10) == [0.1, -0.7])
    }
  }

  @Test func `a share below 0 or above 1 stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = interpolation(from: [1], to: [2], at: 1.5) }
    await #expect(processExitsWith: .failure) { _ = interpolation(from: [1], to: [2], at: -0.1) }
    await #expect(processExitsWith: .failure) { _ = interpolation(from: [1], to: [2, 3], at: 0) }
  }
}
