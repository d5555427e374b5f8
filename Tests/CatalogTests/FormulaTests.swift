import CatalogKit
import Contents
import Guides
import TeXMath
import Testing

@Suite struct `The displayed formulas of the catalog` {
  /// Slips that change nothing, each with the reason.
  static let equivalent: [String: String] = [
    "covariance-matrix correlation: rₖⱼ = cⱼₖ/(√cⱼⱼ √cₖₖ)": "correlations are symmetric",
    "covariance-matrix correlation: rⱼₖ = cₖⱼ/(√cⱼⱼ √cₖₖ)": "covariances are symmetric",
    "covariance-matrix covariance: cₖⱼ = (1/(n − 1)) Σᵢ₌₁ⁿ (xᵢⱼ − x̄ⱼ)(xᵢₖ − x̄ₖ)":
      "covariances are symmetric",
    "covariance-matrix covariance: cⱼₖ = (1/(n − 1)) Σᵢ₌₁ⁿ (xᵢⱼ + x̄ⱼ)(xᵢₖ − x̄ₖ)": centred,
    "covariance-matrix covariance: cⱼₖ = (1/(n − 1)) Σᵢ₌₁ⁿ (xᵢⱼ − x̄₁)(xᵢₖ − x̄ₖ)": centred,
    "covariance-matrix covariance: cⱼₖ = (1/(n − 1)) Σᵢ₌₁ⁿ (xᵢⱼ − x̄ⱼ)(xᵢₖ + x̄ₖ)": centred,
    "covariance-matrix covariance: cⱼₖ = (1/(n − 1)) Σᵢ₌₁ⁿ (xᵢⱼ − x̄ⱼ)(xᵢₖ − x̄₁)": centred,
    "cosine-similarity correlation: r = (Σᵢ₌₁ⁿ (uᵢ + ū)(vᵢ − v̄))/(√(Σᵢ₌₁ⁿ (uᵢ − ū)²) √(Σᵢ₌₁ⁿ (vᵢ − v̄)²))":
      centred,
    "cosine-similarity correlation: r = (Σᵢ₌₁ⁿ (uᵢ − ū)(vᵢ + v̄))/(√(Σᵢ₌₁ⁿ (uᵢ − ū)²) √(Σᵢ₌₁ⁿ (vᵢ − v̄)²))":
      centred,
    "hyperplanes points: u ⋅ z₁ = a": "each of the points lies on the hyperplane",
    "determinant spread: det(ACA) = det(A)² det(C)": "A and Aᵀ have the same determinant",
    "identity-matrix delta: Iⱼᵢ = {1 if i = j; 0 if i ≠ j}": "the identity is symmetric",
    "identity-matrix identity: x = x, IA = A, AI = A": identity,
    "identity-matrix identity: Ix = x, A = A, AI = A": identity,
    "identity-matrix identity: Ix = x, IA = A, A = A": identity,
    "k-means assignment: lᵢ = arg minⱼ ‖xᵢ − cⱼ‖₂³": "a power keeps the order of lengths",
    "linear-regression objective: β = arg min_b ‖y − Xb‖₂³": "a power keeps the order of lengths",
    "matrix-inverse partial: rⱼᵢ = −pᵢⱼ/√(pᵢᵢ pⱼⱼ)": "partial correlations are symmetric",
    "matrix-inverse partial: rᵢⱼ = −pⱼᵢ/√(pᵢᵢ pⱼⱼ)": "the inverse of a covariance is symmetric",
    "positive-definite-matrices beside: lᵢⱼ = (1/lⱼⱼ)(aⱼᵢ − Σₖ₌₁ʲ⁻¹ lᵢₖ lⱼₖ)": "A is symmetric",
    "positive-definite-matrices form: q = xᵀ Ax = Σᵢ₌₁ⁿ Σⱼ₌₁ⁿ aⱼᵢ xᵢ xⱼ": "A is symmetric",
    "rank gram: rank(X) = rank(X)":
      "a matrix and its transpose have one rank, and a matrix has its own",
    "rank gram: rank(Xᵀ) = rank(X)": "a matrix and its transpose have one rank",
    "transpose gram: (Xᵀ X)ₖⱼ = Σᵢ₌₁ᵐ xᵢⱼ xᵢₖ": "the products of columns are symmetric",
  ]

  /// I x = x: what changes nothing can be left out.
  static let identity = "to leave the identity out is what the law allows"

  /// Σ (xₖ − x̄ₖ) = 0, so that a constant added to the other factor adds nothing.
  static let centred = "a constant times deviations from a mean adds up to 0"

  /// The formulas that the guide of an entry displays, by their names.
  static func displayed(_ id: String) throws -> [String: Formula] {
    let entry = try Pack.builtIn.entry(id)
    let file = try Pack.builtIn.files.guide(of: entry.origin)
    var formulas: [String: Formula] = [:]
    for request in Guide(file.text, file: file.file).requests {
      if case .display(let name?, let tex) = request.kind { formulas[name] = try Formula(tex) }
    }
    return formulas
  }

  static let entries = Pack.builtIn.description.all.filter { !$0.planned }.map { $0.id }

  @Test(arguments: entries)
  func `are refused with any slip in them`(id: String) throws {
    let formulas = try Self.displayed(id)
    let checks = try Pack.builtIn.entry(id).content.formulas
    var survivors: [String] = []
    for (name, formula) in formulas.sorted(by: { $0.key < $1.key }) {
      guard let whole = checks.error(of: name, in: formulas) else { continue }
      #expect(whole.error <= whole.tolerance, "\(id) \(name)")
      for mutant in formula.root.mutants {
        var changed = formulas
        changed[name] = Formula(mutant.root, tex: formula.tex)
        let outcome = try #require(checks.error(of: name, in: changed))
        if outcome.error <= outcome.tolerance {
          let key = "\(id) \(name): \(mutant.root.text)"
          if Self.equivalent[key] == nil { survivors.append("\(key) (\(mutant.slip.rawValue))") }
        }
      }
    }
    #expect(survivors == [], "\(survivors.joined(separator: "\n"))")
  }
}
