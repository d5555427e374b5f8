import CatalogKit
import LinearAlgebra
import MathCore

/// Matrices whose singular values other programs have found, and what the theorems say of all.
func knownSingularValues(_ sheet: inout Worksheet) throws {
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.svd and pinv; mpmath 1.4.1, svd_r")
  for known in knownMatrices {
    let a = known.matrix
    let svd = try SVD(of: a)
    let s = svd.singularValues
    let size = Double(max(a.rows, a.columns))
    // a backward error of 8 units of rounding for each row or column, on either side
    let error = 16 * size * 0x1p-52
    sheet.expect(
      "\(known.name): singular values", s, equals: known.values, within: .relative(error),
      because: numpy)
    sheet.expect(
      "\(known.name): rank, 2-norm, nuclear norm, Frobenius norm",
      Vector([Double(svd.rank()), svd.norm2, svd.nuclearNorm, Norm.l2(s)]),
      equals: Vector([Double(known.rank), known.norm2, known.nuclear, known.frobenius]),
      within: .relative(2 * size * error), because: numpy)
    let smallest = s[known.rank - 1]
    let growth = s[0] / smallest
    if known.condition.isFinite {
      // the error of the smallest singular value, in its own units
      sheet.expect(
        "\(known.name): condition number", svd.conditionNumber, equals: known.condition,
        within: .relative(2 * error * growth), because: numpy)
    } else {
      sheet.expect(
        "\(known.name): condition number is infinite", holds: svd.conditionNumber == .infinity,
        because: numpy)
    }
    // that error turns a vector by its part of the distance to the nearest other value, or to 0
    let gap = zip(s, s.dropFirst()).reduce(smallest) { min($0, $1.0 - $1.1) }
    if let right = known.right, let left = known.left {
      sheet.expect(
        "\(known.name): right singular vectors", svd.right, equals: right,
        within: .absolute(error * s[0] / gap), because: numpy)
      sheet.expect(
        "\(known.name): left singular vectors", svd.left, equals: left,
        within: .absolute(error * s[0] / gap), because: numpy)
    }
    if let inverse = known.pseudoInverse {
      // an error in A grows twice by ‖A⁺‖ on the way
      sheet.expect(
        "\(known.name): pseudo-inverse", try svd.pseudoInverse(), equals: inverse,
        within: .relative(3 * error * growth), because: numpy)
    }
  }
  try penroseConditions(&sheet)
}

/// The four conditions that only the pseudo-inverse fulfils, and the shortest of all solutions.
private func penroseConditions(_ sheet: inout Worksheet) throws {
  var worst = 0.0
  for known in knownMatrices where known.condition < 1000 || known.condition == .infinity {
    let a = known.matrix
    let inverse = try SVD(of: a).pseudoInverse()
    let (onLeft, onRight) = (inverse * a, a * inverse)
    worst = max(
      worst, distance(onRight * a, a), distance(onLeft * inverse, inverse),
      distance(onLeft, onLeft.transposed), distance(onRight, onRight.transposed))
  }
  // 4 × 4: 48 · 2⁻⁵² · 180 of ‖A⁺‖ = 27, times ‖A‖ = 7
  sheet.expect(
    "A A⁺ A − A, A⁺ A A⁺ − A⁺, and both products less their transposes: the largest entry", worst,
    atMost: 48 * 4 * 0x1p-52 * 180 * 27,
    because: .theorem("Penrose: these four conditions have one solution, the pseudo-inverse"))

  // x₁ + 2 x₂ + 2 x₃ = 9: of the plane of solutions the point nearest to the origin
  let plane = try SVD(of: [[1, 2, 2]]).solve([9])
  sheet.show("shortest", plane)
  sheet.expect(
    "shortest solution of x₁ + 2 x₂ + 2 x₃ = 9", plane, equals: Vector([1, 2, 2]),
    within: .absolute(1.1e-14), because: .closedForm("9 / ‖(1, 2, 2)‖² times (1, 2, 2)"),
    proves: ["shortest"])
  // two equal columns share the slope 2 of y = 2 x, and no x reaches (2, 4, 9)
  let shared = try SVD(of: [[1, 1], [2, 2], [0, 0]]).solve([2, 4, 9])
  sheet.show("shared", shared)
  sheet.expect(
    "least squares with two equal columns", shared, equals: Vector([1, 1]),
    within: .absolute(1.1e-14),
    because: .closedForm("x₁ + x₂ = 2, of which (1, 1) is the shortest"),
    proves: ["shared"])
  let cut = try SVD(of: [[4, 0], [0, 1]])
  sheet.expect(
    "rank and solution with the tolerance 0.5",
    Vector([Double(cut.rank(tolerance: 0.5))]).followed(by: try cut.solve([8, 1], tolerance: 0.5)),
    equals: Vector([1, 2, 0]), within: .exact,
    because: .closedForm("1 is less than half of 4 and counts as 0; 8 / 4"))
  sheet.expect(
    "rank with the tolerance 1/4", cut.rank(tolerance: 0.25), equals: 1, within: .exact,
    because: .closedForm("1 is not more than a quarter of 4"))
}

/// A matrix whose singular values another program has found.
private struct KnownSVD {
  let name: String
  let matrix: Matrix
  let values: Vector
  let right: Matrix?
  let left: Matrix?
  let pseudoInverse: Matrix?
  let rank: Int
  let norm2: Double
  let nuclear: Double
  let frobenius: Double
  let condition: Double
}

/// The largest entry of each right vector is positive.
private let knownMatrices: [KnownSVD] =
  [
    KnownSVD(
      name: "3 × 3",
      matrix: [
        [2.0, 1.0, 1.0],
        [4.0, -6.0, 0.0],
        [-2.0, 7.0, 2.0],
      ],
      values: [10.228082004532316, 3.1851419509085024, 0.49113059477592586],
      right: [
        [-0.4064876334980916, 0.8109430437634524, -0.4208790605207018],
        [0.9022337235002559, 0.2836660573496533, -0.3248197593844424],
        [0.1440212206307983, 0.5117664972224838, 0.8469669062771251],
      ],
      left: [
        [0.022807763667860605, 0.7589359216500686, -0.6507657587378387],
        [-0.6882378213114237, 0.48405247072775737, 0.5403905133316633],
        [0.725126545668393, 0.4355565088613811, 0.5333685595866238],
      ],
      pseudoInverse: [
        [0.7500000000000019, -0.3125000000000011, -0.3750000000000007],
        [0.5000000000000012, -0.37500000000000083, -0.25000000000000044],
        [-1.0000000000000027, 1.0000000000000018, 1.0000000000000009],
      ],
      rank: 3, norm2: 10.228082004532316, nuclear: 13.904354550216743,
      frobenius: 10.723805294763608,
      condition: 20.825585115907494),
    KnownSVD(
      name: "4 × 4",
      matrix: [
        [1.5, -2.0, 3.0, 0.25],
        [0.0, 4.0, -1.0, 2.0],
        [2.5, 1.0, 0.0, -3.0],
        [-1.0, 0.5, 2.0, 5.0],
      ],
      values: [6.734363720035037, 5.233116025647315, 3.1739471384631526, 0.037436755076738645],
      right: [
        [-0.30297472523232427, -0.0642600644229099, 0.7200723044885319, 0.6209451153679655],
        [0.21461572068076115, 0.7885630294524377, 0.4600128975654221, -0.34712616595545726],
        [0.16904308812512425, -0.6041918125776745, 0.5183334535709377, -0.5811257341405984],
        [0.9130010091255084, -0.09482218261177636, 0.03484883486235585, 0.39525114766345537],
      ],
      left: [
        [-0.022023463346955558, -0.6706897232401914, 0.543107731739045, -0.5047021437712335],
        [0.3735203379890878, 0.681964540375813, 0.4383865722127922, -0.4508038776257633],
        [-0.48732504750419103, 0.1743472553941004, 0.679169204829121, 0.5204291727248628],
        [0.7889941839112384, -0.23388607343436535, 0.22711317936343203, 0.5207735459556353],
      ],
      pseudoInverse: [
        [-8.238805970149178, -7.402985074626799, 8.805970149253655, 8.656716417910372],
        [4.6567164179104745, 4.358208955223905, -4.71641791044779, -4.805970149253761],
        [7.999999999999946, 6.999999999999953, -7.999999999999947, -7.999999999999947],
        [-5.313432835820869, -4.716417910447738, 5.432835820895496, 5.611940298507437],
      ],
      rank: 4, norm2: 6.734363720035036, nuclear: 15.178863639222241, frobenius: 9.100137361600648,
      condition: 179.88641660397107),
    KnownSVD(
      name: "Hilbert 6 × 6",
      matrix: Matrix((0..<6).map { i in (0..<6).map { 1 / Double(i + $0 + 1) } }),
      values: [
        1.618899858924339, 0.24236087057520955, 0.016321521319875826, 0.0006157483541826453,
        1.2570757122637029e-05, 1.082799484481101e-07,
      ],
      right: nil,
      left: nil,
      pseudoInverse: nil,
      rank: 6, norm2: 1.6188998589243393, nuclear: 1.878210678210678, frobenius: 1.63702239330239,
      condition: 14951058.641297268),
    KnownSVD(
      name: "5 × 3",
      matrix: [
        [1.0, 2.0, 0.5],
        [0.0, -1.0, 3.0],
        [2.0, 2.0, 2.0],
        [-1.5, 0.0, 1.0],
        [4.0, 1.0, -2.0],
      ],
      values: [5.5013858413921595, 4.126453948051086, 2.0511293569015807],
      right: [
        [0.8401672793109771, 0.22498294134433783, -0.4934588320004421],
        [0.4145852816292782, 0.32014091738195494, 0.8518385042214348],
        [-0.34962549539694904, 0.9202676073414139, -0.17569730745389153],
      ],
      left: [
        [0.27166338409248186, 0.32119553409894164, 0.5471958747696561],
        [-0.2660169291906615, 0.5914671374910183, -0.6722786263788413],
        [0.32905420257316786, 0.710242491260472, 0.17812856527299656],
        [-0.29263106802122174, 0.1412334180053455, 0.2752098197256011],
        [0.8133414958829329, -0.15036216076434453, -0.37569654311643047],
      ],
      pseudoInverse: [
        [
          -0.0726434130873452, 0.1533583165177287, 0.04612280196021906, -0.10319976938599028,
          0.2063995387719805,
        ],
        [
          0.27264341308734524, -0.25335831651772867, 0.153877198039781, 0.10319976938599028,
          -0.10639953877198048,
        ],
        [
          0.007494955318535562, 0.20639953877198047, 0.1222254251945806, 0.02652061112712597,
          -0.053041222254251945,
        ],
      ],
      rank: 3, norm2: 5.501385841392158, nuclear: 11.678969146344823, frobenius: 7.176350047203662,
      condition: 2.682125251087288),
    KnownSVD(
      name: "2 × 4",
      matrix: [
        [1.0, 0.0, 2.0, -1.0],
        [3.0, 1.0, 0.0, 2.0],
      ],
      values: [3.758072062323667, 2.4242306768091066],
      right: [
        [0.8248127982484251, 0.25820882954080376],
        [0.26410019292424686, -0.05040084050768968],
        [0.06502443895136858, 0.8188227021277455],
        [0.4956881663728094, -0.5102130320792522],
      ],
      left: [
        [0.12218326369570459, 0.9925075566829034],
        [0.9925075566829029, -0.12218326369570431],
      ],
      pseudoInverse: [
        [0.1325301204819278, 0.20481927710843373],
        [-0.012048192771084335, 0.07228915662650601],
        [0.3373493975903616, -0.024096385542168648],
        [-0.1927710843373495, 0.15662650602409633],
      ],
      rank: 2, norm2: 3.758072062323667, nuclear: 6.182302739132773, frobenius: 4.47213595499958,
      condition: 1.5502122377521552),
    KnownSVD(
      name: "rank 2, 4 × 3",
      matrix: [
        [1.0, 2.0, 3.0],
        [2.0, 4.0, 6.0],
        [1.0, 0.0, 1.0],
        [0.0, 2.0, 2.0],
      ],
      values: [8.849547339911576, 1.2982726518971137, 1.4296724628231424e-16],
      right: nil,
      left: nil,
      pseudoInverse: [
        [0.045454545454545255, 0.09090909090909095, 0.43939393939393984, -0.39393939393939437],
        [1.9218504376513768e-16, -1.2393182235343768e-17, -0.3333333333333335, 0.3333333333333335],
        [0.04545454545454543, 0.09090909090909091, 0.10606060606060617, -0.06060606060606073],
      ],
      rank: 2, norm2: 8.849547339911576, nuclear: 10.147819991808689, frobenius: 8.94427190999916,
      condition: .infinity),
  ]
