import Elementary
import LinearAlgebra
import MathCore
import Testing

@Suite struct `Norms` {
  static let norms: [Norm] = [.l1, .l2, .lInfinity, .p(1), .p(1.5), .p(2), .p(3), .p(17)]

  /// Seeded vectors of 0 to 12 components of very different sizes.
  static func vectors(_ count: Int) -> [Vector] {
    var generator = Generator(seed: 42)
    return (0..<count).map { _ in
      let scale = Double(sign: .plus, exponent: generator.index(below: 600) - 300, significand: 1)
      return Vector((0..<generator.index(below: 13)).map { _ in scale * generator.normal() })
    }
  }

  @Test func `only the zero vector has length 0`() {
    for norm in Self.norms {
      #expect(norm([0, 0, 0]) == 0)
      #expect(norm([]) == 0)
      #expect(norm([0, .leastNonzeroMagnitude]) == .leastNonzeroMagnitude)
    }
  }

  @Test func `stretching by a power of two stretches the length exactly`() {
    for norm in Self.norms {
      for x in Self.vectors(200) { #expect(norm(8 * x) == 8 * norm(x)) }
    }
  }

  @Test func `a detour is never shorter`() {
    for norm in Self.norms {
      let all = Self.vectors(200)
      for (u, v) in zip(all, all.dropFirst()) where u.count == v.count {
        let sum = norm(u) + norm(v)
        #expect(norm(u + v) <= sum + 1e-14 * sum)
      }
    }
  }

  @Test func `the p-norms fall with p and end at the maximum norm`() {
    for x in Self.vectors(200) where x.count > 0 {
      let lengths = [Norm.l1, .p(1.5), .l2, .p(3), .p(17), .p(1e6), .lInfinity].map { $0(x) }
      for (a, b) in zip(lengths, lengths.dropFirst()) { #expect(b <= a * (1 + 1e-14)) }
    }
  }

  @Test func `p = 1 and p = 2 are the L1 and the L2 norm`() {
    for x in Self.vectors(200) {
      let (one, two) = (Norm.l1(x), Norm.l2(x))
      #expect((Norm.p(1)(x) - one).magnitude <= 1e-14 * one)
      #expect((Norm.p(2)(x) - two).magnitude <= 1e-14 * two)
      #expect(Norm.p(.infinity)(x) == Norm.lInfinity(x))
    }
  }

  @Test func `neither huge nor tiny components are lost`() {
    #expect(Norm.l2([3e300, 4e300]) == 5e300)
    #expect((Norm.l2([3e-300, 4e-300]) / 5e-300 - 1).magnitude < 4e-16)
    #expect(Norm.p(3)([1e-200, 0]) == 1e-200)
    #expect(Norm.l2([.greatestFiniteMagnitude, 0]) == .greatestFiniteMagnitude)
  }

  @Test func `a NaN and an infinity are seen`() {
    for norm in Self.norms {
      #expect(norm([1, .nan, .infinity]).isNaN)
      #expect(norm([1, -.infinity]) == .infinity)
    }
  }

  @Test func `the squared distance is the square of the L2 distance`() {
    let (u, v): (Vector, Vector) = ([1, 2, -1.5, 0.5], [0.5, -1, 2, 0.25])
    #expect(squaredDistance(u.elements.span, v.elements.span) == 21.5625)
    #expect((Norm.l2.distance(u, v) * Norm.l2.distance(u, v) - 21.5625).magnitude < 1e-14)
  }

  @Test func `an order below 1 is refused`() async {
    await #expect(processExitsWith: .failure) { _ = Norm.p(0.5)([1, 1]) }
  }

  @Test func `below p = 1 a detour can be shorter, by a bounded factor`() {
    #expect(quasinorm([1, 1], p: 0.5) == 4)
    #expect(quasinorm([1, 0], p: 0.5) + quasinorm([0, 1], p: 0.5) == 2)
    let all = Self.vectors(200)
    for p in [0.3, 0.5, 0.9] {
      for (u, v) in zip(all, all.dropFirst()) where u.count == v.count {
        let sum = quasinorm(u, p: p) + quasinorm(v, p: p)
        // ‖u + v‖ ≤ 2^(1/p − 1) (‖u‖ + ‖v‖)
        #expect(quasinorm(u + v, p: p) <= pow(2, 1 / p - 1) * sum * (1 + 1e-13))
      }
    }
  }

  @Test func `the quasinorm of an order from 1 on is the norm`() {
    for x in Self.vectors(200) {
      for p in [1, 1.5, 3, 17, .infinity] { #expect(quasinorm(x, p: p) == Norm.p(p)(x)) }
    }
  }

  @Test func `a quasinorm beyond the range of numbers is infinite`() {
    #expect(quasinorm([1, 1], p: 1e-4) == .infinity)
    #expect(quasinorm([1, 0], p: 1e-4) == 1)
    #expect(quasinorm([0, 0], p: 1e-4) == 0)
  }

  @Test func `an order of 0 is refused`() async {
    await #expect(processExitsWith: .failure) { _ = quasinorm([1, 1], p: 0) }
  }
}
