import CatalogKit
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// A photograph as a matrix of grey values, and the nearest matrices of low rank.
func photograph(_ sheet: inout Worksheet) throws {
  let a = try sheet.data.matrix(of: (1...64).map { "c\($0)" })
  // two rounds for each value are enough: each shift is a good one
  let svd = try SVD(of: a, maxRounds: 2)
  let s = svd.singularValues
  let size = Norm.l2(Vector(a.elements))
  let approximations = try [1, 5, 10, 20, 40].map { k in
    try LowRank(k, of: a, svd, size: size)
  }
  let triangle = try QRDecomposition(of: a, pivoting: .columns).r
  let byColumns = approximations.map { rest(of: triangle, from: $0.k) / size }
  let tenth = approximations[2]
  sheet.show("pixels", a.elements.count)
  sheet.show("photo_values", Vector(Array(s.prefix(6))))
  sheet.show("photo_last", s[63])
  sheet.show("photo_rank", svd.rank())
  sheet.show("photo_condition", svd.conditionNumber)
  sheet.show("photo_share_1", approximations[0].share)
  sheet.show("photo_numbers_10", tenth.numbers)
  sheet.show("photo_share_10", tenth.share)
  sheet.show("photo_error_10", tenth.frobenius)
  sheet.table(
    "ranks",
    Table(
      [
        "terms k", "numbers to store", Table.Column("share of the squares", format: ".2%"),
        Table.Column("‖A − Aₖ‖₂", format: ".1f"),
        Table.Column("‖A − Aₖ‖ by ‖A‖, Frobenius norm", format: ".2%"),
        Table.Column("the same with k of its columns", format: ".2%"),
      ],
      rows: zip(approximations, byColumns).map { best, columns in
        [best.k, best.numbers, best.share, best.spectral, best.frobenius, columns]
      }))
  photographChecks(svd, approximations, byColumns, &sheet)
  sheet.figure("spectrum", spectrumFigure(s))
  sheet.figure("pictures", picturesFigure(a, svd))
}

/// The nearest matrix of rank k, and how far it is.
private struct LowRank {
  let k: Int
  /// k left vectors, k right vectors and k singular values.
  let numbers: Int
  /// Σ σᵢ² over the terms that are kept, as a part of all.
  let share: Double
  /// ‖A − Aₖ‖₂, from the singular values of the difference.
  let spectral: Double
  /// ‖A − Aₖ‖ by ‖A‖ in the Frobenius norm, from the entries of the difference.
  let frobenius: Double

  init(_ k: Int, of a: Matrix, _ svd: SVD, size: Double) throws {
    let difference = Vector(a.elements) - Vector(svd.lowRank(k).elements)
    self.k = k
    numbers = k * (a.rows + a.columns + 1)
    let kept = Norm.l2(Vector(Array(svd.singularValues.prefix(k)))) / Norm.l2(svd.singularValues)
    share = kept * kept
    spectral = try SVD(
      of: Matrix(rows: a.rows, columns: a.columns, elements: difference.elements)
    ).norm2
    frobenius = Norm.l2(difference) / size
  }
}

/// What k steps of a pivoted QR decomposition leave: the rows of R from k on.
private func rest(of triangle: Matrix, from k: Int) -> Double {
  Norm.l2(Vector((k..<triangle.rows).flatMap { triangle.row($0).elements }))
}

private func photographChecks(
  _ svd: SVD, _ approximations: [LowRank], _ byColumns: [Double], _ sheet: inout Worksheet
) {
  let s = svd.singularValues
  let mpmath = Reason.reference("mpmath 1.3.0, svd_r with 50 digits")
  // A backward error of 16 n units of rounding on a matrix with n = 64 moves no singular value by
  // more than that part of the largest, 8867.
  let error = 16 * 64 * 0x1p-52
  sheet.expect(
    "the 64 singular values of the photograph", s, equals: Vector(photographValues),
    within: .relative(error), because: mpmath, proves: ["photo_values", "photo_last"])
  sheet.expect(
    "rank of the photograph", svd.rank(), equals: 64, within: .exact,
    because: .reference("NumPy 2.4.6, numpy.linalg.matrix_rank"), proves: ["photo_rank"])
  // that error beside the smallest singular value, 0.013
  sheet.expect(
    "condition number of the photograph", svd.conditionNumber, equals: 669326.204353656,
    within: .relative(1.6e-7), because: mpmath, proves: ["photo_condition"])
  sheet.expect(
    "nuclear norm of the photograph", svd.nuclearNorm, equals: 20206.479232058948,
    within: .relative(64 * error), because: mpmath)
  // σₖ₊₁ of the table, and √Σσ² over those left out
  sheet.expect(
    "‖A − Aₖ‖₂ for k = 1, 5, 10, 20, 40", approximations.map { $0.spectral },
    equals: approximations.map { photographValues[$0.k] }, within: .absolute(2 * 8867 * error),
    because: .theorem("Eckart and Young: the best rank k misses A by σₖ₊₁"))
  sheet.expect(
    "‖A − Aₖ‖ by ‖A‖ for k = 1, 5, 10, 20, 40", approximations.map { $0.frobenius },
    equals: [
      0.3400349399720489, 0.12629296947164145, 0.08098318217931368, 0.0374498870516121,
      0.007283628980651316,
    ], within: .absolute(2 * error),
    because: .theorem("Eckart and Young: √Σ σᵢ² over i > k; the values by mpmath 1.3.0"),
    proves: ["photo_error_10"])
  sheet.expect(
    "shares of the squares for k = 1, 5, 10, 20, 40", approximations.map { $0.share },
    equals: [
      0.8843762395982051, 0.984050085862035, 0.9934417242041121, 0.9985975059598214,
      0.9999469487488722,
    ], within: .absolute(2 * error), because: mpmath,
    proves: ["photo_share_1", "photo_share_10"])
  sheet.expect(
    "numbers to store for k = 10", approximations[2].numbers, equals: 1290, within: .exact,
    because: .closedForm("10 (64 + 64 + 1)"), proves: ["photo_numbers_10"])
  sheet.expect(
    "pixels", svd.left.rows * svd.right.rows, equals: 4096, within: .exact,
    because: .closedForm("64 · 64"), proves: ["pixels"])
  // the same columns as by SciPy, whose pivots fall as here
  sheet.expect(
    "what k of the columns leave of A, for k = 1, 5, 10, 20, 40", byColumns,
    equals: photographByColumns, within: .absolute(2 * error),
    because: .reference("SciPy 1.17.1, scipy.linalg.qr with pivoting"))
  sheet.expect(
    "k of the columns leave more than the best rank k",
    holds: zip(approximations, byColumns).allSatisfy { $0.frobenius < $1 },
    because: .theorem("Eckart and Young: no matrix of rank k comes nearer"))
}

private func spectrumFigure(_ s: Vector) -> Figure {
  .line(
    "The singular values of the photograph",
    description:
      "64 points on a logarithmic axis. They fall steeply from 8867 to about 500 within six values, "
      + "then slowly to 1, and the last one drops to 0.013.",
    x: "number", y: .logarithmic("singular value"),
    [
      Figure.Line(
        s.enumerated().map { Figure.Point(Double($0.offset + 1), $0.element) }, markers: true)
    ])
}

/// The photograph from 1, 5, 10, 20, 40 and all of its terms.
private func picturesFigure(_ a: Matrix, _ svd: SVD) -> Figure {
  .images(
    "The photograph from its first terms",
    description:
      "Six pictures of 64 by 64 pixels. With 1 term there are only stripes, with 5 a dark figure "
      + "against the light, with 10 a man behind a camera on a tripod, with 20 his face and the "
      + "legs of the tripod. The pictures with 40 and with all terms look alike.",
    [1, 5, 10, 20, 40, 64].map { k in
      Figure.Image(
        rows: a.rows, columns: a.columns, values: svd.lowRank(k).elements,
        caption: k == 1 ? "1 term" : k == 64 ? "all 64" : "\(k) terms")
    }, columns: 3, colours: .grey, range: 0...255)
}

/// The singular values by mpmath 1.3.0 with 50 digits.
private let photographValues = [
  8867.244971703276, 2115.9006245407772, 1654.668712770002, 1073.7464579611333, 702.7779155821944,
  508.76040538628837, 422.2186272722197, 396.19391717650365, 367.7428971424908, 325.08561249467994,
  295.30578872880307, 278.6151736925755, 264.41335092479443, 227.0451490960839, 210.64451395326884,
  189.17022424557672, 165.19748706309713, 160.62588086088587, 146.82238833866177, 131.4902954872767,
  124.29520557815697, 117.02893025211482, 110.70341354535455, 104.36083359323176, 95.20707245698141,
  88.99656808315042, 87.69824394065067, 81.27603791010023, 75.77078317311066, 71.70525538115426,
  66.40575279097251, 61.66425997107269, 60.39521441854413, 58.030910104920075, 50.081559359908155,
  44.50076622193912, 42.365335622044746, 39.87778428790016, 35.858155993075975, 33.66744665585763,
  30.72518923158513, 26.13591234871778, 23.376200181458913, 21.572980814660827, 20.348817928967808,
  18.79748934812717, 17.046981370745424, 15.235206981819951, 14.8424958820601, 13.262713426442179,
  12.51092147420699, 9.236620811803341, 7.000926334174656, 6.2593951601522555, 5.5624205978050645,
  4.759698700623157, 1.967555954102263, 1.2798401341351169, 1.092827295164738, 0.7704371889936181,
  0.523295756933015, 0.3487626656391111, 0.24937069274307885, 0.013248017056595073,
]

/// ‖A − what k of the columns make of it‖ by ‖A‖, k = 1, 5, 10, 20, 40.
private let photographByColumns = [
  0.3731269060351814, 0.17629476113631942, 0.11239931021653131, 0.057649618496129255,
  0.011760518715899455,
]
