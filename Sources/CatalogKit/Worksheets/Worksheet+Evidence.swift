/// What proves a shown value: a check, and where the value stands among its numbers.
///
/// Equal numbers alone prove nothing: in a small example the sum of squares and a residual can both be
/// 1/6. So a check says what it proves: the shown value of its own name and shape, and those in its
/// `proves`. What it says is held to the bit: each number that it claims must be one of its own.
public struct Evidence: Hashable, Sendable {
  /// The place of the check among those of the worksheet, from 0.
  public let check: Int
  /// The place of the value among the numbers of the check, row by row, from 0; `nil` where the value
  /// has several numbers, or the check only one.
  public let component: Int?
}

extension Worksheet {
  /// What proves a shown value.
  ///
  /// - Parameters:
  ///   - name: the name under which it is shown.
  ///   - index: the component that is meant, as a guide asks for it; the whole value where it is empty.
  /// - Returns: the checks that hold some number of it, in order; none where not every number is held.
  /// - Complexity: O(checks · numbers).
  public func evidence(of name: String, at index: [Int] = []) -> [Evidence] {
    guard let value = values.first(where: { $0.name == name })?.value,
      let asked = value.places(at: index)
    else { return [] }
    var missing = Set(asked)
    var found: [Evidence] = []
    for (place, check) in checks.enumerated() {
      guard let actual = check.actual else { continue }
      let own = check.name == name && actual.shape == value.shape ? [Claim(name: name)] : []
      let claims = own + check.proves.compactMap { Claim($0) }.filter { $0.name == name }
      let held = claims.flatMap { value.places(at: $0.index) ?? [] }
      let shared = Set(held).intersection(asked)
      guard !shared.isEmpty, shared.allSatisfy({ actual.place(of: value, at: $0) != nil }) else {
        continue
      }
      missing.subtract(shared)
      let isOne = asked.count == 1 && actual.parts.count > 1
      found.append(
        Evidence(check: place, component: isOne ? actual.place(of: value, at: asked[0]) : nil))
    }
    return missing.isEmpty ? found : []
  }

  /// What is wrong with what the checks say that they prove, in whole sentences.
  public var unfoundedClaims: [String] {
    checks.flatMap { check in
      check.proves.compactMap { text in
        let what = "The check '\(check.name)' says that it proves '\(text)'"
        guard let claim = Claim(text), let value = values.first(where: { $0.name == claim.name }),
          let places = value.value.places(at: claim.index)
        else { return "\(what), which is not shown." }
        let isHeld = places.allSatisfy { check.actual?.place(of: value.value, at: $0) != nil }
        return isHeld ? nil : "\(what), but not all numbers of it are among its own."
      }
    }
  }

  /// The place among the checks of the one of a displayed formula.
  package func check(ofFormula name: String) -> Int? {
    checks.firstIndex { $0.name == Worksheet.claim(onFormula: name) }
  }

  /// The name of the check of a displayed formula.
  static func claim(onFormula name: String) -> String {
    "largest error of the formula \(name)"
  }
}

/// A shown value, or a part of it: `inertia`, `centers[0]`, `turn[1,0]`.
private struct Claim {
  let name: String
  let index: [Int]

  init(name: String, index: [Int] = []) { (self.name, self.index) = (name, index) }

  /// Reads a claim; the result is `nil` if the text is none.
  init?(_ text: String) {
    guard let bracket = text.firstIndex(of: "[") else {
      self.init(name: text)
      return
    }
    guard text.last == "]" else { return nil }
    let words = text[text.index(after: bracket)...].dropLast()
      .split(separator: ",", omittingEmptySubsequences: false)
    let index = words.compactMap { Int($0) }
    guard index.count == words.count else { return nil }
    self.init(name: String(text[..<bracket]), index: index)
  }
}

extension Quantity {
  /// How many values the quantity has.
  package var count: Int { parts.count }

  /// The single values of the quantity, row by row.
  fileprivate var parts: [Quantity] {
    switch self {
    case .integer, .number, .text, .flag: [self]
    case .integers(let ns): ns.map { .integer($0) }
    case .vector(let v): v.map { .number($0) }
    case .texts(let ts): ts.map { .text($0) }
    case .matrix(_, _, let elements): elements.map { .number($0) }
    }
  }

  /// The places of a component, of a row of a matrix or of the whole; `nil` where there is none.
  fileprivate func places(at index: [Int]) -> [Int]? {
    let all = Array(parts.indices)
    if index.isEmpty { return all }
    if case .matrix(let rows, let columns, _) = self {
      guard (0..<rows).contains(index[0]), index.count <= 2 else { return nil }
      let row = index[0] * columns..<(index[0] + 1) * columns
      guard index.count == 2 else { return Array(row) }
      return (0..<columns).contains(index[1]) ? [row.lowerBound + index[1]] : nil
    }
    return index.count == 1 && !shape.isEmpty && all.contains(index[0]) ? [index[0]] : nil
  }

  /// Where a single value of another quantity stands in this one: at its own place where both have one
  /// shape, else the first that is the same to the last bit.
  fileprivate func place(of other: Quantity, at place: Int) -> Int? {
    let (own, wanted) = (parts, other.parts[place])
    if shape == other.shape { return own[place].distance(to: wanted) == 0 ? place : nil }
    return own.firstIndex { $0.distance(to: wanted) == 0 }
  }
}
