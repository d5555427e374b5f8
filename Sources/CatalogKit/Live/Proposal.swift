/// Where a reader may begin, in words: one wording for the page and for the terminal.
public struct Proposal: Sendable {
  /// A place to begin at.
  public struct Place: Hashable, Sendable {
    /// Its name, with that of its page.
    public let title: String
    /// The id of the page, or of the chapter where there is none.
    public let page: String
    /// The heading of the section that is meant.
    public let section: String?
    /// Whether the page is a chapter.
    public let isChapter: Bool
  }

  /// An exercise, and where to begin if it is not right.
  public struct Step: Hashable, Sendable {
    public let exercise: String
    public let skill: String
    public let place: Place

    /// What follows the place in the sentence that proposes it.
    public var reason: String { ". Not right yet: \(skill)." }
  }

  /// What stands before the place that is proposed.
  public static let begin = "Begin with "
  /// What stands before the places that come after it.
  public static let later = "After that:"
  /// What stands before what was right.
  public static let right = "Right already:"

  /// The exercises in the reading order of the places that they lead to: the first one that is not
  /// right makes the proposal.
  public let steps: [Step]
  /// Where to begin when everything was right.
  public let allRight: Place
  /// What follows that place in its sentence.
  public static let praise = ". Everything was right: read quickly what you know already."

  /// How many are right.
  ///
  /// - Parameter count: the number of exercises with a right answer.
  /// - Returns: such as `7 of 12 right.`
  public func score(_ count: Int) -> String { "\(count) of \(steps.count) right." }
}

extension Registry {
  /// The proposals of an assessment.
  ///
  /// Pages are read before entries, entries in the order of the chapters.
  ///
  /// - Parameter assessment: what each exercise finds out.
  /// - Returns: its exercises in reading order; those of one place keep their order.
  /// - Complexity: O(entries + p log p) for p probes.
  public func proposal(of assessment: AssessmentDescription) -> Proposal {
    let order = pages + chapters.flatMap { entries(in: $0) }
    let places = Dictionary(
      order.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = assessment.probes.enumerated().sorted { a, b in
      let (first, second) = (places[a.element.page] ?? 0, places[b.element.page] ?? 0)
      return (first, a.offset) < (second, b.offset)
    }
    let chapter = chapters.first { $0.id == assessment.allRight }
    return Proposal(
      steps: sorted.map { _, probe in
        let page = self[probe.page]?.title ?? probe.page
        let title = probe.section.map { "\($0), in \(page)" } ?? page
        return Proposal.Step(
          exercise: probe.exercise, skill: probe.skill,
          place: Proposal.Place(
            title: title, page: probe.page, section: probe.section, isChapter: false))
      },
      allRight: Proposal.Place(
        title: chapter?.title ?? assessment.allRight, page: assessment.allRight, section: nil,
        isChapter: true))
  }
}
