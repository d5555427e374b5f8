import LinearAlgebra
import MathCore
import Testing

@Suite struct `Dot products` {
  /// Seeded vectors of whole numbers up to 2²⁰, whose products and sums are exact.
  static func wholeVectors(_ count: Int, of n: Int, seed: UInt64) -> [Vector] {
    var generator = Generator(seed: seed)
    return (0..<count).map { _ in
      Vector((0..<n).map { _ in Double(generator.index(below: 1 << 21) - (1 << 20)) })
    }
  }

  static func normalVectors(_ count: Int, of n: Int, seed: UInt64) -> [Vector] {
    var generator = Generator(seed: seed)
    return (0..<count).map { _ in Vector((0..<n).map { _ in generator.normal() }) }
  }

  @Test func `matching components are multiplied and added`() {
    #expect(dot([1, 3], [4, 2]) == 10)
    #expect(dot([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25]) == -4.375)
    #expect(dot([], []) == 0)
  }

  @Test func `the product is bilinear and symmetric, exactly so on whole numbers`() {
    for n in 1...60 {
      let x = Self.wholeVectors(3, of: n, seed: UInt64(n))
      #expect(dot(x[0], x[1]) == dot(x[1], x[0]))
      #expect(dot(3 * x[0] + x[1], x[2]) == 3 * dot(x[0], x[2]) + dot(x[1], x[2]))
      #expect(dot(-x[0], x[1]) == -dot(x[0], x[1]))
    }
  }

  @Test func `it never exceeds the product of the lengths`() {
    for n in 1...100 {
      let x = Self.normalVectors(2, of: n, seed: UInt64(n))
      let bound = Norm.l2(x[0]) * Norm.l2(x[1])
      // three sums of n terms: about 2 n 2⁻⁵³ of the bound
      #expect(dot(x[0], x[1]).magnitude <= bound * (1 + 3e-16 * Double(n)))
      #expect(
        (dot(x[0], 2 * x[0]) - 2 * Norm.l2(x[0]) * Norm.l2(x[0])).magnitude <= 1e-15 * Double(n)
          * dot(x[0], x[0]))
    }
  }

  @Test func `rows give the same bits as vectors, and a basis vector picks a component`() {
    let x = Self.normalVectors(6, of: 9, seed: 5)
    let rows = dotProducts(ofRowsOf: Matrix(x.map { $0.elements }))
    for i in x.indices {
      for j in x.indices { #expect(rows[i, j] == dot(x[i], x[j])) }
      #expect(dot(x[i], .standardBasis(4, of: 9)) == x[i][4])
    }
    #expect(dotProducts(ofRowsOf: Matrix(rows: 0, columns: 3, repeating: 1)).elements == [])
    #expect(
      dotProducts(ofRowsOf: Matrix(rows: 2, columns: 0, repeating: 1)).elements == [0, 0, 0, 0])
  }

  @Test func `vectors of different lengths are refused`() async {
    await #expect(processExitsWith: .failure) { _ = dot([1, 2], [1]) }
    await #expect(processExitsWith: .failure) { _ = preciseDot([1, 2], [1]) }
    await #expect(processExitsWith: .failure) { _ = Projection(of: [1, 2], on: [1]) }
  }
}

@Suite struct `Precise dot products` {
  @Test func `what cancels is kept`() {
    #expect(dot([1e16, 1, -1e16], [1, 1, 1]) == 0)
    #expect(preciseDot([1e16, 1, -1e16], [1, 1, 1]) == 1)
    // (2²⁷ + 1)² − (2²⁷)² = 2²⁸ + 1: the square needs 55 bits
    #expect(dot([0x1.0000002p27, -0x1p27], [0x1.0000002p27, 0x1p27]) == 268_435_456)
    #expect(preciseDot([0x1.0000002p27, -0x1p27], [0x1.0000002p27, 0x1p27]) == 268_435_457)
  }

  @Test func `products and their opposites leave what was added to them, within the bound`() {
    // (w, −w, 1) · (v, v, t) = t: the sum of |uᵢ vᵢ| is up to 2⁶⁰ times as large as the result
    for n in 1...100 {
      let x = Dot.products(n)
      let u = Vector(x.w.elements + (-x.w).elements + [1])
      let v = Vector(x.v.elements + x.v.elements + [1.25])
      var sum = 0.0
      for i in u.indices { sum += (u[i] * v[i]).magnitude }
      let m = Double(u.count)
      #expect((preciseDot(u, v) - 1.25).magnitude <= 1.25 * 0x1p-53 + m * m * 0x1p-106 * sum)
    }
  }

  private enum Dot {
    static func products(_ n: Int) -> (w: Vector, v: Vector) {
      let x = `Dot products`.normalVectors(2, of: n, seed: 1000 + UInt64(n))
      return (0x1p30 * x[0], 0x1p30 * x[1])
    }
  }

  @Test func `the exact result of whole numbers is the same as the plain one`() {
    for n in 0...50 {
      let x = `Dot products`.wholeVectors(2, of: n, seed: 77)
      #expect(preciseDot(x[0], x[1]) == dot(x[0], x[1]))
    }
  }

  @Test func `where the sum leaves the range of numbers, both say so`() {
    #expect(preciseDot([1e200, 1], [1e200, 1]) == .infinity)
    #expect(preciseDot([1e200, 1e200], [1e200, -1e200]).isNaN)
    #expect(preciseDot([.greatestFiniteMagnitude], [0.5]) == .greatestFiniteMagnitude / 2)
  }
}

@Suite struct `Projections` {
  @Test func `shadow and residual of a small case`() throws {
    let p = try #require(Projection(of: [1, 3], on: [4, 2]))
    #expect(p.shadow == [2, 1])
    #expect(p.residual == [-1, 2])
    #expect((p.length * p.length - 5).magnitude < 2e-15)
    #expect(try #require(Projection(of: [-3, 1], on: [4, 2])).length < 0)
  }

  @Test func `the residual stands at a right angle, and Pythagoras holds`() throws {
    for n in 1...100 {
      let x = `Dot products`.normalVectors(2, of: n, seed: UInt64(n) + 500)
      let p = try #require(Projection(of: x[0], on: x[1]))
      let (u, v) = (Norm.l2(x[0]), Norm.l2(x[1]))
      let rounding = Double(n + 4) * 0x1p-52
      #expect(dot(p.residual, x[1]).magnitude <= rounding * u * v)
      #expect(
        (dot(p.residual, p.residual) + p.length * p.length - u * u).magnitude
          <= 2 * rounding * u * u)
      // |the length of the shadow| is its length
      #expect((Norm.l2(p.shadow) - p.length.magnitude).magnitude <= rounding * u)
    }
  }

  @Test func `no other multiple of the direction is nearer`() throws {
    let (u, v): (Vector, Vector) = ([1, -2, 0.5], [2, 1, 3])
    let p = try #require(Projection(of: u, on: v))
    let nearest = Norm.l2(p.residual)
    for k in -40...40 { #expect(Norm.l2.distance(u, Double(k) / 20 * v) >= nearest) }
  }

  @Test func `neither the length of the direction nor the size of the vector matters`() throws {
    let p = try #require(Projection(of: [1, 3], on: [4e300, 2e300]))
    #expect(Norm.l2.distance(p.shadow, [2, 1]) < 1e-15)
    let tiny = try #require(Projection(of: [1, 3], on: [4e-300, 2e-300]))
    #expect(Norm.l2.distance(tiny.shadow, [2, 1]) < 1e-15)
    let huge = try #require(Projection(of: [0x1p1000, 3 * 0x1p1000], on: [4, 2]))
    #expect(huge.shadow == [0x1p1001, 0x1p1000])
  }

  @Test func `the zero vector has no shadow but itself, and none falls on it`() throws {
    let zero = try #require(Projection(of: [0, 0], on: [1, 2]))
    #expect(zero.length == 0 && zero.shadow == [0, 0] && zero.residual == [0, 0])
    #expect(Projection(of: [1, 2], on: [0, 0]) == nil)
    #expect(Projection(of: [1, .nan], on: [1, 2]) == nil)
    #expect(Projection(of: [1, 2], on: [1, .infinity]) == nil)
    #expect(Projection(of: [1.5e308, 1.5e308], on: [1, 1]) == nil)
  }
}

@Suite struct `The angle between two vectors` {
  @Test func `is right where the dot product is 0, flat where they oppose, 0 where they agree`() {
    #expect(angle(between: [1, 0], and: [0, 5]) == Double.pi / 2)
    #expect(angle(between: [1, 2], and: [-2, -4]) == Double.pi)
    #expect(angle(between: [1, 2], and: [3, 6]) == 0)
  }

  @Test func `keeps its digits where the cosine is 1 to the last digit`() throws {
    let small = try #require(angle(between: [1, 0], and: [1, 1e-10]))
    #expect((small - 1e-10).magnitude <= 1e-25)
  }

  @Test func `does not depend on the lengths`() throws {
    let plain = try #require(angle(between: [1, 3], and: [4, 2]))
    let scaled = try #require(angle(between: [1e-300, 3e-300], and: [4e300, 2e300]))
    #expect((plain - scaled).magnitude <= 2.3e-16)
  }

  @Test func `does not exist for a vector without direction`() {
    #expect(angle(between: [0, 0], and: [1, 2]) == nil)
    #expect(angle(between: [1, .nan], and: [1, 2]) == nil)
  }
}
