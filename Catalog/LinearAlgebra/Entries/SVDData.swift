import CatalogKit
import Datasets
import Elementary
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The columns of a table less their means, divided by their standard deviations where asked.
func centred(_ x: Matrix, standardised: Bool = false) -> Matrix {
  let n = Double(x.rows)
  return Matrix(
    columns: (0..<x.columns).map { j in
      let column = x.column(j)
      let difference = column - Vector(repeating: column.sum / n, count: x.rows)
      // the deviation with n, not n − 1
      return standardised ? difference / (Norm.l2(difference) / n.squareRoot()) : difference
    })
}

/// The principal directions of the iris flowers, from the table itself.
func principalDirections(_ sheet: inout Worksheet) throws {
  let flowers = try Dataset.iris.table().matrix(of: irisMeasures)
  let svd = try SVD(of: centred(flowers))
  let variances = Vector(svd.singularValues.map { $0 * $0 / Double(flowers.rows - 1) })
  let eigen = try SymmetricEigendecomposition(of: covariance(of: flowers))
  sheet.show("flower_values", svd.singularValues)
  sheet.show("flower_variances", variances)
  sheet.show("flower_v1", svd.right.column(0))
  sheet.show("flower_share", variances[0] / variances.sum)
  let mpmath = Reason.reference("mpmath 1.3.0, svd_r of the centred table with 60 digits")
  // Each difference rounds by 2⁻⁵³ of 8 cm, 600 of them: √600 · 8 · 2⁻⁵³ is below 2.2e-14, and the
  // decomposition adds 16 · 4 · 2⁻⁵² of 25.1: together less than 4e-13.
  sheet.expect(
    "singular values of the centred flowers", svd.singularValues,
    equals: [25.09996044218386, 6.013147382308734, 3.4136806391921004, 1.8845235082226928],
    within: .absolute(4e-13), because: mpmath, proves: ["flower_values"])
  // twice the relative error of a singular value
  sheet.expect(
    "variances along the right singular vectors", variances,
    equals: [4.228241706034863, 0.24267074792863344, 0.07820950004291938, 0.02383509297344943],
    within: .absolute(1.4e-13), because: mpmath, proves: ["flower_variances"])
  sheet.expect(
    "share of the first direction", variances[0] / variances.sum, equals: 0.924618723201727,
    within: .absolute(1e-13), because: mpmath, proves: ["flower_share"])
  // both are off by some 64 · 2⁻⁵² of 4.2, the second through a gap of 0.054 in the eigenvalues
  sheet.expect(
    "right singular vectors against the eigenvectors of the covariance", svd.right,
    equals: eigen.vectors, within: .absolute(2.4e-12),
    because: .theorem("XᵀX = V Σ² Vᵀ: the covariance is XᵀX / (n − 1)"), proves: ["flower_v1"])
  // The 50-digit eigenvectors of mpmath, as far as their first four columns go.
  sheet.expect(
    "first right singular vector of the centred flowers", svd.right.column(0),
    equals: [0.3613865917853683, -0.08452251406456869, 0.8566706059498351, 0.3582891971515505],
    within: .absolute(2e-13), because: .reference("NumPy 2.4.6, numpy.linalg.eigh"),
    proves: ["flower_v1"])
}

/// Tables of measurements: rank with an intercept, condition numbers, singular values.
func singularDataMatrices(_ sheet: inout Worksheet) throws {
  let numpy = Reason.reference("NumPy 2.4.6, numpy.linalg.svd, matrix_rank and slogdet")
  for known in knownTables {
    let table = try known.dataset.table()
    let x = try table.matrix(of: known.columns)
    let ones = Matrix(
      columns: [Vector(repeating: 1, count: x.rows)] + (0..<x.columns).map { x.column($0) })
    let (withOnes, standard) = (try SVD(of: ones), try SVD(of: centred(x, standardised: true)))
    let n = Double(x.columns + 1)
    // a backward error of 16 n units of rounding on either side
    let error = 32 * n * 0x1p-52
    sheet.expect(
      "\(known.dataset.id): rank with a column of ones", withOnes.rank(), equals: x.columns + 1,
      within: .exact, because: numpy)
    // the smallest singular value has that error in units of the largest
    sheet.expect(
      "\(known.dataset.id): condition number with a column of ones", withOnes.conditionNumber,
      equals: known.condition, within: .relative(error * known.condition), because: numpy)
    // rounded differences of n rows: their sum of squares is off by n 2⁻⁵² more
    let rows = Double(x.rows) * 0x1p-52
    sheet.expect(
      "\(known.dataset.id): singular values of the standardised columns", standard.singularValues,
      equals: Vector(known.values), within: .relative(error + rows), because: numpy)
    let determinant = standard.singularValues.reduce(0) { $0 + log($1 * $1 / Double(x.rows)) }
    sheet.expect(
      "\(known.dataset.id): logarithm of the determinant of the correlations, Σ log σ² / n",
      determinant, equals: known.logDeterminant,
      within: .absolute(2 * n * (error + rows) * standard.conditionNumber),
      because: .reference("NumPy 2.4.6, numpy.linalg.slogdet of numpy.corrcoef"))
    sheet.expect(
      "\(known.dataset.id): Frobenius norm, √Σσ²", Norm.l2(try SVD(of: x).singularValues),
      equals: known.frobenius, within: .relative(error), because: numpy)
  }
}

/// What another program has found of a table of measurements.
private struct KnownTable {
  let dataset: Dataset
  let columns: [String]
  /// σ₁ / σₖ with a column of ones.
  let condition: Double
  /// The singular values of the columns with mean 0 and deviation 1.
  let values: [Double]
  let logDeterminant: Double
  let frobenius: Double
}

private let knownTables = [
  KnownTable(
    dataset: .iris, columns: irisMeasures, condition: 91.88405822586382,
    values: [20.923065561236463, 11.709166098412409, 4.691857983325715, 1.7627323858977797],
    logDeterminant: -4.814705400840923, frobenius: 97.66928892952997),
  KnownTable(
    dataset: .wine, columns: Dataset.wine.columns.dropLast().map { $0.name },
    condition: 21421.22586315135,
    values: [
      28.94203422415735, 21.082251410776482, 16.04371561106792, 12.789736448731178,
      12.323741953930579, 10.68713954277805, 9.903688177921579, 7.8760733024450005,
      7.17081793011327, 6.68286179969824, 6.339588146430857, 5.480976354581494, 4.289670447980044,
    ], logDeterminant: -7.66545572922854, frobenius: 10898.078031484092),
  KnownTable(
    dataset: .longley,
    columns: ["GNP_deflator", "GNP", "Unemployed", "Armed_Forces", "Population", "Year"],
    condition: 4859257015.454873,
    values: [
      8.582192816075283, 4.336524874610355, 1.8041080783653056, 0.48872501351622094,
      0.20207189861333352, 0.07763588167106297,
    ], logDeterminant: -17.963499289665705, frobenius: 1665786.6691623782),
  KnownTable(
    dataset: .diabetes, columns: Dataset.diabetes.columns.dropLast().map { $0.name },
    condition: 7236.389798581466,
    values: [
      42.174650580266, 25.682782121464623, 23.08759594529606, 20.550439660570266,
      17.108014932763194, 16.321793633792083, 15.400065529898404, 13.845124054106131,
      5.8836596444561335, 1.9452101643671835,
    ], logDeterminant: -7.749658490983381, frobenius: 5748.238025822779),
]
