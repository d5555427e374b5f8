import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

private let measures = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]

/// What makes a male of a female penguin: learnt from one species, tried on the two others.
func penguinSteps(_ sheet: inout Worksheet) throws {
  let table = try sheet.data.complete(in: measures + ["sex"], missing: .dropRows).table
  let x = try table.matrix(of: measures)
  let species = try table.labels(in: "species")
  let sexes = try table.labels(in: "sex")
  let penguins = (0..<x.rows).map { x.row($0) }
  func mean(_ name: String, _ sex: String) throws -> Vector {
    try centroid(
      of: penguins.indices.filter { species[$0] == name && sexes[$0] == sex }
        .map { penguins[$0] })
  }
  let names = ["Adelie", "Gentoo", "Chinstrap"]
  let means = try names.map { (female: try mean($0, "female"), male: try mean($0, "male")) }
  let step = means[0].male - means[0].female
  let guesses = try means.map { try linearCombination([1, 1], of: [$0.female, step]) }
  sheet.show("penguins", x.rows)
  sheet.show("adelie_female", means[0].female)
  sheet.show("adelie_male", means[0].male)
  sheet.show("step", step)
  sheet.show("gentoo_guess", guesses[1])
  sheet.show("gentoo_male", means[1].male)
  sheet.show("gentoo_missed", guesses[1] - means[1].male)
  sheet.show("gentoo_apart", means[1].female - means[1].male)
  sheet.show("chinstrap_missed", guesses[2] - means[2].male)
  sheet.show("chinstrap_apart", means[2].female - means[2].male)
  sheet.table(
    "analogy",
    Table(
      [
        "mean penguin", Table.Column("bill length (mm)", format: ".1f"),
        Table.Column("bill depth (mm)", format: ".1f"), Table.Column("flipper (mm)", format: ".1f"),
        Table.Column("mass (g)", format: ".0f"),
      ],
      rows: [
        row("Adelie, male", means[0].male), row("minus Adelie, female", means[0].female),
        row("the step", step), row("plus Gentoo, female", means[1].female),
        row("a guess at Gentoo, male", guesses[1]), row("Gentoo, male", means[1].male),
      ]))
  sheet.figure("analogy", analogy(penguins, species, means, guesses))
  proveSteps(means, step, guesses, x.rows, &sheet)
  try balance(penguins, &sheet)
  try betweenGroups(penguins, species, &sheet)
}

private func row(_ name: String, _ x: Vector) -> [any QuantityConvertible] {
  [name] + x.elements.map { $0 as any QuantityConvertible }
}

/// The means, the step and the guesses beside exact arithmetic.
private func proveSteps(
  _ means: [(female: Vector, male: Vector)], _ step: Vector, _ guesses: [Vector], _ rows: Int,
  _ sheet: inout Worksheet
) {
  let exact = Reason.reference("fractions without rounding, Python 3.11")
  sheet.expect(
    "penguins with four measurements and a known sex", rows, equals: 333, within: .exact,
    because: .reference("NumPy 2.4.6"), proves: ["penguins"])
  // a compensated sum and a division on our side, the measurements rounded to binary: 4 · 2⁻⁵³
  sheet.expect(
    "mean female and mean male of the Adelies", [means[0].female, means[0].male].flatMap { $0 },
    equals: [
      37.25753424657534, 17.621917808219177, 187.7945205479452, 3368.8356164383563,
      40.39041095890411, 19.072602739726026, 192.41095890410958, 4043.4931506849316,
    ], within: .relative(4.5e-16), because: exact, proves: ["adelie_female", "adelie_male"])
  sheet.expect(
    "mean male of the Gentoos", means[1].male,
    equals: Vector([
      49.47377049180328, 15.718032786885246, 221.54098360655738, 5484.836065573771,
    ]), within: .relative(4.5e-16), because: exact, proves: ["gentoo_male"])
  // a difference of numbers that are off by 4 · 2⁻⁵³ of 41, 20, 193 and 4044 each
  sheet.expect(
    "step from female to male of the Adelies, in shares of the measurements",
    step,
    equals: Vector([3.132876712328767, 1.4506849315068493, 4.616438356164384, 674.6575342465753]),
    within: .relative(3.9e-14), because: exact, proves: ["step"])
  sheet.expect(
    "guess at the mean male Gentoo", guesses[1],
    equals: Vector([48.69666981577704, 15.688615965989609, 217.32333490788852, 5354.39891355692]),
    within: .relative(2e-15), because: exact, proves: ["gentoo_guess"])
  // each is off by 12 · 2⁻⁵³ of 6000 at most, that is 8e-12
  for (k, name, missed, apart) in [
    (
      1, "gentoo",
      Vector([-0.7771006760262357, -0.029416820895637966, -4.217648698668856, -130.43715201685032]),
      Vector([-3.909977388355003, -1.4801017524024873, -8.834087054833239, -805.0946862634256])
    ),
    (
      2, "chinstrap",
      Vector([-1.3877115229653505, -0.21402095084609185, -3.5600322320709106, 262.8928283642224]),
      Vector([-4.520588235294118, -1.6647058823529413, -8.176470588235293, -411.7647058823529])
    ),
  ] {
    sheet.expect(
      "what the guess misses at the mean male, \(name)", guesses[k] - means[k].male,
      equals: missed, within: .absolute(8e-12), because: exact, proves: ["\(name)_missed"])
    sheet.expect(
      "mean female minus mean male, \(name)", means[k].female - means[k].male, equals: apart,
      within: .absolute(8e-12), because: exact, proves: ["\(name)_apart"])
  }
}

/// The differences from the centroid add up to nothing.
private func balance(_ penguins: [Vector], _ sheet: inout Worksheet) throws {
  let middle = try centroid(of: penguins)
  sheet.show("middle_penguin", middle)
  let ones = Vector(repeating: 1, count: penguins.count)
  let left = try linearCombination(ones, of: penguins.map { $0 - middle })
  sheet.expect(
    "mean of all penguins", middle,
    equals: Vector([43.99279279279279, 17.164864864864864, 200.96696696696696, 4207.057057057057]),
    within: .relative(4.5e-16), because: .reference("fractions without rounding, Python 3.11"),
    proves: ["middle_penguin"])
  // 333 differences, each rounded by 2⁻⁵³ of 6300 at most, from a mean that is off by as much
  sheet.expect(
    "largest component of the sum of all differences from the mean", Norm.lInfinity(left),
    atMost: 4.7e-10, because: .theorem("Σ (xᵢ − x̄) = k x̄ − k x̄ = 0"))
}

/// The straight way between two groups leads through a place where nothing lives.
private func betweenGroups(
  _ penguins: [Vector], _ species: [String], _ sheet: inout Worksheet
) throws {
  func group(_ name: String) -> [Vector] {
    penguins.indices.filter { species[$0] == name }.map { penguins[$0] }
  }
  let (adelies, gentoos) = (group("Adelie"), group("Gentoo"))
  let (start, end) = (try centroid(of: adelies), try centroid(of: gentoos))
  let shares = [0, 0.25, 0.5, 0.75, 1]
  let counts = shares.map { t in
    let place = interpolation(from: start, to: end, at: t)
    return (adelies + gentoos).filter {
      ($0[1] - place[1]).magnitude < 1 && ($0[2] - place[2]).magnitude < 5
    }.count
  }
  sheet.show("at_start", counts[0])
  sheet.show("at_half", counts[2])
  sheet.show("at_end", counts[4])
  sheet.expect(
    "Adelies and Gentoos within 1 mm of depth and 5 mm of flipper, at each quarter of the way",
    counts, equals: [51, 23, 2, 11, 47], within: .exact,
    because: .reference("fractions without rounding, Python 3.11"),
    proves: ["at_start", "at_half", "at_end"])
}
