/// What a reader knows already, found out by exercises, and where to begin therefore: a rule that is
/// data.
///
/// The proposal is the earliest place, in reading order, of those that an exercise without a right
/// answer leads to.
public struct Assessment: Sendable {
  /// Where something is taught.
  public enum Place: Sendable {
    /// A section of a page, by its heading.
    case section(String, of: GuidePage)
    case concept(Concept)
  }

  /// What one exercise finds out.
  public struct Probe: Sendable {
    /// The name of the exercise.
    public let exercise: String
    /// What it probes, in a few words that can stand in a list, such as `adding fractions`.
    public let skill: String
    public let place: Place

    /// A probe.
    ///
    /// - Parameters:
    ///   - exercise: the name of the exercise.
    ///   - skill: what it probes, in a few words.
    ///   - place: where that is taught.
    public init(_ exercise: String, _ skill: String, at place: Place) {
      (self.exercise, self.skill, self.place) = (exercise, skill, place)
    }
  }

  public let probes: [Probe]
  /// Where to begin when everything was right.
  public let allRight: Chapter

  /// An assessment.
  ///
  /// - Parameters:
  ///   - probes: what each exercise finds out, one for each.
  ///   - allRight: where to begin when everything was right.
  public init(_ probes: [Probe], allRight: Chapter) {
    (self.probes, self.allRight) = (probes, allRight)
  }
}

/// An assessment as it is told to other processes.
public struct AssessmentDescription: Codable, Hashable, Sendable {
  /// What one exercise finds out, and where that is taught.
  public struct Probe: Codable, Hashable, Sendable {
    public let exercise: String
    public let skill: String
    /// The id of a page or of a concept.
    public let page: String
    /// The heading of the section that is meant; `nil` for the whole page.
    public let section: String?
  }

  /// In the order of the exercises.
  public let probes: [Probe]
  /// The id of the chapter to begin with when everything was right.
  public let allRight: String

  init(_ assessment: Assessment) {
    probes = assessment.probes.map { probe in
      switch probe.place {
      case .section(let section, let page):
        Probe(exercise: probe.exercise, skill: probe.skill, page: page.id, section: section)
      case .concept(let concept):
        Probe(exercise: probe.exercise, skill: probe.skill, page: concept.id, section: nil)
      }
    }
    allRight = assessment.allRight.id
  }
}
