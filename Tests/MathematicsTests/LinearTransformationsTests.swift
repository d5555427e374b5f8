import Elementary
import LinearAlgebra
import MathCore
import Testing

@Suite struct `Maps and their matrices` {
  static func matrix(_ m: Int, _ n: Int, seed: UInt64, times scale: Double = 1) -> Matrix {
    var generator = Generator(seed: seed)
    return Matrix(
      rows: m, columns: n, elements: (0..<m * n).map { _ in scale * generator.normal() })
  }

  @Test func `the images of the basis vectors are the columns`() {
    for n in 1...12 {
      for scale in [1, 1e-200, 1e200] {
        let a = Self.matrix(n + 2, n, seed: UInt64(n), times: scale)
        #expect(Matrix.ofLinearMap(on: n) { a * $0 } == a)
      }
    }
    #expect(Matrix.ofLinearMap(on: 0) { $0 } == Matrix(rows: 0, columns: 0, elements: []))
    #expect(Matrix.ofLinearMap(on: 1) { 3 * $0 } == [[3]])
  }

  @Test func `a shear is undone by its negative, and shears along one axis add up`() {
    let x: Vector = [2, -3, 5, 7]
    for (i, j) in [(0, 1), (1, 0), (3, 1), (2, 3)] {
      let shear = Matrix.shear(4, of: 4, along: i, by: j)
      var moved = x
      moved[i] += 4 * x[j]
      #expect(shear * x == moved)
      #expect(Matrix.shear(-4, of: 4, along: i, by: j) * shear == .identity(4))
      #expect(shear * shear == .shear(8, of: 4, along: i, by: j))
    }
  }

  @Test func `three shears make a quarter turn`() {
    let first = Matrix.shear(-1, of: 2, along: 0, by: 1)
    let second = Matrix.shear(1, of: 2, along: 1, by: 0)
    #expect(first * second * first == PlaneRotation(degrees: 90).matrix())
  }

  @Test func `a shear by the same axis is refused`() async {
    await #expect(processExitsWith: .failure) { _ = Matrix.shear(1, of: 2, along: 1, by: 1) }
    await #expect(processExitsWith: .failure) { _ = Matrix.shear(1, of: 2, along: 0, by: 2) }
  }
}

@Suite struct `Projections and reflections as matrices` {
  @Test func `a projection is symmetric, repeats itself, and gives the shadow`() throws {
    for n in 1...20 {
      for scale in [1, 1e-300, 1e300] {
        let vectors = `Maps and their matrices`.matrix(2, n, seed: 40 + UInt64(n))
        let (x, v) = (vectors.row(0), scale * vectors.row(1))
        let p = try #require(Matrix.projection(on: v))
        #expect(p == p.transposed)
        // two products of n terms below 1
        let rounding = Double(n + 4) * 0x1p-52
        #expect(Norm.lInfinity(Vector((p * p - p).elements)) <= rounding)
        let shadow = try #require(Projection(of: x, on: v)).shadow
        #expect(Norm.l2.distance(p * x, shadow) <= rounding * Norm.l2(x))
        #expect((p.trace - 1).magnitude <= rounding)
      }
    }
  }

  @Test func `a reflection turns its normal around, keeps the plane, and undoes itself`() throws {
    for n in 1...20 {
      let vectors = `Maps and their matrices`.matrix(2, n, seed: 90 + UInt64(n))
      let (x, v) = (vectors.row(0), vectors.row(1))
      let h = try #require(Matrix.reflection(normal: v))
      let rounding = Double(n + 4) * 0x1p-51
      #expect((h * h).distanceFromIdentity <= rounding)
      #expect(Norm.l2(h * v + v) <= rounding * Norm.l2(v))
      let flat = try #require(Projection(of: x, on: v)).residual
      #expect(Norm.l2.distance(h * flat, flat) <= rounding * Norm.l2(x))
      #expect((Norm.l2(h * x) - Norm.l2(x)).magnitude <= rounding * Norm.l2(x))
    }
    #expect(Matrix.reflection(normal: [-5]) == [[-1]])
    #expect(Matrix.reflection(normal: [1, -1]) == [[0, 1], [1, 0]])
  }

  @Test func `nothing is projected or mirrored without a direction`() {
    for v: Vector in [[], [0, 0], [1, .nan], [.infinity, 1]] {
      #expect(Matrix.projection(on: v) == nil)
      #expect(Matrix.reflection(normal: v) == nil)
    }
  }
}

@Suite struct `Rotations in a plane` {
  @Test func `multiples of 90 degrees are exact, and hold no negative zero`() {
    let corners: [Matrix] = [
      [[1, 0], [0, 1]], [[0, -1], [1, 0]], [[-1, 0], [0, -1]], [[0, 1], [-1, 0]],
    ]
    for k in -4000...4000 {
      let rotation = PlaneRotation(degrees: 90 * Double(k))
      #expect(rotation.matrix() == corners[(k % 4 + 4) % 4])
      for element in rotation.matrix().elements where element == 0 {
        #expect(element.sign == .plus)
      }
    }
    #expect(PlaneRotation(degrees: 90 * 0x1p46).matrix() == corners[0])
  }

  @Test func `degrees and radians agree, and angles add up`() {
    var generator = Generator(seed: 3)
    for _ in 0..<400 {
      let (a, b) = (720 * (generator.uniform() - 0.5), 720 * (generator.uniform() - 0.5))
      let (first, second) = (PlaneRotation(degrees: a), PlaneRotation(degrees: b))
      let radians = PlaneRotation(radians: a * .pi / 180)
      // an angle of up to 2π rounds by some 2⁻⁵¹
      #expect((first.cosine - radians.cosine).magnitude <= 0x1p-49)
      #expect((first.sine - radians.sine).magnitude <= 0x1p-49)
      let both = first.matrix() * second.matrix() - PlaneRotation(degrees: a + b).matrix()
      #expect(Norm.lInfinity(Vector(both.elements)) <= 0x1p-49)
      #expect((first.inverse.matrix() * first.matrix()).distanceFromIdentity <= 0x1p-51)
    }
  }

  @Test func `every plane of space can be turned, and nothing else moves`() {
    let x: Vector = [1, 2, 3, 4, 5]
    let quarter = PlaneRotation(degrees: 90)
    for i in 0..<5 {
      for j in 0..<5 where j != i {
        var turned = x
        (turned[i], turned[j]) = (-x[j], x[i])
        #expect(quarter.matrix(of: 5, from: i, to: j) * x == turned)
        let slanted = PlaneRotation(degrees: 25).matrix(of: 5, from: i, to: j)
        #expect((slanted.transposed * slanted).distanceFromIdentity <= 0x1p-51)
      }
    }
  }

  @Test func `any point can be laid on the first axis`() throws {
    var generator = Generator(seed: 8)
    for _ in 0..<300 {
      let point: Vector = [generator.normal(), generator.normal()]
      for scale in [1, 1e-300, 1e300, .leastNormalMagnitude] {
        let (x, y) = (scale * point[0], scale * point[1])
        guard x != 0 || y != 0 else { continue }
        let rotation = try #require(PlaneRotation(layingOnFirstAxis: x, y))
        let unit = try #require(Vector([x, y]).scaledToOne()).vector
        let laid = rotation.matrix() * unit
        #expect((laid[0] - hypot(unit[0], unit[1])).magnitude <= 0x1p-50)
        #expect(laid[1].magnitude <= 0x1p-51)
      }
    }
    #expect(PlaneRotation(layingOnFirstAxis: 0, 0) == nil)
    #expect(PlaneRotation(layingOnFirstAxis: .nan, 1) == nil)
    #expect(PlaneRotation(layingOnFirstAxis: 1, -.infinity) == nil)
  }

  @Test func `a plane of one axis and an angle without end are refused`() async {
    await #expect(processExitsWith: .failure) {
      _ = PlaneRotation(degrees: 10).matrix(of: 3, from: 1, to: 1)
    }
    await #expect(processExitsWith: .failure) { _ = PlaneRotation(degrees: .infinity) }
    await #expect(processExitsWith: .failure) { _ = PlaneRotation(degrees: 0x1p53) }
  }
}

@Suite struct `Maps with a shift` {
  @Test func `the product of two of them is one map after the other`() {
    var generator = Generator(seed: 12)
    func wholes(_ count: Int) -> [Double] {
      (0..<count).map { _ in Double(generator.index(below: 21)) - 10 }
    }
    for n in 1...8 {
      let (a, b) = (
        Matrix(rows: n + 1, columns: n, elements: wholes(n * n + n)),
        Matrix(rows: n, columns: n, elements: wholes(n * n))
      )
      let (s, t, x) = (Vector(wholes(n + 1)), Vector(wholes(n)), Vector(wholes(n)))
      let both = Matrix.affine(a, shift: s) * Matrix.affine(b, shift: t)
      #expect(both == .affine(a * b, shift: a * t + s))
      #expect(both.moved(x) == a * (b * x + t) + s)
    }
  }

  @Test func `shifts add up, and a map around a point keeps the point`() {
    let (s, t): (Vector, Vector) = ([1, 2, 3], [10, -20, 30])
    #expect(Matrix.translation(by: s) * .translation(by: t) == .translation(by: s + t))
    #expect(Matrix.translation(by: s).moved(t) == s + t)
    #expect(Matrix.translation(by: []) == [[1]])
    let p: Vector = [2, -1, 4]
    let map: Matrix = [[0, 2, 1], [1, 1, 0], [3, 0, -1]]
    #expect(Matrix.affine(map, around: p).moved(p) == p)
    #expect(Matrix.affine(map, around: p).moved(p + s) == p + map * s)
    #expect(Matrix.affine(map, around: [0, 0, 0]) == .affine(map, shift: [0, 0, 0]))
  }

  @Test func `a shift of another size is refused`() async {
    await #expect(processExitsWith: .failure) {
      _ = Matrix.affine([[1, 0], [0, 1]], shift: [1, 2, 3])
    }
  }
}
