import LinearAlgebra
import MathCore
import Testing

@Suite struct `Hyperplanes` {
  /// A seeded vector of normal numbers.
  private func vector(_ n: Int, seed: UInt64) -> Vector {
    var generator = Generator(seed: seed)
    return Vector((0..<n).map { _ in generator.normal() })
  }

  @Test func `the foot lies on the hyperplane, as far away as the distance says`() throws {
    for n in 1...20 {
      let seed = UInt64(10 * n)
      let (w, x) = (vector(n, seed: seed), vector(n, seed: seed + 1))
      for unit in [1, 1e150, 1e-150] {
        let plane = try Hyperplane(normal: unit * w, offset: unit * 0.75)
        let (distance, foot) = (
          try #require(plane.signedDistance(of: x)), try #require(plane.foot(of: x))
        )
        let rounding = Double(4 * (n + 4)) * 0x1p-52 * (Norm.l2(x) + plane.offset.magnitude)
        #expect(try #require(plane.signedDistance(of: foot)).magnitude <= rounding)
        #expect((Norm.l2.distance(x, foot) - distance.magnitude).magnitude <= rounding)
        #expect((distance - (dot(w, x) - 0.75) / Norm.l2(w)).magnitude <= rounding)
        #expect(plane.side(of: x) == (distance > 0 ? .positive : .negative))
      }
    }
  }

  @Test func `no other point of the hyperplane is nearer than the foot`() throws {
    let plane = try Hyperplane(normal: [1, -2, 3], offset: 4)
    let x: Vector = [0.5, 2, -1]
    let foot = try #require(plane.foot(of: x))
    for (s, t) in [(1.0, 0.0), (0, 1), (-0.1, 0.2), (1e-3, 1e-3)] {
      let other = foot + s * [2, 1, 0] + t * [-3, 0, 1]
      #expect(Norm.l2.distance(x, other) > Norm.l2.distance(x, foot))
    }
  }

  @Test func `a hyperplane through points holds each of them`() throws {
    for p in 1...8 {
      for seed in 1...10 as ClosedRange<UInt64> {
        for unit in [1, 1e200, 1e-200] {
          let points = HardColumns.scaled(HardColumns.normal(p, p, seed: seed), by: unit)
          let plane = try Hyperplane(through: points)
          #expect((Norm.l2(plane.unitNormal) - 1).magnitude <= 4 * 0x1p-52)
          for i in 0..<p {
            let distance = try #require(plane.signedDistance(of: points.row(i)))
            #expect(distance.magnitude <= Double(16 * p) * 0x1p-52 * Norm.l2(points.row(i)))
          }
        }
      }
    }
  }

  @Test func `points of the bisector are equally far from both, and the others nearer to one`()
    throws
  {
    for n in 1...10 {
      let (p, q) = (vector(n, seed: UInt64(n)), vector(n, seed: UInt64(n) + 40))
      let border = try Hyperplane(halfwayBetween: p, and: q)
      for seed in 200...220 as ClosedRange<UInt64> {
        let x = vector(n, seed: seed)
        let foot = try #require(border.foot(of: x))
        let (toP, toQ) = (Norm.l2.distance(foot, p), Norm.l2.distance(foot, q))
        #expect((toP - toQ).magnitude <= 1e-13 * (1 + toP))
        let isNearer = Norm.l2.distance(x, q) < Norm.l2.distance(x, p)
        #expect(border.side(of: x) == (isNearer ? .positive : .negative))
      }
    }
  }

  @Test func `far from the origin nothing is lost`() throws {
    let far: Vector = [1e16, -3e16, 2e16]
    let border = try Hyperplane(halfwayBetween: far, and: far + [8, 0, 0])
    #expect(border.signedDistance(of: far + [6, 4, -8]) == 2)
    #expect(border.side(of: far + [4, 100, 0]) == .on)
  }

  @Test func `the angle of two hyperplanes does not depend on how their normals point`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let (u, v) = (vector(4, seed: seed), vector(4, seed: seed + 30))
      let plane = try Hyperplane(normal: u, offset: 1)
      let angle = plane.angle(to: try Hyperplane(normal: v, offset: 2))
      #expect(angle >= 0 && angle <= Double.pi / 2)
      let turned = plane.angle(to: try Hyperplane(normal: -3 * v, offset: 5))
      #expect((turned - angle).magnitude <= 1e-15)
      #expect(plane.angle(to: try Hyperplane(normal: -u, offset: 9)) <= 1e-15)
    }
  }

  @Test func `what gives no hyperplane is refused in words`() {
    func message(_ work: () throws(HyperplaneError) -> Hyperplane) -> String {
      do throws(HyperplaneError) {
        _ = try work()
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    let none = message { () throws(HyperplaneError) in
      try Hyperplane(normal: [0, 0], offset: 1)
    }
    #expect(
      none == "the normal is the zero vector, which has no direction: give points that differ")
    let line = message { () throws(HyperplaneError) in
      try Hyperplane(through: [[0, 0, 0], [1, 2, 3], [-2, -4, -6]])
    }
    #expect(
      line == "the points lie in more than one hyperplane: move one out of the flat of the others")
    let few = message { () throws(HyperplaneError) in try Hyperplane(through: [[0, 0, 0]]) }
    #expect(
      few
        == "1 points of 3 coordinates: a hyperplane needs as many points as each has coordinates")
    let lost = message { () throws(HyperplaneError) in
      try Hyperplane(normal: [.nan], offset: 1)
    }
    #expect(lost == "a number is not finite")
    let away = message { () throws(HyperplaneError) in
      try Hyperplane(normal: [1e-200], offset: 1e200)
    }
    #expect(away == "the hyperplane is beyond the range of numbers: use other units")
  }
}
