import LiveKit

/// The texts of an exercise as Markdown in which a problem's numbers have been put.
///
/// A number is asked for as in a guide, `` `=x[0] .3f` ``, and within a formula by `\given{x[0] .3f}`.
package enum ExerciseText {
  /// A number that a text asks for.
  package struct Slot: Hashable {
    /// What is asked for, without its format: `x[0]`.
    package let name: String
    /// How it is to be written; empty for the shortest text.
    package let format: String

    /// Reads what stands between the signs.
    init(_ text: Substring) {
      let parts = text.split(separator: " ", maxSplits: 1)
      name = parts.first.map { String($0) } ?? ""
      format = parts.dropFirst().first.map { String($0) } ?? ""
    }
  }

  /// A text in parts: what stands as it is, and what asks for a number.
  package enum Part {
    case text(String)
    case slot(Slot)
  }

  /// Reads a text.
  ///
  /// - Parameter text: the Markdown.
  /// - Returns: its parts in order.
  package static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    func opening(_ mark: String) -> Range<Substring.Index>? { rest.firstRange(of: mark) }
    while true {
      let code = opening("`=")
      let given = opening("\\given{")
      let isCode = given.map { g in code.map { $0.lowerBound < g.lowerBound } ?? false } ?? true
      guard let start = isCode ? code : given,
        let end = rest[start.upperBound...].firstIndex(of: isCode ? "`" : "}")
      else {
        parts.append(.text(String(rest)))
        return parts
      }
      parts.append(.text(String(rest[..<start.lowerBound])))
      parts.append(.slot(Slot(rest[start.upperBound..<end])))
      rest = rest[rest.index(after: end)...]
    }
  }

  /// The numbers that a text asks for, in order.
  package static func slots(of text: String) -> [Slot] {
    parts(of: text).compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }

  /// A text with its numbers.
  ///
  /// - Parameters:
  ///   - text: the Markdown.
  ///   - number: the text of a number.
  /// - Returns: the Markdown.
  package static func filled(_ text: String, _ number: (Slot) -> String) -> String {
    parts(of: text).map { part in
      switch part {
      case .text(let text): text
      case .slot(let slot): number(slot)
      }
    }.joined()
  }
}

extension PosedProblem {
  /// The number of a slot, and its place among all that are given.
  ///
  /// - Parameter slot: what a text asks for: `n`, `x[0]`, `A[1,0]`.
  /// - Returns: the number and its place; `nil` where the problem gives no such number.
  package func number(_ slot: ExerciseText.Slot) -> (value: Double, place: Int)? {
    let words = slot.name.split(separator: "[", maxSplits: 1)
    guard let name = words.first, let given = given.first(where: { $0.name == name }) else {
      return nil
    }
    let index = words.dropFirst().first?.dropLast().split(separator: ",").map {
      Int($0.filter { $0 != " " }) ?? -1
    }
    let shape = given.value.shape
    guard (index ?? []).count == shape.count, let numbers = given.value.numbers else { return nil }
    var place = 0
    for (i, length) in zip(index ?? [], shape) {
      guard (0..<length).contains(i) else { return nil }
      place = place * length + i
    }
    return (numbers[place], given.place + place)
  }
}
