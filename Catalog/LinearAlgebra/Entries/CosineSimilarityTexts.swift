import CatalogKit
import Datasets
import Figures
import LinearAlgebra
import MathCore
import Tabular

/// The amendments of a constitution as counts of words, each beside each.
func textsAlike(_ sheet: inout Worksheet) throws {
  let names = try sheet.data.labels(in: "amendment")
  let texts = try sheet.data.labels(in: "text").map { words(in: $0) }
  let vocabulary = Set(texts.joined()).sorted()
  let counts = Matrix(
    texts.map { text in
      vocabulary.map { word in Double(text.count { $0 == word }) }
    })
  let products = dotProducts(ofRowsOf: counts)
  let cosines = try cosineSimilarities(ofRowsOf: counts)
  sheet.show("texts", counts.rows)
  sheet.show("vocabulary", vocabulary.count)
  sheet.show("shortest", texts.map { $0.count }.min() ?? 0)
  sheet.show("longest", texts.map { $0.count }.max() ?? 0)
  let sklearn = Reason.reference("scikit-learn 1.9.1, CountVectorizer")
  sheet.expect(
    "texts, different words, words of the shortest and of the longest text",
    [
      counts.rows, vocabulary.count, texts.map { $0.count }.min() ?? 0,
      texts.map { $0.count }.max() ?? 0,
    ],
    equals: [27, 573, 16, 423], within: .exact, because: sklearn,
    proves: ["texts", "vocabulary", "shortest", "longest"])
  let measures = Measures(names: names, counts: counts, products: products, cosines: cosines)
  compare(measures, texts.map { $0.count }, &sheet)
  proveTexts(measures, &sheet)
  sheet.figure("cosines", cosinesOfTexts(names, cosines))
}

/// The words of a text: runs of two letters or digits at least, in lower case.
private func words(in text: String) -> [String] {
  text.lowercased().split { !($0.isLetter || $0.isNumber) }.filter { $0.count >= 2 }.map {
    String($0)
  }
}

/// What is known of every pair of texts.
private struct Measures {
  let names: [String]
  let counts: Matrix
  let products: Matrix
  let cosines: Matrix

  /// The other text for which something is largest; of equal ones the first.
  func best(_ i: Int, _ measure: (Int) -> Double) -> Int {
    let others = names.indices.filter { $0 != i }
    return others.dropFirst().reduce(others[0]) { measure($1) > measure($0) ? $1 : $0 }
  }
  func byProduct(_ i: Int) -> Int { best(i) { products[i, $0] } }
  func byCosine(_ i: Int) -> Int { best(i) { cosines[i, $0] } }
  func byDistance(_ i: Int) -> Int {
    best(i) { -squaredDistance(counts.row(i).elements.span, counts.row($0).elements.span) }
  }
}

/// Each measure has its favourites.
private func compare(_ m: Measures, _ lengths: [Int], _ sheet: inout Worksheet) {
  let all = m.names.indices
  let long = [11, 13, 24]
  sheet.show("to_long", all.filter { long.contains(m.byProduct($0)) }.count)
  sheet.show("long_names", long.map { m.names[$0] }.joined(separator: ", "))
  sheet.show(
    "own", all.filter { i in all.allSatisfy { m.products[i, $0] <= m.products[i, i] } }.count)
  sheet.show("liquor", m.cosines[17, 20])
  sheet.show("liquor_product", m.products[17, 20])
  sheet.show("election_product", m.products[17, 11])
  let pairs = all.flatMap { i in (0..<i).map { m.cosines[i, $0] } }
  sheet.show("pairs", pairs.count)
  sheet.show("above_half", pairs.filter { $0 > 0.5 }.count)
  // of no pair is the cosine within 8e-5 of a half
  sheet.expect(
    "pairs of texts, and those with a cosine above a half",
    [pairs.count, pairs.filter { $0 > 0.5 }.count], equals: [351, 215], within: .exact,
    because: .reference("scikit-learn 1.9.1, cosine_similarity"), proves: ["pairs", "above_half"])
  sheet.show("least", m.cosines.elements.min() ?? .nan)
  sheet.show("words_of_18", lengths[17])
  sheet.show("words_of_12", lengths[11])
  sheet.table(
    "nearest",
    Table(
      [
        "amendment", "about", "by dot product", "by distance", "by cosine",
        Table.Column("cosine", format: ".3f"),
      ],
      rows: [
        (17, "forbids liquor"), (20, "repeals XVIII"), (18, "votes of women"),
        (14, "votes of all races"), (0, "free speech"),
      ].map { i, about in
        [
          m.names[i], about, m.names[m.byProduct(i)], m.names[m.byDistance(i)],
          m.names[m.byCosine(i)], m.cosines[i, m.byCosine(i)],
        ]
      }))
  sheet.figure("lengths", productsByLength(m.names, lengths, m.products.row(17), m.cosines.row(17)))
}

/// The same from other implementations.
private func proveTexts(_ m: Measures, _ sheet: inout Worksheet) {
  let sklearn = Reason.reference("scikit-learn 1.9.1, CountVectorizer and linear_kernel")
  let exact = Reason.reference("scikit-learn 1.9.1, CountVectorizer; mpmath 1.3.0 with 50 digits")
  let all = m.names.indices
  let long = [11, 13, 24]
  sheet.expect(
    "dot products of amendment XVIII with all 27", m.products.row(17),
    equals: CosineSimilarityReferences.productsOfXVIII, within: .exact, because: sklearn,
    proves: ["liquor_product", "election_product"])
  // unit vectors of 573 components that are off by 4 · 2⁻⁵³ each, whole numbers before
  sheet.expect(
    "cosines of amendment XVIII with all 27", m.cosines.row(17),
    equals: CosineSimilarityReferences.cosinesOfXVIII, within: .relative(1.4e-14), because: exact,
    proves: ["liquor"])
  sheet.expect(
    "sum of all cosines", Vector(m.cosines.elements).compensatedSum, equals: 396.4433944314529,
    within: .relative(1.4e-14), because: exact)
  sheet.expect(
    "the smallest cosine, of VIII and XXI", m.cosines.elements.min() ?? .nan,
    equals: 0.03703985987435961, within: .relative(1.4e-14), because: exact, proves: ["least"])
  sheet.expect(
    "texts whose best other text by dot product is XII, XIV or XXV",
    all.filter { long.contains(m.byProduct($0)) }.count, equals: 27, within: .exact,
    because: sklearn, proves: ["to_long"])
  sheet.expect(
    "texts that no other text beats by dot product",
    all.filter { i in all.allSatisfy { m.products[i, $0] <= m.products[i, i] } }.count, equals: 3,
    within: .exact, because: sklearn, proves: ["own"])
  sheet.expect(
    "best other text by cosine of XVIII, XXI, XIX, XV and I: XXI, XVIII, XV, XIX and XIV",
    holds: [17, 20, 18, 14, 0].map { m.byCosine($0) } == [20, 17, 14, 18, 13],
    because: .reference("scikit-learn 1.9.1, cosine_similarity"))
  sheet.expect(
    "the same by dot product and by distance",
    holds: [17, 20, 18, 14, 0].map { m.byProduct($0) } == [11, 11, 13, 13, 13]
      && [17, 20, 18, 14, 0].map { m.byDistance($0) } == [20, 17, 14, 18, 1],
    because: .reference("scikit-learn 1.9.1, linear_kernel, and NumPy 2.4.6"))
  var symmetric = true
  var worst = 0.0
  for i in all {
    for j in all {
      symmetric = symmetric && m.cosines[i, j] == m.cosines[j, i] && m.cosines[i, i] == 1
      let pair = cosineSimilarity(m.counts.row(i), m.counts.row(j)) ?? .nan
      worst = max(worst, (pair - m.cosines[i, j]).magnitude)
    }
  }
  sheet.expect(
    "the table of cosines is symmetric, with 1 on its diagonal", holds: symmetric,
    because: .theorem("u · v = v · u, and the angle of a vector with itself is 0"))
  sheet.expect(
    "largest difference of a cosine in the table and of that of the pair", worst, atMost: 1.4e-14,
    because: .agreement("rows brought to length 1 first, or lengths divided out at the end"))
}

/// Amendment XVIII and all 27.
private enum CosineSimilarityReferences {
  static let productsOfXVIII: Vector = [
    144, 70, 60, 108, 125, 207, 123, 6, 68, 137, 103, 1161, 83, 1003, 134, 63, 391, 434, 112, 931,
    343, 455, 345, 152, 1115, 135, 68,
  ]
  static let cosinesOfXVIII: Vector = [
    0.6651287945684319, 0.5679618342470648, 0.3883515482272131, 0.49429082382436246,
    0.3441346132896705, 0.6668819970260139, 0.5964131478297291, 0.06440081861116377,
    0.6281771948701856, 0.7446092055293152, 0.5300693997160009, 0.7275155868200929,
    0.5421710794881541, 0.7082524475378287, 0.6780140271361231, 0.49057327609544255,
    0.7562084684996, 1.0, 0.6568039509222208, 0.7448238347440738, 0.909101414358871,
    0.7438971570827816, 0.7443404674354918, 0.5108385217476716, 0.712799632075919,
    0.6683823561533178, 0.5440174088356285,
  ]
}
