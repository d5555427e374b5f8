import CatalogKit

/// Where to begin, for people at a terminal, in the words of the page.
struct ProposalText {
  private let proposal: Proposal
  private let wrong: Set<String>
  private let width: Int

  /// A proposal.
  ///
  /// - Parameters:
  ///   - proposal: where each exercise leads.
  ///   - wrong: the names of the exercises that have no right answer.
  ///   - width: how wide a line may be; 80 where it is `nil`.
  init(_ proposal: Proposal, wrong: Set<String>, width: Int?) {
    (self.proposal, self.wrong, self.width) = (proposal, wrong, min(width ?? 80, 100))
  }

  var text: String {
    let open = proposal.steps.filter { wrong.contains($0.exercise) }
    let right = proposal.steps.filter { !wrong.contains($0.exercise) }
    let sentence =
      open.first.map { Proposal.begin + $0.place.title + $0.reason }
      ?? Proposal.begin + proposal.allRight.title + Proposal.praise
    // one place is told once, however many exercises lead there
    let later = open.dropFirst().map { $0.place }.reduce(into: [Proposal.Place]()) { all, place in
      if place != open.first?.place, !all.contains(place) { all.append(place) }
    }
    let lines =
      ["", proposal.score(right.count)] + wrapped(sentence, to: width)
      + list(Proposal.later, later.map { $0.title })
      + list(Proposal.right, right.map { $0.skill })
    return lines.joined(separator: "\n") + "\n"
  }

  private func list(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty
      ? []
      : [title]
        + items.flatMap { item in
          wrapped(item, to: width - 4).enumerated().map { ($0 == 0 ? "  • " : "    ") + $1 }
        }
  }
}
